// params: words, limit returns: id, office, events
MATCH (node:Person)-[tie:SPEAKS_FOR]->(whose:Entity)
WHERE tie.title IS NOT NULL
WITH node, tie.title + ', ' + whose.name AS office
WHERE all(word IN $words WHERE ' ' + toLower(office) CONTAINS ' ' + word)
WITH node, min(office) AS office, COUNT { (node)-[:SOURCE_OF|TARGETED]-(:Event) } AS events
RETURN node.id AS id, office, events
ORDER BY events DESC, id
LIMIT $limit
