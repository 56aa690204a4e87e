#include "storage/glance.h"

#include "storage/readall.h"

namespace Creator::Glance {

namespace {

constexpr char comingSql[]
    = "SELECT id, title, planned_at, status FROM contents WHERE deleted_at IS NULL "
      "AND planned_at >= ?1 AND status NOT IN ('published', 'archived') "
      "AND (?2 IS NULL OR profile_id = ?2) ORDER BY planned_at, seq LIMIT ?3";
constexpr char endingSql[]
    = "SELECT r.id, r.name, json_extract(r.metadata, '$.licence.valid_to') AS ends, "
      "(SELECT count(DISTINCT u.content_id) FROM content_resources u JOIN contents c "
      "ON c.id = u.content_id WHERE u.resource_id = r.id AND u.deleted_at IS NULL "
      "AND c.deleted_at IS NULL) AS used FROM resources r WHERE r.deleted_at IS NULL "
      "AND ends <= ?2 AND (ends >= ?1 OR used > 0) "
      "AND (?3 IS NULL OR json_extract(r.metadata, '$.licence.channels') IS NULL OR EXISTS (SELECT "
      "1 "
      "FROM json_each(r.metadata, '$.licence.channels') one WHERE one.value = ?3)) "
      "ORDER BY ends, r.seq LIMIT ?4";
constexpr char contentSql[]
    = "SELECT title, profile_id FROM contents WHERE id = ?1 AND deleted_at IS NULL";

} // namespace

Result<QList<Coming>> comingUp(Connection &connection, const QDateTime &from,
                               std::optional<ChannelId> channel, int most)
{
    return readAll(
        connection, comingSql,
        [](const Statement &row) {
            return Coming{ ContentId(row.uuid(0)), row.text(1), row.instant(2),
                           contentStatusFromWord(row.view(3)).value_or(ContentStatus::Draft) };
        },
        [&](Statement &sql) {
            sql.bindInstant(1, from);
            sql.bindOptionalId(2, channel);
            sql.bind(3, most);
        });
}

Result<QList<Ending>> licencesEnding(Connection &connection, QDate today, QDate until,
                                     std::optional<ChannelId> channel, int most)
{
    return readAll(
        connection, endingSql,
        [](const Statement &row) {
            return Ending{ ResourceId(row.uuid(0)), row.text(1),
                           QDate::fromString(row.text(2), Qt::ISODate),
                           static_cast<int>(row.integer(3)) };
        },
        [&](Statement &sql) {
            sql.bind(1, today.toString(Qt::ISODate));
            sql.bind(2, until.toString(Qt::ISODate));
            sql.bindTextOrNull(3, channel ? channel->toText() : QString());
            sql.bind(4, most);
        });
}

Result<std::optional<Known>> content(Connection &connection, ContentId id)
{
    const auto rows = readAll(
        connection, contentSql,
        [](const Statement &row) {
            return Known{ row.text(0), row.optionalId<ChannelId>(1) };
        },
        [&](Statement &sql) { sql.bind(1, id.uuid()); });
    if (!rows)
        return failure(rows.error());
    return rows->isEmpty() ? std::nullopt : std::optional(rows->constFirst());
}

Result<bool> hasContents(Connection &connection)
{
    auto found
        = connection.cached("SELECT EXISTS (SELECT 1 FROM contents WHERE deleted_at IS NULL)");
    if (!found)
        return failure(found.error());
    const Result<bool> row = (*found)->step();
    return row ? Result<bool>(*row && (*found)->integer(0) != 0) : failure(row.error());
}

} // namespace Creator::Glance
