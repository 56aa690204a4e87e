#pragma once

#include "analytics/income.h"

#include <QDate>
#include <QDateTime>

#include <optional>

namespace Creator {

/// Standard: figures per currency, then converted. Korean: the blocks of a Korean tax return as
/// well, in won.
enum class ReportLayout { Standard, Korean };

/// What a person wants reported.
struct ReportRequest
{
    QDate from; // both ends included
    QDate to;
    Currency home; // of converted totals; the Korean layout always converts to won
    IncomeGrouping grouping = IncomeGrouping::Month;
    ReportLayout layout = ReportLayout::Standard;
    QDateTime madeAt; // UTC
};

/// The words of the command line and of JSON: "month", "source" …; "standard", "kr".
[[nodiscard]] QString wordText(IncomeGrouping grouping);
[[nodiscard]] QString wordText(ReportLayout layout);
[[nodiscard]] std::optional<IncomeGrouping> groupingFromWord(QStringView word);
[[nodiscard]] std::optional<ReportLayout> layoutFromWord(QStringView word);

} // namespace Creator
