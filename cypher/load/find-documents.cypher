// params: ids returns: id, text, pipeline, records
UNWIND $ids AS id
MATCH (d:Document {id: id})
RETURN d.id AS id, d.text AS text, d.pipeline AS pipeline, d.records AS records
