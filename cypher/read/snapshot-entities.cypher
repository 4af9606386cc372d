// params: none returns: id, name, kind, country
MATCH (n:Entity)
RETURN n.id AS id,
  n.name AS name,
  n.kind AS kind,
  n.country AS country
ORDER BY id
