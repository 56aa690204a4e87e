#include "storage/earningquery.h"

#include "storage/bigrams.h"
#include "storage/connection.h"
#include "storage/earningrows.h"
#include "storage/rollupquery.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Creator {

namespace {

/// Parameter numbers are fixed, so that conditions and bindings cannot drift apart.
enum Parameter {
    SeqParameter = 1,
    FromParameter,
    ToParameter,
    TextParameter,
    MatchParameter,
    ContentParameter,
    ChannelParameter,
    BatchParameter,
    PayoutParameter
};

template <typename Enum>
QString oneOf(const QString &column, const QList<Enum> &values)
{
    QStringList words;
    for (const Enum value : values)
        words.append(u'\'' + wordText(value) + u'\'');
    return column + u" IN ("_s + words.join(u", "_s) + u')';
}

QString quoted(QString text)
{
    return u'\'' + text.replace(u'\'', u"''"_s) + u'\'';
}

} // namespace

EarningQuery::EarningQuery(EarningFilter filter, EarningSort sort)
    : m_filter(std::move(filter))
    , m_sort(sort)
{
}

bool EarningQuery::isIndexed() const
{
    if (!m_filter.text.isEmpty() || m_filter.channel || m_filter.batch
        || !m_filter.platforms.isEmpty())
        return false;
    const int facets = (m_filter.sources.size() == 1 ? 1 : 0)
        + (m_filter.statuses.size() == 1 ? 1 : 0) + (m_filter.currencies.size() == 1 ? 1 : 0)
        + (m_filter.content ? 1 : 0);
    if (m_filter.sources.size() > 1 || m_filter.statuses.size() > 1
        || m_filter.currencies.size() > 1 || facets > 1 || m_filter.outstandingOnly)
        return false;
    const bool ranged = m_filter.from.isValid() || m_filter.to.isValid();
    switch (m_sort.by) {
    case EarningSort::By::Day:
        return m_filter.currencies.isEmpty();
    case EarningSort::By::Source:
    case EarningSort::By::Status:
        return facets == 0 && !ranged;
    case EarningSort::By::Amount:
        return facets == m_filter.currencies.size() && !ranged;
    case EarningSort::By::Due:
        return false;
    }
    Q_UNREACHABLE();
}

QString EarningQuery::conditions() const
{
    QStringList parts{ u"deleted_at IS NULL"_s };
    if (m_filter.from.isValid())
        parts.append(u"earned_at >= ?%1"_s.arg(FromParameter));
    if (m_filter.to.isValid())
        parts.append(u"earned_at <= ?%1"_s.arg(ToParameter));
    if (!m_filter.sources.isEmpty())
        parts.append(oneOf(u"source"_s, m_filter.sources));
    if (!m_filter.statuses.isEmpty())
        parts.append(oneOf(u"status"_s, m_filter.statuses));
    if (m_filter.outstandingOnly)
        parts.append(u"status = 'pending'"_s);
    QStringList codes;
    for (const Currency currency : m_filter.currencies)
        codes.append(quoted(currency.code()));
    if (!codes.isEmpty())
        parts.append(u"currency IN ("_s + codes.join(u", "_s) + u')');
    QStringList platforms;
    for (const QString &platform : m_filter.platforms)
        platforms.append(quoted(platform));
    if (!platforms.isEmpty())
        parts.append(u"platform IN ("_s + platforms.join(u", "_s) + u')');
    if (m_filter.content)
        parts.append(u"content_id = ?%1"_s.arg(ContentParameter));
    if (m_filter.channel)
        parts.append(u"creator_id = ?%1"_s.arg(ChannelParameter));
    if (m_filter.batch)
        parts.append(u"batch_id = ?%1"_s.arg(BatchParameter));
    if (m_filter.payout)
        parts.append(u"payout_id = ?%1"_s.arg(PayoutParameter));
    if (!m_filter.text.isEmpty()) {
        // Rows that wait for the index are looked through as well: a search never misses one.
        if (!bigramQuery(m_filter.text).isEmpty()) {
            parts.append(u"(seq IN (SELECT rowid FROM search_earnings WHERE search_earnings "
                         "MATCH ?%1) OR seq > (SELECT seq FROM search_state WHERE "
                         "table_name = 'earnings'))"_s.arg(MatchParameter));
        }
        parts.append(u"search_contains(payer, description, ?%1)"_s.arg(TextParameter));
    }
    return parts.join(u" AND "_s);
}

