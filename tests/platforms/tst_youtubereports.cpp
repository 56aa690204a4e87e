#include "platformfixture.h"
#include "platforms/youtube/reportparser.h"
#include "platforms/youtube/youtubeclient.h"

#include <QElapsedTimer>

using namespace Creator;
using namespace Qt::StringLiterals;

namespace {

ConnectedAccount account()
{
    ConnectedAccount account;
    account.platform = u"youtube"_s;
    account.accountId = u"UCsampleChannel00000000A"_s;
    return account;
}

Result<PlatformPage> page(const QByteArray &reading, const QByteArray &body,
                          const ReadingPosition &position = {})
{
    return pageOf(youTubeClient(), account(), reading, answer(body), position);
}

QByteArray example(const char *name)
{
    return Creator::example(u"youtube/"_s + QString::fromLatin1(name));
}

QByteArray table(const QByteArray &columns, const QByteArray &rows)
{
    QByteArray headers;
    for (const QByteArray &column : columns.split(','))
        headers += (headers.isEmpty() ? "" : ",")
            + ("{\"name\":\"" + column + R"(","dataType":"FLOAT"})");
    return "{\"columnHeaders\":[" + headers + "],\"rows\":" + rows + "}";
}

} // namespace

class tst_YouTubeReports final : public QObject
{
    Q_OBJECT

private slots:
    void asksActivityAndMoneyApart()
    {
        ReadingPosition position;
        position.from = QDate(2026, 11, 1);
        position.to = QDate(2026, 11, 22);
        const QString activity = askedBy(youTubeClient(), account(), "channel_days", position);
        QVERIFY(activity.startsWith(u"https://youtubeanalytics.googleapis.com/v2/reports?ids="
                                    u"channel%3D%3DMINE&startDate=2026-11-01&endDate=2026-11-22"
                                    u"&dimensions=day&metrics=views%2CestimatedMinutesWatched"_s));
        QVERIFY(!activity.contains(u"evenue"_s));
        ConnectedAccount won = account();
        won.settings
            = { { u"currency"_s, u"KRW"_s }, { u"analytics_server"_s, u"http://127.0.0.1:9"_s } };
        const QString money = askedBy(youTubeClient(), won, "money_days", position);
        QVERIFY(money.startsWith(u"http://127.0.0.1:9/v2/reports?"_s));
        QVERIFY(money.contains(u"metrics=estimatedRevenue%2CestimatedAdRevenue"_s));
        QVERIFY(money.endsWith(u"&currency=KRW"_s));
        position.ids = { u"vid"_s };
        QVERIFY(askedBy(youTubeClient(), account(), "video_days", position)
                    .contains(u"&filters=video%3D%3Dvid&"_s));
        QVERIFY(askedBy(youTubeClient(), account(), "top_videos")
                    .contains(u"startDate=2026-10-24&endDate=2026-11-20&dimensions=video"_s));
    }

    void readsDays()
    {
        const auto read = page("channel_days", example("reports.day.json"));
        QVERIFY(read);
        QCOMPARE(read->metrics.size(), 24);
        QVERIFY(read->earnings.isEmpty());
        const QDate day(2026, 11, 15);
        QCOMPARE(metricOf(*read, "views", {}, day), 1420.0);
        QCOMPARE(metricOf(*read, "watch_minutes", {}, day), 3811.0);
        QCOMPARE(metricOf(*read, "avg_view_duration_sec", {}, day), 161.0);
        QCOMPARE(metricOf(*read, "subscribers_gained", {}, day), 12.0);
        QCOMPARE(metricOf(*read, "subscribers_lost", {}, day), 2.0);
        QCOMPARE(metricOf(*read, "likes", {}, day), 88.0);
        QCOMPARE(metricOf(*read, "comments", {}, day), 9.0);
        QCOMPARE(metricOf(*read, "shares", {}, day), 14.0);
        QCOMPARE(metricOf(*read, "views", {}, QDate(2026, 11, 17)), 0.0); // a true 0
        QCOMPARE(read->metrics.first().span, MetricSpan::Daily);
        QCOMPARE(read->metrics.first().days, 1);
        QCOMPARE(faultOf(*read), QString());
    }

    void readsWholeNumbersThatComeAsFloats()
    {
        const auto read = page("channel_days", example("reports.day.integers-as-floats.json"));
        QCOMPARE(metricOf(*read, "views", {}, QDate(2017, 7, 1)), 18552.0);
        QCOMPARE(metricOf(*read, "views", {}, QDate(2017, 7, 2)), 15696.0);
    }

