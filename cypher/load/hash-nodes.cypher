// params: none returns: labels, properties
MATCH (n)
WHERE NOT n:Loader
RETURN labels(n) AS labels, properties(n) AS properties
