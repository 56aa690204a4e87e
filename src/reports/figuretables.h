#pragma once

#include "reports/earningsreport.h"
#include "reports/reporttable.h"
#include "reports/reportwords.h"

#include <QCoreApplication>

namespace Creator {

/// The sections that tell income, refunds, fees and tax apart: totals, groups, sources.
class FigureTables
{
    Q_DECLARE_TR_FUNCTIONS(Creator::FigureTables)

public:
    FigureTables(const EarningsReport &report, const ReportWords &words)
        : m_report(report)
        , m_words(words)
    {
    }

    /// Per currency first …
    [[nodiscard]] ReportTable totals() const;
    /// … converted second.
    [[nodiscard]] ReportTable converted() const;
    /// The cash view, per currency.
    [[nodiscard]] ReportTable received() const;
    [[nodiscard]] ReportTable groups() const;
    [[nodiscard]] ReportTable convertedGroups() const;
    [[nodiscard]] ReportTable sources() const;
    /// Months down, sources across, converted: the twin of the chart.
    [[nodiscard]] ReportTable months() const;

    /// All that was earned, rounded part by part as the converted table is.
    [[nodiscard]] IncomeFigures convertedFigures() const;
    /// Is any money in another currency than the home currency?
    [[nodiscard]] bool needsConversion() const;
    [[nodiscard]] QString groupingText() const;

private:
    [[nodiscard]] QList<ReportColumn> figureColumns() const;
    void addFigures(QList<ReportCell> &cells, const IncomeFigures &figures, Micros pending,
                    Currency currency) const;
    void addPerCurrency(ReportTable &table, const QString &label, const ReportTotals &totals,
                        ReportRow::Weight weight) const;
    void addConverted(ReportTable &table, const QString &label, const ReportTotals &totals,
                      ReportRow::Weight weight) const;
    [[nodiscard]] QString groupName(const ReportGroup &group) const;

    const EarningsReport &m_report;
    const ReportWords &m_words;
};

} // namespace Creator
