// params: none returns: source, target, kind, title, documents
MATCH (a:Entity)-[r:SPEAKS_FOR|PART_OF]->(b:Entity)
RETURN a.id AS source,
  b.id AS target,
  CASE type(r) WHEN 'PART_OF' THEN 'part-of' ELSE 'speaks-for' END AS kind,
  r.title AS title,
  r.documents AS documents
ORDER BY source, target, kind
