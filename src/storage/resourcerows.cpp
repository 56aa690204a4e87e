#include "storage/resourcerows.h"

#include "storage/connection.h"
#include "storage/writer.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Creator {

namespace {

#define RESOURCE_COLUMNS                                                                           \
    "id, category_id, name, type, url, license_type, metadata, created_at, updated_at, deleted_at"

enum Column {
    IdColumn,
    CategoryColumn,
    NameColumn,
    TypeColumn,
    UrlColumn,
    LicenceColumn,
    MetadataColumn,
    CreatedAtColumn,
    UpdatedAtColumn,
    DeletedAtColumn,
    SeqColumn,
};

constexpr int valueCount = 7;

void setText(QJsonObject &object, QLatin1StringView key, const QString &text)
{
    if (text.isEmpty())
        object.remove(key);
    else
        object.insert(key, text);
}

void setDay(QJsonObject &object, QLatin1StringView key, QDate day)
{
    setText(object, key, day.isValid() ? day.toString(Qt::ISODate) : QString());
}

void setNumber(QJsonObject &object, QLatin1StringView key, qint64 number)
{
    if (number == 0)
        object.remove(key);
    else
        object.insert(key, number);
}

void setTexts(QJsonObject &object, QLatin1StringView key, const QStringList &texts)
{
    if (texts.isEmpty())
        object.remove(key);
    else
        object.insert(key, QJsonArray::fromStringList(texts));
}

QStringList takeTexts(QJsonObject &object, QLatin1StringView key)
{
    QStringList texts;
    const QJsonArray array = object.take(key).toArray();
    for (const QJsonValue &value : array) {
        if (value.isString())
            texts.append(value.toString());
    }
    return texts;
}

QDate takeDay(QJsonObject &object, QLatin1StringView key)
{
    return QDate::fromString(object.take(key).toString(), Qt::ISODate);
}

QJsonObject licenceObject(const Licence &licence, QJsonObject object)
{
    setText(object, "source"_L1, licence.source);
    setText(object, "proof"_L1, licence.proof);
    setText(object, "subscription"_L1, licence.subscription);
    setDay(object, "valid_from"_L1, licence.validFrom);
    setDay(object, "valid_to"_L1, licence.validTo);
    if (licence.commercial == Licence::Commercial::Unknown)
        object.remove("commercial"_L1);
    else
        object.insert("commercial"_L1, licence.commercial == Licence::Commercial::Allowed);
    QStringList channels;
    for (const ChannelId &channel : licence.channels)
        channels.append(channel.toText());
    setTexts(object, "channels"_L1, channels);
    setTexts(object, "territories"_L1, licence.territories);
    setText(object, "attribution"_L1, licence.attribution);
    return object;
}

void applyLicence(Licence &licence, QJsonObject &object)
{
    licence.source = object.take("source"_L1).toString();
    licence.proof = object.take("proof"_L1).toString();
    licence.subscription = object.take("subscription"_L1).toString();
    licence.validFrom = takeDay(object, "valid_from"_L1);
    licence.validTo = takeDay(object, "valid_to"_L1);
    const QJsonValue commercial = object.take("commercial"_L1);
    licence.commercial = !commercial.isBool() ? Licence::Commercial::Unknown
        : commercial.toBool()                 ? Licence::Commercial::Allowed
                                              : Licence::Commercial::Forbidden;
    const QStringList channels = takeTexts(object, "channels"_L1);
    for (const QString &channel : channels) {
        if (const auto id = Uuid::fromText(channel))
            licence.channels.append(ChannelId(*id));
    }
    licence.territories = takeTexts(object, "territories"_L1);
    licence.attribution = object.take("attribution"_L1).toString();
}

/// Binds everything but id, created_at and updated_at.
void bindValues(Statement &s, const Resource &resource)
{
    int i = 1;
    if (resource.categoryId)
        s.bind(i++, resource.categoryId->uuid());
    else
        s.bindNull(i++);
    s.bind(i++, resource.name);
    s.bindView(i++, word(resource.type));
    s.bindTextOrNull(i++, resource.location);
    s.bindView(i++, word(resource.licence.type));
    s.bindJsonOrNull(i++, ResourceRows::metadataOf(resource));
    s.bindInstant(i++, resource.deletedAt);
}

} // namespace

