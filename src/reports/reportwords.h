#pragma once

#include "analytics/earningcharts.h"
#include "domain/earningenums.h"
#include "domain/payout.h"

#include <QDate>
#include <QString>

#include <functional>

namespace Creator {

/// How a report names values: the same words as on screen, taken when the report is asked for, so
/// that a worker may use them.
struct ReportWords
{
    std::function<QString(EarningSource)> source;
    std::function<QString(EarningStatus)> status;
    std::function<QString(PayoutStatus)> payoutStatus;
    std::function<QString(QDate)> month; // "November 2026"
    std::function<QString(QDate)> day; // "21 Nov 2026"
    ChartWords chart;

    [[nodiscard]] bool isKorean() const { return chart.language == QLatin1String("ko"); }
};

} // namespace Creator
