// params: text, acts, parties, alone, act, year, limit returns: total, hits, tallies
CALL () {
  CALL db.index.fulltext.queryNodes('event_text', $text, {limit: 10000}) YIELD node, score
  RETURN node, score
  UNION ALL
  UNWIND $parties AS id
  MATCH (:Entity {id: id})-[:SOURCE_OF|TARGETED|CONCERNS]-(node:Event)
  WHERE node.act IN $acts
  WITH node, count(*) AS parts
  // An act with those who did it is meant before words that only tell of one.
  RETURN node, 20.0 * parts AS score
  UNION ALL
  MATCH (node:Event)
  WHERE node.act IN $alone
  RETURN node, 1.0 AS score
  LIMIT 10000
}
WITH node, sum(score) AS score
ORDER BY score DESC, node.reports DESC, coalesce(node.date, '') DESC, node.id
WITH collect(node) AS all
WITH all,
  [hit IN all WHERE ($act IS NULL OR hit.act = $act)
    AND ($year IS NULL OR left(coalesce(hit.date, ''), 4) = $year)] AS found
RETURN size(found) AS total,
  COLLECT {
    UNWIND all AS hit
    WITH hit.act AS first, left(coalesce(hit.date, ''), 4) AS second, count(*) AS count
    RETURN {first: first, second: second, count: count}
  } AS tallies,
  [hit IN found[..$limit] | {
    id: hit.id,
    act: hit.act,
    summary: hit.summary,
    content: hit.content,
    date: hit.date
  }] AS hits
