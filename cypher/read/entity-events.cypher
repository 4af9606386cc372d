// params: id, limit returns: id
MATCH (:Entity {id: $id})-[:SOURCE_OF|TARGETED|CONCERNS]-(e:Event)
WITH DISTINCT e
RETURN e.id AS id
ORDER BY coalesce(e.date, '') DESC, e.reports DESC, id
LIMIT $limit
