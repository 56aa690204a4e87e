#include "analytics/incometotal.h"

namespace Creator {

namespace {

void addAll(QMap<Currency, IncomeFigures> &sums, const QMap<Currency, IncomeFigures> &others)
{
    for (auto it = others.cbegin(); it != others.cend(); ++it)
        sums[it.key()].add(*it);
}

void subtractAll(QMap<Currency, IncomeFigures> &sums, const QMap<Currency, IncomeFigures> &parts)
{
    for (auto it = parts.cbegin(); it != parts.cend(); ++it) {
        IncomeFigures &sum = sums[it.key()];
        sum.subtract(*it);
        if (sum == IncomeFigures())
            sums.remove(it.key());
    }
}

} // namespace

void IncomeFigures::add(const IncomeFigures &other)
{
    gross += other.gross;
    refunds += other.refunds;
    adjustments += other.adjustments;
    fees += other.fees;
    tax += other.tax;
    rows += other.rows;
}

void IncomeFigures::subtract(const IncomeFigures &other)
{
    gross -= other.gross;
    refunds -= other.refunds;
    adjustments -= other.adjustments;
    fees -= other.fees;
    tax -= other.tax;
    rows -= other.rows;
}

void IncomeFigures::add(EarningKind kind, qint64 count, Micros amount, Micros before)
{
    rows += count;
    switch (kind) {
    case EarningKind::Earning:
        gross += before;
        break;
    case EarningKind::Refund:
    case EarningKind::Chargeback:
        refunds += before;
        break;
    case EarningKind::Adjustment:
        adjustments += before;
        break;
    case EarningKind::Fee:
        fees += amount;
        return;
    case EarningKind::TaxWithheld:
        tax += amount;
        return;
    }
    fees += amount - before;
}

IncomeFigures IncomeFigures::converted(const UsedRate &rate) const
{
    if (rate.from == rate.to)
        return *this;
    // Most figures of a piece are zero, and a division of 128 bits is dear.
    const auto convert = [&rate](Micros micros) { return micros == 0 ? 0 : rate.convert(micros); };
    return { convert(gross), convert(refunds), convert(adjustments),
             convert(fees),  convert(tax),     rows };
}

MoneySums IncomeTotal::netSums() const
{
    MoneySums sums;
    for (auto it = byCurrency.cbegin(); it != byCurrency.cend(); ++it)
        sums.add({ it->net(), it.key() });
    return sums;
}

qint64 IncomeTotal::rows() const
{
    qint64 count = 0;
    for (const IncomeFigures &figures : byCurrency)
        count += figures.rows;
    return count;
}

std::optional<Micros> IncomeTotal::known() const
{
    qint64 lost = 0;
    for (const IncomeFigures &figures : withoutRate)
        lost += figures.rows;
    return lost < rows() ? std::optional(home.net()) : std::nullopt;
}

void IncomeTotal::add(const IncomeTotal &other)
{
    addAll(byCurrency, other.byCurrency);
    addAll(withoutRate, other.withoutRate);
    home.add(other.home);
}

IncomeTotal IncomeTotal::without(const IncomeTotal &part) const
{
    IncomeTotal rest = *this;
    subtractAll(rest.byCurrency, part.byCurrency);
    subtractAll(rest.withoutRate, part.withoutRate);
    rest.home.subtract(part.home);
    return rest;
}

} // namespace Creator
