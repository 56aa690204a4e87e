#pragma once

#include "analytics/chartdata.h"
#include "reports/earningsreport.h"
#include "reports/reporttable.h"
#include "reports/reportwords.h"

#include <QCoreApplication>
#include <QPair>

namespace Creator {

/// A report as people read it: the same sections on screen, on paper, as CSV and as a workbook.
struct ReportDocument
{
    struct Figure
    {
        QString label;
        QString value;
        QString detail;
    };

    struct PlacedChart
    {
        enum class Start { NewPage, WhereItFits };

        qsizetype before = 0; // the table that stands below it
        ChartData data = {};
        Start start = Start::NewPage;
    };

    QString title;
    QString subtitle; // the period
    QList<QPair<QString, QString>> facts; // what the figures mean, as name and value
    QList<Figure> figures; // the first answer: net per currency
    QList<ReportTable> tables;
    QList<PlacedChart> charts; // in the order of their tables
    QString language; // "ko" or "en"
    QString fileName; // without ending

    [[nodiscard]] static ReportDocument of(const EarningsReport &report, const ReportWords &words);
};

} // namespace Creator
