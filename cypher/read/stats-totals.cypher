// params: none returns: documents, events, reports, entities
RETURN COUNT { (:Document) } AS documents,
  COUNT { (:Event) } AS events,
  COUNT { ()-[:REPORTED_IN]->() } AS reports,
  COUNT { (:Entity) } AS entities
