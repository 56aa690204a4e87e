#pragma once

#include "core/result.h"
#include "domain/exchangerate.h"
#include "storage/rollupquery.h"

#include <QDate>
#include <QHash>
#include <QList>
#include <QMap>

#include <optional>

namespace Creator {

class Connection;

/// What money did, told apart. Costs and withheld tax are negative, so that the parts add up to net().
struct IncomeFigures
{
    Micros gross = 0; // earnings before fees
    Micros refunds = 0; // refunds and chargebacks
    Micros adjustments = 0;
    Micros fees = 0;
    Micros tax = 0; // withheld
    qint64 rows = 0;

    /// Income before costs: what "earned" means on a card or in a chart.
    [[nodiscard]] Micros net() const { return gross + refunds + adjustments + fees + tax; }
    void add(const IncomeFigures &other);
    /// `amount` is the effect on the balance, `before` the same before fees.
    void add(EarningKind kind, qint64 rows, Micros amount, Micros before);
    [[nodiscard]] IncomeFigures converted(const UsedRate &rate) const;
    friend bool operator==(const IncomeFigures &, const IncomeFigures &) = default;
};

/// Sums per currency first, and the same in the home currency second. What had no rate is missing from
/// `home` and listed in `withoutRate`: never converted at 1.
struct IncomeTotal
{
    QMap<Currency, IncomeFigures> byCurrency;
    IncomeFigures home;
    QMap<Currency, IncomeFigures> withoutRate;

    [[nodiscard]] MoneySums netSums() const;
    [[nodiscard]] qint64 rows() const;
    void add(const IncomeTotal &other);
};

enum class IncomeGrouping { Month, Source, Platform, Payer, Content, Status };

struct IncomeGroup
{
    QString key; // "2026-03", "ads", "youtube", a payer, a content's id, "paid"
    IncomeTotal total; // final and estimated rows that count
    IncomeTotal estimated; // the estimated ones of them
};

/// What a report or a chart asks.
struct IncomeQuestion
{
    QDate from; // null: from the first row
    QDate to;
    Currency home;
    IncomeGrouping grouping = IncomeGrouping::Month;
    std::optional<IncomeGrouping> subGrouping; // groups inside groups: month by source
    DateBasis basis = DateBasis::Earned;
    std::optional<ChannelId> channel;
};

struct IncomeAnswer
{
    QList<IncomeGroup> groups; // by key; with a sub-grouping keys are "2026-03\x1fads"
    IncomeTotal total;
    IncomeTotal estimated; // of `total`
    IncomeTotal silenced; // estimates that final rows of the same month replace: not in `total`
    IncomeTotal excluded; // cancelled, refunded, disputed: not in `total`
    IncomeTotal pending; // of `total`: not estimated, not yet paid
    QList<UsedRate> rates; // by date, then currency
};

/// Sums one level of the same money (SCHEMA, "The same money once"): where final rows of a platform,
/// account, source and month exist, estimates of the same four do not count.
class Income
{
public:
    /// Reads rollups for month, source, platform and status; the rows themselves for payer and content.
    [[nodiscard]] static Result<IncomeAnswer> ask(Connection &connection, const IncomeQuestion &question);
};

} // namespace Creator
