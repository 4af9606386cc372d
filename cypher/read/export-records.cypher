// params: ids returns: records
MATCH (d:Document)
WHERE $ids IS NULL OR d.id IN $ids
RETURN d.records AS records
ORDER BY d.key, d.id
