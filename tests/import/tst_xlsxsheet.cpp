#include "import/fileanalysis.h"
#include "import/xlsxsheet.h"
#include "transcript.h"
#include "ziphelper.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include <xlsxwriter.h>

using namespace Creator;
using namespace Creator::Test;
using namespace Qt::StringLiterals;

namespace {

using Members = QList<QPair<QByteArray, QByteArray>>;

/// A workbook with one sheet of that XML, and perhaps other parts.
Members membersOf(const QByteArray &rows, const QByteArray &strings = {},
                  const QByteArray &styles = {}, const QByteArray &properties = {})
{
    return {
        { "[Content_Types].xml", "<Types/>" },
        { "xl/workbook.xml",
          "<workbook xmlns:r=\"urn:r\">" + properties
              + "<sheets><sheet name=\"One\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>" },
        { "xl/_rels/workbook.xml.rels",
          "<Relationships><Relationship Id=\"rId1\" Type=\"urn:x/worksheet\" "
          "Target=\"worksheets/sheet1.xml\"/></Relationships>" },
        { "xl/sharedStrings.xml", "<sst>" + strings + "</sst>" },
        { "xl/styles.xml", "<styleSheet>" + styles + "</styleSheet>" },
        { "xl/worksheets/sheet1.xml",
          "<worksheet><sheetData>" + rows + "</sheetData></worksheet>" },
    };
}

Accepted<XlsxTable> tableOf(const QByteArray &bytes, const XlsxLimits &limits = {},
                            const QString &wanted = {})
{
    QBuffer device;
    device.setData(bytes);
    if (!device.open(QIODevice::ReadOnly))
        return refuse(RefusalReason::Unreadable);
    return readWorkbook(device, wanted, limits);
}

/// The sheet as text, or the word of the refusal.
QString textOf(const QByteArray &bytes, const XlsxLimits &limits = {}, const QString &wanted = {})
{
    const auto table = tableOf(bytes, limits, wanted);
    return QString::fromStdString(
        std::string(table ? table->text.text() : word(table.error().reason)));
}

QString textOfRows(const QByteArray &rows, const QByteArray &strings = {},
                   const QByteArray &styles = {}, const QByteArray &properties = {})
{
    return textOf(zipOf(membersOf(rows, strings, styles, properties)));
}

/// A workbook as a spreadsheet program writes it: sales of an author, days as days.
QByteArray royalties(const char *firstSheet = "Summary")
{
    const QTemporaryDir folder;
    const QByteArray path = folder.filePath(u"book.xlsx"_s).toUtf8();
    lxw_workbook *const book = workbook_new(path.constData());
    lxw_format *const day = workbook_add_format(book);
    format_set_num_format(day, "yyyy-mm-dd");
    worksheet_write_string(workbook_add_worksheet(book, firstSheet), 0, 0, "Nothing here", nullptr);
    lxw_worksheet *const sheet = workbook_add_worksheet(book, "Combined Sales");
    const char *const names[]
        = { "Royalty Date", "Title",    "Author Name",  "ASIN/ISBN",  "Marketplace",
            "Royalty",      "Currency", "Royalty Type", "Units Sold", "Sum of both" };
    for (lxw_col_t i = 0; i < 10; ++i)
        worksheet_write_string(sheet, 0, i, names[i], nullptr);
    for (lxw_row_t row = 1; row <= 2; ++row) {
        worksheet_write_number(sheet, row, 0, 46082, day);
        worksheet_write_string(sheet, row, 1, "Stew, \"red\"\nand other stories", nullptr);
        worksheet_write_string(sheet, row, 3, "B0A", nullptr);
        worksheet_write_string(sheet, row, 4, "Amazon.com", nullptr);
        worksheet_write_number(sheet, row, 5, row == 1 ? 19.99 : -0.1 - 0.2, nullptr);
        worksheet_write_string(sheet, row, 6, "USD", nullptr);
        worksheet_write_boolean(sheet, row, 8, 1, nullptr);
        worksheet_write_formula_num(sheet, row, 9, "=F2+F3", nullptr, 19.69);
    }
    workbook_close(book);
    QFile file(QString::fromUtf8(path));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Reads a file to its end, whatever is in it.
QString outcomeOf(const QByteArray &bytes)
{
    const Transcript transcript = transcriptOf(bytes);
    return transcript.refusal.isEmpty() ? transcript.format : transcript.refusal;
}

} // namespace

/// Workbooks go through the same readers as text does.
class tst_XlsxSheet : public QObject
{
    Q_OBJECT

private slots:
    void importsASheetLikeAFile();
    void saysWhichSheetWasRead();
    void takesTheSheetThatIsWished();
    void offersAnyOtherTableForMapping();
    void readsCells_data();
    void readsCells();
    void readsDaysByTheirFormat();
    void countsDaysFrom1904();
    void picksASheet_data();
    void picksASheet();
    void resolvesTargets_data();
    void resolvesTargets();
    void readsLinesKeptInOneColumn();
    void refusesWhatIsNoWholeWorkbook_data();
    void refusesWhatIsNoWholeWorkbook();
    void refusesWhatHoldsTooMuch_data();
    void refusesWhatHoldsTooMuch();
    void spoolsALargeSheet();
    void survivesTruncation();
    void survivesDamagedBytes();
    void survivesDamagedXml();
};

void tst_XlsxSheet::importsASheetLikeAFile()
{
    const QByteArray bytes = royalties();
    const auto analysis = analyseBytes(bytes, {});

    QVERIFY2(analysis.has_value(), analysis ? "" : qPrintable(analysis.error().message));
    const QJsonObject earnings = analysis->json.value("earnings"_L1).toObject();
    QCOMPARE(analysis->json.value("format"_L1).toString(), u"amazon.kdp"_s);
    QCOMPARE(earnings.value("rows"_L1).toInt(), 2);
    QCOMPARE(earnings.value("sum_by_currency"_L1).toObject(),
             (QJsonObject{ { u"USD"_s, u"19.69"_s } }));
    QCOMPARE(earnings.value("earned_at_min"_L1).toString(), u"2026-03-01"_s);
    const auto file = ImportFile::fromBytes(bytes, {});
    QCOMPARE(file->sha256(), QCryptographicHash::hash(bytes, QCryptographicHash::Sha256));
    QCOMPARE(file->fileSize(), bytes.size());
}

void tst_XlsxSheet::saysWhichSheetWasRead()
{
    const Transcript transcript = transcriptOf(royalties());

    QCOMPARE(transcript.warnings.size(), 1);
    QVERIFY(transcript.warnings.first().contains(u"“Combined Sales”"_s));
    QVERIFY(transcript.warnings.first().contains(u"Summary"_s));
    QCOMPARE(transcriptOf(zipOf(membersOf("<row><c t=\"str\"><v>a</v></c><c t=\"str\"><v>b</v></c>"
                                          "</row><row><c><v>1</v></c><c><v>2</v></c></row>")))
                 .warnings,
             QStringList());
}

void tst_XlsxSheet::takesTheSheetThatIsWished()
{
    const QByteArray bytes = royalties();

    QCOMPARE(textOf(bytes, {}, u"summary"_s), u"Nothing here\n"_s);
    QCOMPARE(transcriptOf(bytes, { { u"sheet"_s, u"Summary"_s } }).refusal, u"no_table"_s);
}

void tst_XlsxSheet::offersAnyOtherTableForMapping()
{
    const QByteArray bytes
        = zipOf(membersOf("<row><c t=\"s\"><v>0</v></c><c t=\"s\"><v>1</v></c></row>"
                          "<row><c><v>1</v></c><c><v>2.5</v></c></row>",
                          "<si><t>Tag</t></si><si><t>Betrag</t></si>"));

    const auto analysis = analyseBytes(bytes, {});

    QVERIFY(analysis.has_value());
    QCOMPARE(analysis->json.value("format"_L1).toString(), u"generic.table"_s);
    QCOMPARE(analysis->json.value("columns"_L1).toArray(), (QJsonArray{ u"Tag"_s, u"Betrag"_s }));
    QCOMPARE(analysis->json.value("needs_user"_L1).toArray(), QJsonArray{ u"mapping"_s });
}

void tst_XlsxSheet::readsCells_data()
{
    QTest::addColumn<QByteArray>("rows");
    QTest::addColumn<QByteArray>("strings");
    QTest::addColumn<QString>("text");

    const QByteArray strings = "<si><t>plain</t></si>"
                               "<si><r><rPr/><t>rich </t></r><r><t xml:space=\"preserve\">text</t>"
                               "</r><rPh sb=\"0\" eb=\"1\"><t>reading</t></rPh></si>"
                               "<si><t>a_x000D_b_x005F_x_x0000_</t></si><si/>";
    QTest::newRow("shared") << "<row><c t=\"s\"><v>0</v></c><c t=\"s\"><v> 1 </v></c></row>"_ba
                            << strings << u"plain,rich text\n"_s;
    QTest::newRow("escaped") << "<row><c t=\"s\"><v>2</v></c></row>"_ba << strings
                             << u"\"a\rb_x\"\n"_s;
    QTest::newRow("empty and unknown")
        << "<row><c t=\"s\"><v>3</v></c><c t=\"s\"><v>4</v></c><c t=\"s\"><v>-1</v></c>"
           "<c t=\"s\"><v/></c><c><v>7</v></c></row>"_ba
        << strings << u",,,,7\n"_s;
    QTest::newRow("inline") << "<row><c t=\"inlineStr\"><is><t>in</t></is></c>"
                               "<c t=\"inlineStr\"><is><r><t>a</t></r><r><t>b</t></r></is></c>"
                               "</row>"_ba
                            << QByteArray() << u"in,ab\n"_s;
    QTest::newRow("formulas") << "<row><c><f>A1+1</f><v>2</v></c><c t=\"str\"><f>X</f><v>y</v></c>"
                                 "<c><f>Z</f></c><c t=\"e\"><v>#N/A</v></c><c><v>9</v></c></row>"_ba
                              << QByteArray() << u"2,y,,#N/A,9\n"_s;
    QTest::newRow("yes and no") << "<row><c t=\"b\"><v>1</v></c><c t=\"b\"><v>0</v></c></row>"_ba
                                << QByteArray() << u"TRUE,FALSE\n"_s;
    QTest::newRow("numbers") << "<row><c><v>19.989999999999998</v></c><c t=\"n\"><v>1E3</v></c>"
                                "</row>"_ba
                             << QByteArray() << u"19.99,1000\n"_s;
    QTest::newRow("sparse") << "<row r=\"2\"><c r=\"C2\"><v>3</v></c><c><v>4</v></c>"
                               "<c r=\"G2\"><v>7</v></c></row>"_ba
                            << QByteArray() << u",,3,4,,,7\n"_s;
    QTest::newRow("out of order")
        << "<row><c r=\"B1\"><v>2</v></c><c r=\"A1\"><v>1</v></c></row>"_ba << QByteArray()
        << u"1,2\n"_s;
    QTest::newRow("a shorter row after a longer")
        << "<row><c><v>1</v></c><c><v>2</v></c></row><row/><row><c><v>3</v></c></row>"
           "<row><c/><c/></row><row><c r=\"B5\"><v>5</v></c></row>"_ba
        << QByteArray() << u"1,2\n3\n,5\n"_s;
    QTest::newRow("signs of CSV")
        << "<row><c t=\"str\"><v>a,b</v></c><c t=\"str\"><v>a;b</v></c><c t=\"str\">"
           "<v>\"q\"</v></c><c t=\"str\"><v>a&#10;b</v></c></row>"_ba
        << QByteArray() << u"\"a,b\",\"a;b\",\"\"\"q\"\"\",\"a\nb\"\n"_s;
    QTest::newRow("Korean") << "<row><c t=\"str\"><v>정산월</v></c></row>"_ba << QByteArray()
                            << u"정산월\n"_s;
    QTest::newRow("a day in words of XML")
        << "<row><c t=\"d\"><v>2026-03-01T00:00:00</v></c></row>"_ba << QByteArray()
        << u"2026-03-01T00:00:00\n"_s;
    QTest::newRow("a damaged id") << "<row><c><v>18060000000000001</v></c></row>"_ba << QByteArray()
                                  << u"1.80600000000000E+16\n"_s;
}

void tst_XlsxSheet::readsCells()
{
    QFETCH(QByteArray, rows);
    QFETCH(QByteArray, strings);
    QFETCH(QString, text);

    QCOMPARE(textOfRows(rows, strings), text);
}

void tst_XlsxSheet::readsDaysByTheirFormat()
{
    const QByteArray styles = "<numFmts><numFmt numFmtId=\"164\" formatCode=\"yyyy&quot;년&quot; "
                              "m&quot;월&quot;\"/></numFmts><cellStyleXfs><xf numFmtId=\"14\"/>"
                              "</cellStyleXfs><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/>"
                              "<xf numFmtId=\"22\"/><xf numFmtId=\"164\"/></cellXfs>";
    const QByteArray rows = "<row><c s=\"0\"><v>46082</v></c><c s=\"1\"><v>46082</v></c>"
                            "<c s=\"2\"><v>46082.5</v></c><c s=\"3\"><v>46082</v></c>"
                            "<c s=\"99\"><v>5</v></c><c s=\"1\" t=\"str\"><v>5</v></c></row>";

    QCOMPARE(textOfRows(rows, {}, styles), u"46082,2026-03-01,2026-03-01 12:00:00,2026-03,5,5\n"_s);
}

void tst_XlsxSheet::countsDaysFrom1904()
{
    const QByteArray styles = "<cellXfs><xf numFmtId=\"14\"/></cellXfs>";

    QCOMPARE(
        textOfRows("<row><c><v>44620</v></c></row>", {}, styles, "<workbookPr date1904=\"1\"/>"),
        u"2026-03-01\n"_s);
    QCOMPARE(textOfRows("<row><c><v>46082</v></c></row>", {}, styles,
                        "<workbookPr date1904=\"false\"/>"),
             u"2026-03-01\n"_s);
}

void tst_XlsxSheet::picksASheet_data()
{
    QTest::addColumn<QByteArray>("sheets");
    QTest::addColumn<QString>("text");

    const auto sheet = [](const char *name, int number, const char *state = "visible") {
        const QByteArray id = QByteArray::number(number);
        return "<sheet name=\""_ba + name + "\" state=\"" + state + "\" sheetId=\"" + id
            + "\" r:id=\"rId" + id + "\"/>";
    };
    QTest::newRow("the first tab") << sheet("B", 2) + sheet("A", 1) << u"2\n"_s;
    QTest::newRow("the first that is seen")
        << sheet("A", 1, "hidden") + sheet("B", 2, "veryHidden") + sheet("C", 3) << u"3\n"_s;
    QTest::newRow("all hidden") << sheet("B", 2, "hidden") + sheet("A", 1, "hidden") << u"2\n"_s;
    QTest::newRow("by name") << sheet("A", 1) + sheet("combined  SALES", 3) << u"3\n"_s;
    QTest::newRow("no chart") << sheet("Chart", 4) + sheet("A", 1) << u"1\n"_s;
    QTest::newRow("no such relation") << sheet("X", 9) + sheet("A", 1) << u"1\n"_s;
    QTest::newRow("only a chart") << sheet("Chart", 4) << u"bad_workbook"_s;
    QTest::newRow("the part is missing") << sheet("Gone", 5) << u"bad_workbook"_s;
    QTest::newRow("none") << QByteArray() << u"bad_workbook"_s;
}

void tst_XlsxSheet::picksASheet()
{
    QFETCH(QByteArray, sheets);
    QFETCH(QString, text);
    Members members = membersOf({});
    members[1].second = "<workbook xmlns:r=\"urn:r\"><sheets>" + sheets + "</sheets></workbook>";
    QByteArray relations;
    for (const char *number : { "1", "2", "3", "4", "5" }) {
        const QByteArray type = number == "4"_ba ? "chartsheet" : "worksheet";
        relations += "<Relationship Id=\"rId"_ba + number + "\" Type=\"urn:x/" + type
            + "\" Target=\"worksheets/sheet" + number + ".xml\"/>";
    }
    members[2].second = "<Relationships>" + relations + "</Relationships>";
    members.removeLast();
    for (const char *number : { "1", "2", "3", "4" })
        members.append({ "xl/worksheets/sheet"_ba + number + ".xml",
                         "<worksheet><sheetData><row><c><v>"_ba + number
                             + "</v></c></row></sheetData></worksheet>" });

    QCOMPARE(textOf(zipOf(members)), text);
}

void tst_XlsxSheet::resolvesTargets_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("path");

