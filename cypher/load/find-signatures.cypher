// params: none returns: id, signature
MATCH (d:Document)
WHERE d.signature IS NOT NULL
RETURN d.id AS id, d.signature AS signature
