// params: text, limit returns: id, name, aliases, events, score
CALL db.index.fulltext.queryNodes('entity_text', $text, {limit: 200}) YIELD node, score
WITH node, score, COUNT { (node)-[:SOURCE_OF|TARGETED]-(:Event) } AS events
RETURN node.id AS id,
  node.name AS name,
  coalesce(node.aliases, []) AS aliases,
  events,
  score
ORDER BY score * (1 + log10(1 + events)) DESC, id
LIMIT $limit
