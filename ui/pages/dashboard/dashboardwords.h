#pragma once

#include "analytics/chartdata.h"
#include "analytics/metricseries.h"
#include "pages/dashboard/dashboardchoice.h"

#include <QString>
#include <QTimeZone>

namespace Creator {

// In the language that the app speaks now.

/// "Views", "Coming up" …
[[nodiscard]] QString cardName(DashboardCard card);
/// "28 days", "Year"
[[nodiscard]] QString rangeName(int days);
/// "▲ 8.1%"; empty if nothing changed or nothing is known.
[[nodiscard]] QString changeText(std::optional<qint64> permille);
/// "Today 18:00", "Tue 09:00" within a week, else "3 Dec".
[[nodiscard]] QString soonText(const QDateTime &at, const QDateTime &now, const QTimeZone &zone);
/// What a chart needs of an answer; a day that is not known is a gap. `home` is for money.
/// `before` is the same of the time just before, drawn quieter; of many lines it would be a tangle.
[[nodiscard]] ChartData trendChart(const MetricAnswer &answer, const MetricAnswer &before,
                                   const MetricQuestion &question, QDate today);

} // namespace Creator
