#include "storage/raterepository.h"

#include "storage/connection.h"

#include <QSet>

namespace Creator::RateRepository {

Result<RateTable> load(Connection &connection, QDate from, QDate to,
                       const QList<Currency> &currencies)
{
    auto statement = connection.cached(
        "SELECT date, base, quote, rate, source FROM exchange_rates "
        "WHERE date >= coalesce(?1, -9e15) AND date <= coalesce(?2, 9e15) ORDER BY date");
    if (!statement)
        return failure(statement.error());
    Statement &s = **statement;
    s.bindDay(1, from.isValid() ? from.addDays(-RateTable::maxAgeDays) : QDate());
    s.bindDay(2, to);
    const QSet<Currency> wanted(currencies.cbegin(), currencies.cend());
    QList<ExchangeRate> rates;
    for (;;) {
        const Result<bool> row = s.step();
        if (!row)
            return failure(row.error());
        if (!*row)
            return RateTable(rates);
        const Currency quote = Currency::fromCode(s.view(2)).value_or(Currency());
        if (!wanted.contains(quote))
            continue;
        rates.append({ s.day(0), Currency::fromCode(s.view(1)).value_or(Currency()), quote,
                       s.text(3), s.text(4) });
    }
}

Result<QDate> newestDay(Connection &connection)
{
    auto statement = connection.cached("SELECT max(date) FROM exchange_rates");
    if (!statement)
        return failure(statement.error());
    const Result<bool> row = (*statement)->step();
    if (!row)
        return failure(row.error());
    return (*statement)->day(0);
}

} // namespace Creator::RateRepository
