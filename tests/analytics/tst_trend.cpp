#include "analytics/trend.h"

#include <QTest>

using namespace Creator;

namespace {

using Values = QList<std::optional<Micros>>;
constexpr std::nullopt_t none = std::nullopt;

Values steady(int count)
{
    Values values;
    for (int i = 0; i < count; ++i)
        values.append(100 + i % 5);
    return values;
}

} // namespace

class tst_Trend final : public QObject
{
    Q_OBJECT

private slots:
    void averagesTheLastValues()
    {
        QCOMPARE(movingAverage({ 1, 3, 5, 7 }, 2), (Values{ none, 2, 4, 6 }));
        QCOMPARE(movingAverage({ 4, 8 }, 1), (Values{ 4, 8 }));
        QCOMPARE(movingAverage({}, 7), Values{});
    }

    void averagesOverGapsWhileHalfIsKnown()
    {
        QCOMPARE(movingAverage({ 4, none, 6, none, none }, 2), (Values{ none, 4, 6, 6, none }));
        QCOMPARE(movingAverage({ none, none, 9 }, 3), (Values{ none, none, none }));
    }

    void staysExactWhereValuesAreLarge()
    {
        const Micros large = 9'000'000'000'000'000'000;
        QCOMPARE(movingAverage({ large, large }, 2), (Values{ none, large }));
    }

    void findsDaysThatStandOut()
    {
        Values values = steady(30);
        QVERIFY(outliers(values).isEmpty());
        values[7] = 900;
        values[20] = 0;
        values[21] = none;
        QCOMPARE(outliers(values), (QList<int>{ 7, 20 }));
    }

    void fewDaysSayNothing()
    {
        Values values = steady(13);
        values[3] = 100'000;
        QVERIFY(outliers(values).isEmpty());
        values.append(102);
        QCOMPARE(outliers(values), QList<int>{ 3 });
    }

    void oneDayStandsOutAmongEqualOnes()
    {
        Values values(20, std::optional<Micros>(0));
        QVERIFY(outliers(values).isEmpty());
        values[5] = 80;
        QCOMPARE(outliers(values), QList<int>{ 5 });
    }
};

QTEST_GUILESS_MAIN(tst_Trend)
#include "tst_trend.moc"
