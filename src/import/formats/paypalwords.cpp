#include "import/formats/paypalwords.h"

#include "import/celltext.h"

#include <algorithm>
#include <span>
#include <string>

namespace Creator {

namespace {

struct TypeWord
{
    PayPalType type;
    std::string_view part; // a piece of the normalised type
};

// The first that fits decides, so the order matters: a "hold for open authorization" is a hold, and
// a "reversal of general account hold" too.
constexpr TypeWord typeWords[] = {
    { PayPalType::Conversion, "currency conversion" },
    { PayPalType::Conversion, "währungsumrechnung" },
    { PayPalType::Conversion, "prevod meny" },
    { PayPalType::Conversion, "konverzia" },
    { PayPalType::Hold, "hold" },
    { PayPalType::Hold, "reserve" },
    { PayPalType::Hold, "einbehalt" },
    { PayPalType::Hold, "zadržan" },
    { PayPalType::Authorization, "authorization" },
    { PayPalType::Authorization, "authorisation" },
    { PayPalType::Authorization, "autorisierung" },
    { PayPalType::Authorization, "autorizácia" },
    { PayPalType::Hold, "release" },
    { PayPalType::Hold, "freigabe" },
    { PayPalType::Request, "money request" },
    { PayPalType::Request, "request sent" },
    { PayPalType::Request, "request received" },
    { PayPalType::Request, "invoice sent" },
    { PayPalType::Request, "invoice received" },
    { PayPalType::Request, "zahlungsanforderung" },
    { PayPalType::Request, "geldanforderung" },
    { PayPalType::Request, "rechnung gesendet" },
    { PayPalType::Withdrawal, "withdrawal" },
    { PayPalType::Withdrawal, "withdraw funds" },
    { PayPalType::Withdrawal, "transfer to bank" },
    { PayPalType::Withdrawal, "abbuchung" },
    { PayPalType::Withdrawal, "auszahlung" },
    { PayPalType::Withdrawal, "výber" },
    { PayPalType::Deposit, "deposit" },
    { PayPalType::Deposit, "add funds" },
    { PayPalType::Deposit, "transfer from bank" },
    { PayPalType::Deposit, "bankgutschrift" },
    { PayPalType::Deposit, "einzahlung" },
    { PayPalType::Deposit, "vklad" },
    { PayPalType::Fee, "fee" },
    { PayPalType::Fee, "gebühr" },
    { PayPalType::Fee, "poplatok" },
    { PayPalType::Chargeback, "chargeback" },
    { PayPalType::Chargeback, "dispute" },
    { PayPalType::Chargeback, "rückbuchung" },
    { PayPalType::Chargeback, "rücklastschrift" },
    { PayPalType::Refund, "refund" },
    { PayPalType::Refund, "reversal" },
    { PayPalType::Refund, "rückzahlung" },
    { PayPalType::Refund, "rückerstattung" },
    { PayPalType::Refund, "erstattung" },
    { PayPalType::Refund, "vrátenie" },
    { PayPalType::Refund, "refundácia" },
    { PayPalType::Donation, "donation" },
    { PayPalType::Donation, "spende" },
    { PayPalType::Donation, "dar" },
    { PayPalType::Subscription, "subscription" },
    { PayPalType::Subscription, "recurring" },
    { PayPalType::Subscription, "abonnement" },
    { PayPalType::Subscription, "abozahlung" },
};

constexpr std::string_view failedWords[] = {
    "denied",     "canceled",    "cancelled",  "expired",        "failed",     "voided",
    "refused",    "rejected",    "removed",    "declined",       "returned",   "abgelehnt",
    "storniert",  "abgebrochen", "abgelaufen", "fehlgeschlagen", "verweigert", "zurückgewiesen",
    "annulliert", "zamietnut",   "zrušen",     "vyprš",          "neúspeš",
};

constexpr std::string_view pendingWords[] = {
    "pending",        "unclaimed",      "uncleared",  "processing",  "held",
    "in progress",    "under review",   "ausstehend", "offen",       "nicht beansprucht",
    "nicht abgeholt", "in bearbeitung", "in prüfung", "čaká",        "spracúva",
    "on hold",        "temporary hold", "placed",     "einbehalten",
};

struct PayerWord
{
    std::string_view name;
    std::string_view platform;
};

constexpr PayerWord payers[] = {
    { "youtube", "youtube" },     { "adsense", "adsense" },   { "google", "google" },
    { "twitch", "twitch" },       { "amazon", "amazon" },     { "patreon", "patreon" },
    { "stripe", "stripe" },       { "paypal", "paypal" },     { "gumroad", "gumroad" },
    { "ko-fi", "kofi" },          { "bandcamp", "bandcamp" }, { "shopify", "shopify" },
    { "instagram", "instagram" }, { "facebook", "facebook" }, { "meta", "meta" },
    { "tiktok", "tiktok" },       { "payoneer", "payoneer" }, { "buy me a coffee", "bmc" },
};

bool containsAny(std::string_view text, std::span<const std::string_view> words)
{
    return std::any_of(words.begin(), words.end(), [&](std::string_view word) {
        return text.find(word) != std::string_view::npos;
    });
}

} // namespace

PayPalColumns::PayPalColumns(const HeaderIndex &header)
{
    day = header.find({ "date", "datum", "dátum" });
    time = header.find({ "time", "uhrzeit", "čas" });
    zone = header.find({ "timezone", "time zone", "zeitzone", "časové pásmo" });
    name = header.find({ "name", "meno" });
    type = header.find({ "type", "typ", "beschreibung", "description" });
    status = header.find({ "status", "stav" });
    currency = header.find({ "currency", "währung", "mena" });
    gross = header.find({ "gross", "brutto" });
    fee = header.find({ "fee", "gebühr", "entgelt", "poplatok" });
    net = header.find({ "net", "netto" });
    id = header.find({ "transaction id", "transaktionscode", "id transakcie" });
    parent = header.find({ "reference txn id", "zugehöriger transaktionscode" });
    impact = header.find({ "balance impact", "auswirkung auf guthaben" });
    balance = header.find({ "balance", "guthaben", "zostatok" });
    subject = header.find({ "subject", "item title", "betreff", "artikelbezeichnung" });
    if (header.has({ "transaktionscode", "währung" }))
        language = PayPalLanguage::German;
    else if (header.has({ "id transakcie", "mena" }))
        language = PayPalLanguage::Slovak;
}

PayPalState payPalState(std::string_view status)
{
    const std::string text = normalisedWord(status);
    if (containsAny(text, failedWords))
        return PayPalState::Failed;
    return containsAny(text, pendingWords) ? PayPalState::Pending : PayPalState::Completed;
}

PayPalType payPalType(std::string_view type)
{
    const std::string text = normalisedWord(type);
    for (const TypeWord &known : typeWords) {
        const bool shortWord = known.part == "dar" || known.part == "fee" || known.part == "hold";
        const bool fits = shortWord ? containsWord(text, known.part)
                                    : text.find(known.part) != std::string::npos;
        if (fits)
            return known.type;
    }
    return PayPalType::Payment;
}

bool isPayPalMemo(std::string_view impact)
{
    return normalisedWord(impact) == "memo";
}

std::string_view platformOfPayer(std::string_view name)
{
    const std::string text = normalisedWord(name);
    for (const PayerWord &payer : payers) {
        if (containsWord(text, payer.name))
            return payer.platform;
    }
    return {};
}

} // namespace Creator
