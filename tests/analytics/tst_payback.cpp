#include "analytics/payback.h"
#include "moneyledger.h"

#include <QTest>

using namespace Creator;
using namespace Creator::Test;
using namespace Qt::StringLiterals;

namespace {

struct Fixture : MoneyLedger
{
    ContentId id;
    QDate to{ 2026, 6, 30 };

    explicit Fixture(qint64 cost = 100, Currency currency = Currencies::krw())
        : id(content(u"a"_s, 0, Money{ cost * microsPerUnit, currency }))
    {
    }

    Payback ask() { return paybacks(reader(), { id }, to)->value(id); }
};

} // namespace

class tst_Payback final : public QObject
{
    Q_OBJECT

private slots:
    void isTheDayOnWhichTheCostIsIn()
    {
        Fixture f;
        f.add({ f.earned(f.id, "2026-03-09", 40), f.earned(f.id, "2026-03-02", 59),
                f.earned(f.id, "2026-03-09", 1), f.earned(f.id, "2026-04-01", 500) });

        QCOMPARE(f.ask().day, QDate(2026, 3, 9));
        QCOMPARE(f.ask().income, 600 * microsPerUnit);
        QCOMPARE(f.ask().percent(), 600);
    }

    void tellsHowFarItIs()
    {
        Fixture f;
        f.add({ f.earned(f.id, "2026-03-02", 99), f.earned(f.id, "2026-07-01", 500) });

        QVERIFY(!f.ask().isReached());
        QCOMPARE(f.ask().percent(), 99);
        QCOMPARE(f.ask().cost, (Money{ 100 * microsPerUnit, Currencies::krw() }));
    }

    void moneyThatWentBackTakesTheDayBack()
    {
        Fixture f;
        Earning refund = f.earned(f.id, "2026-03-05", -30);
        refund.kind = EarningKind::Refund;
        f.add({ f.earned(f.id, "2026-03-02", 120), refund });
        QVERIFY(!f.ask().isReached());
        QCOMPARE(f.ask().percent(), 90);

        f.add({ f.earned(f.id, "2026-03-20", 10) });
        QCOMPARE(f.ask().day, QDate(2026, 3, 20));
    }

    void countsNothingTwice()
    {
        Fixture f;
        Earning guess = f.earned(f.id, "2026-03-03", 60);
        guess.status = EarningStatus::Estimated;
        Earning cancelled = f.earned(f.id, "2026-03-03", 60);
        cancelled.status = EarningStatus::Cancelled;
        f.add({ guess, f.earned(f.id, "2026-03-20", 50), cancelled });

        QCOMPARE(f.ask().percent(), 50);
    }

    void convertsIntoTheCurrencyOfTheCost()
    {
        Fixture f(10, Currencies::usd());
        f.add({ f.earned(f.id, "2026-03-02", 7500), f.earned(f.id, "2026-03-03", 5, "USD"),
                f.earned(f.id, "2026-03-04", 9, "CHF") },
              { Ledger::euroRate("2026-03-02", "USD", "1"),
                Ledger::euroRate("2026-03-02", "KRW", "1500") });

        QCOMPARE(f.ask().income, 10 * microsPerUnit);
        QCOMPARE(f.ask().day, QDate(2026, 3, 3));
        QCOMPARE(f.ask().unconverted.of(*Currency::fromCode(u"CHF")), 9 * microsPerUnit);
    }

    void whereARateIsMissingNobodyKnowsHowFarItIs()
    {
        Fixture f;
        f.add({ f.earned(f.id, "2026-03-04", 9, "CHF") });

        QVERIFY(!f.ask().isReached());
        QVERIFY(!f.ask().percent());

        f.add({ f.earned(f.id, "2026-03-05", 100) });
        QVERIFY(f.ask().isReached());
    }

    void whatCostNothingPaysNothingBack()
    {
        Fixture f;
        const ContentId free = f.content(u"free"_s, 30);
        f.add({ f.earned(free, "2026-03-02", 99) });

        QVERIFY(paybacks(f.reader(), { free }, f.to)->isEmpty());
        QCOMPARE(f.ask().percent(), 0);
        QVERIFY(!f.ask().isReached());
    }

    void agreesWithDaysAddedUpPlainly_data()
    {
        QTest::addColumn<int>("seed");
        for (int seed = 1; seed <= 6; ++seed)
            QTest::addRow("seed %d", seed) << seed;
    }

    void agreesWithDaysAddedUpPlainly()
    {
        QFETCH(int, seed);
        QRandomGenerator dice(seed);
        Fixture f(dice.bounded(1'000, 20'000));
        QList<Earning> rows;
        for (const Earning &row : f.randomRows(200, { f.id }, dice)) {
            if (row.amount.currency == Currencies::krw() && countsAsIncome(row.status)
                && row.status != EarningStatus::Estimated)
                rows.append(row);
        }
        f.add(rows);

        QDate day;
        Micros sum = 0;
        for (QDate at(2026, 1, 1); at <= f.to; at = at.addDays(1)) {
            for (const Earning &row : rows)
                sum += row.contentId && row.earnedAt == at ? row.amount.micros : 0;
            if (sum < f.ask().cost.micros)
                day = QDate();
            else if (day.isNull())
                day = at;
        }
        QCOMPARE(f.ask().income, sum);
        QCOMPARE(f.ask().day, day);
    }
};

QTEST_GUILESS_MAIN(tst_Payback)
#include "tst_payback.moc"
