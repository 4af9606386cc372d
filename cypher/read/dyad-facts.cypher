// params: a, b returns: id, one, act, source, target, reports, independent, hedge, date, dateEnd, precision, published, documents, outlets
MATCH (s:Entity)-[:SOURCE_OF]->(e:Event)-[:TARGETED]->(t:Entity)
WHERE (s.id IN $a AND t.id IN $b) OR (s.id IN $b AND t.id IN $a)
RETURN e.id AS id,
  coalesce(e.group, e.id) AS one,
  e.act AS act,
  s.id AS source,
  t.id AS target,
  e.reports AS reports,
  e.independent AS independent,
  e.hedge AS hedge,
  e.date AS date,
  e.dateEnd AS dateEnd,
  e.datePrecision AS precision,
  reduce(first = null, p IN [(e)-[:REPORTED_IN]->(d:Document) | d.publishedAt] |
    CASE WHEN first IS NULL OR p < first THEN p ELSE first END) AS published,
  [(e)-[:REPORTED_IN]->(d:Document) | d.id] AS documents,
  [(e)-[:REPORTED_IN]->(d:Document) | coalesce(d.outlet, '')] AS outlets
ORDER BY id
