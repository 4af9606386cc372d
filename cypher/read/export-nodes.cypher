// params: ids returns: labels, id, properties, floats
MATCH (n:Entity|Event|Document)
WHERE $ids IS NULL OR n.id IN $ids
WITH n, [l IN labels(n) WHERE l IN ['Entity', 'Event', 'Document']] AS main
RETURN main + [l IN labels(n) WHERE NOT l IN main] AS labels,
  n.id AS id,
  properties(n) AS properties,
  [k IN keys(n) WHERE valueType(n[k]) STARTS WITH 'FLOAT'] AS floats
ORDER BY labels, id
