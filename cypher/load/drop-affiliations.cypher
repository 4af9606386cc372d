// params: entities returns: none
UNWIND $entities AS id
MATCH (:Entity {id: id})-[r:SPEAKS_FOR|PART_OF]->()
DELETE r
