// params: ids returns: documents
MATCH (d:Document)
WHERE d.id IN $ids
RETURN count(d) AS documents
