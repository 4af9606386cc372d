// params: none returns: none
CREATE CONSTRAINT loader_id IF NOT EXISTS
FOR (n:Loader)
REQUIRE n.id IS UNIQUE
