-- Schema 1. The seed's thirteen tables and the added ones, in SQLite's STRICT types.
--
-- Types. ids: 16-byte BLOB. Instants: INTEGER, Unix ms UTC. Days (earned_at, paid_at, due_at, a metric's
-- day): INTEGER, ms of 00:00 UTC of the day as its source wrote it. Money: INTEGER, millionths of the unit.
-- JSON: TEXT CHECK (json_valid()). Booleans: INTEGER CHECK (x IN (0, 1)).
--
-- Keys. Tables that lists sort are rowid tables: `seq` is the declared rowid, so that VACUUM keeps it and the
-- session extension (which ignores tables without a primary key) records them; `id BLOB NOT NULL UNIQUE` is the
-- row's name everywhere else. The id of a row from outside is a hash of its natural key, so UNIQUE (id) is
-- the unique index on the natural key; a second index over the same facts as text would cost a third of every
-- import and refuse nothing more.

-- People --------------------------------------------------------------------------------------------------
CREATE TABLE users (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    email TEXT NOT NULL UNIQUE COLLATE NOCASE,
    password_hash TEXT,                       -- Argon2id by crypto_pwhash_str; NULL: no password
    name TEXT NOT NULL,
    phone TEXT,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    is_active INTEGER NOT NULL DEFAULT 1 CHECK (is_active IN (0, 1)),  -- 0: a contact who never signs in
    role TEXT NOT NULL DEFAULT 'creator' CHECK (role IN ('creator', 'manager', 'viewer', 'admin')),
    recovery_hash TEXT,                       -- of the recovery code that was shown once
    session_token_hash TEXT,                  -- of the token that "stay signed in" keeps in the keychain
    failed_sign_ins INTEGER NOT NULL DEFAULT 0,
    locked_until INTEGER,
    deleted_at INTEGER
) STRICT;

CREATE TABLE creator_profiles (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    user_id BLOB NOT NULL REFERENCES users (id),
    channel_name TEXT NOT NULL,
    description TEXT,
    profile_image TEXT,
    category TEXT,
    social_links TEXT CHECK (social_links IS NULL OR json_valid(social_links)),
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    deleted_at INTEGER
) STRICT;
CREATE INDEX creator_profiles_by_user ON creator_profiles (user_id);

CREATE TABLE social_accounts (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    user_id BLOB NOT NULL REFERENCES users (id),
    profile_id BLOB REFERENCES creator_profiles (id),  -- which channel the account feeds
    platform TEXT NOT NULL,
    account_id TEXT NOT NULL,                 -- the platform's own id, as text
    credentials TEXT CHECK (credentials IS NULL OR json_valid(credentials)),  -- a keychain entry's name, never a secret
    is_connected INTEGER NOT NULL DEFAULT 0 CHECK (is_connected IN (0, 1)),
    connected_at INTEGER,
    display_name TEXT,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    deleted_at INTEGER
) STRICT;
CREATE UNIQUE INDEX social_accounts_natural ON social_accounts (platform, account_id);

-- Where a row from outside came from ------------------------------------------------------------------------
CREATE TABLE import_batches (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    profile_id BLOB REFERENCES creator_profiles (id),
    file_name TEXT NOT NULL,
    file_hash BLOB NOT NULL,                  -- SHA-256
    file_size INTEGER NOT NULL,
    format TEXT NOT NULL,
    account_id TEXT,
    newest_day INTEGER,                       -- the later export of the same days wins
    summary TEXT NOT NULL CHECK (json_valid(summary)),
    inserted INTEGER NOT NULL DEFAULT 0,
    updated INTEGER NOT NULL DEFAULT 0,
    unchanged INTEGER NOT NULL DEFAULT 0,
    payouts INTEGER NOT NULL DEFAULT 0,
    metrics INTEGER NOT NULL DEFAULT 0,
    rates INTEGER NOT NULL DEFAULT 0,
    skipped INTEGER NOT NULL DEFAULT 0,
    rejected INTEGER NOT NULL DEFAULT 0,
    first_seq INTEGER,                        -- its new earnings are earnings.seq first…last
    last_seq INTEGER,
    changeset BLOB,                           -- inverse of everything but those new earnings
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    undone_at INTEGER,
    deleted_at INTEGER
) STRICT;
CREATE INDEX import_batches_by_time ON import_batches (created_at);
CREATE INDEX import_batches_by_hash ON import_batches (file_hash);

