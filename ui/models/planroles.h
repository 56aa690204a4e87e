#pragma once

#include "domain/ids.h"
#include "models/roles.h"

#include <QDateTime>
#include <QList>

namespace Creator {

/// What a model of the plan answers for each of its rows, all of it in column 0 of a flat model.
/// Besides these: Qt::DisplayRole is the title, IdRole the ContentId's text, TooltipRole whatever
/// more is worth reading (optional).
enum PlanRole {
    /// QDateTime, UTC: where it stands in the calendar. Invalid: in the backlog.
    StartRole = FirstOwnRole,
    /// int, minutes ≥ 0; 0 is unknown and drawn as half an hour.
    DurationRole,
    /// int of a ContentStatus.
    StatusRole,
    /// int of a ContentType.
    TypeRole,
    /// QDateTime, UTC: when the work must be done; invalid if nobody waits.
    DeadlineRole,
    /// bool: whether a view may give it another date. Published and archived items never.
    IsMovableRole,
    /// bool: drawn in red.
    IsOverdueRole,
    /// QString, a word or two ("Licence"): trouble, shown in red in place of the status. Empty:
    /// none.
    WarningRole,
    /// QStringList, words of SCHEMA: "youtube", "instagram" …
    PlatformsRole,
    /// QString, one short line under the title of a card: "Video · 6 h".
    DetailRole
};

/// One item and the instant that it is to get.
struct PlannedMove
{
    ContentId id;
    QDateTime startUtc;

    friend bool operator==(const PlannedMove &, const PlannedMove &) = default;
};

} // namespace Creator
