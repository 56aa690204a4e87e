#pragma once

#include "domain/money.h"
#include "import/daycell.h"
#include "import/formats/paypalwords.h"
#include "import/importsink.h"

#include <string_view>

namespace Creator {

/// Money that came into a wallet, as its statement tells it.
struct WalletArrival
{
    std::string_view wallet; // "wise"
    ParsedDecimal amount;
    Currency currency;
    EarningKind kind = EarningKind::Earning;
    PayPalState state = PayPalState::Completed;
    DayCell day;
    std::optional<Micros> fee; // a positive cost, already taken off the amount
    std::string_view payer; // by its name a known platform is told from everybody else
    std::string_view description;
    std::string_view id;
    std::string_view key; // equals the id where that is unique
    std::string_view rawAmount;
    std::string_view detailJson;
};

/// Hands an arrival on: a known platform's payment is that platform's payout arriving and never new
/// income, any other is an earning, paid on its day. FORMATS §0.4 (b).
void emitArrival(const WalletArrival &arrival, ImportSink &sink);

} // namespace Creator
