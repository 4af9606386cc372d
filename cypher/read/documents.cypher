// params: skip, limit returns: id, events, words, copies, pipeline
MATCH (d:Document)
WITH d
ORDER BY coalesce(d.publishedAt, '') DESC, d.title, d.id
SKIP $skip
LIMIT $limit
RETURN d.id AS id,
  COUNT { (d)<-[:REPORTED_IN]-(:Event) } AS events,
  size(split(d.text, ' ')) AS words,
  COUNT { (d)-[:COPIES]-(:Document) } AS copies,
  d.pipeline AS pipeline
