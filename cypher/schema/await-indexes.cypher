// params: seconds returns: none
CALL db.awaitIndexes($seconds)