    void readsEstimatedMoney()
    {
        const auto read = page("money_days", example("reports.day.revenue.json"));
        QVERIFY(read);
        const QDate day(2026, 11, 13);
        // 10.507 = 8.25 + 2.257 + 0; that the next day had none is said, too.
        QStringList said;
        for (const RemoteEarning &earning : read->earnings)
            said.append(earning.externalId + u' ' + QString::number(earning.amount.micros));
        QCOMPARE(said,
                 (QStringList{ u"2026-11-13/ads 8250000"_s, u"2026-11-13/premium 2257000"_s,
                               u"2026-11-13/other 0"_s, u"2026-11-14/ads 0"_s,
                               u"2026-11-14/premium 0"_s, u"2026-11-14/other 0"_s }));
        const RemoteEarning &ads = read->earnings.at(0);
        QCOMPARE(ads.externalId, u"2026-11-13/ads"_s);
        QCOMPARE(ads.source, EarningSource::Ads);
        QCOMPARE(ads.status, EarningStatus::Estimated);
        QCOMPARE(ads.amount, (Money{ 8250000, Currencies::usd() }));
        QCOMPARE(ads.earnedOn, day);
        QVERIFY(ads.isDayKeyed && ads.paidOn.isNull() && ads.occurredAt.isNull());
        const RemoteEarning &premium = read->earnings.at(1);
        QCOMPARE(premium.externalId, u"2026-11-13/premium"_s);
        QCOMPARE(premium.source, EarningSource::Subscription);
        QCOMPARE(premium.amount.micros, 2257000);
        QCOMPARE(premium.metadata[u"kind"].toString(), u"youtube_premium"_s);
        QCOMPARE(metricOf(*read, "est_revenue", {}, day), 10.507);
        QCOMPARE(metricOf(*read, "gross_revenue", {}, day), 15.003);
        QCOMPARE(metricOf(*read, "cpm", {}, day), 4.112);
        QCOMPARE(metricOf(*read, "monetized_playbacks", {}, day), 1914.0);
        QCOMPARE(metricOf(*read, "est_revenue", {}, QDate(2026, 11, 14)), 0.0);
        QCOMPARE(faultOf(*read), QString());
    }

    void readsMoneyExactly_data()
    {
        QTest::addColumn<QByteArray>("cell");
        QTest::addColumn<qint64>("micros");
        QTest::newRow("plain") << "0.1"_ba << qint64(100000);
        QTest::newRow("six digits") << "12345678.123457"_ba << qint64(12345678123457);
        QTest::newRow("seventh rounds") << "1.0000005"_ba << qint64(1000000);
        QTest::newRow("binary noise") << "2.2569999999999997"_ba << qint64(2257000);
        QTest::newRow("exponent") << "1.5e-05"_ba << qint64(15);
        QTest::newRow("whole") << "7"_ba << qint64(7000000);
        QTest::newRow("negative") << "-3.5"_ba << qint64(-3500000);
        QTest::newRow("blanks") << "  8.25 \n"_ba << qint64(8250000);
    }
    void readsMoneyExactly()
    {
        QFETCH(const QByteArray, cell);
        QFETCH(const qint64, micros);
        const auto read = page("money_days",
                               table("day,estimatedAdRevenue", R"([["2026-11-13",)" + cell + "]]"));
        QVERIFY(read);
        QCOMPARE(read->earnings.size(), 1);
        QCOMPARE(read->earnings.first().amount.micros, micros);
    }

    void readsWhatIsNeitherAdsNorPremium()
    {
        const QByteArray columns = "day,estimatedRevenue,estimatedAdRevenue";
        const auto read = page("money_days", table(columns, R"([["2026-11-13",10.5,8]])"));
        QCOMPARE(read->earnings.size(), 2);
        QCOMPARE(read->earnings.at(1).externalId, u"2026-11-13/other"_s);
        QCOMPARE(read->earnings.at(1).amount.micros, 2500000);
        const auto less = page("money_days", table(columns, R"([["2026-11-13",7,8]])"));
        QCOMPARE(less->earnings.at(1).amount.micros, 0);
        // What is not known is not 0.
        const auto unknown = page("money_days", table(columns, R"([["2026-11-13",null,8]])"));
        QCOMPARE(unknown->earnings.size(), 1);
    }

    void nothingIsNothing()
    {
        const auto read = page("channel_days", example("reports.empty.json"));
        QVERIFY(read);
        QVERIFY(read->metrics.isEmpty());
        QCOMPARE(read->skipped, 0);
        const auto holes
            = page("channel_days", table("day,views,likes", R"([["2026-11-13",null,4]])"));
        QVERIFY(!metricOf(*holes, "views"));
        QCOMPARE(metricOf(*holes, "likes"), 4.0);
    }

    void readsOneVideo()
    {
        ReadingPosition position;
        position.ids = { u"vidLongForm01"_s };
        const auto read = page("video_days", example("reports.video.day.filtered.json"), position);
        QCOMPARE(read->metrics.size(), 6);
        QCOMPARE(metricOf(*read, "views", u"vidLongForm01"_s, QDate(2026, 11, 16)), 502.0);
        QCOMPARE(metricOf(*read, "est_revenue", u"vidLongForm01"_s, QDate(2026, 11, 15)), 3.01);
        QVERIFY(read->earnings.isEmpty());
    }

