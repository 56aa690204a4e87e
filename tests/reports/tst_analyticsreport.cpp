#include "moneyledger.h"
#include "reportfixture.h"
#include "reports/analyticsdocument.h"
#include "reports/forecastwords.h"
#include "reports/reportcsv.h"

#include <QTest>

using namespace Creator;
using namespace Creator::Test;
using namespace Qt::StringLiterals;

namespace {

const QDate first(2026, 3, 2);

struct Fixture : MoneyLedger
{
    AnalyticsRequest request{ first, first.addDays(6), Currencies::krw() };

    Fixture()
    {
        request.madeAt = clock.nowUtc();
        request.zone = QTimeZone("Asia/Seoul");
    }

    AnalyticsReport report()
    {
        auto made = AnalyticsReport::make(reader(), request);
        if (!made)
            qFatal("%s", qUtf8Printable(made.error().message));
        return *made;
    }
    ReportDocument document() { return documentOf(report(), plainWords()); }

    ReportTable table(const QString &title)
    {
        for (const ReportTable &one : document().tables) {
            if (one.title == title)
                return one;
        }
        qFatal("no table %s", qUtf8Printable(title));
    }
    /// The cells of a row as a CSV has them.
    static QStringList told(const ReportRow &row)
    {
        QStringList words;
        for (const ReportCell &cell : row.cells) {
            switch (cell.kind()) {
            case ReportCell::Kind::Amount:
                words.append(decimalText(cell.money().micros));
                break;
            case ReportCell::Kind::Decimal:
                words.append(decimalText(cell.decimal()));
                break;
            case ReportCell::Kind::Count:
                words.append(QString::number(cell.count()));
                break;
            case ReportCell::Kind::Day:
                words.append(cell.day().toString(Qt::ISODate));
                break;
            case ReportCell::Kind::Text:
            case ReportCell::Kind::Number:
                words.append(cell.text());
                break;
            }
        }
        return words;
    }
};

} // namespace

class tst_AnalyticsReport final : public QObject
{
    Q_OBJECT

private slots:
    void comparesWithTheDaysBefore()
    {
        Fixture f;
        f.putDays(u"youtube"_s, "views", first.addDays(-7), QList<int>(14, 10));
        f.putDays(u"youtube"_s, "views", first, { 40 });
        f.add({ f.earned({}, "2026-03-08", 300), f.earned({}, "2026-03-01", 200),
                f.earned({}, "2026-02-22", 999), f.earned({}, "2026-03-09", 999) });

        const ReportTable figures = f.table(u"Figures"_s);

        QCOMPARE(f.told(figures.rows[0]),
                 (QStringList{ u"Views"_s, u"100"_s, u"100"_s, u"70"_s, u"42.8"_s, u"0"_s }));
        QCOMPARE(f.told(figures.rows[4]),
                 (QStringList{ u"Income, KRW"_s, u"300"_s, u"300"_s, u"200"_s, u"50"_s, {} }));
        QCOMPARE(f.document().figures[0].detail, u"+42.8%"_s);
        QCOMPARE(f.document().figures[4].value, u"₩300"_s);
    }

    void whatIsNotKnownIsEmptyAndSaidInWords()
    {
        Fixture f;
        f.putDays(u"youtube"_s, "views", first, { 1, 2 });
        f.putDays(u"youtube"_s, "views", first.addDays(5), { 3, 4 });

        const ReportDocument document = f.document();

        QCOMPARE(f.told(f.table(u"Figures"_s).rows[1]),
                 (QStringList{ u"Watch time, hours"_s, {}, {}, {}, {}, {} }));
        QCOMPARE(document.figures[1].value, u"—"_s);
        QCOMPARE(document.figures[1].detail, u"not told"_s);
        QCOMPARE(document.figures[4].value, u"—"_s);
        const ReportTable unknown = f.table(u"Days that are not known"_s);
        QCOMPARE(unknown.rows.size(), 1);
        QCOMPARE(f.told(unknown.rows[0]),
                 (QStringList{ u"YouTube"_s, u"me"_s, u"Views"_s, u"2026-03-04"_s, u"2026-03-06"_s,
                               u"3"_s, u"not fetched or imported"_s }));
        const ReportTable trend = f.table(u"Views by day"_s);
        QCOMPARE(f.told(trend.rows[1]), (QStringList{ u"2026-03-03"_s, u"2"_s, u"all"_s }));
        QCOMPARE(f.told(trend.rows[2]), (QStringList{ u"2026-03-04"_s, {}, u"in part"_s }));
        QCOMPARE(document.charts[0].data.series[0].values[2], std::nullopt);
        QCOMPARE(document.charts[0].data.series[0].values[1], 2 * microsPerUnit);
    }

