#include "import/csvreader.h"

#include <QTest>

using namespace Creator;
using namespace Qt::StringLiterals;

namespace {

QString text(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

/// One line per record, cells in square brackets: "[a][b c]".
QStringList pictureOf(const QByteArray &bytes, const CsvStyle &style = {})
{
    QStringList picture;
    CsvReader reader(std::string_view(bytes.constData(), static_cast<size_t>(bytes.size())), style);
    CsvRecord record;
    while (reader.next(record) == CsvReader::Read::Record) {
        QString line;
        for (int i = 0; i < record.cellCount(); ++i)
            line += u'[' + text(record.rawCell(i)) + u']';
        picture.append(line);
    }
    return picture;
}

} // namespace

class tst_CsvReader : public QObject
{
    Q_OBJECT

private slots:
    void cutsTextIntoCells_data();
    void cutsTextIntoCells();
    void usesItsDelimiter_data();
    void usesItsDelimiter();
    void numbersRecordsAndKnowsTheirPlaces();
    void readsARecordAgainByItsOffset();
    void takesAwayTheOuterQuotesOfWrappedRecords();
    void endsACellWithItsLineOnceAQuoteIsNeverClosed();
    void readsTheSameAfterSeekingBehindAnOpenQuote();
    void refusesARecordThatIsTooLong();
    void acceptsTheLongestRecord();
    void letsAnOpenQuoteReachOnlyAsFarAsARecordMay();
    void trimsAndCountsCells();
    void givesNothingForColumnsThatAreMissing();
};

void tst_CsvReader::cutsTextIntoCells_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("records");

    QTest::newRow("nothing") << QByteArray() << QStringList();
    QTest::newRow("one cell") << "a"_ba << QStringList{ u"[a]"_s };
    QTest::newRow("two lines") << "a,b\nc,d\n"_ba << QStringList{ u"[a][b]"_s, u"[c][d]"_s };
    QTest::newRow("no last line end") << "a,b\nc,d"_ba << QStringList{ u"[a][b]"_s, u"[c][d]"_s };
    QTest::newRow("CRLF") << "a,b\r\nc,d\r\n"_ba << QStringList{ u"[a][b]"_s, u"[c][d]"_s };
    QTest::newRow("CR") << "a,b\rc,d\r"_ba << QStringList{ u"[a][b]"_s, u"[c][d]"_s };
    QTest::newRow("mixed line ends")
        << "a\r\nb\nc\rd"_ba << QStringList{ u"[a]"_s, u"[b]"_s, u"[c]"_s, u"[d]"_s };
    QTest::newRow("empty cells") << ",,\n"_ba << QStringList{ u"[][][]"_s };
    QTest::newRow("an empty cell at the end") << "a,"_ba << QStringList{ u"[a][]"_s };
    QTest::newRow("lines without a character are no records")
        << "\n\na\n\r\n\nb\n\n"_ba << QStringList{ u"[a]"_s, u"[b]"_s };
    QTest::newRow("blanks stay") << " a , b \n"_ba << QStringList{ u"[ a ][ b ]"_s };
    QTest::newRow("quotes go") << "\"a\",\"b\"\n"_ba << QStringList{ u"[a][b]"_s };
    QTest::newRow("an empty quoted cell") << "\"\",x\n"_ba << QStringList{ u"[][x]"_s };
    QTest::newRow("a delimiter in quotes") << "\"a,b\",c\n"_ba << QStringList{ u"[a,b][c]"_s };
    QTest::newRow("a line break in quotes")
        << "\"a\nb\",c\nd,e\n"_ba << QStringList{ u"[a\nb][c]"_s, u"[d][e]"_s };
    QTest::newRow("a CRLF in quotes") << "\"a\r\nb\",c\r\n"_ba << QStringList{ u"[a\r\nb][c]"_s };
    QTest::newRow("doubled quotes")
        << "\"say \"\"hi\"\"\",x\n"_ba << QStringList{ u"[say \"hi\"][x]"_s };
    QTest::newRow("only doubled quotes") << "\"\"\"\"\"\",x\n"_ba << QStringList{ u"[\"\"][x]"_s };
    QTest::newRow("two cells with doubled quotes")
        << "\"\"\"a\"\"\",\"\"\"b\"\"\"\n"_ba << QStringList{ u"[\"a\"][\"b\"]"_s };
    QTest::newRow("a stray quote inside") << "5\" disk,x\n"_ba << QStringList{ u"[5\" disk][x]"_s };
    QTest::newRow("text after the closing quote") << "\"a\"b,c\n"_ba << QStringList{ u"[ab][c]"_s };
    QTest::newRow("a quote after the closing quote")
        << "\"a\" \"b\",c\n"_ba << QStringList{ u"[a \"b\"][c]"_s };
    QTest::newRow("an open quote at the end")
        << "a,b\nc,\"d\ne,f\n"_ba << QStringList{ u"[a][b]"_s, u"[c][\"d]"_s, u"[e][f]"_s };
    QTest::newRow("a quote alone") << "\""_ba << QStringList{ u"[\"]"_s };
    QTest::newRow("a quote alone in a cell") << "a,\",b\n"_ba << QStringList{ u"[a][\"][b]"_s };
    QTest::newRow("Korean") << "\xea\xb0\x80,\"\xeb\x82\x98\"\n"_ba << QStringList{ u"[가][나]"_s };
}

