// params: id, acts returns: other, act, direction, events, reports
MATCH (n:Entity {id: $id})-[r:SOURCE_OF|TARGETED]-(e:Event {status: 'asserted'})-[q:SOURCE_OF|TARGETED]-(o:Entity)
WHERE type(r) <> type(q)
  AND o <> n
  AND ($acts IS NULL OR e.act IN $acts)
WITH o.id AS other,
  e.act AS act,
  CASE type(r) WHEN 'SOURCE_OF' THEN 'out' ELSE 'in' END AS direction,
  coalesce(e.group, e.id) AS one,
  max(e.reports) AS reports
RETURN other, act, direction, count(one) AS events, sum(reports) AS reports
