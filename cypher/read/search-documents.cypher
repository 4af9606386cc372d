// params: text, limit returns: id, title, text, score
CALL db.index.fulltext.queryNodes('document_text', $text, {limit: 50}) YIELD node, score
RETURN node.id AS id, node.title AS title, node.text AS text, score
ORDER BY score DESC, id
LIMIT $limit
