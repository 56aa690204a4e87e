#pragma once

#include "analytics/reconciliation.h"
#include "storage/samepayments.h"

#include <QMap>

#include <map>
#include <tuple>

namespace Creator {

/// What platforms reported, by month, and how payouts cover it.
class ReconciliationLedger
{
public:
    [[nodiscard]] static Result<ReconciliationLedger> load(Connection &connection);

    /// Gives a payout to the months that it paid: those of the rows that name it (`linked`, by
    /// month), then the oldest with open amounts, then its own.
    void cover(const PayoutMatch &match, const QMap<QDate, Micros> &linked);

    /// Newest month first, then by platform and currency; steps are summed up to `paid` by rows.
    [[nodiscard]] QList<ReconciliationLine> lines() const;

private:
    struct Month
    {
        ReconciliationLine line;
        Micros covered = 0; // by payouts
    };
    using Key = std::tuple<QString, Currency, QDate>;

    void addRows(const EarningRollupData &data);
    void addEstimates(const IncomeReading &reading);
    void addTwins(const QList<PaymentPair> &pairs);
    [[nodiscard]] Month &monthOf(const QString &platform, Currency currency, QDate month);
    void give(Month &month, const PayoutMatch &match, Micros share);

    std::map<Key, Month> m_months;
};

} // namespace Creator
