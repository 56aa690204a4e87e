-- Planning: what a content is in each place, what repeats, when there is room, what must be remembered. Only
-- appends columns and tables, so that the undo journal stays valid.
-- contents.metadata holds what the seed has no column for: tags, checklist, notes, effort_minutes, cost
-- {amount, currency}. resources.metadata holds: licence {source, proof, subscription, valid_from, valid_to,
-- commercial, channels, territories, attribution}, tags, notes, file_hash, file_size, width, height, duration_ms.

ALTER TABLE contents ADD COLUMN series_id BLOB;      -- the recurrence that made it

CREATE TABLE content_variants (               -- a content on one platform; empty: as the content itself
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    content_id BLOB NOT NULL REFERENCES contents (id),
    platform TEXT NOT NULL,
    account_id BLOB REFERENCES social_accounts (id),
    title TEXT,
    description TEXT,
    planned_at INTEGER,
    status TEXT NOT NULL DEFAULT 'draft'
        CHECK (status IN ('idea', 'draft', 'in_production', 'scheduled', 'published', 'archived')),
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    deleted_at INTEGER
) STRICT;
CREATE INDEX content_variants_by_content ON content_variants (content_id);

CREATE TABLE content_templates (              -- a content to begin from, as JSON of its fields
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    name TEXT NOT NULL,
    fields TEXT NOT NULL CHECK (json_valid(fields)),
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    deleted_at INTEGER
) STRICT;

CREATE TABLE content_series (                 -- makes independent contents, up to 90 days ahead
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    creator_id BLOB NOT NULL REFERENCES users (id),
    rrule TEXT NOT NULL,                      -- RFC 5545
    starts_at TEXT NOT NULL,                  -- wall clock, ISO 8601 without offset
    zone TEXT NOT NULL,                       -- IANA name
    fields TEXT NOT NULL CHECK (json_valid(fields)),
    made_until INTEGER,                       -- occurrences up to this instant exist, or were deleted
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    deleted_at INTEGER
) STRICT;

CREATE TABLE posting_slots (                  -- a weekly time at which one account posts
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    platform TEXT NOT NULL,
    account_id BLOB REFERENCES social_accounts (id),
    weekday INTEGER NOT NULL CHECK (weekday BETWEEN 1 AND 7), -- ISO 8601: Monday is 1
    minute INTEGER NOT NULL CHECK (minute BETWEEN 0 AND 1439), -- wall clock of the person's zone
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    deleted_at INTEGER
) STRICT;

CREATE TABLE reminders (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    table_name TEXT NOT NULL,
    row_id BLOB NOT NULL,
    minutes_before INTEGER NOT NULL,          -- of the row's own date
    shown_for INTEGER,                        -- the date that it was last shown for
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    deleted_at INTEGER
) STRICT;
CREATE INDEX reminders_by_row ON reminders (row_id);

CREATE TABLE saved_searches (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    name TEXT NOT NULL,
    page TEXT NOT NULL,                       -- 'planner', 'resources', 'earnings'
    question TEXT NOT NULL CHECK (json_valid(question)),
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    deleted_at INTEGER
) STRICT;

ALTER TABLE notifications ADD COLUMN table_name TEXT;  -- the row it is about
ALTER TABLE notifications ADD COLUMN row_id BLOB;
ALTER TABLE notifications ADD COLUMN group_key TEXT;   -- one of a group in five minutes
CREATE INDEX notifications_by_time ON notifications (created_at) WHERE deleted_at IS NULL;

CREATE INDEX contents_by_title ON contents (title) WHERE deleted_at IS NULL;
CREATE INDEX contents_in_trash ON contents (deleted_at) WHERE deleted_at IS NOT NULL;
CREATE INDEX resources_in_trash ON resources (deleted_at) WHERE deleted_at IS NOT NULL;
-- Answers "due by day and currency" without reading the rows.
DROP INDEX earnings_by_due;
CREATE INDEX earnings_by_due ON earnings (due_at, status, currency, amount)
    WHERE due_at IS NOT NULL AND deleted_at IS NULL;

-- The index of earnings is made anew in the background: it learns the last letter of each word, so that one letter
-- is found by the index too.
INSERT INTO search_earnings (search_earnings) VALUES ('delete-all');
UPDATE search_state SET seq = 0, stale = 0;

-- Search over everything with words. Bigrams like search_earnings; rowid = seq of the table.
CREATE VIRTUAL TABLE search_contents USING fts5 (text, content = '', columnsize = 0, detail = none,
    tokenize = "unicode61 remove_diacritics 0");
CREATE VIRTUAL TABLE search_resources USING fts5 (text, content = '', columnsize = 0, detail = none,
    tokenize = "unicode61 remove_diacritics 0");
CREATE VIRTUAL TABLE search_comments USING fts5 (text, content = '', columnsize = 0, detail = none,
    tokenize = "unicode61 remove_diacritics 0");
CREATE VIRTUAL TABLE search_messages USING fts5 (text, content = '', columnsize = 0, detail = none,
    tokenize = "unicode61 remove_diacritics 0");
INSERT INTO search_state VALUES ('contents', 0, 0), ('resources', 0, 0), ('comments', 0, 0), ('messages', 0, 0);
