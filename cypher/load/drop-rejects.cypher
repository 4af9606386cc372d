// params: paths returns: none
MATCH (r:Reject)
WHERE r.path IN $paths
DELETE r
