// params: documents returns: none
UNWIND $documents AS id
MATCH (:Document {id: id})-[r:REPLACES]-()
WITH DISTINCT r
DELETE r