    void readsAPeriod()
    {
        const auto top = page("top_videos", example("reports.video.top.json"));
        QCOMPARE(top->metrics.size(), 6);
        QCOMPARE(metricOf(*top, "views", u"vidLongForm01"_s), 5201.0);
        QCOMPARE(metricOf(*top, "est_revenue", u"vidShort00001"_s), 0.118);
        const RemoteMetric &metric = top->metrics.first();
        QCOMPARE(metric.span, MetricSpan::Period);
        QCOMPARE(metric.day, QDate(2026, 10, 24));
        QCOMPARE(metric.days, 28);
        const auto countries = page("countries", example("reports.country.json"));
        QCOMPARE(countries->metrics.size(), 6);
        QCOMPARE(countries->metrics.first().dimension, "country");
        QCOMPARE(countries->metrics.first().dimensionValue, u"DE"_s);
        QCOMPARE(countries->metrics.first().value, 3100.0);
    }

    void doesNotMindOrderOrNewColumns()
    {
        const auto read = page("channel_days", R"({"rows":[["x",5,"2026-11-13",{"a":[1]}]],
            "columnHeaders":[{"name":"mood"},{"dataType":"INTEGER","name":"views"},{"name":"day"},
            {"name":"later"}],"kind":"k"})");
        QVERIFY(read);
        QCOMPARE(read->metrics.size(), 1);
        QVERIFY(read->skipped == 0);
    }

    void leavesOutOneBrokenRow()
    {
        const auto read = page("channel_days", table("day,views", R"([["2026-11-13",1],["soon",2],
                ["2026-11-14"],[7,3],["2026-11-15",4,5],["2026-11-16",6]])"));
        QVERIFY(read);
        QCOMPARE(read->skipped, 4);
        QCOMPARE(read->metrics.size(), 2);
        QCOMPARE(read->metrics.last().value, 6.0);
    }

    void refusesWhatIsNoTable()
    {
        const QList<QByteArray> bodies
            = { "",
                "[]",
                "{}",
                "<html>",
                R"({"error":{"code":500}})",
                R"({"columnHeaders":[]})",
                R"({"columnHeaders":[{"name":"day"}],"rows":{}})",
                R"({"columnHeaders":[{"name":"day"}],"rows":[["2026-11-13")",
                R"({"columnHeaders":[{"name":"day"}],"rows":[5]})" };
        for (const QByteArray &body : bodies) {
            const auto read = page("channel_days", body);
            QVERIFY2(!read, body.constData());
            QCOMPARE(read.error().code, Error::Code::InvalidData);
        }
    }

    /// Found by fuzzing: a walk on demand went past the end of such a text.
    void refusesBracketsThatDoNotMatch()
    {
        const QByteArray body = R"({"columnHeaders":[{"name":"day","columnType":"DIMENSION",
            "dataType":"STRING"{"name":},{"name":"views","dataType":"INTEGER"}]}}}}]}}}]}})";
        QVERIFY(!page("channel_days", body));
        QVERIFY(!page("money_days", body));
    }

    void refusesWhatWasCutOff()
    {
        const QByteArray whole = example("reports.day.revenue.json").trimmed();
        QVERIFY(page("money_days", whole));
        for (qsizetype length = 0; length < whole.size(); ++length)
            QVERIFY2(!page("money_days", whole.first(length)), whole.first(length).constData());
    }

    void readsAHundredThousandCellsAtOnce()
    {
        QByteArray rows;
        const QDate first(1990, 1, 1);
        constexpr int days = 12500;
        for (int i = 0; i < days; ++i)
            rows += (i == 0 ? "[" : ",")
                + ("[\"" + first.addDays(i).toString(Qt::ISODate).toUtf8()
                   + "\",1420,3811,161,12,2,88,9,14]");
        const QByteArray body = table("day,views,estimatedMinutesWatched,averageViewDuration,"
                                      "subscribersGained,subscribersLost,likes,comments,shares",
                                      rows + "]");
        QElapsedTimer timer;
        timer.start();
        const auto read = page("channel_days", body);
        const qint64 elapsed = timer.elapsed();
        QVERIFY(read);
        QCOMPARE(read->metrics.size(), days * 8);
        QVERIFY2(elapsed < 1000, qPrintable(QString::number(elapsed)));
        qInfo("%lld ms", elapsed);
        QVERIFY(read->metrics.at(0).name.constData() == read->metrics.at(8).name.constData());
    }
};

QTEST_GUILESS_MAIN(tst_YouTubeReports)
#include "tst_youtubereports.moc"
