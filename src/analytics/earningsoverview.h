#pragma once

#include "analytics/income.h"

namespace Creator {

/// The first row of cards of the earnings page: what came in, what is owed, what is late.
///
/// Each figure in the home currency has beside it what could not be converted, since no rate is
/// known: it is part of the same answer and counted in the rows.
struct EarningsOverview
{
    Currency home;
    Micros thisMonth = 0; // estimates included
    Micros thisMonthEstimated = 0;
    MoneySums thisMonthUnconverted;
    Micros lastMonthToDate = 0; // the same days of the month before
    Micros outstanding = 0;
    MoneySums outstandingUnconverted;
    qint64 outstandingRows = 0;
    QDate earliestDue; // not yet over; null if none
    Micros overdue = 0;
    MoneySums overdueUnconverted;
    qint64 overdueRows = 0;
    QDate oldestOverdue;
    Micros paidThisYear = 0;
    MoneySums paidThisYearForeign; // of it, in other currencies than home
    MoneySums paidThisYearUnconverted;
    QDate newestRate; // null if there are no rates

    /// Of one channel, if it is given.
    [[nodiscard]] static Result<EarningsOverview>
    ask(Connection &connection, QDate today, Currency home, std::optional<ChannelId> channel = {});
};

} // namespace Creator
