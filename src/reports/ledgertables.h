#pragma once

#include "reports/earningsreport.h"
#include "reports/reporttable.h"
#include "reports/reportwords.h"

#include <QCoreApplication>

namespace Creator {

/// The sections around the figures: estimates, outstanding money, payouts, what was left out,
/// rates.
class LedgerTables
{
    Q_DECLARE_TR_FUNCTIONS(Creator::LedgerTables)

public:
    LedgerTables(const EarningsReport &report, const ReportWords &words)
        : m_report(report)
        , m_words(words)
    {
    }

    [[nodiscard]] ReportTable estimates() const;
    [[nodiscard]] ReportTable outstanding() const;
    [[nodiscard]] ReportTable payouts() const;
    [[nodiscard]] ReportTable leftOut() const;
    /// A rate a row, for files.
    [[nodiscard]] ReportTable rates() const;
    /// A day a row and a currency a column, several days side by side: for paper.
    [[nodiscard]] ReportTable ratesOnPaper() const;

private:
    [[nodiscard]] QString reasonText(LeftOut::Reason reason) const;
    [[nodiscard]] QString payoutText(const Payout &payout) const;

    const EarningsReport &m_report;
    const ReportWords &m_words;
};

} // namespace Creator