void EarningQuery::bindConditions(Statement &statement) const
{
    if (m_filter.from.isValid())
        statement.bindDay(FromParameter, m_filter.from);
    if (m_filter.to.isValid())
        statement.bindDay(ToParameter, m_filter.to);
    if (!m_filter.text.isEmpty()) {
        statement.bind(TextParameter, searchForm(m_filter.text));
        const QString match = bigramQuery(m_filter.text);
        if (!match.isEmpty())
            statement.bind(MatchParameter, match);
    }
    if (m_filter.content)
        statement.bind(ContentParameter, m_filter.content->uuid());
    if (m_filter.channel)
        statement.bind(ChannelParameter, m_filter.channel->uuid());
    if (m_filter.batch)
        statement.bind(BatchParameter, m_filter.batch->uuid());
    if (m_filter.payout)
        statement.bind(PayoutParameter, m_filter.payout->uuid());
}

QStringList EarningQuery::sortKey() const
{
    switch (m_sort.by) {
    case EarningSort::By::Day:
        return { u"earned_at"_s, u"seq"_s };
    case EarningSort::By::Source:
        return { u"source"_s, u"earned_at"_s, u"seq"_s };
    case EarningSort::By::Status:
        return { u"status"_s, u"earned_at"_s, u"seq"_s };
    case EarningSort::By::Amount:
        return { u"currency"_s, u"amount"_s, u"seq"_s };
    case EarningSort::By::Due:
        // Rows without a due day come last; the few that are outstanding need no index for it.
        return { u"ifnull(due_at, 9223372036854775807)"_s, u"seq"_s };
    }
    Q_UNREACHABLE();
}

QString EarningQuery::orderBy(Direction direction) const
{
    const bool descending
        = (m_sort.order == Qt::DescendingOrder) == (direction == Direction::Forward);
    const QStringList key = sortKey();
    return u" ORDER BY "_s + (descending ? key.join(u" DESC, "_s) + u" DESC"_s : key.join(u", "_s));
}

QString EarningQuery::indexHint() const
{
    // Left alone with one source, status or content the planner takes that index, which has the
    // day as its second column; for everything else the order's own index must not be left.
    if (!m_filter.text.isEmpty() || m_filter.content || m_filter.payout || m_filter.batch)
        return {};
    switch (m_sort.by) {
    case EarningSort::By::Day:
        if (m_filter.sources.size() == 1)
            return u" INDEXED BY earnings_by_source"_s;
        if (m_filter.statuses.size() == 1)
            return u" INDEXED BY earnings_by_status"_s;
        return u" INDEXED BY earnings_by_day"_s;
    case EarningSort::By::Source:
        return u" INDEXED BY earnings_by_source"_s;
    case EarningSort::By::Status:
        return u" INDEXED BY earnings_by_status"_s;
    case EarningSort::By::Amount:
        return u" INDEXED BY earnings_by_amount"_s;
    case EarningSort::By::Due:
        return {};
    }
    Q_UNREACHABLE();
}

QString EarningQuery::select(const QString &columns) const
{
    return u"SELECT "_s + columns + u" FROM earnings"_s + indexHint() + u" WHERE "_s + conditions();
}

Result<QList<EarningRow>> EarningQuery::read(Connection &connection, const QString &sql,
                                             qint64 seq) const
{
    Result<Statement> statement = connection.prepare(sql);
    if (!statement)
        return failure(statement.error());
    bindConditions(*statement);
    if (seq > 0)
        statement->bind(SeqParameter, seq);
    QList<EarningRow> rows;
    for (;;) {
        const Result<bool> row = statement->step();
        if (!row)
            return failure(row.error());
        if (!*row)
            return rows;
        rows.append(
            { statement->integer(EarningRows::columnCount()), EarningRows::read(*statement) });
    }
}

