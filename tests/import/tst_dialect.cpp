#include "import/dialect.h"
#include "import/filename.h"

#include <QTest>

using namespace Creator;
using namespace Qt::StringLiterals;

namespace {

Accepted<DetectedTable> detect(const QByteArray &bytes, const DetectionWishes &wishes = {})
{
    return detectTable(std::string_view(bytes.constData(), static_cast<size_t>(bytes.size())),
                       wishes);
}

/// "youtube.totals , lf preamble=0 header=2"; the word of the refusal if there is no table.
QString pictureOf(const Accepted<DetectedTable> &table)
{
    if (!table)
        return QString::fromStdString(std::string(word(table.error().reason)));
    const Dialect &dialect = table->dialect;
    QString picture = QString::fromStdString(std::string(table->format->id())) + u' '
        + QString::fromStdString(std::string(delimiterWord(dialect.style.delimiter))) + u' '
        + QString::fromStdString(std::string(word(dialect.newline)));
    if (dialect.preambleRecords > 0)
        picture += " after "_L1 + QString::number(dialect.preambleRecords);
    if (dialect.style.wrapped)
        picture += " wrapped"_L1;
    return picture + " with "_L1 + QString::number(table->context.header.columnCount());
}

} // namespace

class tst_Dialect : public QObject
{
    Q_OBJECT

private slots:
    void findsTheTable_data();
    void findsTheTable();
    void findsNoTable_data();
    void findsNoTable();
    void knowsWhereTheRecordsBegin();
    void obeysWishes();
    void knowsTheWordsOfDelimiters();
    void tellsAHeaderThatIsAllInQuotes();
    void handsTheFirstRecordToTheFormats();
    void handsTheTitlesToTheFormats();
    void findsThePeriodInAName_data();
    void findsThePeriodInAName();
};

void tst_Dialect::findsTheTable_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("picture");

    QTest::newRow("comma") << "Date,Estimated revenue (USD)\n2026-03-01,5\n"_ba
                           << u"youtube.totals , lf with 2"_s;
    QTest::newRow("semicolon") << "Date;Estimated revenue (USD)\n2026-03-01;5\n"_ba
                               << u"youtube.totals ; lf with 2"_s;
    QTest::newRow("tab") << "Date\tEstimated revenue (USD)\r\n"_ba
                         << u"youtube.totals tab crlf with 2"_s;
    QTest::newRow("bar") << "Date|Estimated revenue (USD)\r"_ba << u"youtube.totals | cr with 2"_s;
    QTest::newRow("a line that names the delimiter")
        << "sep=;\nDate;Estimated revenue (USD)\n"_ba << u"youtube.totals ; lf after 1 with 2"_s;
    QTest::newRow("the same in quotes") << "\"sep=;\"\nDate;Estimated revenue (USD)\n"_ba
                                        << u"youtube.totals ; lf after 1 with 2"_s;
    QTest::newRow("a title") << "Totals of March\nDate,Estimated revenue (USD)\n"_ba
                             << u"youtube.totals , lf after 1 with 2"_s;
    QTest::newRow("two titles with empty cells")
        << "Totals,\nof March,\nDate,Estimated revenue (USD)\n"_ba
        << u"youtube.totals , lf after 2 with 2"_s;
    QTest::newRow("a title beyond the 20th record is no title")
        << QByteArray("Title\n").repeated(20) + "Date,Estimated revenue (USD)\n2026-03-01,5\n"
        << u"no_table"_s;
    QTest::newRow("every line quoted once too often")
        << "\"Date,Estimated revenue (USD)\"\n\"2026-03-01,5\"\n"_ba
        << u"youtube.totals , lf wrapped with 2"_s;
    QTest::newRow("the same with semicolons and quotes inside")
        << "\"Date;\"\"Estimated revenue (USD)\"\"\"\n\"2026-03-01;\"\"5,0\"\"\"\n"_ba
        << u"youtube.totals ; lf wrapped with 2"_s;
    QTest::newRow("the steadiest delimiter")
        << "name;place\na, b;c\nd;e, f\n"_ba << u"generic.table ; lf with 2"_s;
    QTest::newRow("decimal commas do not disturb")
        << "day;money\n01.03.2026;1,50\n02.03.2026;2,50\n"_ba << u"generic.table ; lf with 2"_s;
    QTest::newRow("more columns win") << "a;b,c;d\n1;2,3;4\n"_ba << u"generic.table ; lf with 3"_s;
    QTest::newRow("an unknown table after a title")
        << "My book\n\nday,what,much\n1,2,3\n"_ba << u"generic.table , lf after 1 with 3"_s;
    QTest::newRow("CRLF in a quoted header")
        << "\"Date\",\"Estimated\r\nrevenue (USD)\"\n"_ba << u"youtube.totals , lf with 2"_s;
}

void tst_Dialect::findsTheTable()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, picture);

    QCOMPARE(pictureOf(detect(bytes)), picture);
}

