// params: rows returns: none
UNWIND $rows AS row
MATCH (e:Event {id: row.event})
MATCH (d:Document {id: row.document})
CREATE (e)-[r:REPORTED_IN]->(d)
SET r = row.properties
SET r.confidence = toFloat(row.properties.confidence)
