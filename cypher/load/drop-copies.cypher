// params: documents returns: none
UNWIND $documents AS id
MATCH (:Document {id: id})-[c:COPIES]-()
WITH DISTINCT c
DELETE c
