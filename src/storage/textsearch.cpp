#include "storage/textsearch.h"

#include "storage/bigrams.h"
#include "storage/connection.h"

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

/// The rows' own columns are named without a table in SearchIndex's texts.
QString select(Searched what, const QString &from, const QString &where)
{
    const Source &source = sources[static_cast<size_t>(what)];
    return u"SELECT t.id, "_s + QLatin1String(source.title) + u", "_s + QLatin1String(source.detail)
        + u", t.seq FROM "_s + from + u" WHERE t.deleted_at IS NULL AND "_s + where
        + u" AND search_contains("_s + QLatin1String(SearchIndex::textOf(what))
        + u", ?1) ORDER BY t.seq DESC LIMIT ?2"_s;
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
    auto statement = connection.prepare(select(what, table + u" t"_s, condition));
    if (!statement)
        return failure(statement.error());
    statement->bind(1, needle);
    statement->bind(2, limit);
    return collect(*statement, what, found);
}

Status askIndex(Connection &connection, Searched what, const QString &match, const QString &needle,
                int limit, QList<FoundText> &found)
{
    const QString table = QLatin1String(SearchIndex::tableOf(what));
    const QString index = u"search_"_s + table;
    // The index gives its rows in order, so that few are looked at for words that many have.
    auto statement = connection.prepare(
        select(what,
               u"(SELECT rowid AS hit FROM %1 WHERE %1 MATCH ?3 ORDER BY rowid DESC) "
               "CROSS JOIN %2 t ON t.seq = hit"_s.arg(index, table),
               u"1"_s));
    if (!statement)
        return failure(statement.error());
    statement->bind(1, needle);
    statement->bind(2, limit);
    statement->bind(3, match);
    return collect(*statement, what, found);
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
    const Result<qint64> pending = SearchIndex::pendingRows(connection, what);
    if (!pending)
        return failure(pending.error());
    if (*pending > 0 && *pending <= mostLookedThrough) {
        const QString waiting
            = u"t.seq > (SELECT seq FROM search_state WHERE table_name = '%1')"_s.arg(
                QLatin1String(SearchIndex::tableOf(what)));
        if (Status status = lookThrough(connection, what, waiting, needle, limit, found); !status)
            return failure(status.error());
    }
    const int left = limit - static_cast<int>(found.size());
    if (left > 0) {
        if (Status status = askIndex(connection, what, match, needle, left, found); !status)
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
