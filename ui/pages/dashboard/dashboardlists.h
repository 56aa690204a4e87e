#pragma once

#include "analytics/dashboard.h"
#include "pages/dashboard/listcard.h"
#include "sync/accountdesk.h"

#include <QTimeZone>

namespace Creator {

/// Where a line leads, and when it is read.
struct DashboardWays
{
    std::function<void(const ContentId &)> content;
    std::function<void(const ResourceId &)> resource;
    std::function<void(QDate)> earnings; // of what is due on that day; a null day: all that is owed
    std::function<void()> inbox;
    std::function<void()> accounts;
    std::function<void()> enterFigure = {}; // by hand; without it nobody offers to
};

struct DashboardMoment
{
    QDateTime now; // UTC
    QDate today;
    QTimeZone zone;
};

/// The lines of the cards that are lists.
namespace DashboardLists {

[[nodiscard]] QList<DashboardLine> comingUp(const Dashboard &dashboard, const DashboardWays &ways,
                                            const DashboardMoment &moment);
[[nodiscard]] QList<DashboardLine> topContents(const Dashboard &dashboard,
                                               const DashboardWays &ways);
[[nodiscard]] QList<DashboardLine> waiting(const Dashboard &dashboard, const DashboardWays &ways);
[[nodiscard]] QList<DashboardLine> payouts(const Dashboard &dashboard, const DashboardWays &ways,
                                           const DashboardMoment &moment);
[[nodiscard]] QList<DashboardLine> licences(const Dashboard &dashboard, const DashboardWays &ways,
                                            const DashboardMoment &moment);
/// How new each platform's figures are, and what the last run of each account brought.
[[nodiscard]] QList<DashboardLine> freshness(const Dashboard &dashboard,
                                             const QList<RunReport> &runs,
                                             const DashboardWays &ways,
                                             const DashboardMoment &moment);

} // namespace DashboardLists

} // namespace Creator
