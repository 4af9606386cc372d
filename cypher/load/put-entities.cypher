// params: rows returns: none
UNWIND $rows AS row
MERGE (e:Entity {id: row.properties.id})
SET e = row.properties
SET e:$(row.label)
