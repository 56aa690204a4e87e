#pragma once

#include "core/result.h"
#include "domain/payout.h"

#include <QList>

namespace Creator {

class Connection;

/// Stored payouts, for lists and reports. Written by imports.
namespace PayoutRepository {

/// Those that left or arrived between two days (null: no limit), oldest first; not those in the trash.
[[nodiscard]] Result<QList<Payout>> list(Connection &connection, QDate from, QDate to);
[[nodiscard]] Result<QList<Payout>> trash(Connection &connection);

} // namespace PayoutRepository

} // namespace Creator
