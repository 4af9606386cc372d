// params: none returns: turn, nodes, relationships
OPTIONAL MATCH (l:Loader {id: 'loader'})
RETURN coalesce(l.turn, 0) AS turn,
  COUNT { () } AS nodes,
  COUNT { ()-->() } AS relationships
