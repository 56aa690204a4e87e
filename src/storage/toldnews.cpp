#include "storage/toldnews.h"

#include "storage/writer.h"

namespace Creator::ToldNews {

Result<QSet<QString>> all(Connection &connection)
{
    auto row = connection.cached("SELECT key FROM told_news");
    if (!row)
        return failure(row.error());
    QSet<QString> keys;
    for (;;) {
        const Result<bool> stepped = (*row)->step();
        if (!stepped)
            return failure(stepped.error());
        if (!*stepped)
            return keys;
        keys.insert((*row)->text(0));
    }
}

Status note(WriteContext &context, const QStringList &keys)
{
    auto insert = context.connection.cached(
        "INSERT OR IGNORE INTO told_news (key, told_at) VALUES (?1, ?2)");
    if (!insert)
        return failure(insert.error());
    for (const QString &key : keys) {
        (*insert)->bind(1, key);
        (*insert)->bind(2, context.nowMs);
        if (Status status = (*insert)->run(); !status)
            return status;
    }
    return {};
}

} // namespace Creator::ToldNews
