// params: none returns: id
MATCH (e:Event)
RETURN e.id AS id
ORDER BY coalesce(e.date, ''), id
