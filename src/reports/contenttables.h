#pragma once

#include "reports/analyticsreport.h"
#include "reports/reporttable.h"
#include "reports/reportwords.h"

#include <QCoreApplication>

namespace Creator {

/// The sections of an analytics report about contents, their money, and what may come.
class ContentTables
{
    Q_DECLARE_TR_FUNCTIONS(Creator::ContentTables)

public:
    ContentTables(const AnalyticsReport &report, const ReportWords &words)
        : m_report(report)
        , m_words(words)
    {
    }

    [[nodiscard]] ReportTable top() const;
    [[nodiscard]] ReportTable money() const;
    [[nodiscard]] ReportTable forecast() const;
    /// Releases and followers by the week, for files.
    [[nodiscard]] ReportTable releases() const;
    /// What figures alone do not tell.
    [[nodiscard]] ReportTable sentences() const;

private:
    [[nodiscard]] ReportCell paybackCell(ContentId id) const;

    const AnalyticsReport &m_report;
    const ReportWords &m_words;
};

} // namespace Creator
