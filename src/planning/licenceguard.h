#pragma once

#include "domain/content.h"
#include "domain/resource.h"

#include <QDate>
#include <QHash>
#include <QList>
#include <QString>
#include <QTimeZone>

#include <optional>

namespace Creator {

/// One reason why a content may not use a resource as it is planned.
struct LicenceViolation
{
    enum class Kind {
        MissingResource,
        UnknownLicence,
        NotYetValid,
        Expired,
        NonCommercial,
        WrongChannel,
        MissingAttribution,
    };
    enum class Severity { Warning, Blocks };

    ContentId content;
    ResourceId resource;
    Kind kind = Kind::UnknownLicence;
    Severity severity = Severity::Blocks;
    QString sentence; // for people; names the resource

    friend bool operator==(const LicenceViolation &, const LicenceViolation &) = default;
};

/// How a content is going to be used.
struct LicenceUse
{
    enum class Purpose { Commercial, NonCommercial };

    QDate day; // of publishing, in the person's zone; null: not planned, days are not checked
    std::optional<ChannelId> channel;
    Purpose purpose = Purpose::Commercial;
};

/// A content that loses its ground when a licence ends.
struct LicenceExposure
{
    enum class Reason { GoesOutLater, HasNoDate, StaysOnline };

    ContentId content;
    QList<ResourceId> resources; // those that end
    QDate day; // on which it goes or went out; null without a date
    Reason reason = Reason::GoesOutLater;

    friend bool operator==(const LicenceExposure &, const LicenceExposure &) = default;
};

/// Whether the resources of a content may be used where and when it goes out. Pure.
///
/// | licence                          | days    | commercial         | channels | attribution |
/// | owned, cc0                       | for ever | yes               | all      | none        |
/// | cc_by, cc_by_sa                  | for ever | unless forbidden  | all      | always      |
/// | cc_by_nc                         | for ever | no                | all      | always      |
/// | royalty_free, subscription       | as said | unless forbidden   | as said  | if given    |
/// | rights_managed                   | as said | unless forbidden; a warning if nothing is said  |
/// |                                  |         |                    | as said  | if given    |
/// | editorial                        | as said | no                 | as said  | if given    |
/// | unknown: always a warning        | as said | unless forbidden   | as said  | if given    |
///
/// Days are inclusive at both ends. Territories are kept but not checked: nobody knows who watches.
namespace LicenceGuard {

using Resources = QHash<ResourceId, Resource>;

/// In the order of the content's resources; one resource may have several.
[[nodiscard]] QList<LicenceViolation> check(const Content &content, const Resources &resources,
                                            const LicenceUse &use);
/// Every content that has still to go out, on its own day in `zone` or, if given, `on` that day.
[[nodiscard]] QList<LicenceViolation> checkAll(const QList<Content> &contents,
                                               const Resources &resources, const QTimeZone &zone,
                                               std::optional<QDate> on = std::nullopt);
/// Those that are scheduled or published as they stand here, on their own day in `zone`: what must
/// be asked before they are stored so.
[[nodiscard]] QList<LicenceViolation>
checkGoingOut(const QList<Content> &contents, const Resources &resources, const QTimeZone &zone);
[[nodiscard]] bool blocks(const QList<LicenceViolation> &violations);

[[nodiscard]] bool needsAttribution(const Resource &resource);
/// The line that must stand beside the work: the licensor's, or made of name, source and licence.
[[nodiscard]] QString attributionLine(const Resource &resource);
/// All lines under one head, the same in every language; empty if none is needed.
[[nodiscard]] QString attributionBlock(const QList<Resource> &resources);
/// `description` with that block at its end, in place of an earlier one. Doing it twice changes
/// nothing more.
[[nodiscard]] QString withAttribution(const QString &description, const QList<Resource> &resources);
/// The resources of a content that are there, each once.
[[nodiscard]] QList<Resource> resourcesOf(const Content &content, const Resources &resources);

/// The resources whose licences belong to the plan; all of them end together.
[[nodiscard]] QList<Resource> ofSubscription(const QString &plan, const Resources &resources);
/// The contents that would be exposed if the licences of `ending` had `lastDay` as their last day:
/// what goes out later or has no date yet, and, where rights are managed, what stays online.
[[nodiscard]] QList<LicenceExposure> exposedIf(const QList<Resource> &ending, QDate lastDay,
                                               const QList<Content> &contents,
                                               const QTimeZone &zone);

} // namespace LicenceGuard

} // namespace Creator
