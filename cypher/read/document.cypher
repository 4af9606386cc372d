// params: id returns: id, text, records, pipeline
MATCH (d:Document)
WHERE d.id = $id OR d.key = $id
RETURN d.id AS id, d.text AS text, d.records AS records, d.pipeline AS pipeline
ORDER BY d.id = $id DESC, coalesce(d.publishedAt, '') DESC, id
LIMIT 1
