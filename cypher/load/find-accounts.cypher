// params: ids, keys, without returns: entity, account, documents, firstDate, lastDate
CALL () {
  UNWIND $ids AS id
  MATCH (e:Entity {id: id})
  RETURN e
  UNION
  MATCH (e:Person)
  WHERE any(key IN e.keys WHERE key IN $keys)
  RETURN e
}
MATCH (e)<-[m:MENTIONS]-(d:Document)
WHERE NOT d.id IN $without
RETURN
  e.id AS entity,
  m.account AS account,
  count(d) AS documents,
  min(d.publishedAt) AS firstDate,
  max(d.publishedAt) AS lastDate
