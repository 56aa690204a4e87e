#include "domain/moneyformat.h"
#include "reportfixture.h"
#include "reports/chartrenderer.h"
#include "reports/glyphcheck.h"
#include "reports/pagestyle.h"
#include "reports/reportpages.h"
#include "reports/reportpdf.h"

#include <QFile>
#include <QImage>
#include <QPainter>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>

using namespace Creator;
using namespace Creator::Test;
using namespace Qt::StringLiterals;

namespace {

/// Stands in for Qt Charts: fills its place with one colour.
class FlatChart final : public ChartRenderer
{
public:
    void paint(QPainter &painter, const QRectF &rect, const ChartData &data) const override
    {
        painter.fillRect(rect, Qt::blue);
        painted = data.series.size();
    }
    mutable qsizetype painted = 0;
};

/// What the named tool of poppler says about a PDF; empty if it is not installed.
QString said(const QString &tool, const QByteArray &pdf, const QStringList &options = {})
{
    const QString program = QStandardPaths::findExecutable(tool);
    if (program.isEmpty())
        return {};
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"report.pdf"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.write(pdf);
    file.close();
    QProcess process;
    QStringList arguments = options + QStringList{ path };
    if (tool == "pdftotext"_L1)
        arguments.append(u"-"_s);
    process.start(program, arguments);
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput());
}

