// params: urls returns: id, url, publishedAt
UNWIND $urls AS url
MATCH (d:Document {url: url})
RETURN d.id AS id, d.url AS url, d.publishedAt AS publishedAt