namespace ResourceRows {

const char *columns()
{
    return RESOURCE_COLUMNS;
}

QJsonObject metadataOf(const Resource &resource)
{
    QJsonObject object = resource.metadata;
    const QJsonObject licence
        = licenceObject(resource.licence, object.take("licence"_L1).toObject());
    if (!licence.isEmpty())
        object.insert("licence"_L1, licence);
    setTexts(object, "tags"_L1, resource.tags);
    setText(object, "notes"_L1, resource.notes);
    setText(object, "file_hash"_L1, QString::fromLatin1(resource.contentHash.toHex()));
    setNumber(object, "file_size"_L1, resource.fileSize);
    setNumber(object, "width"_L1, qMax(0, resource.pixels.width()));
    setNumber(object, "height"_L1, qMax(0, resource.pixels.height()));
    setNumber(object, "duration_ms"_L1, resource.durationMs);
    return object;
}

void applyMetadata(Resource &resource, QJsonObject metadata)
{
    QJsonObject licence = metadata.take("licence"_L1).toObject();
    applyLicence(resource.licence, licence);
    if (!licence.isEmpty())
        metadata.insert("licence"_L1, licence);
    resource.tags = takeTexts(metadata, "tags"_L1);
    resource.notes = metadata.take("notes"_L1).toString();
    resource.contentHash = QByteArray::fromHex(metadata.take("file_hash"_L1).toString().toLatin1());
    resource.fileSize = metadata.take("file_size"_L1).toInteger();
    const QSize pixels(metadata.take("width"_L1).toInt(), metadata.take("height"_L1).toInt());
    resource.pixels = pixels.isEmpty() ? QSize() : pixels;
    resource.durationMs = metadata.take("duration_ms"_L1).toInteger();
    resource.metadata = metadata;
}

Resource read(const Statement &row)
{
    Resource resource;
    resource.id = ResourceId(row.uuid(IdColumn));
    if (!row.isNull(CategoryColumn))
        resource.categoryId = CategoryId(row.uuid(CategoryColumn));
    resource.name = row.text(NameColumn);
    resource.type = resourceTypeFromWord(row.view(TypeColumn)).value_or(ResourceType::Other);
    resource.location = row.text(UrlColumn);
    resource.licence.type
        = licenceTypeFromWord(row.view(LicenceColumn)).value_or(LicenceType::Unknown);
    applyMetadata(resource, row.json(MetadataColumn));
    resource.createdAt = row.instant(CreatedAtColumn);
    resource.updatedAt = row.instant(UpdatedAtColumn);
    resource.deletedAt = row.instant(DeletedAtColumn);
    return resource;
}

Result<std::optional<Stored>> find(Connection &connection, ResourceId id)
{
    auto statement
        = connection.cached("SELECT " RESOURCE_COLUMNS ", seq FROM resources WHERE id = ?1");
    if (!statement)
        return failure(statement.error());
    (*statement)->bind(1, id.uuid());
    const Result<bool> row = (*statement)->step();
    if (!row)
        return failure(row.error());
    if (!*row)
        return std::nullopt;
    return Stored{ (*statement)->integer(SeqColumn), read(**statement) };
}

Result<qint64> insert(WriteContext &context, const Resource &resource)
{
    auto statement = context.connection.cached(
        "INSERT INTO resources (category_id, name, type, url, license_type, metadata, deleted_at, "
        "id, created_at, updated_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?9)");
    if (!statement)
        return failure(statement.error());
    bindValues(**statement, resource);
    (*statement)->bind(valueCount + 1, resource.id.uuid());
    (*statement)->bind(valueCount + 2, context.nowMs);
    if (Status status = (*statement)->run(); !status)
        return failure(status.error());
    return context.connection.lastInsertRowId();
}

Status update(WriteContext &context, qint64 seq, const Resource &resource)
{
    auto statement = context.connection.cached(
        "UPDATE resources SET category_id = ?1, name = ?2, type = ?3, url = ?4, license_type = ?5, "
        "metadata = ?6, deleted_at = ?7, updated_at = ?8 WHERE seq = ?9");
    if (!statement)
        return failure(statement.error());
    bindValues(**statement, resource);
    (*statement)->bind(valueCount + 1, context.nowMs);
    (*statement)->bind(valueCount + 2, seq);
    return (*statement)->run();
}

Status remove(WriteContext &context, const Stored &stored)
{
    auto links = context.connection.cached("DELETE FROM content_resources WHERE resource_id = ?1");
    if (!links)
        return failure(links.error());
    (*links)->bind(1, stored.resource.id.uuid());
    if (Status status = (*links)->run(); !status)
        return status;
    auto row = context.connection.cached("DELETE FROM resources WHERE seq = ?1");
    if (!row)
        return failure(row.error());
    (*row)->bind(1, stored.seq);
    return (*row)->run();
}

} // namespace ResourceRows

} // namespace Creator
