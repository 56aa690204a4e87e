#pragma once

#include "analytics/income.h"
#include "analytics/silencedestimates.h"

#include <functional>

namespace Creator {

class Connection;
struct ScannedEarning;

/// What a platform estimated for a month, beside what it finally reported.
struct EstimatedMonth
{
    enum class Fate { Counted, Replaced };

    QDate month; // its first day
    QString platform;
    QString account;
    EarningSource source = EarningSource::Other;
    Fate fate = Fate::Counted;
    Money net;
    qint64 rows = 0;
    MoneySums
        finalNet; // of the same channel, platform, account, source and month; empty if counted
};

/// The ledger of a period, read once, so that several questions about it cost one reading.
class IncomeReading
{
public:
    /// The grouping of `scope` is not looked at.
    [[nodiscard]] static Result<IncomeReading> load(Connection &connection,
                                                    const IncomeQuestion &scope);

    /// From the rollups; never for payer and content.
    [[nodiscard]] IncomeAnswer
    answer(IncomeGrouping grouping, std::optional<IncomeGrouping> subGrouping = std::nullopt) const;
    /// From the rows themselves, by payer or content; a sub-grouping is any of the others.
    [[nodiscard]] Result<IncomeAnswer> answerByRows(Connection &connection, IncomeGrouping grouping,
                                                    std::optional<IncomeGrouping> subGrouping
                                                    = std::nullopt) const;
    /// Of one content, by the day earned; in the time of its own rows.
    [[nodiscard]] Result<IncomeAnswer> answerOf(Connection &connection, ContentId content) const;
    /// By month, then platform.
    [[nodiscard]] QList<EstimatedMonth> estimates() const;

    /// Do rollups know what this groups by?
    [[nodiscard]] static bool isInRollups(IncomeGrouping grouping);

private:
    using Visit = std::function<void(const ScannedEarning &)>;

    [[nodiscard]] Result<IncomeAnswer>
    answerScanned(const IncomeQuestion &asked,
                  const std::function<Status(const Visit &)> &scan) const;
    [[nodiscard]] IncomeQuestion question(IncomeGrouping grouping,
                                          std::optional<IncomeGrouping> subGrouping) const;

    IncomeQuestion m_scope;
    EarningRollupData m_data;
    SilencedEstimates m_silenced;
    RateTable m_rates;
};

} // namespace Creator