Result<QList<EarningRow>> EarningQuery::first(Connection &connection, int limit) const
{
    return read(connection,
                select(QLatin1String(EarningRows::columns()) + u", seq"_s)
                    + orderBy(Direction::Forward) + u" LIMIT %1"_s.arg(limit),
                0);
}

Result<QList<EarningRow>> EarningQuery::last(Connection &connection, int limit) const
{
    Result<QList<EarningRow>> rows
        = read(connection,
               select(QLatin1String(EarningRows::columns()) + u", seq"_s)
                   + orderBy(Direction::Backward) + u" LIMIT %1"_s.arg(limit),
               0);
    if (rows)
        std::reverse(rows->begin(), rows->end());
    return rows;
}

Result<QList<EarningRow>> EarningQuery::after(Connection &connection, qint64 seq, qint64 skip,
                                              int limit) const
{
    const QString key = sortKey().join(u", "_s);
    const QString compare = m_sort.order == Qt::DescendingOrder ? u"<"_s : u">"_s;
    const QString behind = u" AND (%1) %2 (SELECT %1 FROM earnings WHERE seq = ?%3)"_s.arg(
        key, compare, QString::number(SeqParameter));
    return read(connection,
                select(QLatin1String(EarningRows::columns()) + u", seq"_s) + behind
                    + orderBy(Direction::Forward) + u" LIMIT %1 OFFSET %2"_s.arg(limit).arg(skip),
                seq);
}

Result<qint64> EarningQuery::count(Connection &connection) const
{
    if (m_filter.isAnsweredByRollups())
        return RollupQuery::count(connection, m_filter);
    Result<Statement> statement = connection.prepare(select(u"count(*)"_s));
    if (!statement)
        return failure(statement.error());
    bindConditions(*statement);
    const Result<bool> row = statement->step();
    if (!row)
        return failure(row.error());
    return statement->integer(0);
}

Result<MoneySums> EarningQuery::sums(Connection &connection) const
{
    if (m_filter.isAnsweredByRollups())
        return RollupQuery::sums(connection, m_filter);
    Result<Statement> statement = connection.prepare(
        select(u"currency, sum(amount)"_s)
        + u" AND status IN ('estimated', 'pending', 'paid') GROUP BY currency"_s);
    if (!statement)
        return failure(statement.error());
    bindConditions(*statement);
    MoneySums sums;
    for (;;) {
        const Result<bool> row = statement->step();
        if (!row)
            return failure(row.error());
        if (!*row)
            return sums;
        sums.add(
            { statement->integer(1), Currency::fromCode(statement->view(0)).value_or(Currency()) });
    }
}

Result<QList<qint64>> EarningQuery::anchors(Connection &connection, int step) const
{
    Result<Statement> statement
        = connection.prepare(select(u"seq"_s) + orderBy(Direction::Forward));
    if (!statement)
        return failure(statement.error());
    bindConditions(*statement);
    QList<qint64> marks;
    for (qint64 row = 1;; ++row) {
        const Result<bool> stepped = statement->step();
        if (!stepped)
            return failure(stepped.error());
        if (!*stepped)
            return marks;
        if (row % step == 0)
            marks.append(statement->integer(0));
    }
}

Result<QList<EarningId>> EarningQuery::ids(Connection &connection, int limit) const
{
    Result<Statement> statement = connection.prepare(select(u"id"_s) + orderBy(Direction::Forward)
                                                     + u" LIMIT %1"_s.arg(limit));
    if (!statement)
        return failure(statement.error());
    bindConditions(*statement);
    QList<EarningId> ids;
    for (;;) {
        const Result<bool> row = statement->step();
        if (!row)
            return failure(row.error());
        if (!*row)
            return ids;
        ids.append(EarningId(statement->uuid(0)));
    }
}

} // namespace Creator
