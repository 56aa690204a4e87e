#pragma once

#include "core/result.h"
#include "domain/exchangerate.h"

namespace Creator {

class Connection;

/// Stored exchange rates. Reads whole tables: a conversion asks hundreds of days.
namespace RateRepository {

/// Every rate between two days, a week earlier included (a rate may be 7 days old). Only the
/// currencies named; null days mean "no limit".
[[nodiscard]] Result<RateTable> load(Connection &connection, QDate from, QDate to,
                                     const QList<Currency> &currencies);
/// The newest day with a quote; null if there is none.
[[nodiscard]] Result<QDate> newestDay(Connection &connection);

} // namespace RateRepository

} // namespace Creator
