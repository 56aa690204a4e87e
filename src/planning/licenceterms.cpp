#include "planning/licenceterms.h"

#include "core/wallclock.h"

namespace Creator::LicenceGuard {

Terms termsOf(LicenceType type)
{
    switch (type) {
    case LicenceType::Owned:
    case LicenceType::Cc0:
        return { false, false, false, Terms::Attribution::None };
    case LicenceType::CcBy:
    case LicenceType::CcBySa:
        return { false, false, false, Terms::Attribution::Always };
    case LicenceType::CcByNc:
        return { false, true, false, Terms::Attribution::Always };
    case LicenceType::Editorial:
        return { true, true, true, Terms::Attribution::IfGiven };
    case LicenceType::RoyaltyFree:
    case LicenceType::RightsManaged:
    case LicenceType::Subscription:
    case LicenceType::Unknown:
        break;
    }
    return { true, false, true, Terms::Attribution::IfGiven };
}

QList<ResourceId> idsOf(const Content &content)
{
    QList<ResourceId> ids;
    for (const ResourceUse &use : content.resources) {
        if (!ids.contains(use.resource))
            ids.append(use.resource);
    }
    return ids;
}

QDate dayOf(const Content &content, const QTimeZone &zone)
{
    const QDateTime at = content.calendarAt();
    return at.isNull() ? QDate() : wallClockAt(at, zone).day;
}

} // namespace Creator::LicenceGuard
