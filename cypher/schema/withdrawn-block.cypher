// params: none returns: none
CREATE INDEX withdrawn_block IF NOT EXISTS
FOR (n:Withdrawn)
ON (n.block, n.reachFrom)
