#pragma once

#include "analytics/milestones.h"
#include "domain/notification.h"

#include <QList>

#include <optional>

namespace Creator {

/// Where the figures of a milestone are seen: a metric about a day, kept in its notification.
struct MilestonePlace
{
    QString metric;
    QDate day; // null: none in particular

    [[nodiscard]] static MilestonePlace of(const Milestone &milestone); // not of money
    [[nodiscard]] static std::optional<MilestonePlace> fromRowId(const QByteArray &rowId);
    [[nodiscard]] QByteArray toRowId() const;

    friend bool operator==(const MilestonePlace &, const MilestonePlace &) = default;
};

/// Late money is filed as overdue, the rest as milestones.
[[nodiscard]] NotificationType typeOf(Milestone::Kind kind);
/// One sentence: "100,000 views on YouTube".
[[nodiscard]] QString milestoneText(const Milestone &milestone, QDate today);
/// One notification of all of one type; `milestones` must not be empty.
[[nodiscard]] Notification notificationOf(const QList<Milestone> &milestones, QDate today);

} // namespace Creator
