// params: a, b, limit returns: id, date
MATCH (s:Entity)-[:SOURCE_OF]->(e:Event)-[:TARGETED]->(t:Entity)
WHERE (s.id IN $a AND t.id IN $b) OR (s.id IN $b AND t.id IN $a)
RETURN DISTINCT e.id AS id, coalesce(e.date, '') AS date
ORDER BY date DESC, id
LIMIT $limit
