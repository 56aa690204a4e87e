#include "domain/contentjson.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Creator {

namespace {

constexpr auto tagsKey = "tags"_L1;
constexpr auto checklistKey = "checklist"_L1;
constexpr auto notesKey = "notes"_L1;
constexpr auto effortKey = "effort_minutes"_L1;
constexpr auto costKey = "cost"_L1;
constexpr QLatin1StringView ownKeys[] = { tagsKey, checklistKey, notesKey, effortKey, costKey };

QJsonArray checklistOf(const Content &content)
{
    QJsonArray list;
    for (const ChecklistItem &item : content.checklist)
        list.append(QJsonObject{ { "text"_L1, item.text }, { "done"_L1, item.isDone } });
    return list;
}

std::optional<Money> costFrom(const QJsonObject &json)
{
    const auto currency = Currency::fromCode(json.value("currency"_L1).toString());
    const auto amount = parseDecimal(json.value("amount"_L1).toString().toStdString());
    if (!currency || !amount)
        return std::nullopt;
    return Money{ amount->micros, *currency };
}

void insertUnless(bool isEmpty, QJsonObject &json, QLatin1StringView key, const QJsonValue &value)
{
    if (!isEmpty)
        json.insert(key, value);
}

} // namespace

QJsonObject metadataOf(const Content &content)
{
    QJsonObject json = content.metadata;
    for (const QLatin1StringView key : ownKeys)
        json.remove(key);
    insertUnless(content.tags.isEmpty(), json, tagsKey, QJsonArray::fromStringList(content.tags));
    insertUnless(content.checklist.isEmpty(), json, checklistKey, checklistOf(content));
    insertUnless(content.notes.isEmpty(), json, notesKey, content.notes);
    insertUnless(content.effortMinutes == 0, json, effortKey, content.effortMinutes);
    if (content.cost) {
        json.insert(costKey,
                    QJsonObject{ { "amount"_L1, decimalText(content.cost->micros) },
                                 { "currency"_L1, content.cost->currency.code() } });
    }
    return json;
}

void readMetadata(Content &content, const QJsonObject &metadata)
{
    content.metadata = metadata;
    for (const QLatin1StringView key : ownKeys)
        content.metadata.remove(key);
    content.tags.clear();
    for (const QJsonValue &tag : metadata.value(tagsKey).toArray()) {
        if (tag.isString())
            content.tags.append(tag.toString());
    }
    content.checklist.clear();
    for (const QJsonValue &item : metadata.value(checklistKey).toArray()) {
        const QJsonObject step = item.toObject();
        content.checklist.append(
            { step.value("text"_L1).toString(), step.value("done"_L1).toBool() });
    }
    content.notes = metadata.value(notesKey).toString();
    content.effortMinutes = metadata.value(effortKey).toInt();
    content.cost = costFrom(metadata.value(costKey).toObject());
}

namespace {

QJsonArray platformsOf(const Content &content)
{
    QJsonArray list;
    for (const ContentVariant &variant : content.variants) {
        QJsonObject place{ { "platform"_L1, variant.platform } };
        if (variant.accountId)
            place.insert("account"_L1, variant.accountId->toText());
        insertUnless(variant.title.isEmpty(), place, "title"_L1, variant.title);
        insertUnless(variant.description.isEmpty(), place, "description"_L1, variant.description);
        list.append(place);
    }
    return list;
}

QJsonArray resourcesOf(const Content &content)
{
    QJsonArray list;
    for (const ResourceUse &use : content.resources)
        list.append(QJsonObject{ { "id"_L1, use.resource.toText() }, { "role"_L1, use.role } });
    return list;
}

void readPlaces(Content &content, const QJsonObject &fields)
{
    if (const auto channel = Uuid::fromText(fields.value("channel"_L1).toString()))
        content.profileId = ChannelId(*channel);
    for (const QJsonValue &value : fields.value("platforms"_L1).toArray()) {
        const QJsonObject place = value.toObject();
        ContentVariant variant;
        variant.platform = place.value("platform"_L1).toString();
        if (const auto account = Uuid::fromText(place.value("account"_L1).toString()))
            variant.accountId = SocialAccountId(*account);
        variant.title = place.value("title"_L1).toString();
        variant.description = place.value("description"_L1).toString();
        if (!variant.platform.isEmpty())
            content.variants.append(variant);
    }
    for (const QJsonValue &value : fields.value("resources"_L1).toArray()) {
        const QJsonObject use = value.toObject();
        if (const auto id = Uuid::fromText(use.value("id"_L1).toString()))
            content.resources.append({ ResourceId(*id), use.value("role"_L1).toString() });
    }
}

} // namespace

QJsonObject templateOf(const Content &content)
{
    Content plain = content;
    plain.metadata = {};
    for (ChecklistItem &item : plain.checklist)
        item.isDone = false;
    plain.effortMinutes = 0;
    QJsonObject json = metadataOf(plain);
    json.insert("title"_L1, content.title);
    json.insert("type"_L1, wordText(content.type));
    insertUnless(content.description.isEmpty(), json, "description"_L1, content.description);
    insertUnless(content.durationSeconds == 0, json, "duration_s"_L1, content.durationSeconds);
    if (content.profileId)
        json.insert("channel"_L1, content.profileId->toText());
    insertUnless(content.variants.isEmpty(), json, "platforms"_L1, platformsOf(content));
    insertUnless(content.resources.isEmpty(), json, "resources"_L1, resourcesOf(content));
    return json;
}

Content contentFrom(const QJsonObject &fields)
{
    Content content;
    readMetadata(content, fields);
    content.metadata = {};
    content.title = fields.value("title"_L1).toString();
    content.type = contentTypeFromWord(fields.value("type"_L1).toString().toStdString())
                       .value_or(content.type);
    content.description = fields.value("description"_L1).toString();
    content.durationSeconds = fields.value("duration_s"_L1).toInt();
    readPlaces(content, fields);
    return content;
}

} // namespace Creator
