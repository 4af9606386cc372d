// params: rows returns: none
UNWIND $rows AS row
MATCH (e:Event {id: row.event})
MATCH (t:Entity {id: row.target})
CREATE (e)-[:TARGETED]->(t)
