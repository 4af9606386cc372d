// params: pipeline returns: documents
MATCH (d:Document)
WHERE d.pipeline <> $pipeline
RETURN count(d) AS documents
