// Questions to a big ledger, each as a median of several runs, printed as lines of a Markdown
// table.
//   ledgerbench PROFILE

#include "analytics/income.h"
#include "charts/qtchartrenderer.h"
#include "models/chartwords.h"
#include "reports/earningsreport.h"
#include "reports/reportwriter.h"
#include "storage/database.h"
#include "storage/earningquery.h"

#include <QApplication>
#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <vector>

using namespace Creator;
using namespace Qt::StringLiterals;

namespace {

void measure(const char *what, const char *bar, const std::function<bool()> &work)
{
    constexpr int runs = 9;
    std::vector<double> times;
    for (int i = 0; i < runs; ++i) {
        QElapsedTimer timer;
        timer.start();
        if (!work()) {
            std::printf("| %s | failed | %s |\n", what, bar);
            return;
        }
        times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(times.begin(), times.end());
    std::printf("| %s | %.1f ms | %s |\n", what, times[runs / 2], bar);
    std::fflush(stdout);
}

EarningFilter filterOf(EarningSource source, const QString &text)
{
    EarningFilter filter;
    filter.sources = { source };
    filter.text = text;
    return filter;
}

void measureTable(Connection &db)
{
    const EarningQuery plain({}, {});
    const EarningQuery amounts({}, { EarningSort::By::Amount, Qt::DescendingOrder });
    EarningFilter paidFilter;
    paidFilter.statuses = { EarningStatus::Paid };
    const EarningQuery paid(paidFilter, {});
    measure("first page and count", "≤ 16 ms",
            [&] { return plain.first(db, 256) && plain.count(db); });
    measure("jump to the end", "≤ 16 ms", [&] { return plain.last(db, 256).has_value(); });
    measure("sort by amount, first page", "≤ 16 ms",
            [&] { return amounts.first(db, 256).has_value(); });
    measure("filter by status, first page and count", "≤ 16 ms",
            [&] { return paid.first(db, 256) && paid.count(db); });
    const auto marks = plain.anchors(db, 256);
    const qint64 middle = marks->at(marks->size() / 2);
    measure("drag to the middle (marks set)", "≤ 50 ms",
            [&] { return plain.after(db, middle, 0, 256).has_value(); });
    measure("marks for dragging anywhere (worker, once)", "–",
            [&] { return plain.anchors(db, 256).has_value(); });
    EarningFilter mixed = filterOf(EarningSource::Ads, {});
    mixed.currencies = { Currencies::usd() };
    mixed.from = QDate(2020, 1, 1);
    const EarningQuery combination(mixed, {});
    measure("combination of filters, first rows (worker)", "≤ 100 ms",
            [&] { return combination.first(db, 256).has_value(); });
    const EarningQuery text(filterOf(EarningSource::Course, u"컬러"_s), {});
    measure("text and source, first rows (worker)", "≤ 100 ms",
            [&] { return text.first(db, 256).has_value(); });
}

void measureSums(Connection &db)
{
    measure("monthly totals by source and currency (rollup)", "≤ 50 ms",
            [&] { return RollupQuery::monthly(db, DateBasis::Earned, {}, {}).has_value(); });
    IncomeQuestion all;
    all.home = Currencies::krw();
    all.subGrouping = IncomeGrouping::Source;
    measure("all years by month and source, converted", "≤ 300 ms",
            [&] { return Income::ask(db, all).has_value(); });
    for (const auto &[name, grouping] :
         { std::pair("one year by payer, converted", IncomeGrouping::Payer),
           std::pair("one year by content, converted", IncomeGrouping::Content),
           std::pair("one year by month, converted", IncomeGrouping::Month) }) {
        IncomeQuestion year;
        year.home = Currencies::krw();
        year.from = QDate(QDate::currentDate().year() - 1, 1, 1);
        year.to = QDate(QDate::currentDate().year() - 1, 12, 31);
        year.grouping = grouping;
        measure(name, "≤ 500 ms", [&] { return Income::ask(db, year).has_value(); });
    }
}

/// As the command line does it, apart from starting the program and writing the file.
void measureReports(Connection &db)
{
    const QtChartRenderer charts;
    for (const IncomeGrouping grouping :
         { IncomeGrouping::Month, IncomeGrouping::Source, IncomeGrouping::Platform,
           IncomeGrouping::Payer, IncomeGrouping::Content, IncomeGrouping::Status }) {
        ReportRequest request;
        request.from = QDate(QDate::currentDate().year() - 1, 1, 1);
        request.to = QDate(QDate::currentDate().year() - 1, 12, 31);
        request.home = Currencies::krw();
        request.grouping = grouping;
        for (const auto &[format, bar] : { std::pair(ReportFormat::Json, "≤ 500 ms"),
                                           std::pair(ReportFormat::Pdf, "≤ 2000 ms") }) {
            const QString what
                = u"report of a year by %1, %2"_s.arg(wordText(grouping), wordText(format));
            measure(qPrintable(what), bar, [&] {
                const auto report = EarningsReport::make(db, request);
                return report && reportBytes(*report, reportWords(), format, charts);
            });
        }
    }
}

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    const SystemClock clock;
    auto database
        = Database::open(QString::fromLocal8Bit(argv[1]), Database::Access::ReadOnly, clock);
    if (!database) {
        std::fputs(qPrintable(database.error().message), stderr);
        return 1;
    }
    measureTable((*database)->reader());
    measureSums((*database)->reader());
    measureReports((*database)->reader());
    return 0;
}
