#pragma once

#include "analytics/incometotal.h"
#include "core/result.h"
#include "storage/rollupquery.h"

#include <QDate>
#include <QList>
#include <QMap>

#include <optional>

namespace Creator {

class Connection;

enum class IncomeGrouping { Month, Source, Platform, Payer, Content, Status, Currency };

struct IncomeGroup
{
    QString key; // "2026-03", "ads", "youtube", a payer, a content's id, "paid"
    IncomeTotal total; // final and estimated rows that count
    IncomeTotal estimated; // the estimated ones of them
    IncomeTotal pending; // of the others those that are not yet paid
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
    IncomeTotal pending; // of `total`: not estimated, not yet paid
    IncomeTotal silenced; // estimates that final rows of the same month replace: not in `total`
    IncomeTotal excluded; // cancelled, refunded, disputed: not in `total`
    QMap<EarningStatus, IncomeTotal> excludedByStatus;
    QList<UsedRate> rates; // by date, then currency
};

/// Sums one level of the same money (SCHEMA, "The same money once"): where final rows of a
/// platform, account, source and month exist, estimates of the same four do not count.
class Income
{
public:
    /// Reads rollups for month, source, platform and status; the rows themselves for payer and
    /// content. Who asks several questions about one period asks an IncomeReading.
    [[nodiscard]] static Result<IncomeAnswer> ask(Connection &connection,
                                                  const IncomeQuestion &question);
};

} // namespace Creator
