#pragma once

#include "analytics/incomereading.h"
#include "analytics/payoutmatching.h"

namespace Creator {

/// How far the money of a month is, the worst news first.
enum class ReconciliationState {
    Late, // expected, or under way, for too long
    Differs, // what was paid or arrived is not what the platform reported
    Estimated, // nothing final yet
    Expected, // final, and not yet due
    Suggested, // something arrived that fits
    Paid, // left the platform; nothing is known of where to
    Arrived
};

/// One payout's part in the money of a month.
struct ReconciledPayout
{
    PayoutMatch match;
    Micros share = 0; // of the payout's amount; 0 for one that failed or came back
};

/// The money of one month, platform and currency on its way: estimated → final → paid → arrived.
/// A step of which nothing is known has no value: that is not 0.
struct ReconciliationLine
{
    QDate month; // its first day
    QString platform;
    Currency currency;
    std::optional<Micros> estimated; // all estimates, replaced ones too
    std::optional<Micros> finalNet; // reported as final, costs and taxes taken off
    std::optional<Micros> paid; // of it: rows marked paid, or covered by payouts
    std::optional<Micros> arrived; // of that, at a wallet or bank
    ReconciliationState state = ReconciliationState::Estimated;
    QDate lateSince; // null unless late
    QList<ReconciledPayout> payouts; // oldest first
    QList<EstimatedMonth> estimates; // which of them final rows replace

    /// The last known step less what is final; nothing before there are two of them.
    [[nodiscard]] std::optional<Micros> difference() const;
};

/// Follows the money of platforms from estimate to bank. Rows without a platform are no part of
/// it: they have due days of their own.
///
/// Payouts cover the rows that name them; what is left of them covers the oldest months with open
/// amounts, as platforms pay.
namespace Reconciliation {

/// Money that a platform reported as final is late so many days after the end of its month.
inline constexpr int usualDelay = 60;

/// Newest month first, then by platform and currency.
[[nodiscard]] Result<QList<ReconciliationLine>> ask(Connection &connection, QDate today);

} // namespace Reconciliation

} // namespace Creator
