#pragma once

#include "domain/content.h"
#include "domain/resource.h"

#include <QTimeZone>

namespace Creator::Test {

/// Ids that are the same in every run.
template <typename Id>
Id numbered(int number)
{
    return Id(Uuid::v8(QByteArray::number(number)));
}

inline QDateTime utc(const char *text)
{
    return QDateTime::fromString(QLatin1String(text), Qt::ISODate).toUTC();
}

inline QDate day(const char *text)
{
    return QDate::fromString(QLatin1String(text), Qt::ISODate);
}

inline Resource aResource(int number, LicenceType type, const QString &name)
{
    Resource resource;
    resource.id = numbered<ResourceId>(number);
    resource.name = name;
    resource.type = ResourceType::Audio;
    resource.licence.type = type;
    return resource;
}

inline Content aContent(int number, ContentStatus status, const char *plannedAt = "")
{
    Content content;
    content.id = numbered<ContentId>(number);
    content.title = QStringLiteral("가을 캠핑 %1").arg(number);
    content.status = status;
    content.plannedAt = utc(plannedAt);
    return content;
}

} // namespace Creator::Test
