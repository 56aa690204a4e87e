#include "domain/exchangerate.h"

#include <algorithm>
#include <string>

using namespace Qt::StringLiterals;

namespace Creator {

namespace {

struct Parsed
{
    Int128 digits = 0;
    Int128 scale = 1;
};

/// Up to 12 significant digits and 9 decimals: every quote of every bank.
std::optional<Parsed> parseRate(const QString &text)
{
    Parsed parsed;
    bool fraction = false;
    int digits = 0;
    for (const QChar c : text) {
        if (c == u'.' && !fraction) {
            fraction = true;
        } else if (c >= u'0' && c <= u'9' && ++digits <= 15) {
            parsed.digits = parsed.digits * 10 + (c.unicode() - u'0');
            if (fraction)
                parsed.scale *= 10;
        } else {
            return std::nullopt;
        }
    }
    if (parsed.digits == 0)
        return std::nullopt;
    return parsed;
}

} // namespace

QString UsedRate::text() const
{
    // As many decimals as ten significant digits need: a yen in dollars has its own before the tenth.
    constexpr Int128 enough = 1'000'000'000;
    constexpr int mostDecimals = 14;
    Int128 scaled = numerator;
    int decimals = 0;
    while (decimals < mostDecimals && scaled / denominator < enough) {
        scaled *= 10;
        ++decimals;
    }
    QString digits = QString::number(static_cast<qint64>(divideHalfEven(scaled, denominator)))
                         .rightJustified(decimals + 1, u'0');
    digits.insert(digits.size() - decimals, u'.');
    while (digits.endsWith(u'0'))
        digits.chop(1);
    if (digits.endsWith(u'.'))
        digits.chop(1);
    return digits;
}

Micros UsedRate::convert(Micros micros) const
{
    return static_cast<Micros>(divideHalfEven(Int128{ micros } * numerator, denominator));
}

RateTable::RateTable(const QList<ExchangeRate> &rates)
{
    for (const ExchangeRate &rate : rates) {
        if (m_base.isNull()) {
            m_base = rate.base;
            m_source = rate.source;
        }
        const auto parsed = parseRate(rate.rate);
        if (!parsed || rate.base != m_base || !rate.date.isValid())
            continue;
        const qint64 day = rate.date.toJulianDay();
        m_days[day].perBase.insert(rate.quote, { parsed->digits, parsed->scale });
        m_newest = std::max(m_newest, day);
    }
}

QDate RateTable::newestDay() const
{
    return m_days.isEmpty() ? QDate() : QDate::fromJulianDay(m_newest);
}

std::optional<UsedRate> RateTable::rate(Currency from, Currency to, QDate day) const
{
    if (from == to)
        return UsedRate{ day, from, to, 1, 1, QString() };
    for (int back = 0; back <= maxAgeDays; ++back) {
        if (auto found = onDay(from, to, day.addDays(-back)))
            return found;
    }
    return std::nullopt;
}

std::optional<UsedRate> RateTable::onDay(Currency from, Currency to, QDate day) const
{
    const auto it = m_days.constFind(day.toJulianDay());
    if (it == m_days.cend())
        return std::nullopt;
    const auto quote = [&](Currency currency) -> std::optional<Decimal> {
        if (currency == m_base)
            return Decimal{ 1, 1 };
        const auto found = it->perBase.constFind(currency);
        return found == it->perBase.cend() ? std::nullopt : std::optional(*found);
    };
    const auto fromQuote = quote(from);
    const auto toQuote = quote(to);
    if (!fromQuote || !toQuote)
        return std::nullopt;
    // amount in `from` ÷ fromQuote × toQuote
    return UsedRate{
        day,     from, to, toQuote->digits * fromQuote->scale, toQuote->scale * fromQuote->digits,
        m_source
    };
}

} // namespace Creator