CREATE TABLE import_rejects (                 -- rejected rows verbatim
    batch_id BLOB NOT NULL REFERENCES import_batches (id) ON DELETE CASCADE,
    member TEXT NOT NULL DEFAULT '',          -- file inside a ZIP
    record INTEGER NOT NULL,
    reason TEXT NOT NULL,
    column_name TEXT,
    raw TEXT NOT NULL,
    PRIMARY KEY (batch_id, member, record)
) STRICT, WITHOUT ROWID;

CREATE TABLE mapping_presets (                -- answers of the mapping wizard under a name
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    name TEXT NOT NULL UNIQUE,
    header_signature TEXT NOT NULL,
    mapping TEXT NOT NULL CHECK (json_valid(mapping)),
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    deleted_at INTEGER
) STRICT;

-- Content -----------------------------------------------------------------------------------------------------
CREATE TABLE contents (
    seq INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    creator_id BLOB NOT NULL REFERENCES users (id),
    profile_id BLOB REFERENCES creator_profiles (id),
    title TEXT NOT NULL,
    description TEXT,
    content_type TEXT NOT NULL DEFAULT 'video'
        CHECK (content_type IN ('video', 'short', 'live', 'post', 'image', 'podcast', 'newsletter', 'other')),
    status TEXT NOT NULL DEFAULT 'idea'
        CHECK (status IN ('idea', 'draft', 'in_production', 'scheduled', 'published', 'archived')),
    metadata TEXT CHECK (metadata IS NULL OR json_valid(metadata)),
    published_at INTEGER,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    planned_at INTEGER,
    deadline_at INTEGER,
    duration_s INTEGER,
    platform TEXT,
    account_id TEXT,
    external_id TEXT,
    origin TEXT NOT NULL DEFAULT 'manual' CHECK (origin IN ('api', 'file', 'manual')),
    batch_id BLOB REFERENCES import_batches (id),
    deleted_at INTEGER
) STRICT;
CREATE INDEX contents_by_profile ON contents (profile_id, published_at);
CREATE INDEX contents_by_external ON contents (platform, external_id) WHERE external_id IS NOT NULL;

CREATE TABLE comments (
    seq INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    content_id BLOB REFERENCES contents (id),
    parent_id BLOB,
    author_name TEXT,
    author_handle TEXT,
    body TEXT NOT NULL,
    sentiment REAL,
    is_read INTEGER NOT NULL DEFAULT 0 CHECK (is_read IN (0, 1)),
    is_hidden INTEGER NOT NULL DEFAULT 0 CHECK (is_hidden IN (0, 1)),
    state TEXT NOT NULL DEFAULT 'unread' CHECK (state IN ('unread', 'open', 'resolved', 'archived')),
    published_at INTEGER,
    platform TEXT,
    account_id TEXT,
    external_id TEXT,
    origin TEXT NOT NULL DEFAULT 'api' CHECK (origin IN ('api', 'file', 'manual')),
    batch_id BLOB REFERENCES import_batches (id),
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    deleted_at INTEGER
) STRICT;
CREATE INDEX comments_by_content ON comments (content_id, published_at);

CREATE TABLE resource_categories (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    name TEXT NOT NULL,
    description TEXT,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    deleted_at INTEGER
) STRICT;

CREATE TABLE resources (
    seq INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    category_id BLOB REFERENCES resource_categories (id),
    name TEXT NOT NULL,
    type TEXT NOT NULL,
    url TEXT,
    license_type TEXT NOT NULL DEFAULT 'unknown'
        CHECK (license_type IN ('owned', 'cc0', 'cc_by', 'cc_by_sa', 'cc_by_nc', 'royalty_free',
                                'rights_managed', 'subscription', 'editorial', 'unknown')),
    metadata TEXT CHECK (metadata IS NULL OR json_valid(metadata)),
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    deleted_at INTEGER
) STRICT;

