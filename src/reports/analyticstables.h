#pragma once

#include "reports/analyticsreport.h"
#include "reports/reporttable.h"
#include "reports/reportwords.h"

#include <QCoreApplication>

namespace Creator {

/// The sections of an analytics report about figures over time and by platform.
///
/// What is not known is an empty cell, never 0.
class AnalyticsTables
{
    Q_DECLARE_TR_FUNCTIONS(Creator::AnalyticsTables)

public:
    AnalyticsTables(const AnalyticsReport &report, const ReportWords &words)
        : m_report(report)
        , m_words(words)
    {
    }

    [[nodiscard]] ReportTable figures() const;
    /// The twin of the chart of views.
    [[nodiscard]] ReportTable trend() const;
    /// The twin of the chart of income.
    [[nodiscard]] ReportTable incomeMonths() const;
    [[nodiscard]] ReportTable platforms() const;
    /// Days that are not known, account by account.
    [[nodiscard]] ReportTable unknown() const;

    /// "5 Mar", "Mar 2026": the first day of a point of the trend.
    [[nodiscard]] QString pointText(QDate start) const;
    [[nodiscard]] QString trendText() const; // "Views by week"
    [[nodiscard]] static QString metricText(const Metric &metric);

private:
    [[nodiscard]] ReportRow figureRow(const QString &name, const MetricFigure &figure,
                                      Micros factor) const;
    [[nodiscard]] ReportRow incomeRow() const;

    const AnalyticsReport &m_report;
    const ReportWords &m_words;
};

/// A count of whole things; with its decimals where a source told parts. Empty for nothing.
[[nodiscard]] ReportCell countCell(const std::optional<Micros> &value);
/// Empty for nothing.
[[nodiscard]] ReportCell decimalCell(const std::optional<Micros> &value);
[[nodiscard]] ReportCell moneyCell(const std::optional<Micros> &value, Currency currency);

} // namespace Creator
