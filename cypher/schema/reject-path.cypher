// params: none returns: none
CREATE CONSTRAINT reject_path IF NOT EXISTS
FOR (r:Reject)
REQUIRE r.path IS UNIQUE
