#include "analytics/earningcharts.h"
#include "ledger.h"

using namespace Creator;
using namespace Creator::Test;
using namespace Qt::StringLiterals;

namespace {

const Currency usd = Currencies::usd();
const Currency krw = Currencies::krw();
const QDate today(2026, 11, 22);

ChartWords words()
{
    return { [](EarningSource source) { return wordText(source); },
             [](QDate month) { return month.toString(u"MM"_s); }, u"en"_s };
}

Earning row(const Ledger &ledger, const char *day, qint64 units, EarningSource source,
            EarningStatus status = EarningStatus::Paid, const char *currency = "USD")
{
    Earning earning = anEarning(ledger.channel, day, units, currency);
    earning.source = source;
    earning.status = status;
    return earning;
}

Earning owed(const Ledger &ledger, qint64 units, QDate due, const char *currency = "USD")
{
    Earning earning = anEarning(ledger.channel, "2026-10-01", units, currency);
    earning.dueAt = due;
    return earning;
}

/// "ads: 5 . 7" - units per category, a dot where nothing is known.
QString text(const QString &name, const QList<std::optional<Micros>> &values)
{
    QStringList parts;
    for (const auto &value : values)
        parts.append(value ? QString::number(*value / microsPerUnit) : u"."_s);
    return name + u": "_s + parts.join(u' ');
}

QStringList valuesOf(const Result<ChartData> &chart)
{
    QStringList lines;
    for (const ChartData::Series &series : chart->series)
        lines.append(text(series.name, series.values));
    return lines;
}

QStringList estimatesOf(const Result<ChartData> &chart)
{
    QStringList lines;
    for (const ChartData::Series &series : chart->series)
        lines.append(text(series.name, series.estimates));
    return lines;
}

} // namespace

class tst_EarningCharts final : public QObject
{
    Q_OBJECT

private slots:
    void stacksTheSourcesOfEveryMonth()
    {
        Ledger ledger;
        ledger.add({ row(ledger, "2026-01-31", 5, EarningSource::Ads),
                     row(ledger, "2026-03-01", 7, EarningSource::Ads),
                     row(ledger, "2026-03-31", 100, EarningSource::Course),
                     row(ledger, "2026-04-01", 900, EarningSource::Ads) });

        const auto chart = EarningCharts::byMonth(ledger.reader(), QDate(2026, 1, 1),
                                                  QDate(2026, 3, 31), usd, words());

        QCOMPARE(chart->kind, ChartData::Kind::StackedBars);
        QCOMPARE(chart->categories, (QStringList{ u"01"_s, u"02"_s, u"03"_s }));
        QCOMPARE(valuesOf(chart), (QStringList{ u"course: . . 100"_s, u"ads: 5 . 7"_s }));
        QCOMPARE(chart->series.at(0).tone, 0);
        QCOMPARE(chart->series.at(1).tone, 1);
        QCOMPARE(chart->currency, usd);
        QVERIFY(chart->summary.contains(u"US$112.00"_s));
    }

    void drawsEstimatesApart()
    {
        Ledger ledger;
        Earning estimate
            = row(ledger, "2026-02-01", 30, EarningSource::Ads, EarningStatus::Estimated);
        Earning silenced
            = row(ledger, "2026-01-01", 40, EarningSource::Ads, EarningStatus::Estimated);
        ledger.add({ row(ledger, "2026-01-31", 5, EarningSource::Ads), estimate, silenced });

        const auto chart = EarningCharts::byMonth(ledger.reader(), QDate(2026, 1, 1),
                                                  QDate(2026, 2, 28), usd, words());

        QCOMPARE(valuesOf(chart), QStringList{ u"ads: 5 ."_s });
        QCOMPARE(estimatesOf(chart), QStringList{ u"ads: . 30"_s });
        QCOMPARE(chart->total(1), std::optional<Micros>(30 * microsPerUnit));
    }

