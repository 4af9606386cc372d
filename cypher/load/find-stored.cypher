// params: none returns: id, key, pipeline
MATCH (d:Document)
RETURN d.id AS id, d.key AS key, d.pipeline AS pipeline
ORDER BY key, id
