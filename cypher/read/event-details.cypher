// params: ids returns: id, plover, cameo, goldstein, aliases, concerns, answers, answeredBy, joint
UNWIND $ids AS id
MATCH (e:Event {id: id})
RETURN e.id AS id,
  e.plover AS plover,
  e.cameo AS cameo,
  e.goldstein AS goldstein,
  coalesce(e.aliases, []) AS aliases,
  COLLECT {
    MATCH (e)-[:CONCERNS]->(c:Entity)
    RETURN c.id
    ORDER BY c.id
  } AS concerns,
  COLLECT {
    MATCH (e)-[:ANSWERS]->(a:Event)
    RETURN a.id
    ORDER BY a.date, a.id
  } AS answers,
  COLLECT {
    MATCH (e)<-[:ANSWERS]-(a:Event)
    RETURN a.id
    ORDER BY a.date, a.id
  } AS answeredBy,
  COLLECT {
    MATCH (j:Event {group: e.group})
    WHERE j <> e
    RETURN j.id
    ORDER BY j.id
    LIMIT 50
  } AS joint
