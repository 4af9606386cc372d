// params: id, limit returns: id
MATCH (:Entity {id: $id})<-[:MENTIONS]-(d:Document)
RETURN d.id AS id
ORDER BY coalesce(d.publishedAt, '') DESC, d.title, id
LIMIT $limit
