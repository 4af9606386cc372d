// params: none returns: label, count, properties
MATCH (n:Entity|Document|Event)
UNWIND labels(n) AS label
WITH label, count(*) AS count, collect(n)[..50] AS sample
RETURN label, count, COLLECT {
  UNWIND sample AS n
  UNWIND keys(n) AS key
  RETURN DISTINCT key
  ORDER BY key
} AS properties
ORDER BY label
