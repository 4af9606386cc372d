// params: ids returns: id, kind, name, country, aliases, signedOn
UNWIND $ids AS id
MATCH (e:Entity {id: id})
RETURN
  e.id AS id,
  e.kind AS kind,
  e.name AS name,
  e.country AS country,
  e.aliases AS aliases,
  e.signedOn AS signedOn
