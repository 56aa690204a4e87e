-- `metadata` holds what a platform wants to be told again in an answer, such as the version of what is answered.

ALTER TABLE comments ADD COLUMN metadata TEXT CHECK (metadata IS NULL OR json_valid(metadata));
