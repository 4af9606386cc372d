// params: ids returns: id, name, kind, country
UNWIND $ids AS id
MATCH (n:Entity {id: id})
RETURN n.id AS id,
  n.name AS name,
  n.kind AS kind,
  n.country AS country
