#include "analytics/comparison.h"

#include <QTest>

using namespace Creator;
using namespace Qt::StringLiterals;

namespace {

using Values = QList<std::optional<Micros>>;
constexpr std::nullopt_t none = std::nullopt;

} // namespace

class tst_Comparison final : public QObject
{
    Q_OBJECT

private slots:
    void comparesWithAsManyDaysBefore_data()
    {
        QTest::addColumn<QDate>("from");
        QTest::addColumn<QDate>("to");
        QTest::addColumn<int>("with");
        QTest::addColumn<QDate>("otherFrom");
        QTest::addColumn<QDate>("otherTo");
        const int before = int(ComparedWith::PreviousPeriod);
        const int year = int(ComparedWith::YearAgo);
        QTest::newRow("a week") << QDate(2026, 3, 9) << QDate(2026, 3, 15) << before
                                << QDate(2026, 3, 2) << QDate(2026, 3, 8);
        QTest::newRow("a day") << QDate(2026, 3, 1) << QDate(2026, 3, 1) << before
                               << QDate(2026, 2, 28) << QDate(2026, 2, 28);
        QTest::newRow("a year ago") << QDate(2026, 3, 9) << QDate(2026, 3, 15) << year
                                    << QDate(2025, 3, 9) << QDate(2025, 3, 15);
        QTest::newRow("leap day") << QDate(2024, 2, 1) << QDate(2024, 2, 29) << year
                                  << QDate(2023, 2, 1) << QDate(2023, 2, 28);
    }

    void comparesWithAsManyDaysBefore()
    {
        QFETCH(QDate, from);
        QFETCH(QDate, to);
        QFETCH(int, with);
        const DaySpan other = comparedRange({ from, to }, ComparedWith(with));
        QTEST(other.from, "otherFrom");
        QTEST(other.to, "otherTo");
    }

    void whatIsNotKnownIsNoZero()
    {
        QVERIFY(!(MetricChange{ 5, none }.difference()));
        QVERIFY(!(MetricChange{ none, 5 }.percent()));
        QCOMPARE(*(MetricChange{ 5, 0 }.difference()), Micros(5));
        QVERIFY(!(MetricChange{ 5, 0 }.percent()));
        QVERIFY(!(MetricChange{ 5, -2 }.percent()));
        QCOMPARE(*(MetricChange{ 15, 10 }.percent()), 50.0);
        QCOMPARE(*(MetricChange{ 0, 10 }.percent()), -100.0);
    }

    void countsByAge()
    {
        const Values days{ 10, 5, 0, none, 7 };
        const Values reached = byAge(days, { 1, 3, 4, 5, 6, 0 });
        QCOMPARE(reached.size(), 6);
        QCOMPARE(*reached[0], Micros(10));
        QCOMPARE(*reached[1], Micros(15));
        for (int i = 2; i < 6; ++i)
            QVERIFY(!reached[i]);
    }
};

QTEST_GUILESS_MAIN(tst_Comparison)
#include "tst_comparison.moc"
