#pragma once

#include "domain/money.h"

#include <QDate>
#include <QHash>
#include <QList>
#include <QString>

#include <optional>

namespace Creator {

/// One stored quote: one unit of `base` costs `rate` units of `quote` on `date`.
struct ExchangeRate
{
    QDate date;
    Currency base;
    Currency quote;
    QString rate; // exact decimal text, > 0
    QString source; // "ecb", "bok"

    friend bool operator==(const ExchangeRate &, const ExchangeRate &) = default;
};

/// A rate as used for a conversion: the factor is the exact fraction numerator / denominator.
struct UsedRate
{
    QDate date; // of the quote, at most 7 days before the day asked for
    Currency from;
    Currency to;
    Int128 numerator = 1;
    Int128 denominator = 1;
    QString source;

    /// Up to ten significant decimals, for people: "1443.1".
    [[nodiscard]] QString text() const;
    /// Exact up to the last rounding, half-even to one micro.
    [[nodiscard]] Micros convert(Micros micros) const;
};

/// Answers dated conversions. BEHAVIOURS, "Earnings": the exact day, else the nearest earlier
/// within 7 days, else none. Never 1, unless both currencies are the same. A conversion never mixes
/// sources; where several have the day, that one counts which quotes the wanted currency itself.
class RateTable
{
public:
    static constexpr int maxAgeDays = 7;

    RateTable() = default;
    explicit RateTable(const QList<ExchangeRate> &rates);

    [[nodiscard]] std::optional<UsedRate> rate(Currency from, Currency to, QDate day) const;
    [[nodiscard]] bool isEmpty() const { return m_newest == 0; }
    /// The newest day with any quote; null if empty.
    [[nodiscard]] QDate newestDay() const;

private:
    struct Decimal
    {
        Int128 digits = 0;
        Int128 scale = 1;
    };
    struct Day
    {
        QHash<Currency, Decimal> perBase; // units of the currency per one unit of the base
    };

    struct Source
    {
        QString name;
        Currency base; // one side of all its quotes: the ECB's euro, the Bank of Korea's won
        QHash<qint64, Day> days; // by Julian day
    };

    [[nodiscard]] static Currency commonSide(const QList<ExchangeRate> &rates,
                                             const QString &source);
    [[nodiscard]] static std::optional<UsedRate> onDay(const Source &source, Currency from,
                                                       Currency to, QDate day);
    [[nodiscard]] Source &sourceOf(const QList<ExchangeRate> &rates, const QString &name);

    QList<Source> m_sources;
    qint64 m_newest = 0; // Julian day
};

} // namespace Creator
