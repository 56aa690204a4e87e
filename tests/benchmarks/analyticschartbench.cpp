// From the question to the painted chart of the page of analytics. Prints lines of a Markdown
// table.
//   analyticschartbench PROFILE

#include "analytics/agecurves.h"
#include "analytics/audience.h"
#include "analytics/contentranking.h"
#include "charts/chartview.h"
#include "models/agechart.h"
#include "pages/analytics/chartwish.h"
#include "storage/connection.h"

#include <QApplication>
#include <QPixmap>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <functional>
#include <vector>

using namespace Creator;
using namespace Qt::StringLiterals;

namespace {

constexpr int runs = 9;

double medianOf(const std::function<void()> &work)
{
    std::vector<double> times;
    for (int i = 0; i < runs; ++i) {
        // The program's own time: what else the machine does meanwhile is not counted.
        const std::clock_t before = std::clock();
        work();
        times.push_back(1e3 * static_cast<double>(std::clock() - before) / CLOCKS_PER_SEC);
    }
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

void report(const QString &what, double asked, double painted)
{
    const double all = asked + painted;
    std::printf("| %s | %.1f ms + %.1f ms | ≤ 16 ms | %s |\n", qPrintable(what), asked, painted,
                all <= 16 ? "held" : "**missed**");
    std::fflush(stdout);
}

double painting(ChartView &view, const std::function<ChartData()> &chart)
{
    return medianOf([&] {
        view.setData(chart());
        static_cast<void>(view.grab());
    });
}

void measureChart(const QString &what, Connection &db, ChartView &view, const ChartWish &wish)
{
    MetricChartFacts facts;
    const double asked = medianOf([&] {
        auto answer = answered(db, wish);
        if (!answer)
            qFatal("%s", qPrintable(answer.error().message));
        facts = std::move(*answer);
    });
    const ChartData chart = metricChart(facts);
    const QString size = u"%1: %2 points, %3 marks"_s.arg(what)
                             .arg(chart.categories.size())
                             .arg(chart.marks.size());
    report(size, asked, painting(view, [&] { return metricChart(facts); }));
}

void measureAges(Connection &db, ChartView &view, const Metric &metric, const DaySpan &all)
{
    auto ranking = ContentRanking::ask(db, { &metric, all.from, all.to, {}, {} });
    AgeQuestion question{ {}, &metric, {}, QTimeZone::systemTimeZone(), all.to.addDays(1) };
    for (const RankedContent &row : ranking->rows) {
        if (!row.facts.publishedAt.isNull() && question.contents.size() < 5)
            question.contents.append(row.id);
    }
    QList<AgeCurve> curves;
    const double asked = medianOf([&] { curves = *ageCurves(db, question); });
    report(u"%1 contents since publishing"_s.arg(curves.size()), asked,
           painting(view, [&] { return ageChart(metric, {}, curves); }));
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    if (argc < 2)
        return 2;
    auto db = Connection::open(QString::fromLocal8Bit(argv[1]) + u"/creator.sqlite"_s,
                               Connection::Mode::ReadOnly);
    if (!db)
        qFatal("%s", qPrintable(db.error().message));
    const Metric &metric = *findMetric("views");
    const auto reach = MetricSeries::reach(*db, metric);
    const auto offered = MetricSeries::offered(*db);
    if (!reach || !reach->first.isValid() || !offered)
        qFatal("no values");
    const DaySpan all{ reach->first, reach->second };
    ChartView view;
    view.resize(1180, 240);
    ChartWish wish{ { &metric } };
    wish.today = all.to.addDays(1);
    wish.layers = ChartLayer::Releases;
    for (const int days : { 28, 90, 365 }) {
        wish.range = lastDays(wish.today, days);
        measureChart(u"%1 days with releases"_s.arg(days), *db, view, wish);
    }
    wish.range = all;
    measureChart(u"all years with releases"_s, *db, view, wish);
    wish.layers = {};
    measureChart(u"all years"_s, *db, view, wish);
    wish.layers = { ChartLayer::Releases, ChartLayer::Mean };
    wish.compared = ComparedWith::PreviousPeriod;
    wish.second = offered->constLast();
    wish.range = lastDays(wish.today, 90);
    measureChart(
        u"90 days with everything, and "_s
            + QString::fromLatin1(wish.second->name.data(), qsizetype(wish.second->name.size())),
        *db, view, wish);
    measureAges(*db, view, metric, all);
    const double audience = medianOf([&] {
        static_cast<void>(Audience::ask(*db, { &metric, {}, all.from, all.to, {} }));
    });
    report(u"audience"_s, audience, 0);
    return 0;
}
