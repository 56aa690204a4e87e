-- Accounts, comments and sync. Only appends columns and tables, so that the undo journal stays valid.

ALTER TABLE social_accounts ADD COLUMN server TEXT;       -- base address of the API
ALTER TABLE social_accounts ADD COLUMN handle TEXT;
ALTER TABLE social_accounts ADD COLUMN state TEXT NOT NULL DEFAULT 'disconnected'
    CHECK (state IN ('connected', 'expiring_soon', 'needs_sign_in', 'error', 'disconnected', 'rate_limited'));
ALTER TABLE social_accounts ADD COLUMN message TEXT;      -- for people
ALTER TABLE social_accounts ADD COLUMN detail TEXT;       -- what the platform said
ALTER TABLE social_accounts ADD COLUMN last_run_at INTEGER;
ALTER TABLE social_accounts ADD COLUMN next_run_at INTEGER;
ALTER TABLE social_accounts ADD COLUMN settings TEXT CHECK (settings IS NULL OR json_valid(settings));

-- `remote` holds the fields as the platform last gave them: what differs from it was changed by a person.
ALTER TABLE contents ADD COLUMN remote TEXT CHECK (remote IS NULL OR json_valid(remote));
ALTER TABLE contents ADD COLUMN misses INTEGER NOT NULL DEFAULT 0;  -- runs in a row that did not see it
ALTER TABLE contents ADD COLUMN missed_at INTEGER;        -- when the run began that missed it last
ALTER TABLE contents ADD COLUMN gone_at INTEGER;          -- = deleted_at: the sync put it into the trash, not a person
CREATE INDEX contents_by_account ON contents (platform, account_id, published_at) WHERE external_id IS NOT NULL;

ALTER TABLE comments ADD COLUMN thread_id BLOB;           -- of the comment that began the thread
ALTER TABLE comments ADD COLUMN edited_at INTEGER;        -- by its author
ALTER TABLE comments ADD COLUMN is_own INTEGER NOT NULL DEFAULT 0 CHECK (is_own IN (0, 1));
ALTER TABLE comments ADD COLUMN gone_at INTEGER;          -- as in contents
CREATE INDEX comments_by_thread ON comments (thread_id, published_at) WHERE deleted_at IS NULL;
CREATE INDEX comments_unread ON comments (platform, account_id) WHERE state = 'unread' AND deleted_at IS NULL;

CREATE TABLE outbox (                         -- what waits to be sent to a platform, or was
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    account BLOB NOT NULL REFERENCES social_accounts (id),
    comment_id BLOB NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('reply', 'hide', 'show')),
    text TEXT NOT NULL DEFAULT '',
    state TEXT NOT NULL DEFAULT 'queued' CHECK (state IN ('queued', 'sending', 'sent', 'failed', 'unknown')),
    attempts INTEGER NOT NULL DEFAULT 0,
    idempotency_key TEXT NOT NULL,
    error TEXT,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    deleted_at INTEGER
) STRICT;
CREATE INDEX outbox_by_comment ON outbox (comment_id);
CREATE INDEX outbox_waiting ON outbox (state) WHERE state IN ('queued', 'sending', 'unknown');

CREATE TABLE sync_seen (                      -- what a full walk has met so far; empty between walks
    account BLOB NOT NULL REFERENCES social_accounts (id),
    name TEXT NOT NULL,                       -- of the reading
    content_id BLOB NOT NULL,
    PRIMARY KEY (account, name, content_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE sync_asked (                     -- when a reading last asked about a content
    account BLOB NOT NULL REFERENCES social_accounts (id),
    name TEXT NOT NULL,
    content_id BLOB NOT NULL,
    asked_at INTEGER NOT NULL,
    PRIMARY KEY (account, name, content_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX sync_runs_by_account ON sync_runs (account, started_at);
