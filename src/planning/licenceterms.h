#pragma once

#include "domain/content.h"
#include "domain/resource.h"

#include <QTimeZone>

/// What LicenceGuard's parts know in common.
namespace Creator::LicenceGuard {

/// What a kind of licence says before anything is written down about it.
struct Terms
{
    bool hasDays;
    bool forbidsCommercial;
    bool hasChannels;
    enum class Attribution { None, IfGiven, Always } attribution;
};

[[nodiscard]] Terms termsOf(LicenceType type);

/// The resources of a content, each once.
[[nodiscard]] QList<ResourceId> idsOf(const Content &content);
/// The day on which it stands in a calendar of the zone; null for the backlog.
[[nodiscard]] QDate dayOf(const Content &content, const QTimeZone &zone);

} // namespace Creator::LicenceGuard