    void platformsAddUpToTheFigures()
    {
        Fixture f;
        f.putDays(u"youtube"_s, "views", first, QList<int>(7, 10));
        f.putDays(u"tiktok"_s, "views", first, QList<int>(7, 20));
        f.putDays(u"youtube"_s, "minutes_watched", first, { 90 });
        f.add({ f.earned({}, "2026-03-02", 5) });

        const AnalyticsReport report = f.report();

        QCOMPARE(f.told(f.table(u"By platform"_s).rows[0]),
                 (QStringList{ u"TikTok"_s, u"140"_s, {}, {}, {} }));
        QCOMPARE(f.told(f.table(u"By platform"_s).rows[1]),
                 (QStringList{ u"YouTube"_s, u"70"_s, u"1.5"_s, {}, u"5"_s }));
        QCOMPARE(report.watchTime.value, report.platforms[1].watchHours);
    }

    void moneyOfContentsSaysWhatItMeans()
    {
        Fixture f;
        const ContentId seen = f.seen("seen", first, { 1000, 500 });
        f.change(seen, 90, Money{ 40 * microsPerUnit, Currencies::krw() });
        const ContentId dear
            = f.content(u"dear"_s, 0, Money{ 80 * microsPerUnit, Currencies::krw() });
        f.add({ f.earned(seen, "2026-03-04", 60), f.earned(dear, "2026-03-04", 32),
                f.earned(dear, "2026-03-05", 7, "USD"), f.earned({}, "2026-03-05", 9) });

        const ReportTable money = f.table(u"Money by content, in KRW"_s);

        QCOMPARE(f.told(money.rows[0]),
                 (QStringList{ u"seen"_s,
                               u"60"_s,
                               u"0"_s,
                               {},
                               u"1500"_s,
                               u"40"_s,
                               u"1.5"_s,
                               u"40"_s,
                               u"2026-03-04"_s }));
        QCOMPARE(f.told(money.rows[1]),
                 (QStringList{ u"dear"_s,
                               u"32"_s,
                               u"0"_s,
                               u"US$7.00"_s,
                               {},
                               {},
                               {},
                               {},
                               u"not known: US$7.00 without a rate"_s }));
        QStringList said;
        for (const ReportRow &row : f.table(u"In words"_s).rows)
            said.append(f.told(row).join(u": "_s));
        QVERIFY(
            said.contains(u"Without a rate: US$7.00 could not be converted and is in no sum."_s));
        QVERIFY(said.contains(u"Money of no content: ₩9 of the income belongs to no content."_s));
    }

    void aChannelIsItsOwn()
    {
        Fixture f;
        f.putDays(u"youtube"_s, "views", first, QList<int>(7, 10), "mine");
        f.add({ f.earned({}, "2026-03-02", 5) });
        f.request.channel = ChannelId(Uuid::v8("another"));
        f.request.channelName = u"Another"_s;

        const AnalyticsReport report = f.report();

        QVERIFY(!report.views.value);
        QVERIFY(report.top.isEmpty());
        QCOMPARE(report.income.now.rows(), 0);
        QCOMPARE(f.document().facts[2], qMakePair(u"Channel"_s, u"Another"_s));
        f.request.channel = f.channel.id;
        QCOMPARE(f.report().top.size(), 1);
    }

    void longRangesAreToldByWeekAndMonth()
    {
        Fixture f;
        f.putDays(u"youtube"_s, "views", first, { 1 });
        f.request.to = first.addDays(44);
        QCOMPARE(f.report().trend.grain, MetricGrain::Day);
        f.request.to = first.addDays(45);
        QCOMPARE(f.report().trend.grain, MetricGrain::Week);
        f.request.to = first.addDays(270);
        QCOMPARE(f.report().trend.grain, MetricGrain::Month);
    }

    void theForecastSaysHowItDid()
    {
        Fixture f;
        QList<Earning> rows;
        for (QDate day(2023, 11, 3); day < QDate(2026, 11, 1); day = day.addMonths(1))
            rows.append(f.earned({}, qPrintable(day.toString(Qt::ISODate)), 1000));
        f.add(rows);

        const ReportTable forecast = f.table(u"What may come"_s);

        QCOMPARE(forecast.rows.size(), 3);
        QCOMPARE(f.told(forecast.rows[0]),
                 (QStringList{ u"2026-11"_s, u"1000"_s, u"1000"_s, u"1000"_s, {}, {}, {} }));
        const ReportTable words = f.table(u"In words"_s);
        QCOMPARE(f.told(words.rows[1])[1],
                 u"Tried on the last 12 months: 12 of 12 fell within. Half of those forecasts were "
                 "off by 0.0% at most."_s);
        QVERIFY(f.told(words.rows[2])[1].contains(u"24"));
    }

