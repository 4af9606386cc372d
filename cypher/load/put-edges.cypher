// params: rows returns: none
UNWIND $rows AS row
MATCH (s:Entity {id: row.source})
MATCH (t:Entity {id: row.target})
CREATE (s)-[edge:$(row.act)]->(t)
SET edge = row.properties
SET edge.goldstein = toFloat(row.properties.goldstein)
