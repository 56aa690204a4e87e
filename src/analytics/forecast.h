#pragma once

#include "core/result.h"
#include "domain/money.h"

#include <QCoreApplication>
#include <QDate>
#include <QList>

#include <optional>

namespace Creator {

/// Figures of months in a row.
struct MonthlyFigures
{
    QDate first; // the first day of the first month
    QList<std::optional<Micros>> values; // nothing: that month is not known, which is not 0
};

/// How a forecast would have done: each of the last months from those before it alone.
struct BackTest
{
    int months = 0; // that were tried
    /// The middle of the errors, in thousandths of what came; months of 0 are left out. Nothing if
    /// all of them were 0.
    std::optional<qint64> medianErrorPermille;
    int judged = 0; // months before which enough was known for an interval
    int within = 0; // of them, those that fell into it
};

/// What the coming months are likely to bring: the same month of the year before, moved by what a
/// year has changed so far on average.
///
/// That is the seasonal naïve method with drift: R. J. Hyndman & G. Athanasopoulos, “Forecasting:
/// Principles and Practice”, 3rd ed., OTexts 2021, sections 5.2 and 5.5. The interval holds 80 %:
/// as far to both sides as four of five of the method's own forecasts of the past were off, each
/// made without what came after it (J. Lei et al., “Distribution-Free Predictive Inference for
/// Regression”, JASA 113, 2018, section 2.2). In whole numbers throughout.
class Forecast
{
    Q_DECLARE_TR_FUNCTIONS(Creator::Forecast)

public:
    static constexpr int fewestMonths = 24;
    static constexpr int mostMonths = 60; // older ones say little about today
    static constexpr int farthest = 12; // beyond it errors would add up
    static constexpr int tested = 12;

    struct Month
    {
        QDate month; // its first day
        Micros value = 0;
        Micros low = 0;
        Micros high = 0;
    };

    QList<Month> months; // from the one after the last that is known
    BackTest backTest;

    /// `ahead` 1 … 12. Of the known months at the end, without a gap; fails with
    /// Error::Code::InvalidData and a sentence for people if they are fewer than 24, or if the last
    /// one is not known. Never below 0 if no month was.
    [[nodiscard]] static Result<Forecast> of(const MonthlyFigures &figures, int ahead);
};

} // namespace Creator
