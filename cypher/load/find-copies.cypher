// params: documents returns: from, to, similarity
UNWIND $documents AS id
MATCH (a:Document {id: id})-[c:COPIES]->(b:Document)
WHERE b.id IN $documents
RETURN a.id AS from, b.id AS to, c.similarity AS similarity
