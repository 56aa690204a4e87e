#pragma once

#include "analytics/milestones.h"
#include "domain/notification.h"

#include <QList>

namespace Creator {

/// Late money is filed as overdue, the rest as milestones.
[[nodiscard]] NotificationType typeOf(Milestone::Kind kind);
/// One sentence: "100,000 views on YouTube".
[[nodiscard]] QString milestoneText(const Milestone &milestone, QDate today);
/// One notification of all of one type; `milestones` must not be empty.
[[nodiscard]] Notification notificationOf(const QList<Milestone> &milestones, QDate today);

} // namespace Creator
