#include "planning/licenceguard.h"
#include "planning/licenceterms.h"

#include <algorithm>

namespace Creator::LicenceGuard {

QList<Resource> ofSubscription(const QString &plan, const Resources &resources)
{
    QList<Resource> found;
    for (const Resource &resource : resources) {
        if (!plan.isEmpty() && resource.licence.subscription == plan && resource.deletedAt.isNull())
            found.append(resource);
    }
    std::sort(found.begin(), found.end(), [](const Resource &a, const Resource &b) {
        return a.name != b.name ? a.name < b.name : a.id < b.id;
    });
    return found;
}

QList<LicenceExposure> exposedIf(const QList<Resource> &ending, QDate lastDay,
                                 const QList<Content> &contents, const QTimeZone &zone)
{
    QHash<ResourceId, LicenceType> types;
    for (const Resource &resource : ending)
        types.insert(resource.id, resource.licence.type);
    QList<LicenceExposure> exposed;
    for (const Content &content : contents) {
        if (!content.deletedAt.isNull() || content.status == ContentStatus::Archived)
            continue;
        LicenceExposure one{ content.id, {}, dayOf(content, zone), {} };
        const bool goesOutLater = !content.isOut() && (one.day.isNull() || one.day > lastDay);
        const QList<ResourceId> ids = idsOf(content);
        for (const ResourceId &id : ids) {
            const auto type = types.constFind(id);
            if (type != types.constEnd() && (goesOutLater || *type == LicenceType::RightsManaged))
                one.resources.append(id);
        }
        if (one.resources.isEmpty())
            continue;
        using Reason = LicenceExposure::Reason;
        one.reason = !goesOutLater ? Reason::StaysOnline
            : one.day.isNull()     ? Reason::HasNoDate
                                   : Reason::GoesOutLater;
        exposed.append(one);
    }
    return exposed;
}

} // namespace Creator::LicenceGuard
