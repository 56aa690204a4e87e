-- Views for people who ask in SQL. Their names, columns and meanings stay; ARCHITECTURE.md tells them column by
-- column. Money is INTEGER millionths of its currency, as everywhere; days and months are ISO text.

-- One level of the same money: final rows of a channel, platform, account, source and month silence estimates.
CREATE VIEW v_income_by_month AS
WITH cells AS (
    SELECT m.month, f.creator_id, f.platform, f.account_id, f.source, f.currency, f.kind, f.status, m.rows, m.amount,
           m.gross
    FROM earnings_monthly m JOIN earning_facets f ON f.facet = m.facet
    WHERE m.basis = 0 AND f.status IN ('estimated', 'pending', 'paid')
), parts AS (
    SELECT *, CASE kind WHEN 'fee' THEN 'fees' WHEN 'tax_withheld' THEN 'tax' WHEN 'adjustment' THEN 'adjustments'
                        WHEN 'earning' THEN 'gross' ELSE 'refunds' END AS part
    FROM cells c
    WHERE status <> 'estimated' OR (month, creator_id, platform, account_id, source) NOT IN (
        SELECT month, creator_id, platform, account_id, source FROM cells
        WHERE status <> 'estimated' AND kind = 'earning')
)
SELECT printf('%04d-%02d', month / 12, month % 12 + 1) AS month, platform, source, currency,
       sum(iif(part = 'gross', gross, 0)) AS gross,
       sum(iif(part = 'refunds', gross, 0)) AS refunds,
       sum(CASE part WHEN 'fees' THEN amount WHEN 'tax' THEN 0 ELSE amount - gross END) AS fees,
       sum(iif(part = 'tax', amount, 0)) AS tax,
       sum(iif(part = 'adjustments', gross, 0)) AS adjustments,
       sum(amount) AS net, sum(rows) AS rows
FROM parts GROUP BY 1, 2, 3, 4;

CREATE VIEW v_content_performance AS
WITH series AS (
    SELECT s.series, s.owner, p.metric_name, p.way, p.dimension_value, o.platform, o.content_id
    FROM metric_places p JOIN metric_series s ON s.place = p.place JOIN metric_owners o ON o.owner = s.owner
    WHERE p.level = 'contents' AND p.dimension IN ('', 'currency')
), sums AS (
    SELECT t.*, b.sum_before + (
               SELECT coalesce(sum(CAST(round(v.value * 1000000) AS INTEGER)), 0) FROM metric_values v
               WHERE v.series = t.series AND v.days = 1 AND v.day >= b.day AND abs(v.value) <= 1e12) AS micros,
           b.n_before + (
               SELECT count(*) FROM metric_values v
               WHERE v.series = t.series AND v.days = 1 AND v.day >= b.day AND abs(v.value) <= 1e12) AS n
    FROM series t JOIN metric_blocks b ON b.series = t.series AND b.day = (
        SELECT max(x.day) FROM metric_blocks x WHERE x.series = t.series)
    WHERE t.way = 'value'
    UNION ALL
    SELECT t.*, (SELECT CAST(round(v.value * 1000000) AS INTEGER) FROM metric_values v
                 WHERE v.series = t.series AND v.days = 0 AND abs(v.value) <= 1e12 ORDER BY v.day DESC LIMIT 1), 1
    FROM series t
    WHERE t.way = 'gain' AND NOT EXISTS (
        SELECT 1 FROM metric_series s JOIN metric_places p ON p.place = s.place
        WHERE s.owner = t.owner AND s.metric_name = t.metric_name AND p.way = 'value'
          AND p.dimension IN ('', 'currency'))
)
SELECT c.id AS content, c.title, t.platform,
       strftime('%Y-%m-%dT%H:%M:%SZ', c.published_at / 1000, 'unixepoch') AS published, t.metric_name AS metric,
       t.dimension_value AS currency, t.micros / 1000000.0 AS total, t.n
FROM sums t JOIN contents c ON c.id = t.content_id
WHERE c.deleted_at IS NULL AND t.n > 0 AND t.micros IS NOT NULL;

CREATE VIEW v_payouts AS
SELECT id, platform, coalesce(account_id, '') AS account, direction, status,
       date(paid_at / 1000, 'unixepoch') AS day, currency, iif(is_reversal, -amount, amount) AS amount,
       coalesce(external_id, '') AS reference, coalesce(description, '') AS description
FROM payouts WHERE deleted_at IS NULL;

CREATE VIEW v_outstanding AS
SELECT date(due_at / 1000, 'unixepoch') AS due, coalesce(platform, '') AS platform, coalesce(payer, '') AS payer,
       currency, sum(amount) AS amount, count(*) AS rows
FROM earnings WHERE status = 'pending' AND deleted_at IS NULL GROUP BY 1, 2, 3, 4;

-- Of an account that tells a metric in several ways the first is taken, day by day: values of the whole channel, of
-- its contents, what stood there by a report, what stood there when it was looked at. How much running totals grew is
-- taken only where no days are told at all: it would count the days between two looks once more.
CREATE VIEW v_metrics_daily AS
WITH places AS (
    SELECT place, creator_id, platform, account_id, metric_name, dimension_value, way,
           CASE way WHEN 'value' THEN 0 WHEN 'gain' THEN 2 WHEN 'daily_state' THEN 4 ELSE 5 END
               + iif(way IN ('value', 'gain') AND level = 'contents', 1, 0) AS rank,
           max(way = 'value') OVER (PARTITION BY metric_name, creator_id, platform, account_id) AS has_days
    FROM metric_places WHERE dimension IN ('', 'currency')
), days AS (
    SELECT p.*, d.day, d.sum, d.n, min(p.rank) OVER (
               PARTITION BY p.metric_name, p.creator_id, p.platform, p.account_id, d.day) AS first_rank
    FROM places p JOIN metric_daily d ON d.place = p.place WHERE NOT (p.has_days AND p.way = 'gain')
)
SELECT platform, account_id AS account, metric_name AS metric, dimension_value AS currency,
       date(day * 86400, 'unixepoch') AS day, sum(sum) / 1000000.0 AS value, sum(n) AS n
FROM days WHERE rank = first_rank GROUP BY 1, 2, 3, 4, days.day;

-- What was news once: a threshold, a record, money that is late. Told once, whatever becomes of the notification.
CREATE TABLE told_news (
    key TEXT NOT NULL PRIMARY KEY,            -- as threshold/views/youtube/me/10000
    told_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
