#include "models/reconciliationwords.h"

#include "domain/moneyformat.h"
#include "domain/sourcename.h"
#include "models/earningwords.h"

#include <QCoreApplication>

namespace Creator {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("ReconciliationWords", text);
}

QString rowsText(qint64 rows)
{
    return QCoreApplication::translate("ReconciliationWords", "%Ln row(s)", nullptr,
                                       static_cast<int>(rows));
}

} // namespace

QString stateText(const ReconciliationLine &line, QDate today)
{
    switch (line.state) {
    case ReconciliationState::Late:
        return tr("Late since %1").arg(shortDay(line.lateSince, today));
    case ReconciliationState::Differs:
        return tr("Differs");
    case ReconciliationState::Estimated:
        return tr("Estimated");
    case ReconciliationState::Expected:
        return tr("Expected");
    case ReconciliationState::Suggested:
        return tr("Probably arrived");
    case ReconciliationState::Paid:
        return tr("Paid");
    case ReconciliationState::Arrived:
        return tr("Arrived");
    }
    Q_UNREACHABLE();
}

Tone toneOf(ReconciliationState state)
{
    switch (state) {
    case ReconciliationState::Late:
        return Tone::Negative;
    case ReconciliationState::Differs:
    case ReconciliationState::Expected:
        return Tone::Warning;
    case ReconciliationState::Estimated:
        return Tone::Neutral;
    case ReconciliationState::Suggested:
        return Tone::Info;
    case ReconciliationState::Paid:
    case ReconciliationState::Arrived:
        return Tone::Positive;
    }
    Q_UNREACHABLE();
}

QString differenceText(const ReconciliationLine &line)
{
    if (!line.difference())
        return {};
    if (line.arrived)
        return tr("Arrived less final");
    return line.paid ? tr("Paid less final") : tr("Final less estimated");
}

QString payoutText(const ReconciledPayout &part, QDate today)
{
    const Payout &payout = part.match.payout;
    const QString amount = formatMoney(payout.amount);
    const QString day = shortDay(payout.paidAt, today);
    if (payout.reversed)
        return tr("%1 of %2 came back").arg(amount, day);
    if (payout.status != PayoutStatus::Paid)
        return tr("%1 of %2: %3").arg(amount, day, payoutStatusText(payout.status));
    const QString whole = tr("%1 left on %2").arg(amount, day);
    if (part.share == payout.amount.micros)
        return whole;
    return tr("%1, of it for this month %2")
        .arg(whole, formatMoney({ part.share, payout.amount.currency }));
}

QString arrivalText(const PayoutMatch &match, QDate today)
{
    if (!match.arrival)
        return tr("No arrival known");
    const Payout &came = *match.arrival;
    const QString where = platformName(came.platform);
    const QString day = shortDay(came.paidAt, today);
    const QString amount = formatMoney(came.amount);
    if (match.how == PayoutMatch::How::Reference) {
        return tr("%1 arrived at %2 on %3, with the reference %4")
            .arg(amount, where, day, match.payout.externalId);
    }
    return tr("Probably: %1 at %2 on %3, the same amount about that day").arg(amount, where, day);
}

QString estimateText(const EstimatedMonth &estimate)
{
    const QString what
        = tr("Estimates of %1, %2 in %3")
              .arg(sourceText(estimate.source), formatMoney(estimate.net), rowsText(estimate.rows));
    if (estimate.fate == EstimatedMonth::Fate::Counted)
        return tr("%1: count, since nothing final is there yet").arg(what);
    return tr("%1: do not count, since %2 is final").arg(what, formatSums(estimate.finalNet));
}

} // namespace Creator
