// params: none returns: none
CREATE INDEX event_act IF NOT EXISTS
FOR (n:Event)
ON (n.act)
