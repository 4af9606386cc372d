// params: none returns: none
CREATE INDEX document_url IF NOT EXISTS
FOR (n:Document)
ON (n.url)
