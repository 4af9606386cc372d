// params: ids returns: id, key, title, outlet, url, publishedAt, datedBy
UNWIND $ids AS id
MATCH (d:Document {id: id})
RETURN d.id AS id,
  d.key AS key,
  d.title AS title,
  d.outlet AS outlet,
  d.url AS url,
  d.publishedAt AS publishedAt,
  d.datedBy AS datedBy
