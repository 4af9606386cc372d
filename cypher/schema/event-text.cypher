// params: none returns: none
CREATE FULLTEXT INDEX event_text IF NOT EXISTS
FOR (n:Event)
ON EACH [n.summary, n.content]
OPTIONS {
  indexConfig: {`fulltext.analyzer`: 'standard-folding'}
}
