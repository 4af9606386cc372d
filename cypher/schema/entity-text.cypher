// params: none returns: none
CREATE FULLTEXT INDEX entity_text IF NOT EXISTS
FOR (n:Entity)
ON EACH [n.name, n.aliases]
OPTIONS {
  indexConfig: {`fulltext.analyzer`: 'standard-folding'}
}
