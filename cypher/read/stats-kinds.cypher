// params: none returns: kind, entities
MATCH (n:Entity)
RETURN n.kind AS kind, count(*) AS entities
ORDER BY kind
