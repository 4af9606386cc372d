// params: none returns: corrections
MERGE (l:Loader {id: 'loader'})
SET l.turn = coalesce(l.turn, 0) + 1
RETURN l.corrections AS corrections
