#include "import/amountcell.h"

#include <QTest>

using namespace Creator;
using namespace Qt::StringLiterals;

class tst_AmountCell : public QObject
{
    Q_OBJECT

private slots:
    void readsAmounts_data();
    void readsAmounts();
    void refusesWhatIsNoAmount_data();
    void refusesWhatIsNoAmount();
    void saysWhenASeventhDecimalWasRounded();
    void findsTheCurrencyInACell_data();
    void findsTheCurrencyInACell();
    void decidesTheDecimalSignByColumn_data();
    void decidesTheDecimalSignByColumn();
};

void tst_AmountCell::readsAmounts_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<int>("sign");
    QTest::addColumn<QString>("amount");
    const int dot = static_cast<int>(DecimalSign::Dot);
    const int comma = static_cast<int>(DecimalSign::Comma);

    QTest::newRow("plain") << u"44.97"_s << dot << u"44.97"_s;
    QTest::newRow("whole") << u"5000"_s << dot << u"5000"_s;
    QTest::newRow("zero") << u"0.00"_s << dot << u"0"_s;
    QTest::newRow("six decimals") << u"0.916345"_s << dot << u"0.916345"_s;
    QTest::newRow("minus") << u"-19.00"_s << dot << u"-19"_s;
    QTest::newRow("plus") << u"+19.00"_s << dot << u"19"_s;
    QTest::newRow("U+2212") << u"−6.41"_s << dot << u"-6.41"_s;
    QTest::newRow("en dash") << u"–6.41"_s << dot << u"-6.41"_s;
    QTest::newRow("brackets") << u"(2.00)"_s << dot << u"-2"_s;
    QTest::newRow("brackets around a mark") << u"($2.00)"_s << dot << u"-2"_s;
    QTest::newRow("trailing minus") << u"2.00-"_s << dot << u"-2"_s;
    QTest::newRow("minus before a mark") << u"-$2.00"_s << dot << u"-2"_s;
    QTest::newRow("minus after a mark") << u"$-2.00"_s << dot << u"-2"_s;
    QTest::newRow("blank after the minus") << u"− 6.41"_s << dot << u"-6.41"_s;
    QTest::newRow("guarded") << u"'-5.00"_s << dot << u"-5"_s;
    QTest::newRow("blanks around") << u" 1.5 "_s << dot << u"1.5"_s;
    QTest::newRow("thousands") << u"1,500.00"_s << dot << u"1500"_s;
    QTest::newRow("millions") << u"1,234,567.89"_s << dot << u"1234567.89"_s;
    QTest::newRow("Indian groups") << u"12,34,567.00"_s << dot << u"1234567"_s;
    QTest::newRow("German") << u"1.250,50"_s << comma << u"1250.5"_s;
    QTest::newRow("German below one") << u"0,59"_s << comma << u"0.59"_s;
    QTest::newRow("German minus") << u"-1.000,00"_s << comma << u"-1000"_s;
    QTest::newRow("no-break space groups") << u"1\u00a0062,26"_s << comma << u"1062.26"_s;
    QTest::newRow("narrow space groups") << u"1\u202f062,26"_s << comma << u"1062.26"_s;
    QTest::newRow("Swiss groups") << u"1'234.50"_s << dot << u"1234.5"_s;
    QTest::newRow("dollar") << u"$1,204.55"_s << dot << u"1204.55"_s;
    QTest::newRow("US dollar and blank") << u"US$ 5.00"_s << dot << u"5"_s;
    QTest::newRow("euro behind") << u"10,99 €"_s << comma << u"10.99"_s;
    QTest::newRow("won before") << u"₩3,867"_s << dot << u"3867"_s;
    QTest::newRow("full-width won") << u"￦3,867"_s << dot << u"3867"_s;
    QTest::newRow("won behind") << u"1,000원"_s << dot << u"1000"_s;
    QTest::newRow("negative won") << u"-₩1,000"_s << dot << u"-1000"_s;
    QTest::newRow("yen behind") << u"500円"_s << dot << u"500"_s;
    QTest::newRow("a code before") << u"EUR 12.00"_s << dot << u"12"_s;
    QTest::newRow("a code behind") << u"12.00 USD"_s << dot << u"12"_s;
    QTest::newRow("mark and code") << u"$12.00 USD"_s << dot << u"12"_s;
    QTest::newRow("per cent") << u"87.10%"_s << dot << u"87.1"_s;
    QTest::newRow("a dot read as grouping") << u"1.234"_s << comma << u"1234"_s;
    QTest::newRow("a dot read as decimal") << u"1.234"_s << dot << u"1.234"_s;
    QTest::newRow("large") << u"9000000000000.000001"_s << dot << u"9000000000000.000001"_s;
}

void tst_AmountCell::readsAmounts()
{
    QFETCH(QString, cell);
    QFETCH(int, sign);
    QFETCH(QString, amount);

    const auto parsed = parseAmount(cell.toStdString(), static_cast<DecimalSign>(sign));

    QVERIFY(parsed.has_value());
    QCOMPARE(decimalText(parsed->micros), amount);
    QVERIFY(!parsed->rounded);
}

