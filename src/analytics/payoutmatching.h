#pragma once

#include "domain/payout.h"

#include <QList>

#include <optional>

namespace Creator {

/// A payout that left a platform, and what of it arrived at a wallet or bank.
struct PayoutMatch
{
    enum class How {
        None, // nothing that arrived fits
        Reference, // what arrived names it
        Suggested // the same amount about that day: likely, and no more than that
    };

    Payout payout; // direction out
    How how = How::None;
    std::optional<Payout> arrival; // direction in; with How::None nothing
};

/// Which payout arrived where. Each arrival is used once. What failed or came back takes no part.
namespace PayoutMatching {

/// Between leaving and arriving, and how far apart two days of the same transfer may be written.
inline constexpr int daysUnderWay = 5;

/// One match per payout that leaves, in the order given; directions may be mixed.
[[nodiscard]] QList<PayoutMatch> match(const QList<Payout> &payouts);

} // namespace PayoutMatching

} // namespace Creator