    void sumsTheSmallestSourcesAsOthers()
    {
        Ledger ledger;
        QList<Earning> rows;
        for (size_t i = 0; i < 8; ++i) // 1, 2 … 8 units
            rows.append(row(ledger, "2026-01-01", static_cast<qint64>(i) + 1, allSources[i]));
        ledger.add(rows);

        const auto chart = EarningCharts::byMonth(ledger.reader(), QDate(2026, 1, 1),
                                                  QDate(2026, 1, 31), usd, words());

        QCOMPARE(valuesOf(chart),
                 (QStringList{ u"subscription: 8"_s, u"licensing: 7"_s, u"donation: 6"_s,
                               u"merchandise: 5"_s, u"affiliate: 4"_s, u"Others: 6"_s }));
        QCOMPARE(chart->series.last().tone, 5);
    }

    void sixSourcesNeedNoOthers()
    {
        Ledger ledger;
        QList<Earning> rows;
        for (size_t i = 0; i < 6; ++i)
            rows.append(row(ledger, "2026-01-01", 6 - static_cast<qint64>(i), allSources[i]));
        ledger.add(rows);

        const auto chart = EarningCharts::byMonth(ledger.reader(), QDate(2026, 1, 1),
                                                  QDate(2026, 1, 31), usd, words());

        QCOMPARE(chart->series.size(), 6);
        QCOMPARE(chart->series.last().name, u"donation"_s);
    }

    void convertsByDayAndLeavesOutWhatHasNoRate()
    {
        Ledger ledger;
        ledger.add(
            { row(ledger, "2026-01-05", 100, EarningSource::Ads, EarningStatus::Paid, "EUR"),
              row(ledger, "2026-02-05", 100, EarningSource::Ads, EarningStatus::Paid, "EUR"),
              row(ledger, "2026-02-06", 9, EarningSource::Ads, EarningStatus::Paid, "JPY"),
              row(ledger, "2026-03-20", 100, EarningSource::Ads, EarningStatus::Paid, "EUR") },
            { Ledger::euroRate("2026-01-05", "USD", "1.1"),
              Ledger::euroRate("2026-02-04", "USD", "1.2"),
              Ledger::euroRate("2026-03-12", "USD", "1.3") }); // eight days before

        const auto chart = EarningCharts::byMonth(ledger.reader(), QDate(2026, 1, 1),
                                                  QDate(2026, 3, 31), usd, words());

        QCOMPARE(valuesOf(chart), QStringList{ u"ads: 110 120 ."_s });
        const auto currencies = EarningCharts::byCurrency(ledger.reader(), QDate(2026, 1, 1),
                                                          QDate(2026, 3, 31), usd, words());
        QVERIFY(valuesOf(currencies).contains(u"EUR: 110 120 ."_s));
        QVERIFY(currencies->summary.contains(u"€300.00"_s));
        QVERIFY(currencies->summary.contains(u"9"_s));
    }

    void barsOfACurrencyAreInTheHomeCurrency()
    {
        Ledger ledger;
        ledger.add(
            { row(ledger, "2026-01-05", 2, EarningSource::Ads),
              row(ledger, "2026-01-05", 500, EarningSource::Ads, EarningStatus::Paid, "KRW") },
            { Ledger::euroRate("2026-01-05", "USD", "1"),
              Ledger::euroRate("2026-01-05", "KRW", "1000") });

        const auto chart = EarningCharts::byCurrency(ledger.reader(), QDate(2026, 1, 1),
                                                     QDate(2026, 1, 31), krw, words());

        QCOMPARE(valuesOf(chart), (QStringList{ u"USD: 2000"_s, u"KRW: 500"_s }));
        QCOMPARE(chart->currency, krw);
    }

    void putsWhatIsOwedWhereItIsDue_data()
    {
        QTest::addColumn<QDate>("due");
        QTest::addColumn<int>("place");
        QTest::newRow("long ago") << QDate(2024, 1, 1) << 0;
        QTest::newRow("yesterday") << today.addDays(-1) << 0;
        QTest::newRow("today") << today << 1;
        QTest::newRow("end of this month") << QDate(2026, 11, 30) << 1;
        QTest::newRow("next month") << QDate(2026, 12, 1) << 2;
        QTest::newRow("next year") << QDate(2027, 1, 15) << 3;
        QTest::newRow("the last month shown") << QDate(2027, 4, 30) << 6;
        QTest::newRow("later") << QDate(2027, 5, 1) << 7;
        QTest::newRow("much later") << QDate(2031, 1, 1) << 7;
        QTest::newRow("no date") << QDate() << 8;
    }

