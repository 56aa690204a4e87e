#include "storage/presetrepository.h"

#include "storage/database.h"

namespace Creator {

namespace {

MappingPreset read(const Statement &row)
{
    return { PresetId(row.uuid(0)), row.text(1), row.text(2), row.json(3) };
}

Result<MappingPreset> store(WriteContext &context, MappingPreset preset)
{
    if (preset.id.isNull())
        preset.id = PresetId(context.newId());
    auto statement = context.connection.cached(
        "INSERT INTO mapping_presets (id, name, header_signature, mapping, created_at, updated_at) "
        "VALUES (?1, ?2, ?3, ?4, ?5, ?5) ON CONFLICT DO UPDATE SET name = ?2, "
        "header_signature = ?3, mapping = ?4, updated_at = ?5, deleted_at = NULL RETURNING id");
    if (!statement)
        return failure(statement.error());
    Statement &s = **statement;
    s.bind(1, preset.id.uuid());
    s.bind(2, preset.name);
    s.bind(3, preset.headerSignature);
    s.bindJsonOrNull(4, preset.mapping);
    s.bind(5, context.nowMs);
    const Result<bool> row = s.step();
    if (!row)
        return failure(row.error());
    preset.id = PresetId(s.uuid(0));
    if (const Result<bool> end = s.step(); !end)
        return failure(end.error());
    return preset;
}

Status run(WriteContext &context, const char *sql, PresetId id, const QString &name)
{
    auto statement = context.connection.cached(sql);
    if (!statement)
        return failure(statement.error());
    (*statement)->bind(1, id.uuid());
    (*statement)->bind(2, name);
    (*statement)->bind(3, context.nowMs);
    return (*statement)->run();
}

Status renameTo(WriteContext &context, PresetId id, const QString &name)
{
    auto taken = context.connection.cached("SELECT 1 FROM mapping_presets WHERE name = ?2 AND "
                                           "id <> ?1 AND deleted_at IS NULL");
    if (!taken)
        return failure(taken.error());
    (*taken)->bind(1, id.uuid());
    (*taken)->bind(2, name);
    const Result<bool> row = (*taken)->step();
    if (!row)
        return failure(row.error());
    if (*row)
        return failure(
            Error::Code::Conflict,
            PresetRepository::tr("There is a mapping called %1 already. Choose another name.")
                .arg(name));
    if (Status status
        = run(context, "DELETE FROM mapping_presets WHERE name = ?2 AND id <> ?1 AND ?3 > 0", id,
              name);
        !status)
        return status;
    return run(context, "UPDATE mapping_presets SET name = ?2, updated_at = ?3 WHERE id = ?1", id,
               name);
}

} // namespace

PresetRepository::PresetRepository(Database &database, QObject *parent)
    : QObject(parent)
    , m_database(database)
{
}

Result<QList<MappingPreset>> PresetRepository::list() const
{
    auto statement = m_database.reader().cached(
        "SELECT id, name, header_signature, mapping FROM mapping_presets WHERE deleted_at IS NULL "
        "ORDER BY name");
    if (!statement)
        return failure(statement.error());
    QList<MappingPreset> presets;
    for (;;) {
        const Result<bool> row = (*statement)->step();
        if (!row)
            return failure(row.error());
        if (!*row)
            return presets;
        presets.append(read(**statement));
    }
}

Result<std::optional<MappingPreset>> PresetRepository::findFor(Connection &connection,
                                                               const QString &signature)
{
    auto statement = connection.cached(
        "SELECT id, name, header_signature, mapping FROM mapping_presets WHERE "
        "header_signature = ?1 AND deleted_at IS NULL ORDER BY updated_at DESC LIMIT 1");
    if (!statement)
        return failure(statement.error());
    (*statement)->bind(1, signature);
    const Result<bool> row = (*statement)->step();
    if (!row)
        return failure(row.error());
    return *row ? std::optional(read(**statement)) : std::nullopt;
}

QFuture<Result<MappingPreset>> PresetRepository::save(const MappingPreset &preset)
{
    return m_database.writer().write<MappingPreset>(
        [preset](WriteContext &context) { return store(context, preset); },
        onThreadOf(this, [this] { emit changed(); }));
}

QFuture<Result<void>> PresetRepository::rename(PresetId id, const QString &name)
{
    return m_database.writer().write<void>(
        [id, name](WriteContext &context) { return renameTo(context, id, name); },
        onThreadOf(this, [this] { emit changed(); }));
}

QFuture<Result<void>> PresetRepository::remove(PresetId id)
{
    return m_database.writer().write<void>(
        [id](WriteContext &context) {
            return run(context,
                       "UPDATE mapping_presets SET deleted_at = ?3, updated_at = ?3 WHERE id = ?1 "
                       "AND ?2 = ''",
                       id, QString());
        },
        onThreadOf(this, [this] { emit changed(); }));
}

} // namespace Creator
