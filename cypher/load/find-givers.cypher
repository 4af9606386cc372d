// params: accounts returns: document
UNWIND $accounts AS row
MATCH (:Entity {id: row.entity})<-[m:MENTIONS {account: row.account}]-(d:Document)
RETURN DISTINCT d.id AS document
