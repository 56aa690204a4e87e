-- Rollups of metrics. Sums are INTEGER millionths of the metric's unit, so that they are exact, whatever the
-- order in which values come and go; a value is rounded to millionths before it is added.

CREATE TABLE metric_places (                  -- what is added up: one metric on one account of one channel
    place INTEGER PRIMARY KEY,
    creator_id BLOB NOT NULL REFERENCES creator_profiles (id),
    platform TEXT NOT NULL,
    account_id TEXT NOT NULL,
    level TEXT NOT NULL CHECK (level IN ('channel', 'contents')),   -- told of the whole, or of its contents
    metric_name TEXT NOT NULL,
    metric_type TEXT NOT NULL CHECK (metric_type IN ('count', 'duration_s', 'ratio', 'currency', 'gauge')),
    way TEXT NOT NULL CHECK (way IN ('value', 'gain', 'state', 'daily_state')),
    dimension TEXT NOT NULL,
    dimension_value TEXT NOT NULL,
    UNIQUE (metric_name, creator_id, platform, account_id, level, way, dimension, dimension_value)
) STRICT;

-- way: 'value' adds up what was told of each day; 'gain' is by how much a running total grew since it was looked
-- at before; 'state' is what stood there on that day, 'daily_state' the same as a report by days tells it. NULL: a series that no rollup has (a period, a slice of one).
ALTER TABLE metric_series ADD COLUMN place INTEGER REFERENCES metric_places (place);
CREATE INDEX metric_series_by_place ON metric_series (place);

CREATE TABLE metric_daily (
    place INTEGER NOT NULL,
    day INTEGER NOT NULL,                     -- days since 1970-01-01
    sum INTEGER NOT NULL,
    n INTEGER NOT NULL,                       -- values in it
    PRIMARY KEY (place, day)
) STRICT, WITHOUT ROWID;

CREATE TABLE metric_monthly (                 -- weeks are added up from days: where one begins is the reader's way
    place INTEGER NOT NULL,
    month INTEGER NOT NULL,                   -- year * 12 + month - 1
    sum INTEGER NOT NULL,
    n INTEGER NOT NULL,
    PRIMARY KEY (place, month)
) STRICT, WITHOUT ROWID;

-- What a series of days had come to before each of its blocks of fourteen days, for blocks with a value: any
-- stretch of days is the difference of two of them and of some days. Blocks of two series begin on other days, so
-- that one more day of thousands of contents does not begin thousands of blocks.
CREATE TABLE metric_blocks (
    series INTEGER NOT NULL,
    day INTEGER NOT NULL,                     -- the first of the block
    sum_before INTEGER NOT NULL,
    n_before INTEGER NOT NULL,
    PRIMARY KEY (series, day)
) STRICT, WITHOUT ROWID;

-- Places whose days lack what a sync has under way: it writes them once, at its end. What a crash leaves here is
-- counted anew from the values.
CREATE TABLE metric_stale (place INTEGER PRIMARY KEY) STRICT;
