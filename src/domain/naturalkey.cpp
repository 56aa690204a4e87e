#include "domain/naturalkey.h"

namespace Creator::NaturalKey {

namespace {

QByteArrayView view(const std::string &text)
{
    return QByteArrayView(text.data(), static_cast<qsizetype>(text.size()));
}

std::string keyOf(std::string_view table, const Place &place, std::string_view externalId)
{
    std::string key;
    begin(key, table, place.platform, place.account);
    key += externalId;
    return key;
}

} // namespace

void begin(std::string &key, std::string_view table, std::string_view platform,
           std::string_view account)
{
    key.assign(table);
    key += separator;
    key += platform;
    key += separator;
    key += account;
    key += separator;
}

Uuid earning(const Place &place, std::string_view externalId)
{
    return Uuid::v8(view(keyOf("earning", place, externalId)));
}

Uuid dailyEarning(const Place &place, std::string_view externalId, QDate day)
{
    constexpr qint64 msPerDay = 86'400'000;
    return Uuid::v8(view(keyOf("earning", place, externalId)),
                    QDate(1970, 1, 1).daysTo(day) * msPerDay);
}

Uuid payout(const Place &place, std::string_view externalId)
{
    return Uuid::v8(view(keyOf("payout", place, externalId)));
}

Uuid comment(const Place &place, std::string_view externalId)
{
    return Uuid::v8(view(keyOf("comment", place, externalId)));
}

Uuid content(std::string_view platform, std::string_view externalId)
{
    std::string key("content");
    key += separator;
    key += platform;
    key += separator;
    key += externalId;
    return Uuid::v8(view(key));
}

Uuid metricOwner(const Place &place, std::string_view externalId)
{
    return Uuid::v8(view(keyOf("metric_owner", place, externalId)));
}

Uuid metricSeries(const Place &place, std::string_view externalId, std::string_view metric,
                  std::string_view span, std::string_view dimensionValue)
{
    std::string key = keyOf("metric_series", place, externalId);
    for (const std::string_view part : { metric, span, dimensionValue }) {
        key += separator;
        key += part;
    }
    return Uuid::v8(view(key));
}

} // namespace Creator::NaturalKey
