#include "models/agechart.h"
#include "models/audiencemodel.h"
#include "models/audiencewords.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QTest>

using namespace Creator;
using namespace Qt::StringLiterals;

namespace {

AgeCurve curve(const QString &title, const QList<std::optional<Micros>> &reached)
{
    return { {}, title, QDate(2026, 3, 2), reached };
}

} // namespace

/// The words of audiences and of contents by their age.
class tst_AudienceModel final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QLocale::setDefault(QLocale(QLocale::English)); }
    void cleanupTestCase() { QLocale::setDefault(QLocale(QLocale::English)); }

    void tellsPartsOthersAndTotal()
    {
        AudienceModel model;
        QAbstractItemModelTester tester(&model,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        Audience audience;
        audience.dimension = u"country"_s;
        using Kind = AudienceRow::Kind;
        audience.rows = { { Kind::Part, u"KR"_s, 1200 * microsPerUnit, 60.0 },
                          { Kind::Others, u"12"_s, 800 * microsPerUnit, 40.0 },
                          { Kind::Total, {}, 2000 * microsPerUnit, 100.0 } };

        model.setAudience(*findMetric("views"), audience);

        const auto text
            = [&](int row, int column) { return model.index(row, column).data().toString(); };
        QCOMPARE(text(0, 0), u"South Korea"_s);
        QCOMPARE(text(0, 1), u"1,200"_s);
        QCOMPARE(text(0, 2), u"60.0%"_s);
        QCOMPARE(text(1, 0), u"12 other(s)"_s);
        QCOMPARE(text(2, 0), u"Total"_s);
        QCOMPARE(model.index(0, 2).data(SortRole).toDouble(), 60.0);
        QCOMPARE(model.headerData(0, Qt::Horizontal).toString(), u"Country"_s);
        QCOMPARE(model.headerData(1, Qt::Horizontal).toString(), u"Views"_s);
    }

    void countriesHaveNames_data()
    {
        QTest::addColumn<QString>("dimension");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("english");
        QTest::addColumn<QString>("korean");
        QTest::newRow("Japan") << u"country"_s << u"JP"_s << u"Japan"_s << u"일본"_s;
        QTest::newRow("Korea") << u"Country"_s << u"KR"_s << u"South Korea"_s << u"대한민국"_s;
        QTest::newRow("no country") << u"country"_s << u"Q9"_s << u"Q9"_s << u"Q9"_s;
        QTest::newRow("not known") << u"country"_s << u"ZZ"_s << u"Unknown"_s << u"Unknown"_s;
        QTest::newRow("no letters") << u"country"_s << u""_s << u"Unknown"_s << u"Unknown"_s;
        QTest::newRow("a site") << u"site"_s << u"JP"_s << u"JP"_s << u"JP"_s;
    }
    void countriesHaveNames()
    {
        QFETCH(QString, dimension);
        QFETCH(QString, value);
        QTEST(sliceName(dimension, value), "english");
        QLocale::setDefault(QLocale(QLocale::Korean));
        QTEST(sliceName(dimension, value), "korean");
    }

    void wordsOfPlatformsStayAsTheyAre()
    {
        QCOMPARE(dimensionName(u"traffic_source"_s), u"Traffic source"_s);
        QCOMPARE(dimensionName(u"Ad unit"_s), u"Ad unit"_s);
        QCOMPARE(dimensionName(u"Bid type"_s), u"Bid type"_s);
    }

    void contentsStandSideBySideByAge()
    {
        const ChartData chart
            = ageChart(*findMetric("views"), {},
                       { curve(u"a"_s, { 5 * microsPerUnit, 9 * microsPerUnit, std::nullopt }),
                         curve(u"b"_s, { std::nullopt, std::nullopt, std::nullopt }) });

        QCOMPARE(chart.title, u"Views since publishing"_s);
        QCOMPARE(chart.categories, (QStringList{ u"Day 0"_s, u"Day 1"_s, u"Day 2"_s }));
        QCOMPARE(chart.series[1].tone, 1);
        QCOMPARE(*chart.value(0, 1), 9 * microsPerUnit);
        QVERIFY(!chart.value(0, 2));
        QVERIFY2(chart.summary.endsWith(u"a: 9 by day 1; b: nothing known"_s),
                 qPrintable(chart.summary));
    }
};

QTEST_GUILESS_MAIN(tst_AudienceModel)
#include "tst_audiencemodel.moc"