    void moneyWithoutARateIsNotZero()
    {
        Fixture f;
        f.add({ f.earned({}, "2026-03-03", 7, "CHF"), f.earned({}, "2026-02-24", 200) });

        QCOMPARE(f.told(f.table(u"Figures"_s).rows[4]),
                 (QStringList{ u"Income, KRW"_s, {}, {}, u"200"_s, {}, {} }));
        QCOMPARE(f.told(f.table(u"Income by month, in KRW"_s).rows[0]),
                 (QStringList{ u"2026-03"_s, {}, u"0"_s }));
        QCOMPARE(f.document().figures[4].value, u"—"_s);
        QCOMPARE(f.document().figures[4].detail, u"without an exchange rate"_s);

        // A part of it would look like a fall.
        f.add({ f.earned({}, "2026-03-03", 20) });
        QCOMPARE(f.told(f.table(u"Figures"_s).rows[4]),
                 (QStringList{ u"Income, KRW"_s, u"20"_s, u"20"_s, u"200"_s, {}, {} }));
        QCOMPARE(f.document().figures[4].detail, u"nothing to compare"_s);
    }

    void noForecastIsOfMonthsGoneBy_data()
    {
        QTest::addColumn<QDate>("end"); // the first month without an entry; it is November
        QTest::addColumn<int>("months");
        QTest::newRow("last month") << QDate(2026, 11, 1) << 3;
        QTest::newRow("four months ago") << QDate(2026, 7, 1) << 3;
        QTest::newRow("too long ago") << QDate(2026, 6, 1) << 0;
        QTest::newRow("eight months ago") << QDate(2026, 3, 1) << 0;
    }

    void noForecastIsOfMonthsGoneBy()
    {
        QFETCH(QDate, end);
        QFETCH(int, months);
        Fixture f;
        QList<Earning> rows;
        for (QDate day(2022, 11, 3); day < end; day = day.addMonths(1))
            rows.append(f.earned({}, qPrintable(day.toString(Qt::ISODate)), 1000));
        f.add(rows);

        const ReportTable forecast = f.table(u"What may come"_s);

        QCOMPARE(forecast.rows.size(), months);
        if (months > 0)
            QCOMPARE(f.told(forecast.rows[0])[0], u"2026-11"_s);
        else
            QVERIFY(forecast.emptyText.contains(u"too long ago"_s));
    }

    void sentencesSayHowSureTheyAre_data()
    {
        QTest::addColumn<double>("r");
        QTest::addColumn<QString>("part");
        QTest::newRow("none") << 0.19 << u"neither more nor fewer followers (r = 0.19, n = 9"_s;
        QTest::newRow("some") << 0.2 << u"somewhat more followers"_s;
        QTest::newRow("clear") << 0.5 << u"clearly brought more followers"_s;
        QTest::newRow("less") << -0.3 << u"somewhat fewer followers (r = −0.30"_s;
        QTest::newRow("clearly less") << -0.9 << u"clearly brought fewer followers"_s;
    }

    void sentencesSayHowSureTheyAre()
    {
        QFETCH(double, r);
        QFETCH(QString, part);

        const QString said = ForecastWords::ofReleases({ Correlation::State::Known, 9, r });

        QVERIFY2(said.contains(part), qPrintable(said));
    }

    void tooFewWeeksSaySo()
    {
        QVERIFY(
            ForecastWords::ofReleases({ Correlation::State::TooFew, 7, 0 }).contains(u"too few"));
        QVERIFY(ForecastWords::ofReleases({ Correlation::State::Constant, 9, 0 })
                    .contains(u"never changed"));
        QCOMPARE(ForecastWords::percent(-1234), u"−123.4%"_s);
    }

    void filesKeepEveryDigit()
    {
        Fixture f;
        Earning exact = f.earned(f.content(u"a"_s), "2026-03-03", 0);
        exact.amount.micros = 1'234'567;
        f.add({ exact });

        const QString csv = QString::fromUtf8(toCsv(f.document(), CsvText::Mark::None));

        QVERIFY(csv.contains(u"\"Money by content, in KRW\",a,1.234567,0,"));
        QVERIFY(csv.contains(u"Figures,\"Income, KRW\",1.234567,1.234567,"));
    }
};

QTEST_MAIN(tst_AnalyticsReport)
#include "tst_analyticsreport.moc"
