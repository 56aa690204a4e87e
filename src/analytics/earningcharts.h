#pragma once

#include "analytics/chartdata.h"
#include "analytics/income.h"

#include <QCoreApplication>
#include <QDate>

#include <functional>

namespace Creator {

class Connection;

/// How values are named in charts; the words come from whoever shows them.
struct ChartWords
{
    std::function<QString(EarningSource)> source;
    std::function<QString(QDate)> month; // short, for an axis: "Nov", "11월"
    QString language; // "ko" or "en"
};

/// The charts of the earnings page and of the report, made from the same answers as their tables.
class EarningCharts
{
    Q_DECLARE_TR_FUNCTIONS(Creator::EarningCharts)

public:
    /// Income of the months `from` … `to` in the home currency, stacked by source; estimates faded.
    [[nodiscard]] static Result<ChartData> byMonth(Connection &connection, QDate from, QDate to,
                                                   Currency home, const ChartWords &words);
    /// The same months, one bar per currency, each in the home currency.
    [[nodiscard]] static Result<ChartData> byCurrency(Connection &connection, QDate from, QDate to,
                                                      Currency home, const ChartWords &words);
    /// What is still to come, by the month in which it is due; overdue first.
    [[nodiscard]] static Result<ChartData> outstanding(Connection &connection, QDate today, Currency home,
                                                       const ChartWords &words);
    /// Income without estimates, added up from January on: this year and the three before.
    [[nodiscard]] static Result<ChartData> cumulative(Connection &connection, QDate today, Currency home,
                                                      const ChartWords &words);
    /// byMonth() from an answer that is grouped by month and sub-grouped by source.
    [[nodiscard]] static ChartData stackedBySource(const IncomeAnswer &answer, QDate from, QDate to,
                                                   Currency home, const ChartWords &words);
};

} // namespace Creator
