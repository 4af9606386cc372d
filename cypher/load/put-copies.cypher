// params: rows returns: none
UNWIND $rows AS row
MATCH (a:Document {id: row.from})
MATCH (b:Document {id: row.to})
CREATE (a)-[c:COPIES]->(b)
SET c.similarity = toFloat(row.similarity)