CREATE TABLE content_resources (
    content_id BLOB NOT NULL REFERENCES contents (id),
    resource_id BLOB NOT NULL REFERENCES resources (id),
    role TEXT NOT NULL DEFAULT '',
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    deleted_at INTEGER,
    PRIMARY KEY (content_id, resource_id, role)
) STRICT, WITHOUT ROWID;
CREATE INDEX content_resources_by_resource ON content_resources (resource_id);

-- Metrics -----------------------------------------------------------------------------------------------------
-- The seed's `analytics` and `analytics_metrics` are views: ten million values as a clustered table of integers
-- take 0.18 GB and 25 s to write, as rows with stored ids and names 1.85 GB and 58 s. The ids that the views
-- show are plain expressions over the natural key, the same for every reader and on every machine.
CREATE TABLE metric_owners (                  -- one content, or one channel on one platform account
    owner INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    creator_id BLOB NOT NULL REFERENCES creator_profiles (id),
    content_id BLOB REFERENCES contents (id), -- NULL: about the whole channel
    platform TEXT NOT NULL,
    account_id TEXT NOT NULL DEFAULT '',
    external_id TEXT NOT NULL DEFAULT ''      -- the platform's id of the content
) STRICT;
CREATE INDEX metric_owners_by_content ON metric_owners (content_id);

CREATE TABLE metric_series (                  -- one metric of one owner
    series INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    owner INTEGER NOT NULL REFERENCES metric_owners (owner),
    metric_name TEXT NOT NULL,
    metric_type TEXT NOT NULL CHECK (metric_type IN ('count', 'duration_s', 'ratio', 'currency', 'gauge')),
    span TEXT NOT NULL CHECK (span IN ('daily', 'lifetime', 'period', 'snapshot')),
    dimension TEXT NOT NULL DEFAULT '',       -- for type currency: 'currency'
    dimension_value TEXT NOT NULL DEFAULT ''  -- … and its code
) STRICT;
CREATE INDEX metric_series_by_owner ON metric_series (owner);
CREATE INDEX metric_series_by_name ON metric_series (metric_name);

CREATE TABLE metric_runs (                    -- what brought values in, and when
    run INTEGER PRIMARY KEY,
    batch_id BLOB REFERENCES import_batches (id),
    origin TEXT NOT NULL CHECK (origin IN ('api', 'file', 'manual')),
    recorded_at INTEGER NOT NULL,
    newest_day INTEGER                        -- the later export of the same days wins
) STRICT;

CREATE TABLE metric_values (
    series INTEGER NOT NULL,
    day INTEGER NOT NULL,                     -- days since 1970-01-01; first day of a period
    days INTEGER NOT NULL DEFAULT 1,          -- 1: that day; 0: a state on that day; else the period's length
    value REAL NOT NULL,
    run INTEGER NOT NULL,
    PRIMARY KEY (series, day, days)
) STRICT, WITHOUT ROWID;

CREATE TABLE metric_days (                    -- what has no row of its own in metric_values
    owner INTEGER NOT NULL,
    day INTEGER NOT NULL,
    days INTEGER NOT NULL DEFAULT 1,
    metrics TEXT CHECK (metrics IS NULL OR json_valid(metrics)),
    run INTEGER NOT NULL,
    PRIMARY KEY (owner, day, days)
) STRICT, WITHOUT ROWID;

