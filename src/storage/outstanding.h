#pragma once

#include "core/result.h"
#include "domain/ids.h"
#include "domain/money.h"

#include <QDate>
#include <QList>

#include <optional>

namespace Creator {

class Connection;

/// Money that is invoiced and not yet paid.
namespace Outstanding {

struct Due
{
    QDate day; // null: no due day
    Money amount;
    qint64 rows = 0;
};

/// Sums of pending earnings, of one channel if it is given, per due day and currency, earliest
/// first; those without a day come first.
[[nodiscard]] Result<QList<Due>> byDay(Connection &connection,
                                       std::optional<ChannelId> channel = {});

} // namespace Outstanding

} // namespace Creator
