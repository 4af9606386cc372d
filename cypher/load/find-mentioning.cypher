// params: entities returns: document
UNWIND $entities AS id
MATCH (:Entity {id: id})<-[:MENTIONS]-(d:Document)
RETURN DISTINCT d.id AS document
