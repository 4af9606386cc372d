// params: none returns: id, name, kind, country
MATCH (n:Entity)
RETURN n.id AS id,
  n.name AS name,
  toLower([l IN labels(n) WHERE l <> 'Entity'][0]) AS kind,
  n.country AS country
ORDER BY id
