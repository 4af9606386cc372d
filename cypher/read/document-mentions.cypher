// params: id returns: entity, spans
MATCH (:Document {id: $id})-[m:MENTIONS]->(n:Entity)
RETURN n.id AS entity, m.spans AS spans
ORDER BY m.spans[0], entity
