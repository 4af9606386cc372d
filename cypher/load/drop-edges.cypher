// params: events returns: none
MATCH (s:Entity)-[:SOURCE_OF]->(e:Event)-[:TARGETED]->(t:Entity)
WHERE e.id IN $events
WITH s, t, collect(e.id) AS events
MATCH (s)-[edge]->(t)
WHERE edge.event IN events
DELETE edge
