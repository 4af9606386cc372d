// params: none returns: none
CREATE INDEX event_block IF NOT EXISTS
FOR (n:Event)
ON (n.block, n.reachFrom)