CREATE TABLE bytes (value INTEGER PRIMARY KEY, byte BLOB NOT NULL) STRICT; -- for the ids of the views
WITH RECURSIVE n(value) AS (SELECT 0 UNION ALL SELECT value + 1 FROM n WHERE value < 255)
INSERT INTO bytes SELECT value, substr(X'000102030405060708090A0B0C0D0E0F101112131415161718191A1B1C1D1E1F202122232425262728292A2B2C2D2E2F303132333435363738393A3B3C3D3E3F404142434445464748494A4B4C4D4E4F505152535455565758595A5B5C5D5E5F606162636465666768696A6B6C6D6E6F707172737475767778797A7B7C7D7E7F808182838485868788898A8B8C8D8E8F909192939495969798999A9B9C9D9E9FA0A1A2A3A4A5A6A7A8A9AAABACADAEAFB0B1B2B3B4B5B6B7B8B9BABBBCBDBEBFC0C1C2C3C4C5C6C7C8C9CACBCCCDCECFD0D1D2D3D4D5D6D7D8D9DADBDCDDDEDFE0E1E2E3E4E5E6E7E8E9EAEBECEDEEEFF0F1F2F3F4F5F6F7F8F9FAFBFCFDFEFF', value + 1, 1) FROM n;

CREATE VIEW analytics AS
SELECT CAST((SELECT byte FROM bytes WHERE value = ((d.day * 86400000) >> 40) & 255) || (SELECT byte FROM bytes WHERE value = ((d.day * 86400000) >> 32) & 255) || (SELECT byte FROM bytes WHERE value = ((d.day * 86400000) >> 24) & 255) || (SELECT byte FROM bytes WHERE value = ((d.day * 86400000) >> 16) & 255) || (SELECT byte FROM bytes WHERE value = ((d.day * 86400000) >> 8) & 255) || (SELECT byte FROM bytes WHERE value = ((d.day * 86400000) >> 0) & 255)
            || substr(o.id, 7, 8) || (SELECT byte FROM bytes WHERE value = (d.days >> 8) & 255) || (SELECT byte FROM bytes WHERE value = (d.days) & 255) AS BLOB) AS id,
       o.content_id, o.creator_id, d.day * 86400000 AS date, coalesce(d.metrics, '{}') AS metrics,
       r.recorded_at AS created_at, r.recorded_at AS updated_at,
       d.day * 86400000 AS period_start, (d.day + max(d.days, 1) - 1) * 86400000 AS period_end,
       o.platform, o.account_id, o.external_id, r.origin, r.batch_id, NULL AS deleted_at,
       d.owner, d.day, d.days
FROM metric_days d JOIN metric_owners o ON o.owner = d.owner JOIN metric_runs r ON r.run = d.run;

CREATE VIEW analytics_metrics AS
SELECT CAST((SELECT byte FROM bytes WHERE value = ((v.day * 86400000) >> 40) & 255) || (SELECT byte FROM bytes WHERE value = ((v.day * 86400000) >> 32) & 255) || (SELECT byte FROM bytes WHERE value = ((v.day * 86400000) >> 24) & 255) || (SELECT byte FROM bytes WHERE value = ((v.day * 86400000) >> 16) & 255) || (SELECT byte FROM bytes WHERE value = ((v.day * 86400000) >> 8) & 255) || (SELECT byte FROM bytes WHERE value = ((v.day * 86400000) >> 0) & 255)
            || substr(s.id, 7, 8) || (SELECT byte FROM bytes WHERE value = (v.days >> 8) & 255) || (SELECT byte FROM bytes WHERE value = (v.days) & 255) AS BLOB) AS id,
       CAST((SELECT byte FROM bytes WHERE value = ((v.day * 86400000) >> 40) & 255) || (SELECT byte FROM bytes WHERE value = ((v.day * 86400000) >> 32) & 255) || (SELECT byte FROM bytes WHERE value = ((v.day * 86400000) >> 24) & 255) || (SELECT byte FROM bytes WHERE value = ((v.day * 86400000) >> 16) & 255) || (SELECT byte FROM bytes WHERE value = ((v.day * 86400000) >> 8) & 255) || (SELECT byte FROM bytes WHERE value = ((v.day * 86400000) >> 0) & 255)
            || substr(o.id, 7, 8) || (SELECT byte FROM bytes WHERE value = (v.days >> 8) & 255) || (SELECT byte FROM bytes WHERE value = (v.days) & 255) AS BLOB) AS analytics_id,
       s.metric_name, v.value AS metric_value, s.metric_type, r.recorded_at, s.span, s.dimension,
       s.dimension_value, v.series, v.day, v.days
