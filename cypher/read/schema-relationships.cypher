// params: none returns: type, count, properties
MATCH (:Entity|Event|Document)-[r]->()
WITH type(r) AS type, count(*) AS count, collect(r)[..50] AS sample
RETURN type, count, COLLECT {
  UNWIND sample AS r
  UNWIND keys(r) AS key
  RETURN DISTINCT key
  ORDER BY key
} AS properties
ORDER BY type
