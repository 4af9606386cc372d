// params: id returns: id
MATCH (e:Event)
WHERE $id IN e.aliases
RETURN e.id AS id
ORDER BY id
LIMIT 1