    QTest::newRow("relative") << "worksheets/sheet1.xml"_ba
                              << "xl/worksheets/sheet1.xml"_ba;
    QTest::newRow("absolute") << "/xl/worksheets/sheet1.xml"_ba
                              << "xl/worksheets/sheet1.xml"_ba;
    QTest::newRow("upwards") << "../xl/worksheets/sheet1.xml"_ba
                             << "xl/worksheets/sheet1.xml"_ba;
    QTest::newRow("capitals") << "worksheets/Sheet1.xml"_ba
                              << "xl/worksheets/sheet1.xml"_ba;
    QTest::newRow("backslashes") << "worksheets/sheet1.xml"_ba
                                 << "xl\\worksheets\\sheet1.xml"_ba;
}

void tst_XlsxSheet::resolvesTargets()
{
    QFETCH(QByteArray, target);
    QFETCH(QByteArray, path);
    Members members = membersOf("<row><c><v>1</v></c></row>");
    members[2].second.replace("worksheets/sheet1.xml", target);
    members.last().first = path;

    QCOMPARE(textOf(zipOf(members)), u"1\n"_s);
}

void tst_XlsxSheet::readsLinesKeptInOneColumn()
{
    const Transcript transcript = transcriptOf(zipOf(membersOf(
        "<row><c t=\"str\"><v>Date,Currency,Description,Amount,TransferWise ID</v></c></row>"
        "<row><c t=\"str\"><v>12-03-2026,EUR,Text,10.00,TRANSFER-1</v></c></row>")));

    QCOMPARE(transcript.format, u"wise.statement"_s);
    QVERIFY(transcript.lines.first().startsWith(u"1 earning 10 EUR paid 2026-03-12"_s));
}

