#pragma once

#include "analytics/income.h"
#include "storage/contentfacts.h"

#include <QDate>
#include <QList>

#include <optional>

namespace Creator {

class Connection;

/// What one content earned in a range of days, and what that means.
struct ContentIncome
{
    ContentId id;
    ContentFacts facts;
    /// In the home currency, estimates included; nothing if none of its money has a rate.
    std::optional<Micros> income;
    Micros estimated = 0; // of `income`
    MoneySums unconverted; // money without a rate: not in `income`
    std::optional<Micros> views; // in the same days; nothing: not known
    int effortMinutes = 0; // all work on it so far; 0: not noted

    /// Income per 1,000 views. Nothing without views, or where a rate is missing: it would be told
    /// too low.
    [[nodiscard]] std::optional<Micros> rpm() const;
    /// Income per hour of all the work on it. Nothing without effort, or where a rate is missing.
    [[nodiscard]] std::optional<Micros> perHour() const;
};

struct ContentMoneyQuestion
{
    QDate from; // null: from the first row
    QDate to; // included
    Currency home;
    std::optional<ChannelId> channel = {}; // whose money; nothing: of all
};

/// The ledger by content, beside the views of the same days.
///
/// Money is counted as Income counts it: an estimate that a final row replaces is not counted
/// again. Rows and the rest add up to what Income tells of the same range by content.
struct ContentMoney
{
    QList<ContentIncome> rows; // the highest income first; equal ones by title
    IncomeTotal rest; // of no content, or of one that is in the trash

    /// Contents without an entry in the range are absent.
    [[nodiscard]] static Result<ContentMoney> ask(Connection &connection,
                                                  const ContentMoneyQuestion &question);
    /// Of one content; nothing if it has no entry in the range.
    [[nodiscard]] static Result<std::optional<ContentIncome>>
    of(Connection &connection, const ContentMoneyQuestion &question, ContentId content);
};

} // namespace Creator
