#include "storage/textsearch.h"

#include "storage/bigrams.h"
#include "storage/connection.h"
#include "storage/snapshot.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Creator::TextSearch {

namespace {

struct Source
{
    const char *title;
    const char *detail;
};

constexpr Source sources[] = {
    { "coalesce(t.payer, '')", "coalesce(t.description, '')" },
    { "t.title", "t.status" },
    { "t.name", "t.type" },
    { "coalesce(t.author_name, '')", "t.body" },
    { "t.content", "''" },
};

struct IndexQuestion
{
    QString match;
    QString needle;
    qint64 boundary = 0; // the highest seq that is asked for
};

/// The rows' own columns are named without a table in SearchIndex's texts.
QString select(Searched what, const QString &from, const QString &where, const QString &order)
{
    const Source &source = sources[static_cast<size_t>(what)];
    return u"SELECT t.id, "_s + QLatin1String(source.title) + u", "_s + QLatin1String(source.detail)
        + u", t.seq FROM "_s + from + u" WHERE t.deleted_at IS NULL AND "_s + where
        + u" AND search_contains("_s + QLatin1String(SearchIndex::textOf(what))
        + u", ?1) ORDER BY "_s + order + u" DESC LIMIT ?2"_s;
}

Status collect(Statement &statement, Searched what, QList<FoundText> &found)
{
    for (;;) {
        const Result<bool> row = statement.step();
        if (!row)
            return failure(row.error());
        if (!*row)
            return {};
        found.append({ what, statement.uuid(0), statement.text(1), statement.text(2).left(200) });
    }
}

/// Rows with `condition` over t.seq, newest first.
Status lookThrough(Connection &connection, Searched what, const QString &condition,
                   const QString &needle, int limit, QList<FoundText> &found)
{
    const QString table = QLatin1String(SearchIndex::tableOf(what));
    auto statement = connection.prepare(select(what, table + u" t"_s, condition, u"t.seq"_s));
    if (!statement)
        return failure(statement.error());
    statement->bind(1, needle);
    statement->bind(2, limit);
    return collect(*statement, what, found);
}

/// Rows up to the boundary. In the order in which the index gives them: nothing is sorted, and few
/// are looked at for words that many have.
Status askIndex(Connection &connection, Searched what, const IndexQuestion &question, int limit,
                QList<FoundText> &found)
{
    const QString table = QLatin1String(SearchIndex::tableOf(what));
    auto statement = connection.prepare(
        select(what, u"search_%1 f CROSS JOIN %1 t ON t.seq = f.rowid"_s.arg(table),
               u"f.search_%1 MATCH ?3 AND f.rowid <= ?4"_s.arg(table), u"f.rowid"_s));
    if (!statement)
        return failure(statement.error());
    statement->bind(1, question.needle);
    statement->bind(2, limit);
    statement->bind(3, question.match);
    statement->bind(4, question.boundary);
    return collect(*statement, what, found);
}

/// The newest rows and those that wait for the index are looked through; older ones are the
/// index's. A letter that many rows have is among the newest often enough, while the index would
/// have to gather all of its rows first.
Result<qint64> boundaryOf(Connection &connection, Searched what)
{
    const QString table = QLatin1String(SearchIndex::tableOf(what));
    const QByteArray last = QByteArray("SELECT coalesce(max(seq), 0) FROM ") + table.toLatin1();
    const Result<qint64> newest = connection.scalar(last.constData());
    const Result<qint64> pending = SearchIndex::pendingRows(connection, what);
    if (!newest || !pending)
        return failure(newest ? pending.error() : newest.error());
    const qint64 looked = *pending <= mostLookedThrough ? *pending : 0;
    return std::max<qint64>(0, *newest - std::max<qint64>(newestLookedThrough, looked));
}

} // namespace

Result<QList<FoundText>> find(Connection &connection, Searched what, const QString &query,
                              int limit)
{
    const QString needle = searchForm(query.trimmed());
    QList<FoundText> found;
    if (needle.isEmpty())
        return found;
    const QString match = bigramQuery(needle);
    if (match.isEmpty()) {
        const Status looked = lookThrough(connection, what, u"1"_s, needle, limit, found);
        if (!looked)
            return failure(looked.error());
        return found;
    }
    const Result<Snapshot> snapshot = Snapshot::begin(connection);
    if (!snapshot)
        return failure(snapshot.error());
    const Result<qint64> boundary = boundaryOf(connection, what);
    if (!boundary)
        return failure(boundary.error());
    const QString newest = u"t.seq > %1"_s.arg(*boundary);
    if (Status status = lookThrough(connection, what, newest, needle, limit, found); !status)
        return failure(status.error());
    const int left = limit - static_cast<int>(found.size());
    if (left > 0) {
        const IndexQuestion question{ match, needle, *boundary };
        if (Status status = askIndex(connection, what, question, left, found); !status)
            return failure(status.error());
    }
    return found;
}

Result<QList<FoundText>> find(Connection &connection, const QString &query, int limit)
{
    QList<FoundText> all;
    for (const Searched what : allSearched) {
        const Result<QList<FoundText>> found = find(connection, what, query, limit);
        if (!found)
            return failure(found.error());
        all += *found;
    }
    return all;
}

} // namespace Creator::TextSearch
