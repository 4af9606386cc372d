// params: documents returns: document, account, entity
UNWIND $documents AS id
MATCH (d:Document {id: id})-[m:MENTIONS]->(e:Entity)
RETURN d.id AS document, m.account AS account, e.id AS entity
