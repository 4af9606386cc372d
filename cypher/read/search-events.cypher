// params: text, limit returns: id, act, summary, content, date, score
CALL db.index.fulltext.queryNodes('event_text', $text, {limit: 200}) YIELD node, score
RETURN node.id AS id,
  node.act AS act,
  node.summary AS summary,
  node.content AS content,
  node.date AS date,
  score
ORDER BY score DESC, coalesce(date, '') DESC, id
LIMIT $limit
