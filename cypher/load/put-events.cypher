// params: rows returns: none
UNWIND $rows AS row
MATCH (s:Entity {id: row.source})
CREATE (s)-[:SOURCE_OF]->(e:Event)
SET e = row.properties
SET e.goldstein = toFloat(row.properties.goldstein)
FOREACH (statement IN row.statements |
  SET e:Statement
  SET e += statement
)
