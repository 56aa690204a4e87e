#pragma once

#include "analytics/reconciliation.h"
#include "models/roles.h"

namespace Creator {

// How people read where money is. The same words in the table, its details and its export.

/// "Late since 26 Sep", "Probably arrived" …
[[nodiscard]] QString stateText(const ReconciliationLine &line, QDate today);
[[nodiscard]] Tone toneOf(ReconciliationState state);
/// Which steps the difference lies between; empty if there is none.
[[nodiscard]] QString differenceText(const ReconciliationLine &line);
/// "US$90.00 left on 21 Apr", and which part of it belongs to the month if not all does.
[[nodiscard]] QString payoutText(const ReconciledPayout &part, QDate today);
/// What is known of its arrival: "Arrived at Wise on 24 Apr, by its reference PO-77123".
[[nodiscard]] QString arrivalText(const PayoutMatch &match, QDate today);
/// "Estimates of Ads, US$90.00 (2 rows): replaced by US$100.00 that is final".
[[nodiscard]] QString estimateText(const EstimatedMonth &estimate);

} // namespace Creator
