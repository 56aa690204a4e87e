#include "domain/calendaruid.h"

namespace Creator {

namespace {

constexpr QStringView suffix = u"@creator-dashboard";

} // namespace

QString calendarUid(ContentId id)
{
    return id.toText() + suffix.toString();
}

std::optional<ContentId> contentIdOfCalendarUid(const QString &uid)
{
    if (!uid.endsWith(suffix))
        return std::nullopt;
    const auto id = Uuid::fromText(QStringView(uid).chopped(suffix.size()));
    return id ? std::optional(ContentId(*id)) : std::nullopt;
}

} // namespace Creator
