#pragma once

#include "core/result.h"
#include "domain/exchangerate.h"

#include <QFuture>

namespace Creator {

class Connection;
class Database;

/// Stored exchange rates. Reads whole tables: a conversion asks hundreds of days.
namespace RateRepository {

/// Every rate between two days, a week earlier included (a rate may be 7 days old). Only the
/// currencies named; null days mean "no limit".
[[nodiscard]] Result<RateTable> load(Connection &connection, QDate from, QDate to,
                                     const QList<Currency> &currencies);
/// The newest day with a quote; null if there is none.
[[nodiscard]] Result<QDate> newestDay(Connection &connection);
/// What is stored of a currency.
struct Stock
{
    QDate newest; // null: nothing
    qint64 rows = 0;
};
/// By currency, of those that this source quotes against the euro. Reads the whole table: nothing
/// for the thread of the window.
[[nodiscard]] Result<QHash<Currency, Stock>> stock(Connection &connection, const QString &source);
/// In which currencies there are entries.
[[nodiscard]] Result<QList<Currency>> currenciesInUse(Connection &connection);
/// The same rows as an import of the same file would write; how many are new or differ. Nothing of
/// it can be undone.
[[nodiscard]] QFuture<Result<qint64>> put(Database &database, const QList<ExchangeRate> &rates);

} // namespace RateRepository

} // namespace Creator
