// Questions to ten million metric values, and what it costs to keep their rollups. Prints lines of
// a Markdown table. Changes nothing: what it writes is rolled back.
//   analyticsbench PROFILE [questions|money|writing|rebuild]

#include "analytics/contentmoney.h"
#include "analytics/metricseries.h"
#include "storage/connection.h"
#include "storage/contentmetrics.h"
#include "storage/metricwriter.h"
#include "storage/writer.h"

#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <vector>

using namespace Creator;
using namespace Qt::StringLiterals;

namespace {

constexpr int runs = 9;

double msOf(const std::function<bool()> &work)
{
    QElapsedTimer timer;
    timer.start();
    if (!work())
        qFatal("a question failed");
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

double median(int count, const std::function<double()> &once)
{
    std::vector<double> times;
    for (int i = 0; i < count; ++i)
        times.push_back(once());
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

const char *verdict(double figure, double bar)
{
    return figure <= bar ? "held" : "**missed**";
}

void question(const char *what, double bar, const std::function<bool()> &work)
{
    const double ms = median(runs, [&] { return msOf(work); });
    std::printf("| %s | %.1f ms | ≤ %.0f ms | %s |\n", what, ms, bar, verdict(ms, bar));
    std::fflush(stdout);
}

void measureQuestions(Connection &db, const Metric &metric, QDate from, QDate to)
{
    MetricQuestion asked{ &metric, from, to };
    const auto series = [&](MetricGrain grain) {
        asked.grain = grain;
        return bool(MetricSeries::ask(db, asked));
    };
    question("chart of all years by day, question", 16, [&] { return series(MetricGrain::Day); });
    question("chart of all years by week, question", 16, [&] { return series(MetricGrain::Week); });
    question("chart of all years by month, question", 16,
             [&] { return series(MetricGrain::Month); });
    const auto ranking = [&](QDate first, QDate last) {
        return bool(ContentMetrics::inRange(db, metric, first, last));
    };
    question("ranking of all contents, all years", 50, [&] { return ranking(from, to); });
    question("ranking of all contents, last 28 days", 50,
             [&] { return ranking(to.addDays(-27), to); });
    question("ranking of all contents, an odd range", 50,
             [&] { return ranking(from.addDays(411), to.addDays(-333)); });
}

void measureMoney(Connection &db, QDate to)
{
    const auto money = [&](QDate first, QDate last) {
        return bool(ContentMoney::ask(db, { first, last, Currencies::krw() }));
    };
    question("money of all contents, last 28 days", 100,
             [&] { return money(to.addDays(-27), to); });
    question("money of all contents, last quarter", 100,
             [&] { return money(to.addDays(-90), to); });
    question("money of all contents, last year", 100, [&] { return money(to.addDays(-364), to); });
    question("money of all contents, all years", 100, [&] { return money({}, to); });
}

/// One more day for every content of the data set, in a transaction that is taken back.
double appendDay(Connection &db, QDate day, bool (*put)(WriteContext &, qint64))
{
    auto transaction = Transaction::begin(db);
    if (!transaction)
        qFatal("no transaction");
    WriteContext context{ db, 0, std::nullopt };
    return msOf([&] { return put(context, QDate(1970, 1, 1).daysTo(day)); });
}

/// The same rows in the same tables, and nothing else.
bool putBare(WriteContext &context, qint64 day)
{
    auto rows = context.connection.prepare(
        "SELECT s.owner, s.series FROM metric_series s JOIN metric_owners o ON o.owner = s.owner "
        "WHERE o.content_id IS NOT NULL AND s.metric_name = 'views' AND s.span = 'daily' "
        "AND s.dimension = '' ORDER BY s.series");
    auto value = context.connection.prepare(
        "INSERT INTO metric_values (series, day, days, value, run) VALUES (?1, ?2, 1, 17, 1)");
    auto dayRow = context.connection.prepare(
        "INSERT INTO metric_days (owner, day, days, run) VALUES (?1, ?2, 1, 1)");
    std::vector<std::pair<qint64, qint64>> all;
    while (*rows->step())
        all.emplace_back(rows->integer(0), rows->integer(1));
    for (const auto &[owner, series] : all) {
        dayRow->bind(1, owner);
        dayRow->bind(2, day);
        value->bind(1, series);
        value->bind(2, day);
        if (!dayRow->run() || !value->run())
            return false;
    }
    return true;
}

bool putWithRollups(WriteContext &context, qint64 day)
{
    auto rows = context.connection.prepare(
        "SELECT o.external_id, o.creator_id, c.creator_id, o.platform, o.account_id "
        "FROM metric_owners o JOIN contents c ON c.id = o.content_id ORDER BY o.owner");
    std::vector<std::string> contents;
    MetricTarget target;
    while (*rows->step()) {
        contents.emplace_back(rows->view(0));
        target = { std::nullopt,          Origin::File,  ChannelId(rows->uuid(1)),
                   UserId(rows->uuid(2)), rows->text(3), rows->text(4) };
    }
    MetricWriter writer(context, target);
    MetricRecord record;
    record.metric = "views";
    record.type = "count";
    record.span = "daily";
    record.day = day;
    record.value = 17;
    for (const std::string &content : contents) {
        record.contentExternalId = content;
        if (!writer.put(record))
            return false;
    }
    return bool(writer.finish());
}

void measureWriting(Connection &db, QDate day)
{
    std::vector<double> ratios;
    double bareMs = 0;
    double withMs = 0;
    for (int i = 0; i < runs; ++i) {
        bareMs = appendDay(db, day, putBare);
        withMs = appendDay(db, day, putWithRollups);
        ratios.push_back(withMs / bareMs);
    }
    std::sort(ratios.begin(), ratios.end());
    const double ratio = ratios[ratios.size() / 2];
    std::printf("| one more day of 5,000 contents with rollups, against %.0f ms of bare inserts "
                "| %.0f ms, ratio %.2f | ≤ 2 | %s |\n",
                bareMs, withMs, ratio, verdict(ratio, 2));
}

void measureRebuild(Connection &db)
{
    const double scan = median(3, [&] {
        return msOf([&] {
            return bool(db.scalar("SELECT count(*) FROM (SELECT s.place, v.day, sum(v.value) "
                                  "FROM metric_values v JOIN metric_series s "
                                  "ON s.series = v.series GROUP BY s.place, v.day)"));
        });
    });
    const double rebuild = median(3, [&] {
        auto transaction = Transaction::begin(db);
        return msOf([&] { return bool(MetricRollup::rebuild(db)); });
    });
    std::printf("| all rollups anew, against %.0f ms of one scan with GROUP BY | %.0f ms, ratio "
                "%.2f | ≤ 2 | %s |\n",
                scan, rebuild, rebuild / scan, verdict(rebuild / scan, 2));
}

} // namespace

int main(int argc, char **argv)
{
    if (argc < 2)
        return 2;
    const QByteArray part = argc > 2 ? argv[2] : "";
    auto db = Connection::open(QString::fromLocal8Bit(argv[1]) + u"/creator.sqlite"_s,
                               Connection::Mode::ReadWrite);
    if (!db)
        qFatal("%s", qUtf8Printable(db.error().message));
    const Metric &metric = *findMetric("views");
    const auto reach = MetricSeries::reach(*db, metric);
    if (!reach || !reach->first.isValid())
        qFatal("no values");
    if (part.isEmpty() || part == "questions")
        measureQuestions(*db, metric, reach->first, reach->second);
    if (part.isEmpty() || part == "questions" || part == "money")
        measureMoney(*db, reach->second);
    if (part.isEmpty() || part == "writing")
        measureWriting(*db, reach->second.addDays(1));
    if (part.isEmpty() || part == "rebuild")
        measureRebuild(*db);
    return 0;
}
