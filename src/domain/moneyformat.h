#pragma once

#include "domain/money.h"

#include <QString>

#include <optional>

namespace Creator {

/// An amount as people read it: "₩1,204,000", "US$412.80", "−₩89,000". The currency's own number
/// of decimals, rounded half-even; the minus is U+2212.
[[nodiscard]] QString formatMoney(const Money &money);

/// The same without the currency mark.
[[nodiscard]] QString formatAmount(const Money &money);

/// Several sums in one line: "US$3,902.18 · ₩1,204,000"; "—" if there is none.
[[nodiscard]] QString formatSums(const MoneySums &sums);

/// An axis label, short: "₩200만" in Korean, "₩2M" in English; "US$1.5k".
[[nodiscard]] QString formatMoneyShort(const Money &money, QStringView language);

/// What a person typed as an amount: "1,204.50", "-89000", "−89,000". Commas only between groups of
/// three digits, so that "12,50" is refused and never taken for 1250; nor is an empty text an
/// amount.
[[nodiscard]] std::optional<Micros> typedAmount(QStringView text);

/// "1,204,882": grouped by thousands, U+2212 as minus.
[[nodiscard]] QString formatCount(qint64 count);

} // namespace Creator
