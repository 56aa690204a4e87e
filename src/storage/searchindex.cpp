#include "storage/searchindex.h"

#include "storage/bigrams.h"
#include "storage/connection.h"

#include <string_view>

namespace Creator::SearchIndex {

namespace {

// Literals, since a connection keeps its statements by their address.
struct Sql
{
    const char *table;
    const char *text;
    const char *add;
    const char *remove;
    const char *stateOf;
    const char *pending;
    const char *setState;
    const char *addStale;
    const char *manyStale;
    const char *startAnew;
    const char *waiting;
    const char *textOfRow;
};

#define SEARCH_SQL(TABLE, TEXT)                                                                    \
    {                                                                                              \
        TABLE, TEXT, "INSERT INTO search_" TABLE " (rowid, text) VALUES (?1, ?2)",                 \
            "INSERT INTO search_" TABLE " (search_" TABLE ", rowid, text) "                        \
            "VALUES ('delete', ?1, ?2)",                                                           \
            "SELECT seq FROM search_state WHERE table_name = '" TABLE "'",                         \
            "SELECT max(0, ifnull((SELECT max(seq) FROM " TABLE "), 0) - seq) "                    \
            "FROM search_state WHERE table_name = '" TABLE "'",                                    \
            "UPDATE search_state SET seq = max(seq, ?1) WHERE table_name = '" TABLE "'",           \
            "UPDATE search_state SET stale = stale + ?1 WHERE table_name = '" TABLE "'",           \
            "SELECT stale > 1000 AND stale > (SELECT count(*) FROM " TABLE ") "                    \
            "FROM search_state WHERE table_name = '" TABLE "'",                                    \
            "INSERT INTO search_" TABLE " (search_" TABLE ") VALUES ('delete-all');"               \
            "UPDATE search_state SET seq = 0, stale = 0 WHERE table_name = '" TABLE "'",           \
            "SELECT seq, " TEXT " FROM " TABLE " WHERE seq > ?1 ORDER BY seq LIMIT ?2",            \
            "SELECT " TEXT " FROM " TABLE " WHERE seq = ?1"                                        \
    }

#define NOTED_TAGS                                                                                 \
    "|| char(10) || coalesce((SELECT group_concat(value, char(10)) "                               \
    "FROM json_each(metadata, '$.tags')), '') "                                                    \
    "|| char(10) || coalesce(json_extract(metadata, '$.notes'), '')"

constexpr Sql sqls[] = {
    SEARCH_SQL("earnings", "coalesce(payer, '') || char(10) || coalesce(description, '')"),
    SEARCH_SQL("contents", "title || char(10) || coalesce(description, '') " NOTED_TAGS),
    SEARCH_SQL("resources", "name || char(10) || coalesce(url, '') " NOTED_TAGS),
    SEARCH_SQL("comments", "coalesce(author_name, '') || char(10) || body"),
    SEARCH_SQL("messages", "content"),
};

const Sql &sqlOf(Searched what)
{
    return sqls[static_cast<size_t>(what)];
}

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

Status runWith(Connection &connection, const char *sql, qint64 value)
{
    auto statement = connection.cached(sql);
    if (!statement)
        return failure(statement.error());
    (*statement)->bind(1, value);
    return (*statement)->run();
}

/// Null if the row has gone.
Result<QString> currentText(Connection &connection, Searched what, qint64 seq)
{
    auto statement = connection.cached(sqlOf(what).textOfRow);
    if (!statement)
        return failure(statement.error());
    (*statement)->bind(1, seq);
    const Result<bool> row = (*statement)->step();
    if (!row)
        return failure(row.error());
    if (!*row)
        return QString();
    const QString text = (*statement)->text(0);
    return text.isNull() ? QString(QLatin1String("")) : text;
}

} // namespace

const char *textOf(Searched what)
{
    return sqlOf(what).text;
}

const char *tableOf(Searched what)
{
    return sqlOf(what).table;
}

Status takeOut(Connection &connection, Searched what, qint64 seq)
{
    const Result<bool> indexed = isIndexed(connection, what, seq);
    if (!indexed)
        return failure(indexed.error());
    if (!*indexed)
        return {};
    const Result<QString> text = currentText(connection, what, seq);
    if (!text)
        return failure(text.error());
    return text->isNull() ? Status() : remove(connection, what, seq, *text);
}

Status putIn(Connection &connection, Searched what, qint64 seq)
{
    const Result<bool> indexed = isIndexed(connection, what, seq);
    if (!indexed)
        return failure(indexed.error());
    if (!*indexed)
        return {};
    const Result<QString> text = currentText(connection, what, seq);
    if (!text)
        return failure(text.error());
    return text->isNull() ? Status() : add(connection, what, seq, *text);
}

Status putInNew(Connection &connection, Searched what, qint64 seq, qint64 pendingBefore)
{
    if (pendingBefore == 0) {
        if (Status status = setIndexedUpTo(connection, what, seq); !status)
            return status;
    }
    return putIn(connection, what, seq);
}

Status add(Connection &connection, Searched what, qint64 seq, const QString &text)
{
    return put(connection, sqlOf(what).add, seq, text);
}

Status remove(Connection &connection, Searched what, qint64 seq, const QString &text)
{
    return put(connection, sqlOf(what).remove, seq, text);
}

Result<bool> isIndexed(Connection &connection, Searched what, qint64 seq)
{
    const Result<qint64> last = connection.scalar(sqlOf(what).stateOf);
    if (!last)
        return failure(last.error());
    return seq <= *last;
}

Result<qint64> pendingRows(Connection &connection, Searched what)
{
    // By the numbers, since counting the rows would read all of them at every step of the indexing.
    return connection.scalar(sqlOf(what).pending);
}

Result<qint64> pendingRows(Connection &connection)
{
    qint64 sum = 0;
    for (const Searched what : allSearched) {
        const Result<qint64> rows = pendingRows(connection, what);
        if (!rows)
            return failure(rows.error());
        sum += *rows;
    }
    return sum;
}

Status leaveStale(Connection &connection, Searched what, qint64 count)
{
    if (Status status = runWith(connection, sqlOf(what).addStale, count); !status)
        return status;
    const Result<qint64> worthIt = connection.scalar(sqlOf(what).manyStale);
    if (!worthIt)
        return failure(worthIt.error());
    return *worthIt == 0 ? Status() : connection.execute(sqlOf(what).startAnew);
}

Result<qint64> indexNext(Connection &connection, Searched what, int limit)
{
    const Result<qint64> last = connection.scalar(sqlOf(what).stateOf);
    if (!last)
        return failure(last.error());
    auto rows = connection.cached(sqlOf(what).waiting);
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
        if (Status status = add(connection, what, newest, (*rows)->text(1)); !status)
            return failure(status.error());
        ++count;
    }
    if (count > 0) {
        if (Status status = setIndexedUpTo(connection, what, newest); !status)
            return failure(status.error());
    }
    return count;
}

Result<qint64> indexNext(Connection &connection, int limit)
{
    qint64 sum = 0;
    for (const Searched what : allSearched) {
        if (sum >= limit)
            break;
        const Result<qint64> rows = indexNext(connection, what, limit - static_cast<int>(sum));
        if (!rows)
            return failure(rows.error());
        sum += *rows;
    }
    return sum;
}

Status setIndexedUpTo(Connection &connection, Searched what, qint64 seq)
{
    return runWith(connection, sqlOf(what).setState, seq);
}

} // namespace Creator::SearchIndex
