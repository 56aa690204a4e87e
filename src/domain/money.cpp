#include "domain/money.h"

#include <QList>

#include <algorithm>
#include <limits>
#include <numeric>
#include <string>

namespace Creator {

namespace {

constexpr Int128 maxMicros = std::numeric_limits<Micros>::max();

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// The digits after the point as micros (0…10^6), rounded half-even at the seventh place.
struct Fraction
{
    Int128 micros = 0;
    bool rounded = false;
};

Fraction parseFraction(std::string_view digits)
{
    Fraction result;
    for (size_t i = 0; i < 6; ++i)
        result.micros = result.micros * 10 + (i < digits.size() ? digits[i] - '0' : 0);
    if (digits.size() <= 6)
        return result;
    const std::string_view rest = digits.substr(6);
    const bool anyRest = rest.find_first_not_of('0') != std::string_view::npos;
    result.rounded = anyRest;
    if (!anyRest)
        return result;
    const bool tail = rest.substr(1).find_first_not_of('0') != std::string_view::npos;
    const bool odd = result.micros % 2 != 0;
    if (rest[0] > '5' || (rest[0] == '5' && (tail || odd)))
        ++result.micros;
    return result;
}

} // namespace

std::optional<ParsedDecimal> parseDecimal(std::string_view text)
{
    bool negative = false;
    if (!text.empty() && (text.front() == '-' || text.front() == '+')) {
        negative = text.front() == '-';
        text.remove_prefix(1);
    }
    const size_t point = text.find('.');
    const std::string_view integer = text.substr(0, point);
    const std::string_view fraction
        = point == std::string_view::npos ? std::string_view() : text.substr(point + 1);
    if (integer.empty() && fraction.empty())
        return std::nullopt;
    if (!std::all_of(integer.begin(), integer.end(), isDigit)
        || !std::all_of(fraction.begin(), fraction.end(), isDigit))
        return std::nullopt;

    Int128 units = 0;
    for (const char c : integer) {
        units = units * 10 + (c - '0');
        if (units > maxMicros)
            return std::nullopt;
    }
    const Fraction part = parseFraction(fraction);
    const Int128 micros = units * microsPerUnit + part.micros;
    if (micros > maxMicros)
        return std::nullopt;
    return ParsedDecimal{ static_cast<Micros>(negative ? -micros : micros), part.rounded };
}

QString decimalText(Int128 micros)
{
    const bool negative = micros < 0;
    const Int128 absolute = negative ? -micros : micros;
    std::string digits;
    Int128 units = absolute / microsPerUnit;
    do {
        digits.insert(digits.begin(), static_cast<char>('0' + static_cast<int>(units % 10)));
        units /= 10;
    } while (units > 0);
    QString text = QString::fromStdString(digits);
    auto fraction = static_cast<qint64>(absolute % microsPerUnit);
    if (fraction != 0) {
        QString part = QString::number(fraction).rightJustified(6, u'0');
        while (part.endsWith(u'0'))
            part.chop(1);
        text += u'.' + part;
    }
    return negative ? u'-' + text : text;
}

QString decimalText(Micros micros)
{
    return decimalText(Int128{ micros });
}

Int128 divideHalfEven(Int128 value, Int128 divisor)
{
    const bool negative = value < 0;
    const Int128 absolute = negative ? -value : value;
    Int128 quotient = absolute / divisor;
    const Int128 twice = (absolute - quotient * divisor) * 2; // a second division would be dear
    if (twice > divisor || (twice == divisor && quotient % 2 != 0))
        ++quotient;
    return negative ? -quotient : quotient;
}

Micros roundedToDecimals(Micros micros, int decimals)
{
    Int128 step = 1;
    for (int i = decimals; i < 6; ++i)
        step *= 10;
    return static_cast<Micros>(divideHalfEven(micros, step) * step);
}

void MoneySums::add(const Money &money)
{
    m_sums[money.currency] += money.micros;
}

void MoneySums::add(const MoneySums &other)
{
    for (auto it = other.m_sums.cbegin(); it != other.m_sums.cend(); ++it)
        m_sums[it.key()] += it.value();
}

Micros MoneySums::of(Currency currency) const
{
    const Int128 sum = m_sums.value(currency, 0);
    return static_cast<Micros>(std::clamp(sum, -maxMicros, maxMicros));
}

QList<Micros> allocate(Micros total, const QList<qint64> &weights)
{
    const Int128 whole = std::accumulate(weights.cbegin(), weights.cend(), Int128{ 0 });
    QList<Micros> parts(weights.size(), 0);
    if (whole == 0)
        return parts;
    QList<qsizetype> order(weights.size());
    std::iota(order.begin(), order.end(), 0);
    QList<Int128> remainders(weights.size());
    const Int128 absolute = total < 0 ? -Int128{ total } : Int128{ total };
    Int128 given = 0;
    for (qsizetype i = 0; i < weights.size(); ++i) {
        const Int128 product = absolute * weights.at(i);
        parts[i] = static_cast<Micros>(product / whole);
        remainders[i] = product % whole;
        given += parts.at(i);
    }
    std::stable_sort(order.begin(), order.end(),
                     [&](qsizetype a, qsizetype b) { return remainders.at(a) > remainders.at(b); });
    for (qsizetype i = 0; given < absolute; ++i, ++given)
        ++parts[order.at(i)];
    if (total < 0)
        std::transform(parts.begin(), parts.end(), parts.begin(),
                       [](Micros part) { return -part; });
    return parts;
}

} // namespace Creator
