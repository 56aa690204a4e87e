#include "charts/axisticks.h"
#include "charts/decimate.h"

#include <QTest>

#include <algorithm>

using namespace Creator;

/// The arithmetic of a chart: where its ticks, labels and points are.
class tst_AxisTicks : public QObject
{
    Q_OBJECT

private slots:
    void stepsByOneTwoOrFive_data();
    void stepsByOneTwoOrFive();
    void coversTheRangeWithFewTicks_data();
    void coversTheRangeWithFewTicks();
    void givesAnEmptyRangeAnAxis();
    void halvesNoWon();
    void thinsLabelsUntilTheyFit_data();
    void thinsLabelsUntilTheyFit();
    void leavesFewPointsAlone();
    void keepsEveryPeak();
    void keepsTheOrderOfPoints();
    void drawsAtMostTwoPointsAColumn();
};

void tst_AxisTicks::stepsByOneTwoOrFive_data()
{
    QTest::addColumn<qint64>("lowest");
    QTest::addColumn<qint64>("highest");
    QTest::addColumn<QList<Micros>>("ticks");

    QTest::newRow("ones") << qint64(0) << qint64(4) << QList<Micros>{ 0, 1, 2, 3, 4 };
    QTest::newRow("twos") << qint64(0) << qint64(8) << QList<Micros>{ 0, 2, 4, 6, 8 };
    QTest::newRow("fives") << qint64(0) << qint64(18) << QList<Micros>{ 0, 5, 10, 15, 20 };
    QTest::newRow("hundreds") << qint64(0) << qint64(380) << QList<Micros>{ 0, 100, 200, 300, 400 };
    QTest::newRow("both signs") << qint64(-7) << qint64(22) << QList<Micros>{ -10, 0, 10, 20, 30 };
    QTest::newRow("below zero") << qint64(-18) << qint64(0)
                                << QList<Micros>{ -20, -15, -10, -5, 0 };
}

void tst_AxisTicks::stepsByOneTwoOrFive()
{
    QFETCH(qint64, lowest);
    QFETCH(qint64, highest);
    QFETCH(QList<Micros>, ticks);

    QCOMPARE(niceTicks(lowest, highest, 5), ticks);
}

void tst_AxisTicks::coversTheRangeWithFewTicks_data()
{
    QTest::addColumn<qint64>("lowest");
    QTest::addColumn<qint64>("highest");

    QTest::newRow("income") << qint64(0) << qint64(6'810'000'000'000);
    QTest::newRow("a loss") << qint64(-1'204'000'001) << qint64(77);
    QTest::newRow("one micro") << qint64(0) << qint64(1);
    QTest::newRow("the largest amounts")
        << qint64(-9'000'000'000'000'000'000) << qint64(9'000'000'000'000'000'000);
}

void tst_AxisTicks::coversTheRangeWithFewTicks()
{
    QFETCH(qint64, lowest);
    QFETCH(qint64, highest);

    for (int most = 2; most <= 8; ++most) {
        if (most == 2 && lowest < 0 && highest > 0)
            continue; // zero takes a tick of its own
        const QList<Micros> ticks = niceTicks(lowest, highest, most);

        QVERIFY(ticks.size() >= 2);
        QVERIFY(ticks.size() <= most);
        QVERIFY(ticks.first() <= lowest);
        QVERIFY(ticks.last() >= highest);
    }
}

void tst_AxisTicks::givesAnEmptyRangeAnAxis()
{
    const QList<Micros> ticks = niceTicks(0, 0, 5, microsPerUnit);

    QCOMPARE(ticks.first(), 0);
    QVERIFY(ticks.size() >= 2);
}

void tst_AxisTicks::halvesNoWon()
{
    const QList<Micros> ticks = niceTicks(0, 2 * microsPerUnit, 6, microsPerUnit);

    QCOMPARE(ticks, (QList<Micros>{ 0, microsPerUnit, 2 * microsPerUnit }));
}

void tst_AxisTicks::thinsLabelsUntilTheyFit_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<double>("room");
    QTest::addColumn<double>("widest");
    QTest::addColumn<int>("stride");

    QTest::newRow("all fit") << 12 << 1200.0 << 60.0 << 1;
    QTest::newRow("every second") << 12 << 600.0 << 60.0 << 2;
    QTest::newRow("a year of days") << 365 << 730.0 << 60.0 << 30;
    QTest::newRow("one") << 1 << 10.0 << 60.0 << 1;
    QTest::newRow("no room") << 12 << 0.0 << 60.0 << 1;
}

void tst_AxisTicks::thinsLabelsUntilTheyFit()
{
    QFETCH(int, count);
    QFETCH(double, room);
    QFETCH(double, widest);
    QFETCH(int, stride);

    QCOMPARE(labelStride(count, room, widest), stride);
}

namespace {

QList<QPointF> noise(int count)
{
    QList<QPointF> points;
    for (int i = 0; i < count; ++i)
        points.append({ double(i), double((qint64{ i } * 7919) % 1000) });
    return points;
}

} // namespace

void tst_AxisTicks::leavesFewPointsAlone()
{
    const QList<QPointF> points = noise(100);

    QCOMPARE(decimated(points, 50), points);
    QCOMPARE(decimated({}, 50), QList<QPointF>());
}

void tst_AxisTicks::keepsEveryPeak()
{
    QList<QPointF> points(10'000, QPointF(0, 5));
    for (int i = 0; i < points.size(); ++i)
        points[i].setX(i);
    points[1234].setY(900);
    points[4321].setY(-900);

    const QList<QPointF> kept = decimated(points, 100);

    QVERIFY(kept.contains(QPointF(1234, 900)));
    QVERIFY(kept.contains(QPointF(4321, -900)));
}

void tst_AxisTicks::keepsTheOrderOfPoints()
{
    const QList<QPointF> kept = decimated(noise(10'000), 100);

    QVERIFY(std::is_sorted(kept.begin(), kept.end(),
                           [](const QPointF &a, const QPointF &b) { return a.x() < b.x(); }));
}

void tst_AxisTicks::drawsAtMostTwoPointsAColumn()
{
    QVERIFY(decimated(noise(1'000'000), 800).size() <= 1600);
}

QTEST_GUILESS_MAIN(tst_AxisTicks)
#include "tst_axisticks.moc"
