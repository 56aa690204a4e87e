#include "domain/money.h"
#include "domain/moneyformat.h"

#include <QTest>

using namespace Creator;

class tst_Money : public QObject
{
    Q_OBJECT

private slots:
    void knowsTheDecimalsOfCurrencies()
    {
        QCOMPARE(Currencies::krw().decimals(), 0);
        QCOMPARE(Currencies::jpy().decimals(), 0);
        QCOMPARE(Currency::fromCode(std::string_view("kwd"))->decimals(), 3);
        QCOMPARE(Currencies::usd().decimals(), 2);
        QVERIFY(!Currency::fromCode(std::string_view("XXZ")));
        QVERIFY(!Currency::fromCode(std::string_view("US")));
    }

    void parsesDecimalsExactly_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<qint64>("micros");
        QTest::addColumn<bool>("rounded");
        QTest::newRow("integer") << QByteArray("12") << qint64{ 12'000'000 } << false;
        QTest::newRow("six places") << QByteArray("0.916345") << qint64{ 916'345 } << false;
        QTest::newRow("negative") << QByteArray("-0.120001") << qint64{ -120'001 } << false;
        QTest::newRow("half to even, down") << QByteArray("0.0000005") << qint64{ 0 } << true;
        QTest::newRow("half to even, up") << QByteArray("0.0000015") << qint64{ 2 } << true;
        QTest::newRow("above half") << QByteArray("0.00000051") << qint64{ 1 } << true;
        QTest::newRow("seventh is zero") << QByteArray("1.1234560") << qint64{ 1'123'456 } << false;
        QTest::newRow("point first") << QByteArray(".5") << qint64{ 500'000 } << false;
        QTest::newRow("large") << QByteArray("123456789012.91") << qint64{ 123'456'789'012'910'000 } << false;
    }

    void parsesDecimalsExactly()
    {
        QFETCH(QByteArray, text);
        const auto parsed = parseDecimal(text.toStdString());
        QVERIFY(parsed);
        QTEST(parsed->micros, "micros");
        QTEST(parsed->rounded, "rounded");
    }

    void refusesWhatIsNoDecimal_data()
    {
        QTest::addColumn<QByteArray>("text");
        for (const char *bad : { "", "-", ".", "1,5", "1.2.3", "1e5", " 1", "12..3x", "99999999999999999999" })
            QTest::newRow(*bad ? bad : "empty") << QByteArray(bad);
    }

    void refusesWhatIsNoDecimal()
    {
        QFETCH(QByteArray, text);
        QVERIFY(!parseDecimal(text.toStdString()));
    }

    void writesDecimalsWithoutTrailingZeros()
    {
        QCOMPARE(decimalText(Micros{ -20'030'000 }), QStringLiteral("-20.03"));
        QCOMPARE(decimalText(Micros{ 4'820'000'000 }), QStringLiteral("4820"));
        QCOMPARE(decimalText(Micros{ 1 }), QStringLiteral("0.000001"));
        QCOMPARE(decimalText(Micros{ 0 }), QStringLiteral("0"));
    }

    void formatsAsPeopleRead()
    {
        QCOMPARE(formatMoney({ 1'204'000'000'000, Currencies::krw() }), QStringLiteral("₩1,204,000"));
        QCOMPARE(formatMoney({ -89'000'000'000, Currencies::krw() }), QStringLiteral("−₩89,000"));
        QCOMPARE(formatMoney({ 412'800'000, Currencies::usd() }), QStringLiteral("US$412.80"));
        QCOMPARE(formatMoney({ 41'203'118'000, Currencies::krw() }), QStringLiteral("₩41,203"));
        QCOMPARE(formatMoney({ -400, Currencies::usd() }), QStringLiteral("US$0.00"));
        QCOMPARE(formatCount(-1'204'882), QStringLiteral("−1,204,882"));
    }

    void shortensForAxes()
    {
        const Money million{ 2'000'000 * microsPerUnit, Currencies::krw() };
        QCOMPARE(formatMoneyShort(million, u"ko"), QStringLiteral("₩200만"));
        QCOMPARE(formatMoneyShort(million, u"en"), QStringLiteral("₩2M"));
        QCOMPARE(formatMoneyShort({ 1'500 * microsPerUnit, Currencies::usd() }, u"en"),
                 QStringLiteral("US$1.5k"));
    }

    void allocatesWithoutLosingAnything()
    {
        const QList<Micros> parts = allocate(100, { 1, 1, 1 });
        QCOMPARE(parts, (QList<Micros>{ 34, 33, 33 }));
        QCOMPARE(allocate(-100, { 1, 1, 1 }), (QList<Micros>{ -34, -33, -33 }));
        QCOMPARE(allocate(5, { 0, 1 }), (QList<Micros>{ 0, 5 }));
        QCOMPARE(allocate(7, { 0, 0 }), (QList<Micros>{ 0, 0 }));
    }

    void sumsDoNotMixCurrencies()
    {
        MoneySums sums;
        sums.add({ 1'000'000, Currencies::usd() });
        sums.add({ 2'000'000, Currencies::usd() });
        sums.add({ 5'000'000, Currencies::krw() });
        QCOMPARE(sums.of(Currencies::usd()), 3'000'000);
        QCOMPARE(formatSums(sums), QStringLiteral("₩5 · US$3.00"));
        QCOMPARE(formatSums({}), QStringLiteral("—"));
    }
};

QTEST_GUILESS_MAIN(tst_Money)
#include "tst_money.moc"
