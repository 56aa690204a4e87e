#include "domain/metriccatalogue.h"
#include "models/metricwords.h"

#include <QLocale>
#include <QSet>
#include <QTest>

using namespace Creator;
using namespace Qt::StringLiterals;

class tst_MetricWords final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QLocale::setDefault(QLocale(QLocale::English)); }
    void everyMetricHasANameOfItsOwn();
    void writesAValueAsItsMetricAsks_data();
    void writesAValueAsItsMetricAsks();
    void shortensByTheLanguage();
};

void tst_MetricWords::everyMetricHasANameOfItsOwn()
{
    QSet<QString> names;
    for (const Metric &metric : allMetrics()) {
        const QString name = metricName(metric);
        QVERIFY2(!name.contains(u'_'), qPrintable(name));
        QVERIFY2(name.front().isUpper(), qPrintable(name));
        names.insert(name);
    }
    QCOMPARE(names.size(), static_cast<qsizetype>(allMetrics().size()));
}

void tst_MetricWords::writesAValueAsItsMetricAsks_data()
{
    QTest::addColumn<QString>("metric");
    QTest::addColumn<qint64>("value");
    QTest::addColumn<QString>("full");
    QTest::addColumn<QString>("brief");
    const auto row
        = [](const QString &metric, qint64 value, const QString &full, const QString &brief) {
              QTest::newRow(qPrintable(metric + full)) << metric << value << full << brief;
          };
    row(u"views"_s, 0, u"0"_s, u"0"_s);
    row(u"views"_s, 1'204'000'000, u"1,204"_s, u"1.2k"_s);
    row(u"subscribers_net"_s, -12'000'000, u"−12"_s, u"−12"_s);
    row(u"followers_net"_s, -250'000, u"−0.2"_s, u"−0.2"_s);
    row(u"watch_hours"_s, 12'460'000, u"12.5 hours"_s, u"12.5"_s);
    row(u"minutes_watched"_s, 90'000'000, u"90 minutes"_s, u"90"_s);
    row(u"ctr_pct"_s, 4'240'000, u"4.2%"_s, u"4.2%"_s);
    row(u"avg_view_duration_sec"_s, 185'000'000, u"3:05"_s, u"3:05"_s);
    row(u"duration_sec"_s, 3'723'000'000, u"1:02:03"_s, u"1:02:03"_s);
    row(u"est_revenue"_s, 1'500'200'000, u"US$1,500.20"_s, u"US$1.5k"_s);
}

void tst_MetricWords::writesAValueAsItsMetricAsks()
{
    QFETCH(QString, metric);
    QFETCH(qint64, value);
    const Metric *found = findMetric(metric.toStdString());
    QVERIFY(found);
    QTEST(metricValueText(*found, value, Currencies::usd()), "full");
    QTEST(metricShortText(*found, value, Currencies::usd()), "brief");
}

void tst_MetricWords::shortensByTheLanguage()
{
    const Metric &views = *findMetric("views");
    QCOMPARE(metricShortText(views, 2'345'678'000'000, {}), u"2.3M"_s);
    QLocale::setDefault(QLocale(QLocale::Korean));
    QCOMPARE(metricShortText(views, 2'345'678'000'000, {}), u"234.5만"_s);
}

QTEST_GUILESS_MAIN(tst_MetricWords)
#include "tst_metricwords.moc"
