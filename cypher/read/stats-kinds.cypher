// params: none returns: kind, entities
MATCH (n:Entity)
RETURN toLower([l IN labels(n) WHERE l <> 'Entity'][0]) AS kind, count(*) AS entities
ORDER BY kind
