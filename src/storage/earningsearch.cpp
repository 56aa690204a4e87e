#include "storage/earningsearch.h"

#include "domain/earning.h"
#include "storage/bigrams.h"
#include "storage/connection.h"

using namespace Qt::StringLiterals;

namespace Creator::EarningSearch {

namespace {

Status put(Connection &connection, const char *sql, qint64 seq, const QString &text)
{
    auto statement = connection.cached(sql);
    if (!statement)
        return failure(statement.error());
    const QByteArray pairs = bigrams(text).toUtf8();
    (*statement)->bind(1, seq);
    (*statement)->bindView(2, { pairs.constData(), static_cast<size_t>(pairs.size()) });
    return (*statement)->run();
}

Result<qint64> indexedUpTo(Connection &connection)
{
    return connection.scalar("SELECT seq FROM search_state WHERE table_name = 'earnings'");
}

} // namespace

QString textOf(const Earning &earning)
{
    return earning.payer + u'\n' + earning.description;
}

Status add(Connection &connection, qint64 seq, const QString &text)
{
    return put(connection, "INSERT INTO search_earnings (rowid, text) VALUES (?1, ?2)", seq, text);
}

Status remove(Connection &connection, qint64 seq, const QString &text)
{
    return put(connection,
               "INSERT INTO search_earnings (search_earnings, rowid, text) "
               "VALUES ('delete', ?1, ?2)",
               seq, text);
}

Result<bool> isIndexed(Connection &connection, qint64 seq)
{
    const Result<qint64> last = indexedUpTo(connection);
    if (!last)
        return failure(last.error());
    return seq <= *last;
}

Result<qint64> pendingRows(Connection &connection)
{
    // By the numbers, since counting the rows would read all of them at every step of the indexing.
    return connection.scalar(
        "SELECT max(0, ifnull((SELECT max(seq) FROM earnings), 0) - seq) FROM search_state "
        "WHERE table_name = 'earnings'");
}

Status leaveStale(Connection &connection, qint64 count)
{
    auto statement = connection.cached(
        "UPDATE search_state SET stale = stale + ?1 WHERE table_name = 'earnings'");
    if (!statement)
        return failure(statement.error());
    (*statement)->bind(1, count);
    if (Status status = (*statement)->run(); !status)
        return status;
    const Result<qint64> worthIt = connection.scalar(
        "SELECT stale > 1000 AND stale > (SELECT count(*) FROM earnings) FROM search_state "
        "WHERE table_name = 'earnings'");
    if (!worthIt)
        return failure(worthIt.error());
    if (*worthIt == 0)
        return {};
    return connection.execute(
        "INSERT INTO search_earnings (search_earnings) VALUES ('delete-all');"
        "UPDATE search_state SET seq = 0, stale = 0 WHERE table_name = 'earnings'");
}

Result<qint64> indexNext(Connection &connection, int limit)
{
    const Result<qint64> last = indexedUpTo(connection);
    if (!last)
        return failure(last.error());
    auto rows = connection.cached("SELECT seq, coalesce(payer, ''), coalesce(description, '') "
                                  "FROM earnings WHERE seq > ?1 ORDER BY seq LIMIT ?2");
    if (!rows)
        return failure(rows.error());
    (*rows)->bind(1, *last);
    (*rows)->bind(2, limit);
    qint64 count = 0;
    qint64 newest = *last;
    for (;;) {
        const Result<bool> row = (*rows)->step();
        if (!row)
            return failure(row.error());
        if (!*row)
            break;
        newest = (*rows)->integer(0);
        const QString text = (*rows)->text(1) + u'\n' + (*rows)->text(2);
        if (Status status = add(connection, newest, text); !status)
            return failure(status.error());
        ++count;
    }
    if (count > 0) {
        if (Status status = setIndexedUpTo(connection, newest); !status)
            return failure(status.error());
    }
    return count;
}

Status setIndexedUpTo(Connection &connection, qint64 seq)
{
    auto statement = connection.cached(
        "UPDATE search_state SET seq = max(seq, ?1) WHERE table_name = 'earnings'");
    if (!statement)
        return failure(statement.error());
    (*statement)->bind(1, seq);
    return (*statement)->run();
}

} // namespace Creator::EarningSearch
