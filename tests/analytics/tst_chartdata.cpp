#include "analytics/chartdata.h"

#include <QTest>

using namespace Creator;
using namespace Qt::StringLiterals;

namespace {

constexpr Micros unit = microsPerUnit;

ChartData twoSeries(ChartData::Kind kind)
{
    return { .kind = kind,
             .categories = { u"Jan"_s, u"Feb"_s, u"Mar"_s },
             .series = { { .name = u"Ads"_s, .values = { 10 * unit, std::nullopt, -4 * unit } },
                         { .name = u"Fees"_s,
                           .values = { 5 * unit, std::nullopt, -3 * unit },
                           .estimates = { 7 * unit } } },
             .currency = Currencies::krw(),
             .language = u"en"_s };
}

} // namespace

class tst_ChartData : public QObject
{
    Q_OBJECT

private slots:
    void knowsWhetherThereIsAnything();
    void keepsTheUnknownApartFromZero();
    void addsValuesAndEstimates();
    void rangesOverTheStack();
    void rangesOverTheHighestBar();
    void includesZeroInItsRange();
    void writesValues_data();
    void writesValues();
    void countsEachAxisByItself();
    void findsTheMarkOfACategory();
};

void tst_ChartData::knowsWhetherThereIsAnything()
{
    QVERIFY(ChartData().isEmpty());
    QVERIFY((ChartData{ .categories = { u"Jan"_s }, .series = { { .values = { std::nullopt } } } })
                .isEmpty());
    QVERIFY(
        !(ChartData{ .categories = { u"Jan"_s }, .series = { { .values = { 0 } } } }).isEmpty());
    QVERIFY(
        !(ChartData{ .categories = { u"Jan"_s }, .series = { { .estimates = { 0 } } } }).isEmpty());
}

void tst_ChartData::keepsTheUnknownApartFromZero()
{
    const ChartData data = twoSeries(ChartData::Kind::StackedBars);

    QCOMPARE(data.value(0, 1), std::nullopt);
    QCOMPARE(data.value(0, 9), std::nullopt);
    QCOMPARE(data.estimate(1, 2), std::nullopt);
    QCOMPARE(data.total(1), std::nullopt);
}

void tst_ChartData::addsValuesAndEstimates()
{
    const ChartData data = twoSeries(ChartData::Kind::StackedBars);

    QCOMPARE(data.total(0), std::optional<Micros>(22 * unit));
    QCOMPARE(data.total(2), std::optional<Micros>(-7 * unit));
}

void tst_ChartData::rangesOverTheStack()
{
    const auto [lowest, highest] = twoSeries(ChartData::Kind::StackedBars).range();

    QCOMPARE(lowest, -7 * unit);
    QCOMPARE(highest, 22 * unit);
}

void tst_ChartData::rangesOverTheHighestBar()
{
    const auto [lowest, highest] = twoSeries(ChartData::Kind::Bars).range();

    QCOMPARE(lowest, -4 * unit);
    QCOMPARE(highest, 12 * unit);
}

void tst_ChartData::includesZeroInItsRange()
{
    const ChartData data{ .kind = ChartData::Kind::Lines,
                          .categories = { u"Jan"_s },
                          .series = { { .values = { 40 * unit } } } };

    QCOMPARE(data.range().first, 0);
}

void tst_ChartData::writesValues_data()
{
    QTest::addColumn<qint64>("micros");
    QTest::addColumn<QString>("currency");
    QTest::addColumn<QString>("unit");
    QTest::addColumn<QString>("whole");
    QTest::addColumn<QString>("brief");

    QTest::newRow("won") << qint64(2'000'000 * unit) << u"KRW"_s << QString() << u"₩2,000,000"_s
                         << u"₩2M"_s;
    QTest::newRow("dollars") << qint64(1500 * unit) << u"USD"_s << QString() << u"US$1,500.00"_s
                             << u"US$1.5k"_s;
    QTest::newRow("views") << qint64(1204 * unit) << QString() << u"views"_s << u"1,204 views"_s
                           << u"1.2k"_s;
    QTest::newRow("share") << qint64(2'500'000) << QString() << QString() << u"2.5"_s << u"2.50"_s;
    QTest::newRow("small negative")
        << qint64(-500'000) << QString() << QString() << u"−0.5"_s << u"−0.50"_s;
    QTest::newRow("negative") << qint64(-3200 * unit) << QString() << u"views"_s
                              << u"−3,200 views"_s << u"−3.2k"_s;
}

void tst_ChartData::writesValues()
{
    QFETCH(qint64, micros);
    QFETCH(QString, currency);
    QFETCH(QString, unit);
    QFETCH(QString, whole);
    QFETCH(QString, brief);
    const ChartData data{ .currency
                          = Currency::fromCode(QStringView(currency)).value_or(Currency()),
                          .unit = unit,
                          .language = u"en"_s };

    QCOMPARE(data.valueText(micros), whole);
    QCOMPARE(data.shortText(micros), brief);
}

void tst_ChartData::countsEachAxisByItself()
{
    ChartData data{ .kind = ChartData::Kind::Lines,
                    .categories = { u"Jan"_s },
                    .series = { { .values = { 40 * unit } },
                                { .values = { 900 * unit }, .axis = ChartData::Axis::Right } },
                    .unit = u"hours"_s,
                    .language = u"en"_s };
    data.right = ChartData::Scale{ Currencies::krw(), {} };

    QCOMPARE(data.range().second, 40 * unit);
    QCOMPARE(data.range(ChartData::Axis::Right).second, 900 * unit);
    QCOMPARE(data.valueText(2000 * unit), u"2,000 hours"_s);
    QCOMPARE(data.valueText(2000 * unit, ChartData::Axis::Right), u"₩2,000"_s);
    QCOMPARE(data.shortText(2000 * unit), u"2k"_s);
    QCOMPARE(data.shortText(2000 * unit, ChartData::Axis::Right), u"₩2k"_s);
}

void tst_ChartData::findsTheMarkOfACategory()
{
    ChartData data;
    data.marks = { { 1, { u"a"_s }, { u"1"_s } }, { 4, { u"b"_s }, { u"2"_s } } };

    QCOMPARE(data.markAt(4)->names, QStringList{ u"b"_s });
    QCOMPARE(data.markAt(1)->ids, QStringList{ u"1"_s });
    QVERIFY(!data.markAt(0));
    QVERIFY(!data.markAt(2));
    QVERIFY(!data.markAt(5));
}

QTEST_GUILESS_MAIN(tst_ChartData)
#include "tst_chartdata.moc"
