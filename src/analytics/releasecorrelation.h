#pragma once

#include "analytics/correlation.h"
#include "core/result.h"
#include "domain/ids.h"
#include "domain/money.h"

#include <QDate>
#include <QTimeZone>

namespace Creator {

class Connection;

struct ReleaseQuestion
{
    QDate from;
    QDate to; // included
    QTimeZone zone; // of the days on which contents went out
    Qt::DayOfWeek weekStart = Qt::Monday;
    std::optional<ChannelId> channel = {};
};

/// Do weeks with more releases bring more followers? Whole weeks of a range, side by side.
struct ReleaseCorrelation
{
    struct Week
    {
        QDate start;
        int releases = 0;
        /// More followers at its end than at its beginning, in millionths; nothing where it is
        /// not known of an account. Of an account that is new it counts from the week after.
        std::optional<Micros> gained;
    };

    QList<Week> weeks;
    Correlation correlation; // of the weeks of which the gain is known

    [[nodiscard]] static Result<ReleaseCorrelation> ask(Connection &connection,
                                                        const ReleaseQuestion &question);
};

} // namespace Creator
