#pragma once

#include "core/result.h"
#include "domain/ids.h"
#include "domain/money.h"

#include <QDate>
#include <QHash>
#include <QList>

#include <optional>

namespace Creator {

class Connection;

/// Did a content bring in what it cost?
struct Payback
{
    Money cost;
    Micros income = 0; // all of it so far, in the currency of the cost
    MoneySums unconverted; // money without a rate into that currency: not in `income`
    /// The day since which the sum of its income has reached the cost; null: it has not, or no
    /// longer, since money went back.
    QDate day;

    [[nodiscard]] bool isReached() const { return day.isValid(); }
    /// How much of the cost is in, in whole per cent, rounded down; never below 0. Nothing where a
    /// rate is missing: it would be told too low.
    [[nodiscard]] std::optional<qint64> percent() const;
};

/// Of those of `contents` that have a cost, up to a day, in the time of their own rows. Each entry
/// is converted at the rate of its day and counted as Income counts it.
[[nodiscard]] Result<QHash<ContentId, Payback>>
paybacks(Connection &connection, const QList<ContentId> &contents, QDate to);

} // namespace Creator
