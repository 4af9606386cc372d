// params: none returns: none
CREATE INDEX event_group IF NOT EXISTS
FOR (n:Event)
ON (n.group)
