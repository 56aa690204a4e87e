-- What a reply needs beside the comment's id (refs of a record, how public it is). Only appends a column.

ALTER TABLE comments ADD COLUMN metadata TEXT CHECK (metadata IS NULL OR json_valid(metadata));
