// params: documents returns: none
UNWIND $documents AS id
MATCH (:Document {id: id})-[m:MENTIONS]->()
DELETE m
