#pragma once

#include "domain/earningenums.h"
#include "domain/metriccatalogue.h"
#include "domain/money.h"
#include "domain/payout.h"
#include "import/daynumber.h"

#include <optional>
#include <span>
#include <string_view>

namespace Creator {

// What a reader makes of a record. Every text is UTF-8 as the file has it (trimmed, not normalised)
// and is valid only during the call that hands the draft over.

/// How the natural key of a row tells it from others.
enum class KeyKind {
    UniqueId, // the platform's id or a period: a second one in the file is a duplicate
    StableColumns, // equal rows may be two sales: the n-th occurrence in the file is part of the
                   // key
};

struct EarningDraft
{
    Micros amount = 0; // signed effect on the balance
    Currency currency; // null while the file's currency is an open question
    EarningSource source = EarningSource::Other;
    EarningStatus status = EarningStatus::Pending;
    EarningKind kind = EarningKind::Earning;
    DayNumber earnedDay = 0;
    std::optional<DayNumber> paidDay;
    std::optional<DayNumber> dueDay;
    std::optional<std::int64_t> occurredAtMs; // ms UTC
    std::optional<Micros> gross;
    std::optional<Micros> fee; // a positive cost
    std::string_view payer;
    std::string_view description;
    std::string_view platform; // "stripe"
    std::string_view externalId; // the platform's own id; empty if it has none
    std::string_view naturalKey; // the id, or the stable columns joined with U+001F
    KeyKind keyKind = KeyKind::UniqueId;
    std::optional<DayNumber> keyDay; // only where the day is part of the key
    std::string_view payoutId; // the payout that settles the row, where the file names it
    std::string_view rawAmount; // the cell, where a seventh decimal was rounded
    std::string_view detailJson; // an object with the columns that have no field; see wantsDetail()
};

struct PayoutDraft
{
    Micros amount = 0; // with the file's own sign
    Currency currency;
    PayoutStatus status = PayoutStatus::Paid;
    PayoutDirection direction = PayoutDirection::Out;
    bool reversed = false; // money that came back, or was pulled from the bank
    DayNumber day = 0; // it left or arrives
    std::optional<std::int64_t> occurredAtMs;
    std::string_view platform;
    std::string_view description;
    std::string_view externalId; // the payout's id; empty if the file has none
    std::string_view
        naturalKey; // what earnings and other files call it by, where there is such a name
    KeyKind keyKind = KeyKind::UniqueId;
};

struct MetricValue
{
    int number = 0; // of the catalogue
    Micros micros = 0; // the value in millionths, money or not
};

/// The metrics of one record: one content (or the channel) and one stretch of time.
struct MetricRow
{
    std::string_view platform;
    std::string_view contentId; // the platform's id; empty for the channel
    std::string_view contentTitle;
    std::optional<DayNumber> publishedDay;
    MetricSpan span = MetricSpan::Daily;
    std::optional<DayNumber>
        day; // Daily: the day; Snapshot: when it was taken, if the file says so
    std::optional<DayNumber> from; // Period: its first and last day
    std::optional<DayNumber> to;
    Currency currency; // of est_revenue; null without it
    std::string_view dimension; // "site": the part of the whole that the values are about
    std::string_view dimensionValue; // both empty: the whole
    std::span<const MetricValue> values; // missing values are absent
};

/// One quote: one unit of `base` costs `rate` of `quote`.
struct RateDraft
{
    DayNumber day = 0;
    Currency base;
    Currency quote;
    std::string_view rate; // exact decimal text, > 0
};

enum class MemberState { Active, Inactive };

} // namespace Creator
