// params: rows returns: none
UNWIND $rows AS row
MERGE (r:Reject {path: row.path})
SET r = row
