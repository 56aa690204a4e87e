#include "analytics/correlation.h"

#include <QRandomGenerator>
#include <QTest>

#include <cmath>

using namespace Creator;

namespace {

using Pairs = QList<QPair<double, double>>;

/// By the textbook's other formula, in more digits.
double plainly(const Pairs &pairs)
{
    long double x = 0, y = 0, xx = 0, yy = 0, xy = 0;
    for (const auto &[a, b] : pairs) {
        x += a;
        y += b;
        xx += static_cast<long double>(a) * a;
        yy += static_cast<long double>(b) * b;
        xy += static_cast<long double>(a) * b;
    }
    const long double n = pairs.size();
    return static_cast<double>((n * xy - x * y) / std::sqrt((n * xx - x * x) * (n * yy - y * y)));
}

} // namespace

class tst_Correlation final : public QObject
{
    Q_OBJECT

private slots:
    void sevenPairsAreTooFew()
    {
        const Correlation few = Correlation::of(
            { { 1, 1 }, { 2, 2 }, { 3, 3 }, { 4, 4 }, { 5, 5 }, { 6, 6 }, { 7, 7 } });

        QCOMPARE(few.state, Correlation::State::TooFew);
        QCOMPARE(few.pairs, 7);
    }

    void aLineIsOne()
    {
        Pairs up;
        Pairs down;
        for (int i = 0; i < 8; ++i) {
            up.append({ i, 0.1 * i + 3 });
            down.append({ i, -2.0 * i });
        }

        QCOMPARE(Correlation::of(up).state, Correlation::State::Known);
        QCOMPARE(Correlation::of(up).pairs, 8);
        QVERIFY(std::abs(Correlation::of(up).r - 1) < 1e-12);
        QVERIFY(std::abs(Correlation::of(down).r + 1) < 1e-12);
    }

    void whatNeverChangesHasNoFigure()
    {
        Pairs sameX;
        Pairs sameY;
        for (int i = 0; i < 9; ++i) {
            sameX.append({ 0.1, i });
            sameY.append({ i, 0.7 });
        }

        QCOMPARE(Correlation::of(sameX).state, Correlation::State::Constant);
        QCOMPARE(Correlation::of(sameY).state, Correlation::State::Constant);
        QCOMPARE(Correlation::of(sameY).pairs, 9);
    }

    void agreesWithTheOtherFormula()
    {
        QRandomGenerator dice(7);
        for (int run = 0; run < 200; ++run) {
            Pairs pairs;
            for (int i = dice.bounded(8, 60); i > 0; --i)
                pairs.append({ dice.bounded(6), dice.bounded(-500, 2000) });
            const Correlation known = Correlation::of(pairs);
            if (known.state == Correlation::State::Known)
                QVERIFY(std::abs(known.r - plainly(pairs)) < 1e-9);
        }
    }
};

QTEST_GUILESS_MAIN(tst_Correlation)
#include "tst_correlation.moc"
