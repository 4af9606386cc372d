// params: none returns: reason, count
MATCH (d:Document)
UNWIND range(0, size(d.abstained) - 1) AS i
RETURN d.abstained[i] AS reason, sum(d.abstentions[i]) AS count
ORDER BY count DESC, reason
