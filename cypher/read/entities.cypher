// params: ids returns: id, name, kind, country
UNWIND $ids AS id
MATCH (n:Entity {id: id})
RETURN n.id AS id,
  n.name AS name,
  toLower([l IN labels(n) WHERE l <> 'Entity'][0]) AS kind,
  n.country AS country
