#pragma once

#include "core/result.h"
#include "domain/payout.h"

#include <QHash>
#include <QList>
#include <QMap>

namespace Creator {

class Connection;

/// Stored payouts, for lists and reports. Written by imports.
namespace PayoutRepository {

/// Those that left or arrived between two days (null: no limit), oldest first; not those in the
/// trash.
[[nodiscard]] Result<QList<Payout>> list(Connection &connection, QDate from, QDate to);
[[nodiscard]] Result<QList<Payout>> trash(Connection &connection);
/// What the rows that name a payout come to, by the first day of the month they were earned in.
/// Rows of another currency than the payout's are left out.
[[nodiscard]] Result<QHash<PayoutId, QMap<QDate, Micros>>> linked(Connection &connection);

} // namespace PayoutRepository

} // namespace Creator
