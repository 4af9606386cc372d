// params: id returns: running
SHOW TRANSACTIONS
YIELD metaData
WHERE metaData.demarche = $id
RETURN count(*) AS running
