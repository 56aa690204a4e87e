#include "domain/exchangerate.h"

#include <QTest>

using namespace Creator;

namespace {

RateTable table()
{
    const QDate friday(2026, 2, 27);
    const Currency eur = Currencies::eur();
    const QString ecb = QStringLiteral("ecb");
    return RateTable({ { friday, eur, Currencies::usd(), QStringLiteral("1.25"), ecb },
                       { friday, eur, Currencies::krw(), QStringLiteral("1500"), ecb },
                       { QDate(2026, 3, 2), eur, Currencies::usd(), QStringLiteral("1.2"), ecb } });
}

} // namespace

class tst_ExchangeRate : public QObject
{
    Q_OBJECT

private slots:
    void crossesThroughTheBase()
    {
        const auto rate = table().rate(Currencies::usd(), Currencies::krw(), QDate(2026, 2, 27));

        QVERIFY(rate);
        QCOMPARE(rate->convert(10 * microsPerUnit), 12'000 * microsPerUnit);
        QCOMPARE(rate->text(), QStringLiteral("1200"));
    }

    void readsQuotesAgainstOneCurrency()
    {
        const QDate day(2026, 3, 3);
        const QString bok = QStringLiteral("bok");
        const Currency krw = Currencies::krw();
        const RateTable won({ { day, Currencies::usd(), krw, QStringLiteral("1443.1"), bok },
                              { day, Currencies::jpy(), krw, QStringLiteral("9.1231"), bok } });

        const auto rate = won.rate(Currencies::usd(), krw, day);
        QVERIFY(rate);
        QCOMPARE(rate->convert(10 * microsPerUnit), 14'431 * microsPerUnit);
        QCOMPARE(rate->text(), QStringLiteral("1443.1"));
        QCOMPARE(rate->source, bok);
        QCOMPARE(won.rate(krw, Currencies::usd(), day)->convert(Micros{ 14'431 } * microsPerUnit),
                 10 * microsPerUnit);
        QVERIFY(won.rate(Currencies::usd(), Currencies::jpy(), day));
        QCOMPARE(won.newestDay(), day);
    }

    void keepsTwoSourcesApart()
    {
        const QDate day(2026, 3, 3);
        const QString bok = QStringLiteral("bok");
        const QString ecb = QStringLiteral("ecb");
        const Currency usd = Currencies::usd();
        const Currency eur = Currencies::eur();
        const Currency krw = Currencies::krw();
        const QList<ExchangeRate> won{ { day, usd, krw, QStringLiteral("1443.1"), bok },
                                       { day, eur, krw, QStringLiteral("1560.2"), bok } };
        const QList<ExchangeRate> euro{ { day, eur, usd, QStringLiteral("1.08"), ecb },
                                        { day, eur, krw, QStringLiteral("1555"), ecb },
                                        { day.addDays(1), eur, usd, QStringLiteral("1.09"), ecb } };

        for (const QList<ExchangeRate> &all : { won + euro, euro + won }) {
            const RateTable both(all);
            QCOMPARE(both.rate(usd, krw, day)->source, bok);
            QCOMPARE(both.rate(eur, krw, day)->text(), QStringLiteral("1560.2"));
            QCOMPARE(both.rate(usd, eur, day)->source, ecb);
            QCOMPARE(both.rate(usd, eur, day.addDays(1))->date, day.addDays(1));
            QCOMPARE(both.rate(usd, krw, day.addDays(1))->source, bok);
            QCOMPARE(both.rate(usd, krw, day.addDays(1))->date, day);
        }
    }

    void takesTheNearestEarlierDayWithinSeven()
    {
        const auto weekend = table().rate(Currencies::usd(), Currencies::krw(), QDate(2026, 3, 1));
        QVERIFY(weekend);
        QCOMPARE(weekend->date, QDate(2026, 2, 27));
        QVERIFY(table().rate(Currencies::krw(), Currencies::eur(), QDate(2026, 3, 6)));
        QVERIFY(!table().rate(Currencies::krw(), Currencies::eur(), QDate(2026, 3, 7)));
        QVERIFY(!table().rate(Currencies::usd(), Currencies::krw(), QDate(2026, 2, 26)));
    }

    void neverPretendsOneToOne()
    {
        QVERIFY(!table().rate(Currencies::jpy(), Currencies::krw(), QDate(2026, 2, 27)));
        QVERIFY(table().rate(Currencies::jpy(), Currencies::jpy(), QDate(1999, 1, 1)));
    }

    void convertsThereAndBack_data()
    {
        QTest::addColumn<QString>("rate");
        for (const char *rate : { "1.25", "1456.78", "0.0063", "17364.55", "1" })
            QTest::newRow(rate) << QString::fromLatin1(rate);
    }

    void convertsThereAndBack()
    {
        QFETCH(QString, rate);
        const QDate day(2026, 3, 2);
        const RateTable rates({ { day, Currencies::eur(), Currencies::krw(), rate, QString() } });
        const auto there = rates.rate(Currencies::eur(), Currencies::krw(), day);
        const auto back = rates.rate(Currencies::krw(), Currencies::eur(), day);

        QCOMPARE(there->text(), rate);
        QCOMPARE(there->convert(microsPerUnit), parseDecimal(rate.toStdString())->micros);
        for (const Micros amount : { Micros{ 1'000'000 }, Micros{ -89'000'000 }, Micros{ 0 } })
            QVERIFY(qAbs(back->convert(there->convert(amount)) - amount) <= 200);
    }

    void anAmountOfAnySizeIsConverted()
    {
        const auto rate = table().rate(Currencies::eur(), Currencies::krw(), QDate(2026, 2, 27));
        QCOMPARE(rate->convert(6'000'000'000LL * microsPerUnit),
                 9'000'000'000'000LL * microsPerUnit);
        QCOMPARE(rate->convert(-6'000'000'000LL * microsPerUnit),
                 -9'000'000'000'000LL * microsPerUnit);
    }

    void namesTheDayAndTheSourceOfARate()
    {
        const auto rate = table().rate(Currencies::eur(), Currencies::usd(), QDate(2026, 3, 3));
        QCOMPARE(rate->date, QDate(2026, 3, 2));
        QCOMPARE(rate->source, QStringLiteral("ecb"));
        QCOMPARE(rate->from, Currencies::eur());
        QCOMPARE(rate->to, Currencies::usd());
        QCOMPARE(table().newestDay(), QDate(2026, 3, 2));
        QVERIFY(RateTable().isEmpty() && !RateTable().newestDay().isValid());
        QVERIFY(!table().isEmpty());
    }

    void roundsHalfToEven()
    {
        const UsedRate half{ QDate(), Currencies::usd(), Currencies::eur(), 1, 2, {} };
        QCOMPARE(half.convert(1), 0);
        QCOMPARE(half.convert(3), 2);
        QCOMPARE(half.convert(-3), -2);
    }
};

QTEST_GUILESS_MAIN(tst_ExchangeRate)
#include "tst_exchangerate.moc"
