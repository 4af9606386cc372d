// params: id returns: id
MATCH (:Document {id: $id})-[:COPIES]-(d:Document)
RETURN DISTINCT d.id AS id
ORDER BY id