void tst_AmountCell::refusesWhatIsNoAmount_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<int>("sign");
    const int dot = static_cast<int>(DecimalSign::Dot);
    const int comma = static_cast<int>(DecimalSign::Comma);

    QTest::newRow("nothing") << u""_s << dot;
    QTest::newRow("a dash") << u"-"_s << dot;
    QTest::newRow("a mark alone") << u"$"_s << dot;
    QTest::newRow("words") << u"free"_s << dot;
    QTest::newRow("a date") << u"2026-03-01"_s << dot;
    QTest::newRow("exponent") << u"1.2E+05"_s << dot;
    QTest::newRow("two dots") << u"1.2.3"_s << dot;
    QTest::newRow("a comma that groups nothing") << u"1,5"_s << dot;
    QTest::newRow("a group of four") << u"1,2345"_s << dot;
    QTest::newRow("a first group of four") << u"1234,567"_s << dot;
    QTest::newRow("a group after the decimals") << u"1.234,567"_s << dot;
    QTest::newRow("a dot that groups nothing") << u"12.50"_s << comma;
    QTest::newRow("a point alone") << u"."_s << dot;
    QTest::newRow("no decimals after the point") << u"5."_s << dot;
    QTest::newRow("two minuses") << u"--5"_s << dot;
    QTest::newRow("minus and brackets") << u"-(5)"_s << dot;
    // More digits than 64 bits hold: found by the fuzzer.
    QTest::newRow("far too large") << u"99999999999999999999"_s << dot;
    QTest::newRow("too large") << u"99999999999999"_s << dot;
    QTest::newRow("far too long") << QString(100, u'9') << dot;
    QTest::newRow("text behind") << u"5 apples"_s << dot;
}

void tst_AmountCell::refusesWhatIsNoAmount()
{
    QFETCH(QString, cell);
    QFETCH(int, sign);

    QVERIFY(!parseAmount(cell.toStdString(), static_cast<DecimalSign>(sign)).has_value());
}

void tst_AmountCell::saysWhenASeventhDecimalWasRounded()
{
    const auto down = parseAmount("0.1234565", DecimalSign::Dot);
    const auto up = parseAmount("-0.1234575", DecimalSign::Dot);
    const auto exact = parseAmount("0.1234560000", DecimalSign::Dot);

    QVERIFY(down && down->rounded);
    QCOMPARE(down->micros, 123456);
    QVERIFY(up && up->rounded);
    QCOMPARE(up->micros, -123458);
    QVERIFY(exact && !exact->rounded);
}

void tst_AmountCell::findsTheCurrencyInACell_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("code");

    QTest::newRow("none") << u"12.00"_s << u""_s;
    QTest::newRow("a bare dollar has many owners") << u"$12.00"_s << u""_s;
    QTest::newRow("US dollar") << u"US$12.00"_s << u"USD"_s;
    QTest::newRow("euro") << u"12,00 €"_s << u"EUR"_s;
    QTest::newRow("pound") << u"£3"_s << u"GBP"_s;
    QTest::newRow("won") << u"1,000원"_s << u"KRW"_s;
    QTest::newRow("won sign") << u"-₩1,000"_s << u"KRW"_s;
    QTest::newRow("yen") << u"¥500"_s << u"JPY"_s;
    QTest::newRow("code") << u"12 PLN"_s << u"PLN"_s;
    QTest::newRow("mark and code") << u"$12.00 CAD"_s << u"CAD"_s;
}

void tst_AmountCell::findsTheCurrencyInACell()
{
    QFETCH(QString, cell);
    QFETCH(QString, code);

    const auto currency = currencyInCell(cell.toStdString());

    QCOMPARE(currency ? currency->code() : QString(), code);
}

void tst_AmountCell::decidesTheDecimalSignByColumn_data()
{
    QTest::addColumn<QStringList>("cells");
    QTest::addColumn<QString>("decision");

    QTest::newRow("decimals with a dot") << QStringList{ u"12.50"_s } << u"dot"_s;
    QTest::newRow("both signs, dot last") << QStringList{ u"1,500.00"_s } << u"dot"_s;
    QTest::newRow("decimals with a comma") << QStringList{ u"0,59"_s } << u"comma"_s;
    QTest::newRow("both signs, comma last") << QStringList{ u"1.250,50"_s } << u"comma"_s;
    QTest::newRow("two groups with commas") << QStringList{ u"1,234,567"_s } << u"dot"_s;
    QTest::newRow("two groups with dots") << QStringList{ u"1.234.567"_s } << u"comma"_s;
    QTest::newRow("below one") << QStringList{ u"0,590"_s } << u"comma"_s;
    QTest::newRow("three digits after a comma")
        << QStringList{ u"1,234"_s, u"5,678"_s } << u"ambiguous"_s;
    QTest::newRow("three digits after a dot") << QStringList{ u"1.234"_s } << u"ambiguous"_s;
    QTest::newRow("one certain cell decides") << QStringList{ u"1,234"_s, u"5,6"_s } << u"comma"_s;
    QTest::newRow("whole numbers") << QStringList{ u"5"_s, u"120"_s } << u"open"_s;
    QTest::newRow("no numbers") << QStringList{ u"n/a"_s, u"hello, you"_s } << u"open"_s;
    QTest::newRow("both kinds") << QStringList{ u"12.50"_s, u"12,50"_s } << u"open"_s;
    QTest::newRow("marks do not disturb") << QStringList{ u"-€ 1.250,50"_s } << u"comma"_s;
}

void tst_AmountCell::decidesTheDecimalSignByColumn()
{
    QFETCH(QStringList, cells);
    QFETCH(QString, decision);
    DecimalSurvey survey;

    for (const QString &cell : cells)
        survey.observe(cell.toStdString());

    const bool dot = survey.decide(DecimalSign::Comma) == DecimalSign::Dot;
    const bool comma = survey.decide(DecimalSign::Dot) == DecimalSign::Comma;
    QCOMPARE(survey.isCertain(), dot || comma);
    QCOMPARE(dot, decision == "dot"_L1);
    QCOMPARE(comma, decision == "comma"_L1);
    QCOMPARE(survey.isAmbiguous(), decision == "ambiguous"_L1);
}

QTEST_APPLESS_MAIN(tst_AmountCell)
#include "tst_amountcell.moc"
