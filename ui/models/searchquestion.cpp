#include "models/searchquestion.h"

#include "domain/wordlist.h"

using namespace Qt::StringLiterals;

namespace Creator::SearchQuestion {

namespace {

constexpr std::string_view onlyWords[]
    = { "all", "unused", "missing", "ending_soon", "ended", "with_end" };

void insert(QJsonObject &json, QLatin1String key, const QString &text)
{
    if (!text.isEmpty())
        json.insert(key, text);
}

template <typename Enum>
void insert(QJsonObject &json, QLatin1String key, const std::optional<Enum> &value)
{
    if (value)
        json.insert(key, wordText(*value));
}

/// Only the bars' chips keep one of a list; more come from elsewhere and are not asked by hand.
template <typename Value>
std::optional<Value> onlyOne(const QList<Value> &list)
{
    return list.size() == 1 ? std::optional(list.constFirst()) : std::nullopt;
}

std::string wordIn(const QJsonObject &json, QLatin1String key)
{
    return json.value(key).toString().toStdString();
}

template <typename Value>
QList<Value> listOf(const std::optional<Value> &value)
{
    return value ? QList<Value>{ *value } : QList<Value>();
}

template <typename Id>
std::optional<Id> idIn(const QJsonObject &json, QLatin1String key)
{
    const std::optional<Uuid> uuid = Uuid::fromText(json.value(key).toString());
    return uuid ? std::optional(Id(*uuid)) : std::nullopt;
}

} // namespace

QJsonObject toJson(const ContentFilter::Question &question)
{
    QJsonObject json;
    insert(json, "text"_L1, question.text);
    insert(json, "channel"_L1, question.channel);
    insert(json, "type"_L1, question.type);
    insert(json, "status"_L1, question.status);
    insert(json, "platform"_L1, question.platform);
    insert(json, "tag"_L1, question.tag);
    return json;
}

QJsonObject toJson(const ResourceFilter &filter)
{
    QJsonObject json;
    insert(json, "text"_L1, filter.text);
    if (filter.only != ResourceFilter::Only::All) {
        const std::string_view word = onlyWords[static_cast<size_t>(filter.only)];
        json.insert("only"_L1, QString::fromUtf8(word));
    }
    insert(json, "category"_L1, filter.category ? filter.category->toText() : QString());
    insert(json, "type"_L1, filter.type);
    insert(json, "licence"_L1, filter.licence);
    insert(json, "tag"_L1, filter.tag);
    return json;
}

QJsonObject toJson(const EarningFilter &filter)
{
    QJsonObject json;
    insert(json, "text"_L1, filter.text);
    insert(json, "source"_L1, onlyOne(filter.sources));
    insert(json, "status"_L1, onlyOne(filter.statuses));
    if (const std::optional<Currency> currency = onlyOne(filter.currencies))
        insert(json, "currency"_L1, currency->code());
    insert(json, "content"_L1, filter.content ? filter.content->toText() : QString());
    return json;
}

ContentFilter::Question contentQuestion(const QJsonObject &json)
{
    return { json.value("text"_L1).toString(),
             json.value("channel"_L1).toString(),
             contentTypeFromWord(wordIn(json, "type"_L1)),
             contentStatusFromWord(wordIn(json, "status"_L1)),
             json.value("platform"_L1).toString(),
             json.value("tag"_L1).toString() };
}

ResourceFilter resourceFilter(const QJsonObject &json)
{
    using Only = ResourceFilter::Only;
    return { json.value("text"_L1).toString(),
             idIn<CategoryId>(json, "category"_L1),
             resourceTypeFromWord(wordIn(json, "type"_L1)),
             licenceTypeFromWord(wordIn(json, "licence"_L1)),
             json.value("tag"_L1).toString(),
             valueFromWord<Only>(onlyWords, wordIn(json, "only"_L1)).value_or(Only::All) };
}

EarningFilter earningFilter(const QJsonObject &json)
{
    EarningFilter filter;
    filter.text = json.value("text"_L1).toString();
    filter.sources = listOf(sourceFromWord(wordIn(json, "source"_L1)));
    filter.statuses = listOf(statusFromWord(wordIn(json, "status"_L1)));
    filter.currencies
        = listOf(Currency::fromCode(QStringView(json.value("currency"_L1).toString())));
    filter.content = idIn<ContentId>(json, "content"_L1);
    return filter;
}

} // namespace Creator::SearchQuestion
