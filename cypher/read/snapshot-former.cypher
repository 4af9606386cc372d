// params: none returns: id, kept
// Ids that documents give to somebody who is known by another, and by one other only.
MATCH (:Document)-[m:MENTIONS]->(e:Entity)
WITH DISTINCT split(split(m.account, '"as":"')[1], '"')[0] AS id, e.id AS one
WHERE id <> one AND NOT EXISTS { (:Entity {id: id}) }
WITH id, collect(one) AS ones
WHERE size(ones) = 1
RETURN id, ones[0] AS kept
ORDER BY id
