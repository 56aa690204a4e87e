#pragma once

#include "domain/earningenums.h"
#include "domain/ids.h"
#include "domain/money.h"

#include <QDate>
#include <QDateTime>

#include <optional>
#include <string_view>

namespace Creator {

/// `out` leaves the platform, `in` arrives at a wallet or bank.
enum class PayoutDirection { Out, In };
enum class PayoutStatus { Scheduled, InTransit, Paid, Failed };

[[nodiscard]] std::string_view word(PayoutDirection direction);
[[nodiscard]] std::string_view word(PayoutStatus status);
[[nodiscard]] std::optional<PayoutDirection> payoutDirectionFromWord(std::string_view text);
[[nodiscard]] std::optional<PayoutStatus> payoutStatusFromWord(std::string_view text);

/// A transfer that closes earnings and is never income. Stored amounts are positive; `reversed`
/// marks money that came back (a failed payout, a pull from the bank).
struct Payout
{
    PayoutId id;
    ChannelId creatorId;
    Money amount; // > 0
    PayoutDirection direction = PayoutDirection::Out;
    PayoutStatus status = PayoutStatus::Paid;
    QDate paidAt; // the day it left or arrives, as the source wrote it
    QDateTime occurredAt;
    QString platform;
    QString accountId;
    QString externalId;
    QString description;
    bool reversed = false;
    Origin origin = Origin::File;
    std::optional<ImportBatchId> batchId;

    friend bool operator==(const Payout &, const Payout &) = default;
};

} // namespace Creator
