// params: id returns: id, name, kind, country, aliases, iso3, signedOn, eventCount, documentCount
MATCH (n:Entity {id: $id})
RETURN n.id AS id,
  n.name AS name,
  n.kind AS kind,
  n.country AS country,
  coalesce(n.aliases, []) AS aliases,
  n.iso3 AS iso3,
  n.signedOn AS signedOn,
  COUNT {
    MATCH (n)-[:SOURCE_OF|TARGETED|CONCERNS]-(e:Event)
    RETURN DISTINCT e
  } AS eventCount,
  COUNT { (n)<-[:MENTIONS]-(:Document) } AS documentCount