void tst_XlsxSheet::refusesWhatIsNoWholeWorkbook_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("refusal");

    const Members whole = membersOf("<row><c><v>1</v></c></row>");
    const auto with = [&](int member, const QByteArray &contents) {
        Members members = whole;
        members[member].second = contents;
        return zipOf(members);
    };
    QTest::newRow("another document")
        << zipOf({ { "[Content_Types].xml", "<Types/>" }, { "word/document.xml", "<document/>" } })
        << u"bad_workbook"_s;
    QTest::newRow("no sheet in it") << zipOf(whole.mid(0, 5)) << u"bad_workbook"_s;
    QTest::newRow("a sheet that is cut off")
        << with(5, "<worksheet><sheetData><row><c><v>1</v>") << u"bad_workbook"_s;
    QTest::newRow("a sheet that is something else") << with(5, "<html/>") << u"bad_workbook"_s;
    QTest::newRow("no XML") << with(5, "Date,Amount\n") << u"bad_workbook"_s;
    QTest::newRow("a book that is cut off") << with(1, "<workbook><sheets>") << u"bad_workbook"_s;
    QTest::newRow("texts that are cut off") << with(3, "<sst><si><t>") << u"bad_workbook"_s;
    QTest::newRow("a column beyond the last")
        << with(5,
                "<worksheet><sheetData><row><c r=\"XFE1\"><v>1</v></c></row></sheetData>"
                "</worksheet>")
        << u"bad_workbook"_s;
    QTest::newRow("no column") << with(5,
                                       "<worksheet><sheetData><row><c r=\"17\"><v>1</v></c>"
                                       "</row></sheetData></worksheet>")
                               << u"bad_workbook"_s;
    QTest::newRow("a document type")
        << with(5,
                "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\">]><worksheet><sheetData><row><c><v>"
                "&a;&a;</v></c></row></sheetData></worksheet>")
        << u"bad_workbook"_s;
    QTest::newRow("an empty sheet") << with(5, "<worksheet><sheetData/></worksheet>") << u"empty"_s;
    QTest::newRow("an encrypted one")
        << "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"_ba + QByteArray(2000, '\0')
            + QByteArray("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0", 32)
        << u"workbook_encrypted"_s;
    QTest::newRow("an old one") << "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"_ba + QByteArray(2000, '\0')
                                << u"xls"_s;
}

