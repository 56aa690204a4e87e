#pragma once

#include "core/result.h"
#include "domain/money.h"

#include <QDate>
#include <QList>

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

/// Sums of pending earnings per due day and currency, earliest first; those without a day come first.
[[nodiscard]] Result<QList<Due>> byDay(Connection &connection);

} // namespace Outstanding

} // namespace Creator
