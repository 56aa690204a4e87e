#include "domain/moneyformat.h"

#include <QTest>

using namespace Creator;
using namespace Qt::StringLiterals;

class tst_MoneyFormat : public QObject
{
    Q_OBJECT

private slots:
    void readsWhatAPersonTypes_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("exact"); // empty: refused
        const auto row = [](const char *name, const QString &typed, const QString &exact) {
            QTest::newRow(name) << typed << exact;
        };
        row("plain", u"120000"_s, u"120000"_s);
        row("decimals", u" 412.80 "_s, u"412.8"_s);
        row("grouped", u"1,204,882.5"_s, u"1204882.5"_s);
        row("grouped, below zero", u"-89,000"_s, u"-89000"_s);
        row("a typographic minus", u"\u221289,000"_s, u"-89000"_s);
        row("a decimal comma is not guessed at", u"12,50"_s, {});
        row("nor is one of three places", u"1234,567"_s, {});
        row("German groups", u"1.234,50"_s, {});
        row("a comma in front", u",123"_s, {});
        row("a comma at the end", u"123,"_s, {});
        row("words", u"ten"_s, {});
        row("nothing", u" "_s, {});
    }

    void readsWhatAPersonTypes()
    {
        QFETCH(QString, typed);
        QFETCH(QString, exact);

        const std::optional<Micros> amount = typedAmount(typed);

        QCOMPARE(amount ? decimalText(*amount) : QString(), exact);
    }

    void readsWhatItShows()
    {
        for (const Micros micros : { Micros(1'204'882'500'000), Micros(-89'000'000'000) })
            QCOMPARE(typedAmount(formatAmount({ micros, Currencies::usd() })), micros);
    }
};

QTEST_GUILESS_MAIN(tst_MoneyFormat)
#include "tst_moneyformat.moc"
