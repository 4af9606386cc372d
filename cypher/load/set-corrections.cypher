// params: corrections returns: none
MERGE (l:Loader {id: 'loader'})
SET l.corrections = $corrections