ReportDocument longDocument(int rows)
{
    ReportDocument document;
    document.title = u"Long"_s;
    ReportTable table;
    table.title = u"Many rows"_s;
    table.columns
        = { { u"Name"_s, ReportColumn::Kind::Text }, { u"Amount"_s, ReportColumn::Kind::Amount } };
    for (int i = 0; i < rows; ++i) {
        table.rows.append({ { ReportCell(u"row %1"_s.arg(i)),
                              ReportCell(Money{ i * microsPerUnit, Currencies::krw() }) },
                            ReportRow::Weight::Normal });
    }
    table.rows.append(
        { { ReportCell(u"Sum"_s), ReportCell(Money{ 99'999 * microsPerUnit, Currencies::krw() }) },
          ReportRow::Weight::Total });
    document.tables = { table };
    return document;
}

/// What must be found in the text of the pages; empty for what paper may leave off.
QString shownOnPaper(const ReportCell &cell)
{
    switch (cell.kind()) {
    case ReportCell::Kind::Amount:
        return cell.money().isZero() ? QString() : formatAmount(cell.money());
    case ReportCell::Kind::Count:
        return cell.count() == 0 ? QString() : formatCount(cell.count());
    case ReportCell::Kind::Day:
        return cell.day().toString(Qt::ISODate);
    case ReportCell::Kind::Text:
    case ReportCell::Kind::Number:
    case ReportCell::Kind::Decimal:
        return cell.text();
    }
    Q_UNREACHABLE();
}

/// Lines of a wrapped text are joined again.
QString withoutBlanks(QString text)
{
    return text.remove(QRegularExpression(u"\\s+"_s));
}

int inkIn(const QImage &image, const QRect &area)
{
    int count = 0;
    for (int y = area.top(); y <= area.bottom(); ++y) {
        for (int x = area.left(); x <= area.right(); ++x)
            count += qGray(image.pixel(x, y)) < 128 ? 1 : 0;
    }
    return count;
}

} // namespace

class tst_ReportPdf : public QObject
{
    Q_OBJECT

private slots:
    void keepsHangulAsTextWithEmbeddedFonts()
    {
        ReportLedger ledger;
        ledger.fill();
        ledger.request.layout = ReportLayout::Korean;
        const FlatChart charts;

        const Result<QByteArray> pdf = toPdf(ledger.document(u"ko"_s), charts);

        QVERIFY2(pdf, pdf ? "" : qPrintable(pdf.error().message));
        QVERIFY(pdf->startsWith("%PDF-"));
        QVERIFY(charts.painted > 0);
        const QString text = said(u"pdftotext"_s, *pdf, { u"-layout"_s });
        if (text.isEmpty())
            QSKIP("pdftotext is not installed");
        QVERIFY(text.contains(u"Totals per currency"_s));
        QVERIFY(text.contains(u"87.00"_s));
        static const QRegularExpression pageNumber(u"2 ?/ ?(\\d+)"_s);
        QVERIFY(pageNumber.match(text).hasMatch());
        const QStringList fonts = said(u"pdffonts"_s, *pdf).split(u'\n').mid(2);
        for (const QString &font : fonts) {
            if (!font.isEmpty())
                QVERIFY2(font.contains(u" yes "_s), qPrintable(font));
        }
    }

    void keepsEveryNameAmountAndDateAsText()
    {
        ReportLedger ledger;
        ledger.fill();
        ledger.request.layout = ReportLayout::Korean;
        const ReportDocument document = ledger.document(u"ko"_s);
        const QString text
            = withoutBlanks(said(u"pdftotext"_s, *toPdf(document, FlatChart()), { u"-raw"_s }));
        if (text.isEmpty())
            QSKIP("pdftotext is not installed");
        int checked = 0;
        for (const ReportTable &table : document.tables) {
            if (table.place == ReportTable::Place::Files)
                continue;
            QVERIFY2(text.contains(withoutBlanks(table.title)), qPrintable(table.title));
            for (const ReportRow &row : table.rows) {
                for (const ReportCell &cell : row.cells) {
                    const QString shown = shownOnPaper(cell);
                    QVERIFY2(text.contains(withoutBlanks(shown)), qPrintable(shown));
                    checked += shown.isEmpty() ? 0 : 1;
                }
            }
        }
        QVERIFY(checked > 60);
        QVERIFY(text.contains(u"라온미디어"_s));
        QVERIFY(text.contains(u"PO-1"_s));
    }

    void saysOneConvertedNetInCardAndTable()
    {
        ReportLedger ledger;
        ledger.fill();
        const ReportDocument document = ledger.document(u"en"_s);
        const ReportTable &converted = document.tables.at(1);
        QVERIFY(converted.title.startsWith(u"Converted to"_s));
        const auto isNet = [](const ReportColumn &column) { return column.title == "Net"_L1; };
        const auto net = std::find_if(converted.columns.begin(), converted.columns.end(), isNet);
        const ReportCell &cell = converted.rows.first().cells.at(net - converted.columns.begin());
        QCOMPARE(document.figures.last().value, formatMoney(cell.money()));
    }

    void givesTitlesTwoLinesAtMostWhereThereIsRoom()
    {
        ReportTable table;
        table.columns = { { u"Name"_s, ReportColumn::Kind::Text },
                          { u"of it not yet paid"_s, ReportColumn::Kind::Amount } };
        table.rows = { { { ReportCell(u"a"_s), ReportCell(Money{}) }, ReportRow::Weight::Normal } };
        ReportTable plain = table;
        plain.columns[1].title = u"Paid"_s;
        const double line = TableLayout(plain).headerHeight();
        QVERIFY(TableLayout(table).headerHeight() < 2.2 * line);
    }

    void shapesOnlyWhatIsUnreadableWithout_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isShaped");
        QTest::newRow("latin") << u"PO-1 café №5 −1,204"_s << false;
        QTest::newRow("hangul") << u"라온미디어 12월"_s << false;
        QTest::newRow("kana and han") << u"カタカナ漢字"_s << false;
        QTest::newRow("emoji") << QString::fromUcs4(U"\U0001F389 3") << false;
        QTest::newRow("arabic") << u"مرحبا"_s << true;
        QTest::newRow("devanagari") << u"हिन्दी"_s << true;
        QTest::newRow("loose accent") << u"cafe\u0301"_s << true;
        QTest::newRow("loose jamo") << u"\u1112\u1161\u11ab"_s << true;
    }

    void shapesOnlyWhatIsUnreadableWithout()
    {
        QFETCH(QString, text);
        QFETCH(bool, isShaped);
        const QFont font = PageStyle::font(PageStyle::Type::Body);
        const QFont chosen = PageStyle::fontFor(text, font);
        QCOMPARE((chosen.styleStrategy() & QFont::PreferNoShaping) == 0, isShaped);
        QCOMPARE(chosen.pixelSize(), font.pixelSize());
    }

    void repeatsTheHeaderOnEveryPage()
    {
        const ReportPages pages(longDocument(150));
        QVERIFY(pages.count() >= 3);
        const Result<QByteArray> pdf = toPdf(longDocument(150), FlatChart());
        const QString text = said(u"pdftotext"_s, *pdf, { u"-layout"_s });
        if (text.isEmpty())
            QSKIP("pdftotext is not installed");
        const QStringList sheets = text.split(u'\f', Qt::SkipEmptyParts);
        QCOMPARE(sheets.size(), pages.count());
        for (const QString &sheet : sheets)
            QVERIFY(sheet.contains(u"Amount"_s));
        QVERIFY(sheets.at(1).contains(u"Many rows (continued)"_s));
        for (int i = 0; i < 150; ++i)
            QVERIFY(text.contains(u"row %1 "_s.arg(i)));
        QVERIFY(sheets.last().contains(u"99,999"_s));
    }

    void countsTheRowsThatPaperDoesNotShow()
    {
        const ReportDocument document = longDocument(1000);
        const TableLayout table(document.tables.first());
        QCOMPARE(table.rowCount(), TableLayout::mostRows + 1); // and the sum
        QVERIFY(table.remark().contains(u"600"_s));
        QVERIFY(TableLayout(longDocument(10).tables.first()).remark().isEmpty());
    }

    void wrapsLongTextsInsteadOfCuttingThem()
    {
        ReportTable table;
        table.columns = { { u"Reason"_s, ReportColumn::Kind::Text },
                          { u"Amount"_s, ReportColumn::Kind::Amount } };
        table.rows = {
            { { ReportCell(u"short"_s), ReportCell(Money{}) }, ReportRow::Weight::Normal },
            { { ReportCell(QString(u"a word and another "_s).repeated(20)), ReportCell(Money{}) },
              ReportRow::Weight::Normal }
        };
        const TableLayout layout(table);
        QVERIFY(layout.rowHeight(1) > 2 * layout.rowHeight(0));
    }

    void leavesColumnsOfZeroesOffThePage()
    {
        ReportTable table;
        table.columns
            = { { u"Name"_s, ReportColumn::Kind::Text },
                { u"Refunds"_s, ReportColumn::Kind::Amount, ReportColumn::Need::UnlessZero } };
        table.rows = { { { ReportCell(u"a"_s), ReportCell(Money{}) }, ReportRow::Weight::Normal } };
        ReportDocument document;
        document.title = u"T"_s;
        document.tables = { table };
        const QString text = said(u"pdftotext"_s, *toPdf(document, FlatChart()));
        if (text.isEmpty())
            QSKIP("pdftotext is not installed");
        QVERIFY(!text.contains(u"Refunds"_s));
    }

    void paintsTheSamePagesOnScreen()
    {
        const ReportPages pages(longDocument(150));
        QImage image(595, 842, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.scale(image.width() / ReportPages::pageSize().width(),
                      image.height() / ReportPages::pageSize().height());
        pages.paint(painter, 1, FlatChart());
        painter.end();
        QVERIFY(inkIn(image, image.rect()) > 500);
        QCOMPARE(inkIn(image, QRect(0, 0, 40, 842)), 0); // the margin stays white
        QCOMPARE(inkIn(image, QRect(556, 0, 39, 842)), 0);
    }

    void refusesACharacterThatNoFontHas()
    {
        ReportDocument document = longDocument(2);
        const char32_t unknown = 0xF0123; // private use
        document.tables.first().rows.first().cells.first()
            = ReportCell(u"payer "_s + QString::fromUcs4(&unknown, 1));

        const Result<QByteArray> pdf = toPdf(document, FlatChart());

        QVERIFY(!pdf);
        QVERIFY(pdf.error().message.contains(u"U+F0123"_s));
        QVERIFY(pdf.error().message.contains(u"payer"_s));
    }

    void missesNoBlanksOrJoiners()
    {
        GlyphCheck check(PageStyle::font(PageStyle::Type::Body));
        QCOMPARE(check.firstMissing(QString::fromUtf8("수익 Earnings €₩ −1,204\u200D\uFE0F\n")),
                 char32_t(0));
    }
};

QTEST_MAIN(tst_ReportPdf)
#include "tst_reportpdf.moc"
