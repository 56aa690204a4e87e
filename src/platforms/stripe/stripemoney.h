#pragma once

#include "platforms/jsonreader.h"
#include "platforms/platformpage.h"

namespace Creator::Stripe {

/// Stripe's smallest unit is not always that of ISO 4217.
[[nodiscard]] std::optional<Money> moneyOf(std::optional<qint64> amount, const QString &currency);

/// What a balance transaction is. Payouts and what belongs to them are no earnings: the money was
/// counted when it came.
enum class EntryKind { Earning, Payout, Nothing, Broken };

struct Entry
{
    EntryKind kind = EntryKind::Broken;
    RemoteEarning earning;
};

[[nodiscard]] Entry entryOf(JsonValue transaction);
/// Nothing if it has no id or no amount.
[[nodiscard]] std::optional<RemotePayout> payoutOf(JsonValue payout);

} // namespace Creator::Stripe
