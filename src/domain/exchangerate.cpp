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
    // As many decimals as ten significant digits need: a yen in dollars has its own before the
    // tenth.
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
        const auto parsed = parseRate(rate.rate);
        if (!parsed || !rate.date.isValid())
            continue;
        Source &source = sourceOf(rates, rate.source);
        const qint64 day = rate.date.toJulianDay();
        if (rate.base == source.base)
            source.days[day].perBase.insert(rate.quote, { parsed->digits, parsed->scale });
        else if (rate.quote == source.base) // the other way round, and still exact
            source.days[day].perBase.insert(rate.base, { parsed->scale, parsed->digits });
        else
            continue;
        m_newest = std::max(m_newest, day);
    }
}

/// The base of all rows of a source, else the quote of the first one.
Currency RateTable::commonSide(const QList<ExchangeRate> &rates, const QString &source)
{
    const ExchangeRate *first = nullptr;
    for (const ExchangeRate &rate : rates) {
        if (rate.source != source)
            continue;
        if (!first)
            first = &rate;
        else if (rate.base != first->base)
            return first->quote;
    }
    return first ? first->base : Currency();
}

RateTable::Source &RateTable::sourceOf(const QList<ExchangeRate> &rates, const QString &name)
{
    const auto known = std::find_if(m_sources.begin(), m_sources.end(),
                                    [&](const Source &source) { return source.name == name; });
    if (known != m_sources.end())
        return *known;
    m_sources.append({ name, commonSide(rates, name), {} });
    return m_sources.last();
}

QDate RateTable::newestDay() const
{
    return isEmpty() ? QDate() : QDate::fromJulianDay(m_newest);
}

std::optional<UsedRate> RateTable::rate(Currency from, Currency to, QDate day) const
{
    if (from == to)
        return UsedRate{ day, from, to, 1, 1, QString() };
    for (int back = 0; back <= maxAgeDays; ++back) {
        std::optional<UsedRate> best;
        for (const Source &source : m_sources) {
            auto found = onDay(source, from, to, day.addDays(-back));
            if (found && (!best || source.base == to))
                best = found;
        }
        if (best)
            return best;
    }
    return std::nullopt;
}

std::optional<UsedRate> RateTable::onDay(const Source &source, Currency from, Currency to,
                                         QDate day)
{
    const auto it = source.days.constFind(day.toJulianDay());
    if (it == source.days.cend())
        return std::nullopt;
    const auto quote = [&](Currency currency) -> std::optional<Decimal> {
        if (currency == source.base)
            return Decimal{ 1, 1 };
        const auto found = it->perBase.constFind(currency);
        return found == it->perBase.cend() ? std::nullopt : std::optional(*found);
    };
    const auto fromQuote = quote(from);
    const auto toQuote = quote(to);
    if (!fromQuote || !toQuote)
        return std::nullopt;
    // amount in `from` ÷ fromQuote × toQuote
    return UsedRate{ day,
                     from,
                     to,
                     toQuote->digits * fromQuote->scale,
                     toQuote->scale * fromQuote->digits,
                     source.name };
}

} // namespace Creator
