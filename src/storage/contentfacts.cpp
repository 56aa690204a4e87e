#include "storage/contentfacts.h"

#include "storage/connection.h"

#include <algorithm>
#include <string>

namespace Creator {

Result<QHash<ContentId, ContentFacts>> contentFacts(Connection &connection)
{
    auto rows = connection.cached("SELECT id, title, platform, published_at, profile_id FROM "
                                  "contents WHERE deleted_at IS NULL");
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

Result<QList<PublishedContent>> publishedContents(Connection &connection, qint64 from, qint64 to)
{
    auto rows = connection.cached("SELECT id, title, platform, published_at FROM contents "
                                  "WHERE deleted_at IS NULL AND published_at >= ?1 "
                                  "AND published_at < ?2");
    if (!rows)
        return failure(rows.error());
    Statement &s = **rows;
    s.bind(1, from);
    s.bind(2, to);
    QList<PublishedContent> list;
    std::string last;
    QString platform; // the same one for most rows
    for (;;) {
        const Result<bool> row = s.step();
        if (!row)
            return failure(row.error());
        if (!*row)
            break;
        if (s.view(2) != last) {
            last = s.view(2);
            platform = s.text(2);
        }
        list.append({ ContentId(s.uuid(0)), s.text(1), platform, s.integer(3) });
    }
    std::sort(list.begin(), list.end(), [](const PublishedContent &a, const PublishedContent &b) {
        if (a.at != b.at)
            return a.at < b.at;
        return a.title != b.title ? a.title < b.title : a.id < b.id;
    });
    return list;
}

} // namespace Creator
