#pragma once

#include "storage/samepayments.h"

namespace Creator {

/// Which sale a wallet may tell once more. Only suggests: a person decides.
namespace PaymentMatching {

/// How far apart the two rows may be dated.
inline constexpr int daysApart = 1;

/// Pairs of the same kind and currency, and of the amount before fees or after them. Each row is
/// part of one pair at most; equal payers come together first, then the nearest days. What a person
/// called different stays apart. Newest first.
[[nodiscard]] QList<PaymentPair> suggest(const SamePaymentRows &rows);

} // namespace PaymentMatching

} // namespace Creator
