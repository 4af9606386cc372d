// params: none returns: none
CREATE INDEX withdrawn_group IF NOT EXISTS
FOR (n:Withdrawn)
ON (n.group)
