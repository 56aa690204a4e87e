#pragma once

#include "core/int128.h"
#include "domain/currency.h"

#include <QMap>
#include <QString>

#include <compare>
#include <cstdint>
#include <optional>
#include <string_view>

namespace Creator {

/// Millionths of a currency's unit: exact for every amount that a platform hands out.
using Micros = qint64;

inline constexpr Micros microsPerUnit = 1'000'000;

/// An exact amount of one currency.
struct Money
{
    Micros micros = 0;
    Currency currency;

    [[nodiscard]] Money operator-() const { return { -micros, currency }; }
    [[nodiscard]] bool isZero() const { return micros == 0; }
    friend bool operator==(const Money &, const Money &) = default;
};

/// What strict reading of a decimal gave.
struct ParsedDecimal
{
    Micros micros = 0;
    /// The text had a seventh decimal; `micros` is rounded half-even and the caller keeps the text.
    bool rounded = false;
};

/// Reads `[-+]digits[.digits]`, nothing else around it. No exponent, no grouping, no blanks.
/// Nothing if the text is something else or the amount exceeds 9.2e12 units.
[[nodiscard]] std::optional<ParsedDecimal> parseDecimal(std::string_view text);

/// The shortest exact text with a dot: "-20.03", "4820", "0.000001".
[[nodiscard]] QString decimalText(Micros micros);
[[nodiscard]] QString decimalText(Int128 micros);

/// `value` divided by `divisor` (> 0), rounded half to even.
[[nodiscard]] Int128 divideHalfEven(Int128 value, Int128 divisor);

/// `micros` rounded half-even to `decimals` places (0…6), still in micros. For display and reports
/// only.
[[nodiscard]] Micros roundedToDecimals(Micros micros, int decimals);

/// Sums per currency, wide enough for any number of rows. Ordered by code.
class MoneySums
{
public:
    void add(const Money &money);
    void add(const MoneySums &other);

    [[nodiscard]] bool isEmpty() const { return m_sums.isEmpty(); }
    [[nodiscard]] const QMap<Currency, Int128> &byCurrency() const { return m_sums; }
    /// 0 if the currency is absent; clamped to the range of Micros, which no real ledger leaves.
    [[nodiscard]] Micros of(Currency currency) const;
    friend bool operator==(const MoneySums &, const MoneySums &) = default;

private:
    QMap<Currency, Int128> m_sums;
};

/// Splits `total` by `weights` (≥ 0, not all 0) so that the parts sum to the whole: largest
/// remainder.
[[nodiscard]] QList<Micros> allocate(Micros total, const QList<qint64> &weights);

} // namespace Creator
