// params: text, typed, code, limit returns: id, name, aliases, events, score
CALL () {
  CALL db.index.fulltext.queryNodes('entity_text', $text, {limit: 200}) YIELD node, score
  RETURN node, score
  UNION ALL
  MATCH (node:State {iso3: $code})
  RETURN node, 1.0 AS score
}
WITH node, max(score) AS score
WITH node, score,
  COUNT { (node)-[:SOURCE_OF|TARGETED]-(:Event) } AS events,
  [name IN [node.name] + coalesce(node.aliases, []) | toLower(name)] AS names
WITH node, events, score,
  $typed IN names OR (coalesce(node.iso3, '') = $code AND events > 0) AS isExact,
  any(name IN names WHERE name STARTS WITH $typed) AS isBegun
RETURN node.id AS id,
  node.name AS name,
  coalesce(node.aliases, []) AS aliases,
  events,
  score
ORDER BY isExact DESC,
  events > 0 DESC,
  score * (1 + log(1 + events)) * CASE WHEN isBegun THEN 2 ELSE 1 END DESC,
  id
LIMIT $limit
