// Démarche: run with cypher-shell --file, in an empty database.
CREATE CONSTRAINT c;
CALL db.awaitIndexes(300);
UNWIND [
  {id: 'a', properties: {`aliases`: ['a', 'b'], `id`: 'a', `name`: 'O\'Brien \\ "J"\n; //', `ratio`: 5.0, `score`: 5}},
  {id: 'b', properties: {`aliases`: ['a', 'b'], `id`: 'b', `name`: 'O\'Brien \\ "J"\n; //', `ratio`: 5.0, `score`: 5}}
] AS row
MERGE (n:`Entity` {id: row.id})
SET n:`Odd``Label`
SET n += row.properties;
UNWIND [
  {from: 'a', to: 'b', properties: {`date`: '2024-06-26', `isOdd`: true, `none`: null}}
] AS row
MATCH (a:`Entity` {id: row.from})
MATCH (b:`Entity` {id: row.to})
CREATE (a)-[r:`WARNED`]->(b)
SET r = row.properties;
