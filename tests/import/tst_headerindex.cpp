#include "import/csvreader.h"
#include "import/headerindex.h"

#include <QTest>

using namespace Creator;
using namespace Qt::StringLiterals;

namespace {

HeaderIndex headerOf(const QString &line)
{
    const std::string bytes = line.toStdString();
    CsvReader reader(bytes, {});
    CsvRecord record;
    return reader.next(record) == CsvReader::Read::Record ? HeaderIndex(record) : HeaderIndex();
}

} // namespace

class tst_HeaderIndex : public QObject
{
    Q_OBJECT

private slots:
    void findsNamesInAnyClothes_data();
    void findsNamesInAnyClothes();
    void prefersEarlierNames();
    void takesTheCurrencyOutOfAName_data();
    void takesTheCurrencyOutOfAName();
    void prefersTheWholeName();
    void findsTheFirstOfEqualNames();
    void knowsNothingOfColumnsThatAreMissing();
    void countsNamedColumns();
};

void tst_HeaderIndex::findsNamesInAnyClothes_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<QString>("name");

    QTest::newRow("plain") << u"a,Video title,b"_s << u"video title"_s;
    QTest::newRow("quoted") << u"a,\"Video title\",b"_s << u"video title"_s;
    QTest::newRow("capitals and blanks") << u"a, VIDEO  Title ,b"_s << u"video title"_s;
    QTest::newRow("soft hyphens") << u"a,Vi\u00addeo\u00adti\u00adtel,b"_s << u"videotitel"_s;
    QTest::newRow("no-break space") << u"a,Video\u00a0title,b"_s << u"video title"_s;
    QTest::newRow("a byte order mark inside") << u"a,\ufeffVideo title,b"_s << u"video title"_s;
    QTest::newRow("guarded") << u"a,'=Sum,b"_s << u"=sum"_s;
    QTest::newRow("full-width") << u"a,総再生時間（単位: 時間）,b"_s << u"総再生時間(単位: 時間)"_s;
}

void tst_HeaderIndex::findsNamesInAnyClothes()
{
    QFETCH(QString, header);
    QFETCH(QString, name);

    QCOMPARE(headerOf(header).find(name.toStdString()), 1);
}

void tst_HeaderIndex::prefersEarlierNames()
{
    const HeaderIndex header = headerOf(u"created,created_utc"_s);

    QCOMPARE(header.find({ "created_utc", "created" }), 1);
    QCOMPARE(header.find({ "nothing", "created" }), 0);
    QCOMPARE(header.find({ "nothing", "else" }), -1);
    QVERIFY(header.has({ "nothing", "created" }));
    QVERIFY(!header.has("nothing"));
}

void tst_HeaderIndex::takesTheCurrencyOutOfAName_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("currency");

    QTest::newRow("a code") << u"Estimated revenue (KRW)"_s << u"estimated revenue"_s << u"KRW"_s;
    QTest::newRow("without a blank") << u"Price(£)"_s << u"price"_s << u"GBP"_s;
    QTest::newRow("a dollar") << u"Ad Fees($)"_s << u"ad fees"_s << u"USD"_s;
    QTest::newRow("euro in square brackets") << u"Betrag [EUR]"_s << u"betrag"_s << u"EUR"_s;
    QTest::newRow("won") << u"공급가액(원)"_s << u"공급가액"_s << u"KRW"_s;
    QTest::newRow("per cent is none") << u"CTR (%)"_s << u"ctr (%)"_s << u""_s;
    QTest::newRow("UTC is none") << u"Created (UTC)"_s << u"created (utc)"_s << u""_s;
    QTest::newRow("hours are none") << u"Watch time (hours)"_s << u"watch time (hours)"_s << u""_s;
    QTest::newRow("small letters are none") << u"Views (all)"_s << u"views (all)"_s << u""_s;
    QTest::newRow("brackets alone") << u"(USD)"_s << u"(usd)"_s << u""_s;
    QTest::newRow("in the middle") << u"Amount (USD) net"_s << u"amount (usd) net"_s << u""_s;
}

void tst_HeaderIndex::takesTheCurrencyOutOfAName()
{
    QFETCH(QString, title);
    QFETCH(QString, base);
    QFETCH(QString, currency);

    const HeaderIndex header = headerOf(title);

    QCOMPARE(QString::fromStdString(header.title(0)), title);
    QCOMPARE(QString::fromStdString(header.baseName(0)), base);
    QCOMPARE(header.currency(0) ? header.currency(0)->code() : QString(), currency);
    QCOMPARE(header.find(base.toStdString()), 0);
    QCOMPARE(header.find(header.name(0)), 0);
}

void tst_HeaderIndex::prefersTheWholeName()
{
    const HeaderIndex header = headerOf(u"Amount (USD),Amount,Amount (EUR)"_s);

    QCOMPARE(header.find("amount"), 1);
    QCOMPARE(header.find("amount (eur)"), 2);
}

void tst_HeaderIndex::findsTheFirstOfEqualNames()
{
    QCOMPARE(headerOf(u"x,Custom,Custom"_s).find("custom"), 1);
    QCOMPARE(headerOf(u"x,Custom (USD),Custom (EUR)"_s).find("custom"), 1);
}

void tst_HeaderIndex::knowsNothingOfColumnsThatAreMissing()
{
    const HeaderIndex header = headerOf(u"a,b"_s);

    QVERIFY(header.title(2).empty());
    QVERIFY(header.name(-1).empty());
    QVERIFY(header.baseName(7).empty());
    QVERIFY(!header.currency(-1).has_value());
    QCOMPARE(HeaderIndex().find("a"), -1);
    QCOMPARE(HeaderIndex().columnCount(), 0);
}

void tst_HeaderIndex::countsNamedColumns()
{
    QCOMPARE(headerOf(u"Date,USD,,"_s).columnCount(), 4);
    QCOMPARE(headerOf(u"Date,USD,, "_s).namedCount(), 2);
}

QTEST_APPLESS_MAIN(tst_HeaderIndex)
#include "tst_headerindex.moc"
