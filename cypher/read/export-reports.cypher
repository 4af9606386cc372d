// params: ids returns: report, document
UNWIND $ids AS id
MATCH (:Event {id: id})-[r:REPORTED_IN]->(d:Document)
RETURN r.id AS report, d.id AS document
