#include "storage/contenttitles.h"

#include "storage/connection.h"

namespace Creator::ContentTitles {

namespace {

Result<List> read(Connection &connection, const char *sql, int limit)
{
    auto statement = connection.cached(sql);
    if (!statement)
        return failure(statement.error());
    (*statement)->bind(1, limit);
    List titles;
    for (;;) {
        const Result<bool> row = (*statement)->step();
        if (!row)
            return failure(row.error());
        if (!*row)
            return titles;
        titles.append({ ContentId((*statement)->uuid(0)), (*statement)->text(1) });
    }
}

} // namespace

Result<List> newest(Connection &connection, int limit)
{
    return read(connection,
                "SELECT id, title FROM contents WHERE deleted_at IS NULL "
                "ORDER BY coalesce(published_at, 0) DESC, seq DESC LIMIT ?1",
                limit);
}

Result<List> withEarnings(Connection &connection, int limit)
{
    return read(
        connection,
        "SELECT id, title FROM contents c WHERE deleted_at IS NULL AND EXISTS (SELECT 1 FROM "
        "earnings e WHERE e.content_id = c.id AND e.deleted_at IS NULL) ORDER BY title LIMIT ?1",
        limit);
}

Result<List> all(Connection &connection)
{
    return read(connection, "SELECT id, title FROM contents LIMIT ?1", -1);
}

} // namespace Creator::ContentTitles
