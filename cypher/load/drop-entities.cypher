// params: entities returns: none
UNWIND $entities AS id
MATCH (e:Entity {id: id})
DETACH DELETE e
