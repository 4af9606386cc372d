// params: text, limit returns: total, hits
CALL () {
  CALL db.index.fulltext.queryNodes('document_text', $text, {limit: 10000}) YIELD node, score
  RETURN node, score
  ORDER BY score DESC, node.id
}
WITH collect(node) AS found
RETURN size(found) AS total,
  [hit IN found[..$limit] | {id: hit.id, title: hit.title, text: hit.text}] AS hits