FROM metric_values v JOIN metric_series s ON s.series = v.series
     JOIN metric_owners o ON o.owner = s.owner JOIN metric_runs r ON r.run = v.run;

CREATE TRIGGER analytics_metrics_update INSTEAD OF UPDATE OF metric_value ON analytics_metrics
BEGIN
    UPDATE metric_values SET value = NEW.metric_value
    WHERE series = OLD.series AND day = OLD.day AND days = OLD.days;
END;
CREATE TRIGGER analytics_metrics_delete INSTEAD OF DELETE ON analytics_metrics
BEGIN
    DELETE FROM metric_values WHERE series = OLD.series AND day = OLD.day AND days = OLD.days;
END;

-- Money -------------------------------------------------------------------------------------------------------
CREATE TABLE collaborations (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    creator1_id BLOB NOT NULL REFERENCES creator_profiles (id),
    creator2_id BLOB NOT NULL REFERENCES creator_profiles (id),
    status TEXT NOT NULL DEFAULT 'proposed'
        CHECK (status IN ('proposed', 'negotiating', 'active', 'completed', 'declined', 'cancelled')),
    start_date INTEGER,
    end_date INTEGER,
    terms TEXT CHECK (terms IS NULL OR json_valid(terms)),
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    deleted_at INTEGER
) STRICT;

CREATE TABLE collaboration_splits (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    collaboration_id BLOB NOT NULL REFERENCES collaborations (id),
    party_id BLOB NOT NULL REFERENCES creator_profiles (id),
    share_ppm INTEGER NOT NULL CHECK (share_ppm BETWEEN 0 AND 1000000),
    cap INTEGER,
    minimum INTEGER,
    currency TEXT,
    takes_remainder INTEGER NOT NULL DEFAULT 0 CHECK (takes_remainder IN (0, 1)),
    valid_from INTEGER NOT NULL,
    valid_to INTEGER,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    deleted_at INTEGER
) STRICT;

CREATE TABLE messages (
    seq INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    collaboration_id BLOB NOT NULL REFERENCES collaborations (id),
    sender_id BLOB NOT NULL REFERENCES users (id),
    content TEXT NOT NULL,
    sent_at INTEGER NOT NULL,
    is_read INTEGER NOT NULL DEFAULT 0 CHECK (is_read IN (0, 1)),
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    deleted_at INTEGER
) STRICT;
CREATE INDEX messages_by_collaboration ON messages (collaboration_id, sent_at);

CREATE TABLE payouts (
    seq INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    creator_id BLOB NOT NULL REFERENCES creator_profiles (id),
    amount INTEGER NOT NULL CHECK (amount > 0),
    currency TEXT NOT NULL,
    direction TEXT NOT NULL CHECK (direction IN ('out', 'in')),
    status TEXT NOT NULL CHECK (status IN ('scheduled', 'in_transit', 'paid', 'failed')),
    is_reversal INTEGER NOT NULL DEFAULT 0 CHECK (is_reversal IN (0, 1)),  -- the money came back
    paid_at INTEGER,
    occurred_at INTEGER,
    description TEXT,
    platform TEXT NOT NULL,
    account_id TEXT,
    external_id TEXT,
    out_payout_id BLOB,                       -- an `in` row points at its `out` row
    origin TEXT NOT NULL CHECK (origin IN ('api', 'file', 'manual')),
    batch_id BLOB REFERENCES import_batches (id),
    source_hash INTEGER,
    edited_at INTEGER,
    metadata TEXT CHECK (metadata IS NULL OR json_valid(metadata)),
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    deleted_at INTEGER
) STRICT;
CREATE INDEX payouts_by_day ON payouts (paid_at) WHERE deleted_at IS NULL;

