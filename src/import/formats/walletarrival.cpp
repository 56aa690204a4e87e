#include "import/formats/walletarrival.h"

namespace Creator {

namespace {

void emitPayout(const WalletArrival &arrival, std::string_view platform, ImportSink &sink)
{
    if (arrival.state == PayPalState::Failed) {
        sink.skip(SkipReason::Failed);
        return;
    }
    PayoutDraft draft;
    draft.amount = arrival.amount.micros;
    draft.currency = arrival.currency;
    draft.direction = PayoutDirection::In;
    draft.status
        = arrival.state == PayPalState::Pending ? PayoutStatus::InTransit : PayoutStatus::Paid;
    draft.day = arrival.day.day;
    draft.occurredAtMs = arrival.day.instant();
    draft.platform = platform;
    draft.description = arrival.description;
    draft.externalId = arrival.id;
    draft.naturalKey = arrival.key;
    sink.payout(draft);
}

void emitEarning(const WalletArrival &arrival, ImportSink &sink)
{
    EarningDraft draft;
    draft.amount = arrival.amount.micros;
    draft.currency = arrival.currency;
    draft.kind = arrival.kind;
    draft.earnedDay = arrival.day.day;
    draft.occurredAtMs = arrival.day.instant();
    if (arrival.state == PayPalState::Completed) {
        draft.status = EarningStatus::Paid;
        draft.paidDay = arrival.day.day;
    }
    draft.fee = arrival.fee;
    draft.payer = arrival.payer;
    draft.description = arrival.description;
    draft.platform = arrival.wallet;
    draft.externalId = arrival.id;
    draft.naturalKey = arrival.key;
    if (arrival.amount.rounded)
        draft.rawAmount = arrival.rawAmount;
    draft.detailJson = arrival.detailJson;
    if (arrival.state != PayPalState::Failed) {
        sink.earning(draft);
        return;
    }
    draft.status = EarningStatus::Cancelled;
    sink.withdrawn(draft);
}

} // namespace

void emitArrival(const WalletArrival &arrival, ImportSink &sink)
{
    const std::string_view platform = arrival.kind == EarningKind::Earning
        ? platformOfPayer(arrival.payer.empty() ? arrival.description : arrival.payer)
        : std::string_view();
    if (platform.empty())
        emitEarning(arrival, sink);
    else
        emitPayout(arrival, platform, sink);
}

} // namespace Creator
