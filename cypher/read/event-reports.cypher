// params: ids returns: event, id, document, spans, cues, text, sentences, sentence, attribution, hedge, negated, quoted, act, date, dateText, rule, confidence, copies
UNWIND $ids AS id
MATCH (e:Event {id: id})-[r:REPORTED_IN]->(d:Document)
RETURN e.id AS event,
  r.id AS id,
  d.id AS document,
  r.spans AS spans,
  r.cues AS cues,
  r.text AS text,
  coalesce(r.sentences, r.spans) AS sentences,
  coalesce(r.sentence, r.text) AS sentence,
  r.attribution AS attribution,
  r.hedge AS hedge,
  r.negated AS negated,
  r.quoted AS quoted,
  r.act AS act,
  r.date AS date,
  r.dateText AS dateText,
  r.rule AS rule,
  r.confidence AS confidence,
  [(d)-[:COPIES]-(c:Document) | c.id] AS copies
ORDER BY event, coalesce(d.publishedAt, '~'), document
