#include "analytics/reconciliationledger.h"

#include "storage/rollupquery.h"

#include <algorithm>

namespace Creator {

namespace {

QDate firstOf(qint64 month)
{
    return QDate(static_cast<int>(month / 12), static_cast<int>(month % 12) + 1, 1);
}

QDate firstOf(QDate day)
{
    return QDate(day.year(), day.month(), 1);
}

bool covers(const Payout &payout)
{
    return !payout.reversed && payout.status != PayoutStatus::Failed;
}

void add(std::optional<Micros> &sum, Micros amount)
{
    sum = sum.value_or(0) + amount;
}

} // namespace

Result<ReconciliationLedger> ReconciliationLedger::load(Connection &connection)
{
    const auto data = RollupQuery::monthly(connection, DateBasis::Earned, {}, {});
    if (!data)
        return failure(data.error());
    const auto reading = IncomeReading::load(connection, {});
    if (!reading)
        return failure(reading.error());
    ReconciliationLedger ledger;
    ledger.addRows(*data);
    ledger.addEstimates(*reading);
    const auto twins = SamePayments::read(connection, SamePayments::Scope::Confirmed);
    if (!twins)
        return failure(twins.error());
    ledger.addTwins(twins->same);
    return ledger;
}

ReconciliationLedger::Month &ReconciliationLedger::monthOf(const QString &platform,
                                                           Currency currency, QDate month)
{
    Month &found = m_months[{ platform, currency, month }];
    found.line.platform = platform;
    found.line.currency = currency;
    found.line.month = month;
    return found;
}

void ReconciliationLedger::addRows(const EarningRollupData &data)
{
    for (const RollupCell &cell : data.cells) {
        const EarningFacet &facet = data.facets.at(cell.facet);
        if (facet.platform.isEmpty() || !countsAsIncome(facet.status))
            continue;
        ReconciliationLine &line
            = monthOf(facet.platform, facet.currency, firstOf(cell.period)).line;
        if (facet.status == EarningStatus::Estimated) {
            add(line.estimated, cell.amount);
            continue;
        }
        add(line.finalNet, cell.amount);
        if (facet.status == EarningStatus::Paid)
            add(line.paid, cell.amount);
    }
}

void ReconciliationLedger::addEstimates(const IncomeReading &reading)
{
    for (const EstimatedMonth &estimate : reading.estimates()) {
        if (!estimate.platform.isEmpty()) {
            monthOf(estimate.platform, estimate.net.currency, estimate.month)
                .line.estimates.append(estimate);
        }
    }
}

/// What counts as a sale still came through the wallet, and its payouts cover it.
void ReconciliationLedger::addTwins(const QList<PaymentPair> &pairs)
{
    for (const PaymentPair &pair : pairs) {
        const Money &amount = pair.payment.amount;
        ReconciliationLine &line
            = monthOf(pair.payment.platform, amount.currency, firstOf(pair.payment.day)).line;
        add(line.finalNet, amount.micros);
        if (pair.isPaid)
            add(line.paid, amount.micros);
    }
}

void ReconciliationLedger::give(Month &month, const PayoutMatch &match, Micros share)
{
    month.line.payouts.append({ match, share });
    month.covered += share;
}

void ReconciliationLedger::cover(const PayoutMatch &match, const QMap<QDate, Micros> &linked)
{
    const Payout &payout = match.payout;
    const Currency currency = payout.amount.currency;
    if (payout.platform.isEmpty() || !payout.paidAt.isValid())
        return;
    const QDate own = firstOf(payout.paidAt);
    if (!covers(payout)) {
        give(monthOf(payout.platform, currency, own), match, 0);
        return;
    }
    Micros left = payout.amount.micros;
    for (auto it = linked.cbegin(); it != linked.cend(); ++it) {
        const Micros share = std::min(left, it.value());
        if (share <= 0)
            continue;
        give(monthOf(payout.platform, currency, it.key()), match, share);
        left -= share;
    }
    const auto from = m_months.lower_bound({ payout.platform, currency, QDate(1, 1, 1) });
    for (auto it = from; left > 0 && it != m_months.end(); ++it) {
        if (std::get<0>(it->first) != payout.platform || std::get<1>(it->first) != currency
            || std::get<2>(it->first) > own)
            break;
        const Micros open = it->second.line.finalNet.value_or(0) - it->second.covered;
        const Micros share = std::min(left, open);
        if (share <= 0)
            continue;
        give(it->second, match, share);
        left -= share;
    }
    if (left > 0)
        give(monthOf(payout.platform, currency, own), match, left);
}

QList<ReconciliationLine> ReconciliationLedger::lines() const
{
    QList<ReconciliationLine> lines;
    for (const auto &[key, month] : m_months)
        lines.append(month.line);
    std::stable_sort(
        lines.begin(), lines.end(),
        [](const ReconciliationLine &a, const ReconciliationLine &b) { return a.month > b.month; });
    return lines;
}

} // namespace Creator
