// params: rows returns: none
UNWIND $rows AS row
CREATE (w:Withdrawn)
SET w = row.properties
WITH w, row
UNWIND row.reports AS report
MATCH (d:Document {id: report.document})
CREATE (w)-[:WITHDRAWN_FROM {records: report.records}]->(d)
