#pragma once

#include "analytics/dashboard.h"

namespace Creator::DashboardPlan {

/// Top contents, what comes up, and licences: all that the plan and the library tell.
[[nodiscard]] Status read(Connection &connection, const DashboardQuestion &question,
                          Dashboard &dashboard);
[[nodiscard]] Status readRest(Connection &connection, const DashboardQuestion &question,
                              Dashboard &dashboard);

} // namespace Creator::DashboardPlan