CREATE TABLE earnings (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,    -- never reused: an undone import leaves its numbers in the search index
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    creator_id BLOB NOT NULL REFERENCES creator_profiles (id),
    amount INTEGER NOT NULL,
    currency TEXT NOT NULL CHECK (length(currency) = 3),
    source TEXT NOT NULL
        CHECK (source IN ('ads', 'membership', 'sponsorship', 'affiliate', 'merchandise', 'donation',
                          'licensing', 'subscription', 'course', 'other')),
    status TEXT NOT NULL
        CHECK (status IN ('estimated', 'pending', 'paid', 'cancelled', 'refunded', 'disputed')),
    earned_at INTEGER NOT NULL,
    paid_at INTEGER,
    kind TEXT NOT NULL DEFAULT 'earning'
        CHECK (kind IN ('earning', 'refund', 'chargeback', 'fee', 'tax_withheld', 'adjustment')),
    gross INTEGER,
    fee INTEGER,                              -- a positive cost
    payer TEXT,
    description TEXT,
    due_at INTEGER,
    occurred_at INTEGER,
    platform TEXT NOT NULL DEFAULT '',
    account_id TEXT,                          -- the account's own id, as in social_accounts.account_id
    external_id TEXT,
    origin TEXT NOT NULL DEFAULT 'manual' CHECK (origin IN ('api', 'file', 'manual')),
    batch_id BLOB REFERENCES import_batches (id),
    payout_id BLOB,
    content_id BLOB,
    collaboration_id BLOB,
    metadata TEXT CHECK (metadata IS NULL OR json_valid(metadata)),
    source_hash INTEGER,                      -- of the values as the source gave them: same or changed?
    edited_at INTEGER,                        -- a person changed it: sources leave it alone from then on
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    deleted_at INTEGER
) STRICT;
-- What the page sorts and filters by; rows in the trash are in none of them.
CREATE INDEX earnings_by_day ON earnings (earned_at) WHERE deleted_at IS NULL;
CREATE INDEX earnings_by_source ON earnings (source, earned_at) WHERE deleted_at IS NULL;
CREATE INDEX earnings_by_status ON earnings (status, earned_at) WHERE deleted_at IS NULL;
CREATE INDEX earnings_by_amount ON earnings (currency, amount) WHERE deleted_at IS NULL;
CREATE INDEX earnings_by_due ON earnings (due_at)
    WHERE due_at IS NOT NULL AND deleted_at IS NULL;
CREATE INDEX earnings_by_content ON earnings (content_id, earned_at)
    WHERE content_id IS NOT NULL AND deleted_at IS NULL;
CREATE INDEX earnings_by_payout ON earnings (payout_id) WHERE payout_id IS NOT NULL;
CREATE INDEX earnings_in_trash ON earnings (deleted_at) WHERE deleted_at IS NOT NULL;

CREATE TABLE exchange_rates (
    date INTEGER NOT NULL,
    base TEXT NOT NULL,
    quote TEXT NOT NULL,
    rate TEXT NOT NULL,                       -- exact decimal, units of quote per one unit of base
    source TEXT NOT NULL,
    batch_id BLOB REFERENCES import_batches (id),
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    PRIMARY KEY (date, base, quote, source)
) STRICT, WITHOUT ROWID;

-- Rollups of earnings: rebuilt at any time from the rows, kept with the writes that cause them.
CREATE TABLE earning_facets (
    facet INTEGER PRIMARY KEY,
    creator_id BLOB NOT NULL,
    platform TEXT NOT NULL,
    account_id TEXT NOT NULL,
    source TEXT NOT NULL,
    currency TEXT NOT NULL,
    kind TEXT NOT NULL,
    status TEXT NOT NULL,
    UNIQUE (creator_id, platform, account_id, source, currency, kind, status)
) STRICT;