    void putsWhatIsOwedWhereItIsDue()
    {
        QFETCH(QDate, due);
        QFETCH(int, place);
        Ledger ledger;
        ledger.add({ owed(ledger, 42, due) });

        const auto chart = EarningCharts::outstanding(ledger.reader(), today, usd, words());

        QCOMPARE(chart->categories.size(), 9);
        QCOMPARE(chart->series.size(), 1);
        for (int i = 0; i < 9; ++i) {
            QCOMPARE(chart->value(0, i),
                     i == place ? std::optional<Micros>(42 * microsPerUnit) : std::nullopt);
        }
        QVERIFY(chart->summary.startsWith(u"US$42.00"_s));
    }

    void owesNothingInACurrencyWithoutARate()
    {
        Ledger ledger;
        ledger.add({ owed(ledger, 42, today, "JPY"), owed(ledger, 10, today, "EUR") },
                   { Ledger::euroRate("2026-11-20", "USD", "1.5") });

        const auto chart = EarningCharts::outstanding(ledger.reader(), today, usd, words());

        QCOMPARE(chart->value(0, 1), std::optional<Micros>(15 * microsPerUnit));
    }

    void isEmptyWithoutDebts()
    {
        Ledger ledger;
        QVERIFY(EarningCharts::outstanding(ledger.reader(), today, usd, words())->isEmpty());
        QVERIFY(EarningCharts::cumulative(ledger.reader(), today, usd, words())->isEmpty());
    }

    void addsUpYearsFromJanuary()
    {
        Ledger ledger;
        ledger.add({ row(ledger, "2026-01-01", 1, EarningSource::Ads),
                     row(ledger, "2026-03-31", 10, EarningSource::Ads),
                     row(ledger, "2026-12-31", 100, EarningSource::Ads), // in the future
                     row(ledger, "2024-02-29", 5, EarningSource::Ads),
                     row(ledger, "2022-12-31", 7, EarningSource::Ads) }); // before the four years

        const auto chart = EarningCharts::cumulative(ledger.reader(), today, usd, words());

        QCOMPARE(valuesOf(chart),
                 (QStringList{ u"2026: 1 1 11 11 11 11 11 11 11 11 11 ."_s,
                               u"2024: 0 5 5 5 5 5 5 5 5 5 5 5"_s }));
        QCOMPARE(chart->kind, ChartData::Kind::Lines);
        QCOMPARE(chart->series.at(0).dash, ChartData::Dash::Solid);
        QCOMPARE(chart->series.at(1).dash, ChartData::Dash::Dashed);
        QCOMPARE(chart->series.at(1).tone, 2);
        QCOMPARE(chart->categories.size(), 12);
    }

    void addsUpNoEstimatesAndSaysSo()
    {
        Ledger ledger;
        Earning estimate = row(ledger, "2026-02-10", 40, EarningSource::Merchandise);
        estimate.status = EarningStatus::Estimated;
        Earning onlyEstimate = row(ledger, "2025-02-10", 30, EarningSource::Ads);
        onlyEstimate.status = EarningStatus::Estimated;
        ledger.add({ row(ledger, "2026-01-01", 1, EarningSource::Ads), estimate, onlyEstimate });

        const auto chart = EarningCharts::cumulative(ledger.reader(), today, usd, words());

        QCOMPARE(valuesOf(chart), QStringList{ u"2026: 1 1 1 1 1 1 1 1 1 1 1 ."_s });
        QVERIFY(chart->subtitle.contains(u"without estimates"_s));
    }
};

QTEST_GUILESS_MAIN(tst_EarningCharts)
#include "tst_earningcharts.moc"
