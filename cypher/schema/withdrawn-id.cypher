// params: none returns: none
CREATE CONSTRAINT withdrawn_id IF NOT EXISTS
FOR (n:Withdrawn)
REQUIRE n.id IS UNIQUE
