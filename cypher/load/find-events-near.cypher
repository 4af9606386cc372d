// params: stretches, groups returns: id, block, from, to, group, version, reports
CALL () {
  UNWIND $stretches AS stretch
  MATCH (e:Event {block: stretch.block})
  WHERE e.reachFrom <= stretch.to AND e.reachTo >= stretch.from
  RETURN e
  UNION
  UNWIND $groups AS group
  MATCH (e:Event {group: group})
  RETURN e
  UNION
  UNWIND $stretches AS stretch
  MATCH (e:Withdrawn {block: stretch.block})
  WHERE e.reachFrom <= stretch.to AND e.reachTo >= stretch.from
  RETURN e
  UNION
  UNWIND $groups AS group
  MATCH (e:Withdrawn {group: group})
  RETURN e
}
MATCH (e)-[r:REPORTED_IN|WITHDRAWN_FROM]->(d:Document)
RETURN
  e.id AS id,
  e.block AS block,
  e.reachFrom AS from,
  e.reachTo AS to,
  e.group AS group,
  e.version AS version,
  collect({document: d.id, records: r.records}) AS reports
