// params: none returns: labels, properties
MATCH (n)
WHERE NOT n:Loader AND NOT n:Reject
RETURN labels(n) AS labels, properties(n) AS properties