void tst_XlsxSheet::refusesWhatIsNoWholeWorkbook()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, refusal);

    QCOMPARE(transcriptOf(bytes).refusal, refusal);
}

void tst_XlsxSheet::refusesWhatHoldsTooMuch_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("kept"); // the limit that is kept to

    QTest::newRow("a part") << zipOf(
        membersOf("<row><c><v>1</v></c></row>" + QByteArray(200'000, ' ')))
                            << u"unpacked"_s;
    QTest::newRow("texts") << zipOf(
        membersOf({}, QByteArray("<si><t>text</t></si>").repeated(1'000)))
                           << u"strings"_s;
    QTest::newRow("empty texts") << zipOf(membersOf({}, QByteArray("<si/>").repeated(1'000)))
                                 << u"strings"_s;
    QTest::newRow("cells") << zipOf(
        membersOf(QByteArray("<row><c><v>1</v></c></row>").repeated(600)))
                           << u"cells"_s;
    QTest::newRow("cells that are not there")
        << zipOf(membersOf("<row><c r=\"BZZ1\"><v>1</v></c></row>")) << u"cells"_s;
    QTest::newRow("rows without cells")
        << zipOf(membersOf(QByteArray("<row/>").repeated(1'100))) << u"cells"_s;
    QTest::newRow("one long text again and again")
        << zipOf(membersOf(QByteArray("<row><c t=\"s\"><v>0</v></c></row>").repeated(100),
                           "<si><t>" + QByteArray(1'000, 'x') + "</t></si>"))
        << u"text"_s;
}

void tst_XlsxSheet::refusesWhatHoldsTooMuch()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, kept);
    XlsxLimits limits;
    if (kept == "unpacked"_L1)
        limits.unpacked = 100'000;
    if (kept == "strings"_L1)
        limits.strings = 10'000;
    if (kept == "cells"_L1)
        limits.cells = 1'000;
    if (kept == "text"_L1)
        limits.text = 50'000;

    QCOMPARE(textOf(bytes, limits), u"workbook_too_big"_s);
    QVERIFY(textOf(bytes) != "workbook_too_big"_L1);
}

void tst_XlsxSheet::spoolsALargeSheet()
{
    const int rows = 10'000;
    const QByteArray text(1'000, 'x');
    const auto table
        = tableOf(zipOf(membersOf(QByteArray("<row><c t=\"s\"><v>0</v></c></row>").repeated(rows),
                                  "<si><t>" + text + "</t></si>")));

    QVERIFY(table.has_value());
    QCOMPARE(table->text.text().size(), size_t{ 1'001 } * rows);
    QVERIFY(table->text.text().starts_with(text.toStdString() + "\nxxx"));
    QVERIFY(table->text.text().ends_with("x\n"));
}

void tst_XlsxSheet::survivesTruncation()
{
    const QByteArray whole = royalties();

    for (qsizetype size = 0; size < whole.size(); size += 37) {
        const QString outcome = outcomeOf(whole.first(size));
        // All that a cut leaves whole may still be read, and nothing else.
        QVERIFY2(outcome != "generic.table"_L1, qPrintable(QString::number(size)));
    }
}

void tst_XlsxSheet::survivesDamagedBytes()
{
    const QByteArray whole = royalties();
    quint32 state = 12345;
    const auto random = [&](qsizetype below) {
        state = state * 1'664'525 + 1'013'904'223;
        return static_cast<qsizetype>(state >> 8) % below;
    };

    for (int round = 0; round < 1'500; ++round) {
        QByteArray bytes = whole;
        for (qsizetype i = random(4); i >= 0; --i)
            bytes[random(bytes.size())] = static_cast<char>(random(256));
        QVERIFY(!outcomeOf(bytes).isEmpty());
    }
}

void tst_XlsxSheet::survivesDamagedXml()
{
    const Members whole = membersOf(
        "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c></row>"
        "<row r=\"2\"><c r=\"A2\" s=\"1\"><v>46082.5</v></c><c r=\"B2\"><f>1</f><v>-1.5E3</v></c>"
        "<c t=\"inlineStr\"><is><r><t>x_x0041_</t></r></is></c><c t=\"b\"><v>1</v></c></row>",
        "<si><t>Date</t></si><si><r><t>Amount</t></r></si>",
        "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"22\"/></cellXfs>");
    quint32 state = 54321;
    const auto random = [&](qsizetype below) {
        state = state * 1'664'525 + 1'013'904'223;
        return static_cast<qsizetype>(state >> 8) % below;
    };
    constexpr char signs[] = "<>/\"=&;0123456789eE-.rstcvABCXYZ \xff\x00";

    for (int round = 0; round < 1'500; ++round) {
        Members members = whole;
        QByteArray &xml = members[1 + random(5)].second;
        for (qsizetype i = random(6); i >= 0; --i)
            xml[random(xml.size())] = signs[random(sizeof(signs) - 1)];
        QVERIFY(!outcomeOf(zipOf(members)).isEmpty());
    }
}

QTEST_GUILESS_MAIN(tst_XlsxSheet)
#include "tst_xlsxsheet.moc"
