#pragma once

#include "core/daytext.h"
#include "domain/earningenums.h"
#include "domain/payout.h"
#include "models/roles.h"

#include <QDate>
#include <QString>

namespace Creator {

// One word for every value, the same on every page, in the language that the app speaks.

[[nodiscard]] QString sourceText(EarningSource source);
[[nodiscard]] QString statusText(EarningStatus status);
[[nodiscard]] QString kindText(EarningKind kind);
[[nodiscard]] QString payoutStatusText(PayoutStatus status);
[[nodiscard]] Tone toneOf(EarningStatus status);

/// "1 Mar – 6 Mar 2026", "2026년 3월 1일 – 3월 6일": the year once, where the language has it.
[[nodiscard]] QString dayRangeText(QDate from, QDate to);
/// "November 2026", "2026년 11월"
[[nodiscard]] QString monthText(QDate month);

} // namespace Creator
