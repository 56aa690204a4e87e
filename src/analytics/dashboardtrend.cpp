#include "analytics/dashboardtrend.h"

#include "analytics/comparison.h"

namespace Creator {

Result<DashboardTrend> DashboardTrend::ask(Connection &connection, const MetricQuestion &question)
{
    MetricQuestion earlier = question;
    const DaySpan range
        = comparedRange({ question.from, question.to }, ComparedWith::PreviousPeriod);
    earlier.from = range.from;
    earlier.to = range.to;
    const auto now = MetricSeries::ask(connection, question);
    const auto before = MetricSeries::ask(connection, earlier);
    if (!now || !before)
        return failure(now ? before.error() : now.error());
    return DashboardTrend{ question, *now, *before };
}

} // namespace Creator
