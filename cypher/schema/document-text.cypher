// params: none returns: none
CREATE FULLTEXT INDEX document_text IF NOT EXISTS
FOR (n:Document)
ON EACH [n.title, n.text]
OPTIONS {
  indexConfig: {`fulltext.analyzer`: 'standard-folding'}
}