void tst_CsvReader::cutsTextIntoCells()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QStringList, records);

    QCOMPARE(pictureOf(bytes), records);
}

void tst_CsvReader::usesItsDelimiter_data()
{
    QTest::addColumn<char>("delimiter");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("records");

    QTest::newRow("semicolon") << ';' << "a;b,c\n"_ba << QStringList{ u"[a][b,c]"_s };
    QTest::newRow("tab") << '\t' << "a\tb c\n"_ba << QStringList{ u"[a][b c]"_s };
    QTest::newRow("bar") << '|' << "a|\"b|c\"\n"_ba << QStringList{ u"[a][b|c]"_s };
}

void tst_CsvReader::usesItsDelimiter()
{
    QFETCH(char, delimiter);
    QFETCH(QByteArray, bytes);
    QFETCH(QStringList, records);
    CsvStyle style;
    style.delimiter = delimiter;

    QCOMPARE(pictureOf(bytes, style), records);
}

void tst_CsvReader::numbersRecordsAndKnowsTheirPlaces()
{
    CsvReader reader("head\n\n\"a\nb\",c\r\nlast", {});
    CsvRecord record;

    QVERIFY(reader.next(record) == CsvReader::Read::Record);
    QCOMPARE(record.number(), 1);
    QCOMPARE(record.offset(), 0);
    QCOMPARE(text(record.raw()), u"head"_s);
    QVERIFY(reader.next(record) == CsvReader::Read::Record);
    QCOMPARE(record.number(), 2);
    QCOMPARE(record.offset(), 6);
    QCOMPARE(text(record.raw()), u"\"a\nb\",c"_s);
    QVERIFY(reader.next(record) == CsvReader::Read::Record);
    QCOMPARE(record.number(), 3);
    QCOMPARE(record.offset(), 15);
    QVERIFY(reader.next(record) == CsvReader::Read::End);
    QVERIFY(reader.next(record) == CsvReader::Read::End);
}

void tst_CsvReader::readsARecordAgainByItsOffset()
{
    CsvReader reader("a,1\n\"b\"\"\",2\nc,3\n", {});
    CsvRecord record;

    reader.seek(4, 7);

    QVERIFY(reader.next(record) == CsvReader::Read::Record);
    QCOMPARE(record.number(), 7);
    QCOMPARE(text(record.rawCell(0)), u"b\""_s);
    QVERIFY(reader.next(record) == CsvReader::Read::Record);
    QCOMPARE(record.number(), 8);
    QCOMPARE(text(record.rawCell(1)), u"3"_s);
    reader.seek(1000, 1);
    QVERIFY(reader.next(record) == CsvReader::Read::End);
}

void tst_CsvReader::takesAwayTheOuterQuotesOfWrappedRecords()
{
    CsvStyle style;
    style.wrapped = true;

    QCOMPARE(pictureOf("\"Date,Name\"\n\"2026-03-01,\"\"a, b\"\"\"\nFooter\n"_ba, style),
             (QStringList{ u"[Date][Name]"_s, u"[2026-03-01][a, b]"_s, u"[Footer]"_s }));
    QCOMPARE(pictureOf("\"a,b\",c\n"_ba, style), QStringList{ u"[a,b][c]"_s });
    QCOMPARE(pictureOf("\"a,\"\"open\"\n"_ba, style), QStringList{ u"[a][\"open]"_s });
}

