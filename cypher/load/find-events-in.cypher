// params: documents returns: id, block, from, to, group, version, reports
UNWIND $documents AS id
MATCH (:Document {id: id})<-[:REPORTED_IN|WITHDRAWN_FROM]-(e:Event|Withdrawn)
WITH DISTINCT e
MATCH (e)-[r:REPORTED_IN|WITHDRAWN_FROM]->(d:Document)
RETURN
  e.id AS id,
  e.block AS block,
  e.reachFrom AS from,
  e.reachTo AS to,
  e.group AS group,
  e.version AS version,
  collect({document: d.id, records: r.records}) AS reports
