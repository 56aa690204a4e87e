#pragma once

#include "domain/earningenums.h"
#include "domain/exchangerate.h"
#include "domain/money.h"

#include <QMap>

#include <optional>

namespace Creator {

/// What money did, told apart. Costs and withheld tax are negative, so that the parts add up to
/// net().
struct IncomeFigures
{
    Micros gross = 0; // earnings before fees
    Micros refunds = 0; // refunds and chargebacks
    Micros adjustments = 0;
    Micros fees = 0;
    Micros tax = 0; // withheld
    qint64 rows = 0;

    /// What arrives, or is to arrive, at the creator's.
    [[nodiscard]] Micros net() const { return gross + refunds + adjustments + fees + tax; }
    void add(const IncomeFigures &other);
    void subtract(const IncomeFigures &other);
    /// `amount` is the effect on the balance, `before` the same before fees.
    void add(EarningKind kind, qint64 count, Micros amount, Micros before);
    [[nodiscard]] IncomeFigures converted(const UsedRate &rate) const;
    friend bool operator==(const IncomeFigures &, const IncomeFigures &) = default;
};

/// Sums per currency first, and the same in the home currency second. What had no rate is missing
/// from `home` and listed in `withoutRate`: never converted at 1.
struct IncomeTotal
{
    QMap<Currency, IncomeFigures> byCurrency;
    IncomeFigures home;
    QMap<Currency, IncomeFigures> withoutRate;

    [[nodiscard]] MoneySums netSums() const;
    [[nodiscard]] qint64 rows() const;
    /// The net sum in the home currency; nothing if none of the rows has a rate: that is not 0.
    [[nodiscard]] std::optional<Micros> known() const;
    void add(const IncomeTotal &other);
    /// What remains without `part`, which must be a part of this.
    [[nodiscard]] IncomeTotal without(const IncomeTotal &part) const;
    friend bool operator==(const IncomeTotal &, const IncomeTotal &) = default;
};

} // namespace Creator
