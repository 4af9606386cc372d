// params: ids returns: id, act, status, summary, date, dateEnd, datePrecision, source, target, reports, outlets, independent, hedge, quoted, content, group
UNWIND $ids AS id
MATCH (e:Event {id: id})<-[:SOURCE_OF]-(s:Entity)
OPTIONAL MATCH (e)-[:TARGETED]->(t:Entity)
RETURN e.id AS id,
  e.act AS act,
  e.status AS status,
  e.summary AS summary,
  e.date AS date,
  e.dateEnd AS dateEnd,
  e.datePrecision AS datePrecision,
  s.id AS source,
  t.id AS target,
  e.reports AS reports,
  e.outlets AS outlets,
  e.independent AS independent,
  e.hedge AS hedge,
  coalesce(e.quoted, false) AS quoted,
  e.content AS content,
  e.group AS group
