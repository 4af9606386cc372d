// params: events returns: none
UNWIND $events AS id
MATCH (w:Withdrawn {id: id})
DETACH DELETE w
