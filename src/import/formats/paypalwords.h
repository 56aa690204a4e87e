#pragma once

#include "import/headerindex.h"

#include <string_view>

namespace Creator {

enum class PayPalLanguage { English, German, Slovak };

/// The columns of PayPal's activity download, in the language of the account. FORMATS §9.2.
struct PayPalColumns
{
    PayPalLanguage language = PayPalLanguage::English;
    int day = -1;
    int time = -1;
    int zone = -1;
    int name = -1;
    int type = -1;
    int status = -1;
    int currency = -1;
    int gross = -1;
    int fee = -1;
    int net = -1;
    int id = -1;
    int parent = -1;
    int impact = -1;
    int balance = -1;
    int subject = -1;

    explicit PayPalColumns(const HeaderIndex &header);

    [[nodiscard]] bool isComplete() const
    {
        return day >= 0 && id >= 0 && currency >= 0 && net >= 0 && (gross >= 0 || type >= 0);
    }
};

/// What PayPal says of a transaction's progress.
enum class PayPalState { Completed, Pending, Failed };

/// Completed for an empty status: the German statement has none.
[[nodiscard]] PayPalState payPalState(std::string_view status);

/// The kind of transaction, by the words of its type.
enum class PayPalType {
    Payment,
    Request,
    Authorization,
    Hold,
    Conversion,
    Withdrawal,
    Deposit,
    Refund,
    Chargeback,
    Fee,
    Donation,
    Subscription,
};
[[nodiscard]] PayPalType payPalType(std::string_view type);

/// "Memo": the row has no effect on the balance.
[[nodiscard]] bool isPayPalMemo(std::string_view impact);

/// The platform that a payer's name belongs to: its payment is that platform's payout arriving.
/// FORMATS §0.4 (b). Empty for everybody else.
[[nodiscard]] std::string_view platformOfPayer(std::string_view name);

} // namespace Creator
