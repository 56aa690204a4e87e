#include "analytics/reconciliation.h"

#include "analytics/reconciliationledger.h"
#include "core/int128.h"
#include "storage/payoutrepository.h"

#include <algorithm>

namespace Creator {

namespace {

QDate endOf(QDate month)
{
    return month.addMonths(1).addDays(-1);
}

bool countsAsPaid(const Payout &payout)
{
    return !payout.reversed && payout.status == PayoutStatus::Paid;
}

/// The newest day of which anything is known where money arrives.
QDate newestArrival(const QList<Payout> &payouts)
{
    QDate newest;
    for (const Payout &payout : payouts) {
        if (payout.direction == PayoutDirection::In && payout.paidAt.isValid())
            newest = newest.isValid() ? std::max(newest, payout.paidAt) : payout.paidAt;
    }
    return newest;
}

/// Since when this payout should have been seen to arrive; null while all is well.
QDate missingSince(const ReconciledPayout &part, QDate newest, QDate today)
{
    const Payout &payout = part.match.payout;
    if (part.match.arrival || part.share == 0 || !payout.paidAt.isValid())
        return {};
    const QDate due = payout.paidAt.addDays(PayoutMatching::daysUnderWay);
    const bool isSent = payout.status == PayoutStatus::Paid;
    const bool wouldBeSeen = isSent ? newest.isValid() && newest >= due : true;
    return due < today && wouldBeSeen ? due : QDate();
}

ReconciliationState stateOfPaid(const ReconciliationLine &line)
{
    if (!line.arrived)
        return ReconciliationState::Paid;
    if (*line.arrived != line.paid.value_or(0))
        return ReconciliationState::Differs;
    const bool isSure
        = std::all_of(line.payouts.cbegin(), line.payouts.cend(), [](const ReconciledPayout &part) {
              return part.share == 0 || part.match.how == PayoutMatch::How::Reference;
          });
    return isSure ? ReconciliationState::Arrived : ReconciliationState::Suggested;
}

void judge(ReconciliationLine &line, QDate newest, QDate today)
{
    for (const ReconciledPayout &part : std::as_const(line.payouts)) {
        const QDate since = missingSince(part, newest, today);
        if (since.isValid() && (!line.lateSince.isValid() || since < line.lateSince))
            line.lateSince = since;
    }
    const Micros open = line.finalNet.value_or(0) - line.paid.value_or(0);
    const QDate due = endOf(line.month).addDays(Reconciliation::usualDelay);
    if (open > 0 && due < today && (!line.lateSince.isValid() || due < line.lateSince))
        line.lateSince = due;
    if (line.lateSince.isValid())
        line.state = ReconciliationState::Late;
    else if (!line.finalNet && !line.paid)
        line.state = ReconciliationState::Estimated;
    else if (open > 0 || !line.paid)
        line.state = ReconciliationState::Expected;
    else if (open < 0)
        line.state = ReconciliationState::Differs;
    else
        line.state = stateOfPaid(line);
}

/// Of a share what arrived, when the wallet wrote another amount; another currency is told beside.
Micros arrivedOf(const ReconciledPayout &part)
{
    const Money sent = part.match.payout.amount;
    const Money came = part.match.arrival->amount;
    if (sent.currency != came.currency || sent.micros == came.micros || sent.micros == 0)
        return part.share;
    if (part.share == sent.micros)
        return came.micros;
    return static_cast<Micros>(Int128(part.share) * came.micros / sent.micros);
}

void addUp(ReconciliationLine &line)
{
    Micros covered = 0;
    for (const ReconciledPayout &part : std::as_const(line.payouts)) {
        if (part.share == 0)
            continue;
        if (countsAsPaid(part.match.payout))
            covered += part.share;
        if (part.match.arrival)
            line.arrived = line.arrived.value_or(0) + arrivedOf(part);
    }
    if (covered != 0)
        line.paid = std::max(line.paid.value_or(covered), covered);
}

} // namespace

std::optional<Micros> ReconciliationLine::difference() const
{
    const std::optional<Micros> &last = arrived ? arrived : paid;
    if (last && finalNet)
        return *last - *finalNet;
    if (finalNet && estimated)
        return *finalNet - *estimated;
    return std::nullopt;
}

Result<QList<ReconciliationLine>> Reconciliation::ask(Connection &connection, QDate today)
{
    Result<ReconciliationLedger> ledger = ReconciliationLedger::load(connection);
    if (!ledger)
        return failure(ledger.error());
    const Result<QList<Payout>> payouts = PayoutRepository::list(connection, {}, {});
    if (!payouts)
        return failure(payouts.error());
    const auto links = PayoutRepository::linked(connection);
    if (!links)
        return failure(links.error());
    for (const PayoutMatch &match : PayoutMatching::match(*payouts))
        ledger->cover(match, links->value(match.payout.id));
    QList<ReconciliationLine> lines = ledger->lines();
    const QDate newest = newestArrival(*payouts);
    for (ReconciliationLine &line : lines) {
        addUp(line);
        judge(line, newest, today);
    }
    return lines;
}

} // namespace Creator
