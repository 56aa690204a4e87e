#pragma once

#include <QString>

#include <array>
#include <optional>
#include <string_view>

namespace Creator {

/// earnings.source: what the money is for. SCHEMA: "Values of the string columns".
enum class EarningSource {
    Ads,
    Membership,
    Sponsorship,
    Affiliate,
    Merchandise,
    Donation,
    Licensing,
    Subscription,
    Course,
    Other,
};

/// earnings.status: estimated → pending → paid, and the three ways out.
enum class EarningStatus { Estimated, Pending, Paid, Cancelled, Refunded, Disputed };

/// earnings.kind: what a row does to the balance.
enum class EarningKind { Earning, Refund, Chargeback, Fee, TaxWithheld, Adjustment };

/// Where a row came from.
enum class Origin { Api, File, Manual };

inline constexpr std::array allSources{ EarningSource::Ads,         EarningSource::Membership,
                                        EarningSource::Sponsorship, EarningSource::Affiliate,
                                        EarningSource::Merchandise, EarningSource::Donation,
                                        EarningSource::Licensing,   EarningSource::Subscription,
                                        EarningSource::Course,      EarningSource::Other };
inline constexpr std::array allStatuses{ EarningStatus::Estimated, EarningStatus::Pending,
                                         EarningStatus::Paid,      EarningStatus::Cancelled,
                                         EarningStatus::Refunded,  EarningStatus::Disputed };
inline constexpr std::array allKinds{ EarningKind::Earning,     EarningKind::Refund,
                                      EarningKind::Chargeback,  EarningKind::Fee,
                                      EarningKind::TaxWithheld, EarningKind::Adjustment };

/// The words as stored and as the command line prints them; ASCII, NUL-terminated.
[[nodiscard]] std::string_view word(EarningSource source);
[[nodiscard]] std::string_view word(EarningStatus status);
[[nodiscard]] std::string_view word(EarningKind kind);
[[nodiscard]] std::string_view word(Origin origin);

[[nodiscard]] std::optional<EarningSource> sourceFromWord(std::string_view text);
[[nodiscard]] std::optional<EarningStatus> statusFromWord(std::string_view text);
[[nodiscard]] std::optional<EarningKind> kindFromWord(std::string_view text);
[[nodiscard]] std::optional<Origin> originFromWord(std::string_view text);

/// The same word as QString, for JSON and settings.
template <typename Enum>
[[nodiscard]] QString wordText(Enum value)
{
    const std::string_view text = word(value);
    return QString::fromLatin1(text.data(), static_cast<qsizetype>(text.size()));
}

/// Does the row still say something about money that is or may become the creator's?
/// Cancelled, refunded and disputed rows stay in the ledger and count nowhere.
[[nodiscard]] constexpr bool countsAsIncome(EarningStatus status)
{
    return status == EarningStatus::Estimated || status == EarningStatus::Pending
        || status == EarningStatus::Paid;
}

} // namespace Creator