void tst_Dialect::findsNoTable_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("picture");

    QTest::newRow("nothing") << QByteArray() << u"no_table"_s;
    QTest::newRow("a word") << "hello"_ba << u"no_table"_s;
    QTest::newRow("one column") << "name\nAda\nBo\n"_ba << u"no_table"_s;
    QTest::newRow("prose") << "Dear reader\nthis is a letter\n"_ba << u"no_table"_s;
    QTest::newRow("a letter with a comma")
        << "Dear reader, this\nis a letter.\nBye\n"_ba << u"no_table"_s;
    QTest::newRow("only delimiters") << ",,,\n,,,\n"_ba << u"no_table"_s;
    QTest::newRow("a line without an end")
        << QByteArray(CsvReader::maxRecordSize + 10, 'x') << u"long_record"_s;
}

void tst_Dialect::findsNoTable()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, picture);

    QCOMPARE(pictureOf(detect(bytes)), picture);
}

void tst_Dialect::knowsWhereTheRecordsBegin()
{
    const auto table = detect("Title\r\nDate,Estimated revenue (USD)\r\n2026-03-01,5\r\n");

    QVERIFY(table.has_value());
    QCOMPARE(table->dialect.headerOffset, 7);
    CsvReader reader("Title\r\nDate,Estimated revenue (USD)\r\n2026-03-01,5\r\n",
                     table->dialect.style);
    reader.seek(table->dialect.dataOffset, 1);
    CsvRecord record;
    QVERIFY(reader.next(record) == CsvReader::Read::Record);
    QCOMPARE(record.number(), 1);
    QVERIFY(record.cell(0) == "2026-03-01");
}

void tst_Dialect::obeysWishes()
{
    const QByteArray bytes = "Date,Estimated revenue (USD)\n2026-03-01,5\n";
    DetectionWishes semicolon;
    semicolon.delimiter = ';';
    DetectionWishes generic;
    generic.format = &genericFormat();
    DetectionWishes wrong;
    wrong.format = findFormat("stripe.itemized");

    QCOMPARE(pictureOf(detect(bytes, semicolon)), u"no_table"_s);
    QCOMPARE(pictureOf(detect(bytes, generic)), u"generic.table , lf with 2"_s);
    QCOMPARE(pictureOf(detect(bytes, wrong)), u"wrong_format"_s);
}

void tst_Dialect::knowsTheWordsOfDelimiters()
{
    for (const char delimiter : { ',', ';', '\t', '|' }) {
        QVERIFY(delimiterFromWord(delimiterWord(delimiter)) == delimiter);
        QVERIFY(delimiterFromWord(std::string_view(&delimiter, 1)) == delimiter);
    }
    QVERIFY(!delimiterFromWord("x").has_value());
    QVERIFY(!delimiterFromWord("").has_value());
}

void tst_Dialect::tellsAHeaderThatIsAllInQuotes()
{
    QVERIFY(detect("\"a\",\"b\"\n\"1\",\"2\"\n")->context.allQuoted);
    QVERIFY(!detect("a,\"b\"\n")->context.allQuoted);
    QVERIFY(!detect("\"a\",b,c\n")->context.allQuoted);
}

void tst_Dialect::handsTheFirstRecordToTheFormats()
{
    const auto table = detect("a,b\n 1 ,\"2\"\n3,4\n");

    QVERIFY((table->context.firstRecord == std::vector<std::string>{ "1", "2" }));
    QVERIFY(detect("a,b\n")->context.firstRecord.empty());
}

void tst_Dialect::handsTheTitlesToTheFormats()
{
    const auto table = detect("sep=,\n\"Reach\"\n\"Date\",\"Primary\"\n\"2026-03-01\",\"1\"\n");

    QVERIFY((table->context.titles == std::vector<std::string>{ "sep=", "Reach" }));
    QVERIFY(detect("a,b\n1,2\n")->context.titles.empty());
}

void tst_Dialect::findsThePeriodInAName_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("period");

    QTest::newRow("as downloaded")
        << u"콘텐츠 2026-03-01_2026-04-01 지어낸채널.zip"_s << u"2026-03-01..2026-03-31"_s;
    QTest::newRow("blanks replaced")
        << u"Content_2026-03-01_2026-04-01_My_Channel.zip"_s << u"2026-03-01..2026-03-31"_s;
    QTest::newRow("underscore replaced")
        << u"Content 2026-03-01 2026-04-01 X.csv"_s << u"2026-03-01..2026-03-31"_s;
    QTest::newRow("one day") << u"Content 2026-03-01_2026-03-02 X.csv"_s
                             << u"2026-03-01..2026-03-01"_s;
    QTest::newRow("one date") << u"report 2026-03-01.csv"_s << u"none"_s;
    QTest::newRow("backwards") << u"x 2026-04-01_2026-03-01.csv"_s << u"none"_s;
    QTest::newRow("the same day twice") << u"x 2026-04-01_2026-04-01.csv"_s << u"none"_s;
    QTest::newRow("no such day") << u"x 2026-02-30_2026-04-01.csv"_s << u"none"_s;
    QTest::newRow("longer numbers") << u"x 12026-03-01_2026-04-011.csv"_s << u"none"_s;
    QTest::newRow("nothing") << u""_s << u"none"_s;
}

void tst_Dialect::findsThePeriodInAName()
{
    QFETCH(QString, name);
    QFETCH(QString, period);

    const auto found = periodInFileName(name);

    QCOMPARE(found ? isoText(found->from) + ".."_L1 + isoText(found->to) : u"none"_s, period);
}

QTEST_APPLESS_MAIN(tst_Dialect)
#include "tst_dialect.moc"
