// params: rows returns: none
UNWIND $rows AS row
MATCH (e:Event {id: row.event})
MATCH (x:Entity {id: row.entity})
CREATE (e)-[:CONCERNS]->(x)