void tst_CsvReader::endsACellWithItsLineOnceAQuoteIsNeverClosed()
{
    const QByteArray bytes = "a,\"x\ny\"\nb,\"open\nc,\"z\"\nd,\"2\"\"\"\n";
    CsvReader reader(std::string_view(bytes.constData(), static_cast<size_t>(bytes.size())), {});
    CsvRecord record;
    int count = 0;
    while (reader.next(record) == CsvReader::Read::Record)
        ++count;

    // The quote before "open" is closed by the one before z, as far as anybody can tell.
    QCOMPARE(pictureOf(bytes).first(), u"[a][x\ny]"_s);
    QCOMPARE(count, 3);

    QCOMPARE(pictureOf("b,\"open\nc,z\nd,ok\n"_ba),
             (QStringList{ u"[b][\"open]"_s, u"[c][z]"_s, u"[d][ok]"_s }));
}

void tst_CsvReader::readsTheSameAfterSeekingBehindAnOpenQuote()
{
    CsvReader reader("b,\"open\nc,d\ne,f\n", {});
    CsvRecord record;
    while (reader.next(record) == CsvReader::Read::Record) { }

    CsvReader second("b,\"open\nc,d\ne,f\n", reader.style());
    second.seek(8, 2);

    QCOMPARE(reader.style().lineModeFrom, 0);
    QVERIFY(second.next(record) == CsvReader::Read::Record);
    QCOMPARE(text(record.rawCell(0)), u"c"_s);
    QCOMPARE(record.cellCount(), 2);
}

void tst_CsvReader::refusesARecordThatIsTooLong()
{
    const std::string line(static_cast<size_t>(CsvReader::maxRecordSize) + 100, 'x');
    CsvReader reader(line, {});
    CsvRecord record;

    QVERIFY(reader.next(record) == CsvReader::Read::TooLong);
}

void tst_CsvReader::acceptsTheLongestRecord()
{
    const std::string line
        = std::string(static_cast<size_t>(CsvReader::maxRecordSize) - 1, 'x') + "\na,b\n";
    CsvReader reader(line, {});
    CsvRecord record;

    QVERIFY(reader.next(record) == CsvReader::Read::Record);
    QCOMPARE(record.cellCount(), 1);
    QVERIFY(reader.next(record) == CsvReader::Read::Record);
    QCOMPARE(record.cellCount(), 2);
}

void tst_CsvReader::letsAnOpenQuoteReachOnlyAsFarAsARecordMay()
{
    std::string bytes = "a,\"open\n";
    while (bytes.size() < static_cast<size_t>(CsvReader::maxRecordSize) + 1000)
        bytes += "b,c\n";
    bytes += "d,\"closed\"\n";
    CsvReader reader(bytes, {});
    CsvRecord record;

    QVERIFY(reader.next(record) == CsvReader::Read::Record);
    QCOMPARE(text(record.rawCell(1)), u"\"open"_s);
    QVERIFY(reader.next(record) == CsvReader::Read::Record);
    QCOMPARE(text(record.rawCell(0)), u"b"_s);
}

void tst_CsvReader::trimsAndCountsCells()
{
    CsvReader reader(" a ,\xc2\xa0,\t\n , \n", {});
    CsvRecord record;

    QVERIFY(reader.next(record) == CsvReader::Read::Record);
    QCOMPARE(text(record.cell(0)), u"a"_s);
    QCOMPARE(text(record.rawCell(0)), u" a "_s);
    QVERIFY(!record.isBlank());
    QCOMPARE(record.filledCells(), 1);
    QVERIFY(reader.next(record) == CsvReader::Read::Record);
    QVERIFY(record.isBlank());
    QCOMPARE(record.filledCells(), 0);
}

void tst_CsvReader::givesNothingForColumnsThatAreMissing()
{
    CsvReader reader("a,b", {});
    CsvRecord record;

    QVERIFY(reader.next(record) == CsvReader::Read::Record);
    QVERIFY(record.cell(2).empty());
    QVERIFY(record.cell(-1).empty());
    QVERIFY(record.rawCell(99).empty());
}

QTEST_APPLESS_MAIN(tst_CsvReader)
#include "tst_csvreader.moc"
