#include "storage/seriesnumbers.h"

#include "domain/naturalkey.h"
#include "storage/metricblocks.h"
#include "storage/metricnumbers.h"
#include "storage/writer.h"

namespace Creator {

namespace {

constexpr int manyAsked = 32;

Result<QHash<qint64, RollupWay>> placeWays(Connection &connection)
{
    auto rows = connection.cached("SELECT place, way FROM metric_places");
    if (!rows)
        return failure(rows.error());
    QHash<qint64, RollupWay> ways;
    for (;;) {
        const Result<bool> row = (*rows)->step();
        if (!row)
            return failure(row.error());
        if (!*row)
            return ways;
        ways.insert((*rows)->integer(0), wayFromWord((*rows)->view(1)));
    }
}

} // namespace

SeriesNumbers::SeriesNumbers(WriteContext &context, MetricTarget target)
    : m_context(context)
    , m_target(std::move(target))
    , m_platform(m_target.platform.toStdString())
    , m_account(m_target.account.toStdString())
{
}

bool SeriesNumbers::Column::isOf(const MetricRecord &metric, qint64 itsOwner) const
{
    return owner == itsOwner && name == metric.metric && span == metric.span
        && currency == metric.currency && dimension == metric.dimension
        && dimensionValue == metric.dimensionValue;
}

QByteArray SeriesNumbers::Column::key() const
{
    QByteArray key = QByteArray::number(owner);
    for (const std::string *part : { &name, &span, &currency, &dimension, &dimensionValue }) {
        key += NaturalKey::separator;
        key.append(part->data(), static_cast<qsizetype>(part->size()));
    }
    return key;
}

Result<MetricSeriesNumber> SeriesNumbers::of(const MetricRecord &metric, qint64 owner)
{
    const size_t guess = m_column < m_columns.size() ? m_columns[m_column].next : m_columns.size();
    if (guess < m_columns.size() && m_columns[guess].isOf(metric, owner)) {
        m_column = guess;
        return m_columns[guess].series;
    }
    Column column{ owner,
                   std::string(metric.metric),
                   std::string(metric.span),
                   std::string(metric.currency),
                   std::string(metric.dimension),
                   std::string(metric.dimensionValue),
                   {} };
    const QByteArray key = column.key();
    auto known = m_columnOf.constFind(key);
    if (known == m_columnOf.cend() && ++m_asked == manyAsked) {
        if (Status status = loadAll(); !status)
            return failure(status.error());
        known = m_columnOf.constFind(key);
    }
    if (known == m_columnOf.cend()) {
        const Result<MetricSeriesNumber> series = find(metric, owner);
        if (!series)
            return series;
        column.series = *series;
        known = keep(std::move(column), key);
    }
    if (m_column < m_columns.size())
        m_columns[m_column].next = *known;
    m_column = *known;
    return m_columns[m_column].series;
}

QHash<QByteArray, size_t>::const_iterator SeriesNumbers::keep(Column column, const QByteArray &key)
{
    m_columns.push_back(std::move(column));
    return m_columnOf.insert(key, m_columns.size() - 1);
}

/// A report about thousands of contents asks once for all of them; slices would be too many. One
/// walk over the table costs less than three look-ups for each of its rows.
Status SeriesNumbers::loadAll()
{
    const auto ways = placeWays(m_context.connection);
    if (!ways)
        return failure(ways.error());
    auto rows = m_context.connection.cached(
        "SELECT s.owner, s.metric_name, s.span, s.dimension_value, s.series, s.place, "
        "(SELECT max(b.day) FROM metric_blocks b WHERE b.series = s.series) "
        "FROM metric_series s NOT INDEXED WHERE s.dimension IN ('', 'currency') AND s.place IS NOT "
        "NULL");
    if (!rows)
        return failure(rows.error());
    Statement &s = **rows;
    for (;;) {
        const Result<bool> row = s.step();
        if (!row)
            return failure(row.error());
        if (!*row)
            return {};
        const SeriesPlace place{ s.integer(5), ways->value(s.integer(5)),
                                 s.optionalInteger(6).value_or(MetricBlocks::none) };
        Column column{ s.integer(0),
                       std::string(s.view(1)),
                       std::string(s.view(2)),
                       std::string(s.view(3)),
                       {},
                       {},
                       { s.integer(4), place } };
        const QByteArray key = column.key();
        if (!m_columnOf.contains(key))
            keep(std::move(column), key);
    }
}

Result<MetricSeriesNumber> SeriesNumbers::find(const MetricRecord &metric, qint64 owner)
{
    const Result<qint64> number = numberOf(metric, owner);
    if (!number)
        return failure(number.error());
    const Result<SeriesPlace> place = MetricPlaces::of(m_context.connection, *number);
    if (!place)
        return failure(place.error());
    return MetricSeriesNumber{ *number, *place };
}

Result<qint64> SeriesNumbers::numberOf(const MetricRecord &metric, qint64 owner)
{
    const std::string slice = metric.dimension.empty()
        ? std::string(metric.currency)
        : std::string(metric.dimension) + '=' + std::string(metric.dimensionValue);
    const Uuid id = NaturalKey::metricSeries({ m_platform, m_account }, metric.contentExternalId,
                                             metric.metric, metric.span, slice);
    const Result<std::optional<qint64>> stored = MetricNumbers::stored(
        m_context.connection, "SELECT series FROM metric_series WHERE id = ?1 AND owner = ?2", id,
        owner);
    if (!stored)
        return failure(stored.error());
    if (*stored)
        return **stored;
    auto insert = m_context.connection.cached(
        "INSERT INTO metric_series (id, owner, metric_name, metric_type, span, dimension, "
        "dimension_value) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7) "
        "ON CONFLICT DO UPDATE SET owner = excluded.owner RETURNING series");
    if (!insert)
        return failure(insert.error());
    Statement &s = **insert;
    s.bind(1, id);
    s.bind(2, owner);
    s.bindView(3, metric.metric);
    s.bindView(4, metric.type);
    s.bindView(5, metric.span);
    const bool isMoney = metric.dimension.empty() && !metric.currency.empty();
    s.bindView(6, isMoney ? std::string_view("currency") : metric.dimension);
    s.bindView(7, isMoney ? metric.currency : metric.dimensionValue);
    return MetricNumbers::returned(s);
}

} // namespace Creator
