// params: text, typed, named, begun, offices, kind, country, limit returns: total, hits, tallies
CALL () {
  CALL db.index.fulltext.queryNodes('entity_text', $text, {limit: 10000}) YIELD node, score
  RETURN node, score, null AS office
  UNION ALL
  UNWIND $named + $begun AS id
  MATCH (node:Entity {id: id})
  RETURN node, 1.0 AS score, null AS office
  UNION ALL
  MATCH (node:Person)-[tie:SPEAKS_FOR]->(whose:Entity)
  WHERE tie.title IS NOT NULL
  WITH node, tie.title + ', ' + whose.name AS office
  WHERE all(choice IN $offices WHERE any(word IN choice WHERE ' ' + toLower(office) CONTAINS ' ' + word))
  RETURN node, 0.5 AS score, office
}
WITH node, max(score) AS score, min(office) AS office
WITH node, score, office,
  COUNT { (node)-[:SOURCE_OF|TARGETED]-() } AS events,
  [name IN [node.name] + coalesce(node.aliases, []) | toLower(name)] AS names
WITH node, office, events,
  $typed IN names OR (node.id IN $named AND events > 0) AS isExact,
  score * (1 + log(1 + events)) * CASE WHEN any(name IN names WHERE name STARTS WITH $typed) THEN 2 ELSE 1 END AS weight
ORDER BY isExact DESC, events > 0 DESC, weight DESC, node.id
WITH collect({node: node, office: office, events: events}) AS all
WITH all,
  [hit IN all WHERE ($kind IS NULL OR hit.node.kind = $kind)
    AND ($country IS NULL OR coalesce(hit.node.country, '') = $country)] AS found
RETURN size(found) AS total,
  COLLECT {
    UNWIND all AS hit
    WITH hit.node.kind AS first, coalesce(hit.node.country, '') AS second, count(*) AS count
    RETURN {first: first, second: second, count: count}
  } AS tallies,
  [hit IN found[..$limit] | {
    id: hit.node.id,
    name: hit.node.name,
    aliases: coalesce(hit.node.aliases, []),
    office: hit.office,
    events: hit.events
  }] AS hits
