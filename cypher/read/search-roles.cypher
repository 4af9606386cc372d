// params: ids returns: id, role
UNWIND $ids AS id
MATCH (node:Entity {id: id})-[tie:SPEAKS_FOR|PART_OF]->(whose:Entity)
WITH id, tie, whose
ORDER BY tie.documents DESC, tie.title IS NULL, whose.id
RETURN id, head(collect(coalesce(tie.title + ', ', '') + whose.name)) AS role
