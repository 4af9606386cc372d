// params: ids returns: type, fromLabel, fromId, toLabel, toId, properties, floats
MATCH (a:Entity|Event|Document)-[r]->(b:Entity|Event|Document)
WHERE $ids IS NULL OR (a.id IN $ids AND b.id IN $ids)
RETURN type(r) AS type,
  [l IN labels(a) WHERE l IN ['Entity', 'Event', 'Document']][0] AS fromLabel,
  a.id AS fromId,
  [l IN labels(b) WHERE l IN ['Entity', 'Event', 'Document']][0] AS toLabel,
  b.id AS toId,
  properties(r) AS properties,
  [k IN keys(r) WHERE valueType(r[k]) STARTS WITH 'FLOAT'] AS floats
ORDER BY type, fromId, toId, r.event
