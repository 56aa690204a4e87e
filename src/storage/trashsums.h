#pragma once

#include "core/result.h"
#include "domain/money.h"

#include <QDate>
#include <QList>

namespace Creator {

class Connection;

/// What lies in the trash, for reports that say what they leave out.
namespace TrashSums {

struct Sum
{
    Money amount;
    qint64 rows = 0;
};

/// Earnings of a period (null: no limit), one sum per currency.
[[nodiscard]] Result<QList<Sum>> earnings(Connection &connection, QDate from, QDate to);

} // namespace TrashSums

} // namespace Creator
