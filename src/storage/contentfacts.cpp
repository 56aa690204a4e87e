#include "storage/contentfacts.h"

#include "storage/connection.h"

namespace Creator {

namespace {

using Facts = QHash<ContentId, ContentFacts>;

Result<Facts> readFacts(Statement &s)
{
    Facts facts;
    for (;;) {
        const Result<bool> row = s.step();
        if (!row)
            return failure(row.error());
        if (!*row)
            return facts;
        facts.insert(ContentId(s.uuid(0)),
                     { s.text(1), s.text(2), s.instant(3), s.optionalId<ChannelId>(4) });
    }
}

} // namespace

Result<Facts> contentFacts(Connection &connection)
{
    auto rows = connection.cached("SELECT id, title, platform, published_at, profile_id FROM "
                                  "contents WHERE deleted_at IS NULL");
    return rows ? readFacts(**rows) : failure(rows.error());
}

Result<Facts> publishedFacts(Connection &connection, const QDateTime &from, const QDateTime &to)
{
    auto rows
        = connection.cached("SELECT id, title, platform, published_at, profile_id FROM contents "
                            "WHERE deleted_at IS NULL AND published_at >= ?1 "
                            "AND published_at < ?2");
    if (!rows)
        return failure(rows.error());
    (*rows)->bindInstant(1, from);
    (*rows)->bindInstant(2, to);
    return readFacts(**rows);
}

} // namespace Creator
