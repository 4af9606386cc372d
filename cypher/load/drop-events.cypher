// params: events returns: none
UNWIND $events AS id
MATCH (e:Event {id: id})
DETACH DELETE e
