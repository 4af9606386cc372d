// params: ids, limit returns: event, id, document, act, text, sentence, attribution, hedge, negated, quoted, date
UNWIND $ids AS id
MATCH (e:Event {id: id})-[r:REPORTED_IN]->(d:Document)
RETURN e.id AS event,
  r.id AS id,
  d.id AS document,
  r.act AS act,
  r.text AS text,
  r.sentence AS sentence,
  r.attribution AS attribution,
  r.hedge AS hedge,
  r.negated AS negated,
  r.quoted AS quoted,
  r.date AS date
ORDER BY event, coalesce(d.publishedAt, '~'), document
LIMIT $limit
