// params: none returns: reason, count
MATCH (r:Reject)
RETURN r.reason AS reason, count(r) AS count
ORDER BY count DESC, reason
