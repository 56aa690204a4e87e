#include "storage/contentfacts.h"

#include "storage/connection.h"

namespace Creator {

Result<QHash<ContentId, ContentFacts>> contentFacts(Connection &connection)
{
    auto rows
        = connection.cached("SELECT id, title, platform, published_at, profile_id FROM contents "
                            "WHERE deleted_at IS NULL");
    if (!rows)
        return failure(rows.error());
    QHash<ContentId, ContentFacts> facts;
    for (;;) {
        const Result<bool> row = (*rows)->step();
        if (!row)
            return failure(row.error());
        if (!*row)
            return facts;
        Statement &s = **rows;
        facts.insert(ContentId(s.uuid(0)),
                     { s.text(1), s.text(2), s.instant(3), s.optionalId<ChannelId>(4) });
    }
}

} // namespace Creator
