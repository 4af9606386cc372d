// params: id returns: act, direction, events
MATCH (n:Entity {id: $id})-[r:SOURCE_OF|TARGETED]-(e:Event {status: 'asserted'})
WITH e.act AS act,
  CASE type(r) WHEN 'SOURCE_OF' THEN 'out' ELSE 'in' END AS direction,
  count(DISTINCT coalesce(e.group, e.id)) AS events
RETURN act, direction, events
ORDER BY events DESC, act, direction
