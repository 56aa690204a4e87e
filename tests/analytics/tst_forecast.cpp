#include "analytics/forecast.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace Creator;

namespace {

const QDate january(2023, 1, 1);

using Months = QList<std::optional<Micros>>;

Months seasons(int count, int growthPerYear = 0)
{
    Months months;
    for (int i = 0; i < count; ++i)
        months.append(Micros(1000 + 100 * (i % 12) + growthPerYear * (i / 12)));
    return months;
}

/// The method told as slowly as possible: everything anew for each month.
namespace Plain {

Micros told(const Months &m, qsizetype at, qsizetype known)
{
    Int128 sum = 0;
    for (qsizetype i = 12; i < known; ++i)
        sum += *m[i] - *m[i - 12];
    return *m[at - 12] + static_cast<Micros>(known > 12 ? divideHalfEven(sum, known - 12) : 0);
}

std::optional<Micros> reach(const Months &m, qsizetype known)
{
    QList<Micros> errors;
    for (qsizetype i = 12; i < known; ++i)
        errors.append(qAbs(*m[i] - told(m, i, i)));
    std::sort(errors.begin(), errors.end());
    // The smallest so that at least four of five of those and one more lie within.
    for (qsizetype k = 1; k <= errors.size(); ++k) {
        if (k * 5 >= (errors.size() + 1) * 4)
            return errors[k - 1];
    }
    return std::nullopt;
}

int within(const Months &m)
{
    int count = 0;
    for (qsizetype at = m.size() - 12; at < m.size(); ++at) {
        const auto far = reach(m, at);
        count += far && qAbs(*m[at] - told(m, at, at)) <= *far ? 1 : 0;
    }
    return count;
}

} // namespace Plain

} // namespace

class tst_Forecast final : public QObject
{
    Q_OBJECT

private slots:
    void refusesFewerThanTwoYears()
    {
        const auto refused = Forecast::of({ january, seasons(23) }, 1);

        QVERIFY(!refused);
        QCOMPARE(refused.error().code, Error::Code::InvalidData);
        QVERIFY(refused.error().message.contains(u"24"));
        QVERIFY(refused.error().message.contains(u"23"));
        QVERIFY(Forecast::of({ january, seasons(24) }, 1).has_value());
    }

    void aGapEndsWhatIsKnown()
    {
        Months months = seasons(40);
        months[16].reset();
        QVERIFY(!Forecast::of({ january, months }, 1));
        months[16] = 1400;
        months[15].reset();
        QVERIFY(Forecast::of({ january, months }, 1).has_value());
        months.last().reset();
        QVERIFY(!Forecast::of({ january, months }, 1));
    }

    void repeatsTheYear()
    {
        const Forecast forecast = *Forecast::of({ january, seasons(30) }, 12);

        QCOMPARE(forecast.months.size(), 12);
        QCOMPARE(forecast.months[0].month, QDate(2025, 7, 1));
        QCOMPARE(forecast.months[0].value, 1600);
        QCOMPARE(forecast.months[0].low, 1600);
        QCOMPARE(forecast.months[0].high, 1600);
        QCOMPARE(forecast.months[11].value, 1500);
    }

    void followsTheDrift()
    {
        const Forecast forecast = *Forecast::of({ january, seasons(36, 120) }, 12);

        QCOMPARE(forecast.months[0].value, 1000 + 3 * 120);
        QCOMPARE(forecast.months[11].value, 1000 + 1100 + 3 * 120);
    }

    void tellsHowItDid()
    {
        Months months = seasons(36);
        months[35] = *months[35] * 2; // twice what was expected: half of it
        months[34] = 0; // nothing to measure an error by

        const BackTest test = Forecast::of({ january, months }, 1)->backTest;

        QCOMPARE(test.months, 12);
        QCOMPARE(test.judged, 12);
        QCOMPARE(test.within, 10);
        QCOMPARE(test.medianErrorPermille, 0);
    }

    void judgesOnlyWhatHadAnInterval()
    {
        const BackTest test = Forecast::of({ january, seasons(24) }, 1)->backTest;

        QCOMPARE(test.months, 12);
        QCOMPARE(test.judged, 8);
        QCOMPARE(test.within, 8);
    }

    void aYearOfNothingHasNoError()
    {
        const Forecast nothing = *Forecast::of({ january, Months(24, Micros(0)) }, 1);

        QVERIFY(!nothing.backTest.medianErrorPermille);
        QCOMPARE(nothing.months[0].value, 0);
    }

    void isNotBelowZeroIfNothingWas()
    {
        Months falling;
        for (int i = 0; i < 24; ++i)
            falling.append(Micros(i < 12 ? 10'000 : 100));
        const Forecast::Month month = Forecast::of({ january, falling }, 1)->months[0];
        QCOMPARE(month.value, 0);
        QCOMPARE(month.low, 0);

        falling[3] = -5;
        QVERIFY(Forecast::of({ january, falling }, 1)->months[0].low < 0);
    }

    void forgetsWhatIsOlderThanFiveYears()
    {
        Months long_ = seasons(72);
        for (int i = 0; i < 12; ++i)
            long_[i] = Micros(1'000'000);

        QCOMPARE(Forecast::of({ january, long_ }, 1)->months[0].value, 1000);
    }

    void agreesWithTheMethodToldSlowly()
    {
        QRandomGenerator dice(11);
        for (int run = 0; run < 100; ++run) {
            Months months;
            for (int i = dice.bounded(24, 61); i > 0; --i)
                months.append(Micros(dice.bounded(-300'000, 2'000'000'000)));
            const Forecast forecast = *Forecast::of({ january, months }, 12);
            const bool isPositive = std::all_of(months.begin(), months.end(),
                                                [](const auto &month) { return *month >= 0; });
            const auto bounded = [&](Micros m) { return isPositive ? std::max<Micros>(m, 0) : m; };
            for (int h = 0; h < 12; ++h) {
                const Micros value = Plain::told(months, months.size() + h, months.size());
                const Micros far = *Plain::reach(months, months.size());
                QCOMPARE(forecast.months[h].value, bounded(value));
                QCOMPARE(forecast.months[h].low, bounded(value - far));
                QCOMPARE(forecast.months[h].high, bounded(value + far));
            }
            QCOMPARE(forecast.backTest.within, Plain::within(months));
        }
    }

    void fourOfFiveFallWithin()
    {
        // Steady seasons with noise: what the interval promises must come about.
        QRandomGenerator dice(5);
        int within = 0;
        int judged = 0;
        for (int run = 0; run < 300; ++run) {
            Months months = seasons(60);
            for (auto &month : months)
                month = *month * 1000 + dice.bounded(-200'000, 200'000);
            const BackTest test = Forecast::of({ january, months }, 1)->backTest;
            within += test.within;
            judged += test.judged;
        }
        const double share = double(within) / judged;
        QVERIFY2(share > 0.76 && share < 0.86, qPrintable(QString::number(share)));
    }
};

QTEST_GUILESS_MAIN(tst_Forecast)
#include "tst_forecast.moc"
