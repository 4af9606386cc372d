// params: none returns: id, one, act, source, target, reports, independent, hedge, date, dateEnd, precision, published, documents, outlets
MATCH (s:Entity)-[:SOURCE_OF]->(e:Event {status: 'asserted'})-[:CONCERNS]->(t:Entity)
WHERE t <> s
  AND NOT coalesce(t.country = s.country, false)
  AND NOT EXISTS { (e)-[:TARGETED]->() }
WITH DISTINCT s, e, t
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
ORDER BY id, target
