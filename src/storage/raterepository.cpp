#include "storage/raterepository.h"

#include "storage/connection.h"
#include "storage/database.h"
#include "storage/importwriter.h"

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

Result<QHash<Currency, Stock>> stock(Connection &connection, const QString &source)
{
    auto statement = connection.cached(
        "SELECT quote, max(date), count(*) FROM exchange_rates WHERE base = 'EUR' AND source = ?1 "
        "GROUP BY quote");
    if (!statement)
        return failure(statement.error());
    Statement &s = **statement;
    s.bind(1, source);
    QHash<Currency, Stock> all;
    for (;;) {
        const Result<bool> row = s.step();
        if (!row)
            return failure(row.error());
        if (!*row)
            return all;
        if (const auto currency = Currency::fromCode(s.view(0)))
            all.insert(*currency, { s.day(1), s.integer(2) });
    }
}

Result<QList<Currency>> currenciesInUse(Connection &connection)
{
    auto statement = connection.cached(
        "SELECT DISTINCT currency FROM earning_facets WHERE facet IN (SELECT facet FROM "
        "earnings_monthly) ORDER BY currency");
    if (!statement)
        return failure(statement.error());
    QList<Currency> currencies;
    for (;;) {
        const Result<bool> row = (*statement)->step();
        if (!row)
            return failure(row.error());
        if (!*row)
            return currencies;
        if (const auto currency = Currency::fromCode((*statement)->view(0)))
            currencies.append(*currency);
    }
}

QFuture<Result<qint64>> put(Database &database, const QList<ExchangeRate> &rates)
{
    return database.writer().write<qint64>([rates](WriteContext &context) -> Result<qint64> {
        ImportWriter writer = ImportWriter::forSync(context, {}, QDate());
        qint64 written = 0;
        for (const ExchangeRate &rate : rates) {
            const Result<bool> one = writer.put(rate);
            if (!one)
                return failure(one.error());
            written += *one ? 1 : 0;
        }
        return written;
    });
}

} // namespace Creator::RateRepository