CREATE TABLE earnings_daily (
    basis INTEGER NOT NULL CHECK (basis IN (0, 1)),  -- 0: day earned, 1: day paid
    day INTEGER NOT NULL,                     -- days since 1970-01-01
    facet INTEGER NOT NULL,
    rows INTEGER NOT NULL,
    amount INTEGER NOT NULL,
    gross INTEGER NOT NULL,                   -- before fees: the row's gross, else its amount and fee
    PRIMARY KEY (basis, day, facet)
) STRICT, WITHOUT ROWID;

CREATE TABLE earnings_monthly (
    basis INTEGER NOT NULL CHECK (basis IN (0, 1)),
    month INTEGER NOT NULL,                   -- year * 12 + month - 1
    facet INTEGER NOT NULL,
    rows INTEGER NOT NULL,
    amount INTEGER NOT NULL,
    gross INTEGER NOT NULL,
    PRIMARY KEY (basis, month, facet)
) STRICT, WITHOUT ROWID;

-- Everything else ---------------------------------------------------------------------------------------------
CREATE TABLE notifications (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    user_id BLOB NOT NULL REFERENCES users (id),
    type TEXT NOT NULL,
    title TEXT NOT NULL,
    content TEXT,
    is_read INTEGER NOT NULL DEFAULT 0 CHECK (is_read IN (0, 1)),
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    deleted_at INTEGER
) STRICT;

CREATE TABLE attachments (                    -- files on any row; the bytes lie beside the database by hash
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    table_name TEXT NOT NULL,
    row_id BLOB NOT NULL,
    file_name TEXT NOT NULL,
    content_hash BLOB NOT NULL,               -- SHA-256
    size INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    deleted_at INTEGER
) STRICT;
CREATE INDEX attachments_by_row ON attachments (row_id);

CREATE TABLE history (
    seq INTEGER PRIMARY KEY,
    table_name TEXT NOT NULL,
    row_id BLOB NOT NULL,
    at INTEGER NOT NULL,
    user_id BLOB,                             -- NULL: the program itself
    action TEXT NOT NULL,
    changes TEXT NOT NULL CHECK (json_valid(changes))
) STRICT;
CREATE INDEX history_by_row ON history (row_id, at);

CREATE TABLE undo_journal (
    seq INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,
    user_id BLOB,
    label TEXT NOT NULL,                      -- what the menu says, in the language of that moment
    changeset BLOB,                           -- of SQLite's session extension; NULL for an import
    batch_id BLOB REFERENCES import_batches (id),
    undone INTEGER NOT NULL DEFAULT 0 CHECK (undone IN (0, 1))
) STRICT;

CREATE TABLE tombstones (                     -- purged rows from outside that no import may bring back
    id BLOB NOT NULL PRIMARY KEY,
    table_name TEXT NOT NULL,
    purged_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE sync_cursors (
    account BLOB NOT NULL REFERENCES social_accounts (id),
    name TEXT NOT NULL,
    cursor TEXT NOT NULL,
    updated_at INTEGER NOT NULL,
    PRIMARY KEY (account, name)
) STRICT, WITHOUT ROWID;

CREATE TABLE sync_runs (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    account BLOB NOT NULL REFERENCES social_accounts (id),
    started_at INTEGER NOT NULL,
    finished_at INTEGER,
    outcome TEXT,
    detail TEXT CHECK (detail IS NULL OR json_valid(detail))
) STRICT;

-- The search index: bigrams of NFC, case-folded text, fed by the writer in code (triggers may not write to
-- virtual tables when trusted_schema is off). rowid = seq of the table it indexes. Without positions:
-- a hit is confirmed against the row's own text.
CREATE VIRTUAL TABLE search_earnings USING fts5 (text, content = '', columnsize = 0, detail = none,
    tokenize = "unicode61 remove_diacritics 0");
CREATE TABLE search_state (                   -- rows up to `seq` are in the index
    table_name TEXT NOT NULL PRIMARY KEY,
    seq INTEGER NOT NULL,
    stale INTEGER NOT NULL DEFAULT 0          -- entries whose row is gone; harmless, dropped when they are many
) STRICT, WITHOUT ROWID;
INSERT INTO search_state VALUES ('earnings', 0, 0);
