#include "storage/metricowners.h"

#include "domain/naturalkey.h"
#include "storage/metricnumbers.h"
#include "storage/writer.h"

namespace Creator {

namespace {

constexpr qint64 msPerDay = 86'400'000;
constexpr int manyAsked = 32;

QByteArray bytesOf(std::string_view text)
{
    return QByteArray(text.data(), static_cast<qsizetype>(text.size()));
}

Result<bool> isPurged(Connection &connection, const Uuid &id)
{
    auto statement = connection.cached("SELECT 1 FROM tombstones WHERE id = ?1");
    if (!statement)
        return failure(statement.error());
    (*statement)->bind(1, id);
    return (*statement)->step();
}

/// A sync lists contents before it measures them: what is not there is not the person's any more.
Result<bool> hasContent(Connection &connection, const Uuid &id)
{
    auto statement = connection.cached("SELECT 1 FROM contents WHERE id = ?1");
    if (!statement)
        return failure(statement.error());
    (*statement)->bind(1, id);
    return (*statement)->step();
}

} // namespace

MetricOwners::MetricOwners(WriteContext &context, MetricTarget target)
    : m_context(context)
    , m_target(std::move(target))
    , m_platform(m_target.platform.toStdString())
    , m_account(m_target.account.toStdString())
{
}

Result<qint64> MetricOwners::of(const MetricRecord &metric)
{
    if (m_last && m_lastExternal == metric.contentExternalId)
        return *m_last;
    const QByteArray external = bytesOf(metric.contentExternalId);
    auto known = m_known.constFind(external);
    if (known == m_known.cend() && ++m_asked == manyAsked) {
        if (Status status = loadAll(); !status)
            return failure(status.error());
        known = m_known.constFind(external);
    }
    const Result<qint64> owner = known == m_known.cend() ? find(metric) : *known;
    if (!owner)
        return owner;
    m_known.insert(external, *owner);
    m_lastExternal = metric.contentExternalId;
    m_last = *owner;
    return owner;
}

/// A report about thousands of contents asks once for all of them.
Status MetricOwners::loadAll()
{
    auto rows = m_context.connection.cached(
        "SELECT external_id, owner FROM metric_owners WHERE platform = ?1 AND account_id = ?2 "
        "AND content_id IS NOT NULL");
    if (!rows)
        return failure(rows.error());
    (*rows)->bind(1, m_target.platform);
    (*rows)->bind(2, m_target.account);
    for (;;) {
        const Result<bool> row = (*rows)->step();
        if (!row)
            return failure(row.error());
        if (!*row)
            return {};
        m_known.insert(bytesOf((*rows)->view(0)), (*rows)->integer(1));
    }
}

Result<qint64> MetricOwners::find(const MetricRecord &metric)
{
    const NaturalKey::Place place{ m_platform, m_account };
    const Uuid id = NaturalKey::metricOwner(place, metric.contentExternalId);
    // One with a content has it for sure: it would have been purged with it.
    const Result<std::optional<qint64>> stored = MetricNumbers::stored(
        m_context.connection,
        "SELECT owner FROM metric_owners WHERE id = ?1 AND (content_id IS NULL) = ?2", id,
        qint64{ metric.contentExternalId.empty() ? 1 : 0 });
    if (!stored)
        return failure(stored.error());
    if (*stored)
        return **stored;
    std::optional<Uuid> content;
    if (!metric.contentExternalId.empty()) {
        const Result<Uuid> found = contentOf(metric);
        if (!found)
            return failure(found.error());
        if (found->isNull())
            return purged;
        content = *found;
    }
    return make(metric, id, content);
}

Result<qint64> MetricOwners::make(const MetricRecord &metric, const Uuid &id,
                                  const std::optional<Uuid> &content)
{
    auto insert = m_context.connection.cached(
        "INSERT INTO metric_owners (id, creator_id, content_id, platform, account_id, external_id) "
        "VALUES (?1, ?2, ?3, ?4, ?5, ?6) ON CONFLICT DO UPDATE SET content_id = "
        "excluded.content_id "
        "RETURNING owner");
    if (!insert)
        return failure(insert.error());
    Statement &s = **insert;
    s.bind(1, id);
    s.bind(2, m_target.channel.uuid());
    s.bindOptional(3, content);
    s.bind(4, m_target.platform);
    s.bind(5, m_target.account);
    s.bindView(6, metric.contentExternalId);
    return MetricNumbers::returned(s);
}

Result<Uuid> MetricOwners::contentOf(const MetricRecord &metric)
{
    const Uuid id = NaturalKey::content(m_platform, metric.contentExternalId);
    if (m_target.origin == Origin::Api) {
        const Result<bool> isThere = hasContent(m_context.connection, id);
        if (!isThere)
            return failure(isThere.error());
        return *isThere ? id : Uuid();
    }
    const Result<bool> purged = isPurged(m_context.connection, id);
    if (!purged)
        return failure(purged.error());
    if (*purged)
        return Uuid();
    return makeContent(metric, id);
}

Result<Uuid> MetricOwners::makeContent(const MetricRecord &metric, const Uuid &id)
{
    auto insert = m_context.connection.cached(
        "INSERT OR IGNORE INTO contents (id, creator_id, profile_id, title, content_type, status, "
        "published_at, platform, account_id, external_id, origin, batch_id, created_at, "
        "updated_at) "
        "VALUES (?1, ?2, ?3, ?4, 'video', 'published', ?5, ?6, ?7, ?8, ?11, ?9, ?10, ?10)");
    if (!insert)
        return failure(insert.error());
    Statement &s = **insert;
    s.bind(1, id);
    s.bind(2, m_target.owner.uuid());
    s.bind(3, m_target.channel.uuid());
    s.bindView(4, metric.contentTitle.empty() ? metric.contentExternalId : metric.contentTitle);
    if (metric.contentPublishedDay)
        s.bind(5, *metric.contentPublishedDay * msPerDay);
    else
        s.bindNull(5);
    s.bind(6, m_target.platform);
    s.bindTextOrNull(7, m_target.account);
    s.bindView(8, metric.contentExternalId);
    if (m_target.batch)
        s.bind(9, m_target.batch->uuid());
    else
        s.bindNull(9);
    s.bind(10, m_context.nowMs);
    s.bindView(11, word(m_target.origin));
    if (Status status = s.run(); !status)
        return failure(status.error());
    return id;
}

} // namespace Creator
