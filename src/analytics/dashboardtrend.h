#pragma once

#include "analytics/metricseries.h"

namespace Creator {

/// A metric over the days, and over as many days before.
struct DashboardTrend
{
    MetricQuestion question;
    MetricAnswer now;
    MetricAnswer before;

    [[nodiscard]] static Result<DashboardTrend> ask(Connection &connection,
                                                    const MetricQuestion &question);
};

} // namespace Creator
