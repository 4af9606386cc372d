// params: id returns: event, spans, sentences, cues, attribution, concerns, date, dateText
MATCH (e:Event)-[r:REPORTED_IN]->(:Document {id: $id})
RETURN e.id AS event,
  r.spans AS spans,
  coalesce(r.sentences, []) AS sentences,
  r.cues AS cues,
  r.attribution AS attribution,
  COLLECT { MATCH (e)-[:CONCERNS]->(c:Entity) RETURN DISTINCT c.id ORDER BY c.id } AS concerns,
  r.date AS date,
  r.dateText AS dateText
ORDER BY r.spans[0], event
