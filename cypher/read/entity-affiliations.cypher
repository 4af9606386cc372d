// params: id returns: kind, other, title, from, to, documents, direction
MATCH (n:Entity {id: $id})-[r:SPEAKS_FOR|PART_OF]-(o:Entity)
RETURN CASE type(r) WHEN 'PART_OF' THEN 'part-of' ELSE 'speaks-for' END AS kind,
  o.id AS other,
  r.title AS title,
  r.from AS from,
  r.to AS to,
  r.documents AS documents,
  CASE WHEN startNode(r) = n THEN 'out' ELSE 'in' END AS direction
ORDER BY direction DESC, documents DESC, other, kind
LIMIT 200
