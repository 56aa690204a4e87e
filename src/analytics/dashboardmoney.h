#pragma once

#include "analytics/dashboard.h"

namespace Creator::DashboardMoney {

/// Income, what is owed, and what comes next.
[[nodiscard]] Status read(Connection &connection, const DashboardQuestion &question,
                          Dashboard &dashboard);

} // namespace Creator::DashboardMoney
