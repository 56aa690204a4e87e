#include "storage/remotefields.h"

#include "core/text.h"
#include "domain/contentjson.h"
#include "domain/earningenums.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Creator::RemoteFields {

namespace {

constexpr auto metadataPrefix = "metadata."_L1;

void insertInstant(QJsonObject &fields, QLatin1StringView key, const QDateTime &instant)
{
    if (instant.isValid())
        fields.insert(key, instant.toMSecsSinceEpoch());
}

void insertText(QJsonObject &fields, QLatin1StringView key, const QString &text)
{
    if (!text.isEmpty())
        fields.insert(key, text);
}

bool isEmpty(const QJsonValue &value)
{
    return value.isNull() || value.isUndefined() || (value.isString() && value.toString().isEmpty())
        || (value.isArray() && value.toArray().isEmpty())
        || (value.isObject() && value.toObject().isEmpty());
}

void insertMetadata(QJsonObject &fields, const QJsonObject &metadata)
{
    for (auto it = metadata.constBegin(); it != metadata.constEnd(); ++it) {
        if (isEmpty(it.value()))
            continue;
        const QJsonValue value
            = it.value().isString() ? QJsonValue(canonicalText(it.value().toString())) : it.value();
        fields.insert(metadataPrefix + it.key(), value);
    }
}

QDateTime instantOf(const QJsonObject &fields, QLatin1StringView key)
{
    const QJsonValue value = fields.value(key);
    return value.isDouble() ? QDateTime::fromMSecsSinceEpoch(value.toInteger(), Qt::UTC)
                            : QDateTime();
}

} // namespace

QJsonObject of(const RemoteContent &remote)
{
    QJsonObject fields{ { "type"_L1, wordText(remote.type) },
                        { "status"_L1, wordText(remote.status) } };
    insertText(fields, "title"_L1, canonicalText(remote.title));
    insertText(fields, "description"_L1, canonicalText(remote.description));
    insertInstant(fields, "published_at"_L1, remote.publishedAt);
    insertInstant(fields, "planned_at"_L1, remote.plannedAt);
    if (remote.durationSeconds > 0)
        fields.insert("duration_s"_L1, remote.durationSeconds);
    insertMetadata(fields, remote.metadata);
    return fields;
}

QJsonObject of(const Content &content)
{
    RemoteContent same;
    same.title = content.title;
    same.description = content.description;
    same.type = content.type;
    same.status = content.status;
    same.publishedAt = content.publishedAt;
    same.plannedAt = content.plannedAt;
    same.durationSeconds = content.durationSeconds;
    same.metadata = metadataOf(content);
    return of(same);
}

void apply(const QJsonObject &fields, Content &content)
{
    content.title = fields.value("title"_L1).toString();
    content.description = fields.value("description"_L1).toString();
    content.type = contentTypeFromWord(fields.value("type"_L1).toString().toStdString())
                       .value_or(content.type);
    content.status = contentStatusFromWord(fields.value("status"_L1).toString().toStdString())
                         .value_or(content.status);
    content.publishedAt = instantOf(fields, "published_at"_L1);
    content.plannedAt = instantOf(fields, "planned_at"_L1);
    content.durationSeconds = fields.value("duration_s"_L1).toInt();
    QJsonObject metadata;
    for (auto it = fields.constBegin(); it != fields.constEnd(); ++it) {
        if (it.key().startsWith(metadataPrefix))
            metadata.insert(it.key().mid(metadataPrefix.size()), it.value());
    }
    readMetadata(content, metadata);
}

QJsonObject merged(const QJsonObject &stored, const QJsonObject &base, const QJsonObject &told,
                   Unknown unknown)
{
    QJsonObject result = stored;
    for (auto it = told.constBegin(); it != told.constEnd(); ++it) {
        const QJsonValue own = stored.value(it.key());
        const bool wasTold = base.contains(it.key());
        const bool isOurs
            = wasTold ? own != base.value(it.key()) : unknown == Unknown::KeepOwn && !isEmpty(own);
        if (!isOurs)
            result.insert(it.key(), it.value());
    }
    return result;
}

} // namespace Creator::RemoteFields
