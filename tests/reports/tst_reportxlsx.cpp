#include "reportfixture.h"
#include "reports/reportxlsx.h"

#include <QRegularExpression>
#include <QTest>

#include <archive.h>
#include <archive_entry.h>

using namespace Creator;
using namespace Creator::Test;
using namespace Qt::StringLiterals;

namespace {

QMap<QString, QByteArray> unzipped(const QByteArray &bytes)
{
    QMap<QString, QByteArray> files;
    archive *zip = archive_read_new();
    archive_read_support_format_zip(zip);
    archive_read_open_memory(zip, bytes.constData(), static_cast<size_t>(bytes.size()));
    archive_entry *entry = nullptr;
    while (archive_read_next_header(zip, &entry) == ARCHIVE_OK) {
        QByteArray content(static_cast<qsizetype>(archive_entry_size(entry)), '\0');
        const auto size
            = archive_read_data(zip, content.data(), static_cast<size_t>(content.size()));
        content.resize(std::max<qsizetype>(0, static_cast<qsizetype>(size)));
        files.insert(QString::fromUtf8(archive_entry_pathname(entry)), content);
    }
    archive_read_free(zip);
    return files;
}

struct Book
{
    QMap<QString, QByteArray> files;

    explicit Book(const ReportDocument &document)
    {
        const Result<QByteArray> bytes = toXlsx(document);
        if (!bytes)
            qFatal("%s", qUtf8Printable(bytes.error().message));
        files = unzipped(*bytes);
    }

    [[nodiscard]] QStringList sheetNames() const
    {
        QStringList names;
        static const QRegularExpression name(u"<sheet name=\"([^\"]*)\""_s);
        const QString text = QString::fromUtf8(files.value(u"xl/workbook.xml"_s));
        for (auto it = name.globalMatch(text); it.hasNext();)
            names.append(it.next().captured(1));
        return names;
    }

    [[nodiscard]] QString sheet(const QString &name) const
    {
        const qsizetype number = sheetNames().indexOf(name) + 1;
        return QString::fromUtf8(files.value(u"xl/worksheets/sheet%1.xml"_s.arg(number)));
    }
};

} // namespace

class tst_ReportXlsx : public QObject
{
    Q_OBJECT

private slots:
    void givesEverySectionASheet()
    {
        ReportLedger ledger;
        ledger.fill();
        const Book book(ledger.document());
        QCOMPARE(book.sheetNames(),
                 (QStringList{ u"Summary"_s, u"Months"_s, u"Groups"_s, u"Groups converted"_s,
                               u"Sources"_s, u"Estimates"_s, u"Outstanding"_s, u"Payouts"_s,
                               u"Left out"_s, u"Rates"_s }));
    }

    void writesAmountsAsNumbersInTheirCurrency()
    {
        ReportLedger ledger;
        ledger.fill();
        const Book book(ledger.document());

        const QString sources = book.sheet(u"Sources"_s);
        // Ads in dollars: entries, gross, …, net.
        static const QRegularExpression gross(u"<c r=\"D\\d+\" s=\"\\d+\"><v>100</v></c>"_s);
        QVERIFY(gross.match(sources).hasMatch());
        static const QRegularExpression tax(u"<c r=\"H\\d+\" s=\"\\d+\"><v>-10</v></c>"_s);
        QVERIFY(tax.match(sources).hasMatch());
        const QString styles = QString::fromUtf8(book.files.value(u"xl/styles.xml"_s));
        QVERIFY(styles.contains(u"&quot;US$&quot;#,##0.00;-&quot;US$&quot;#,##0.00"_s));
        QVERIFY(styles.contains(u"&quot;₩&quot;#,##0;-&quot;₩&quot;#,##0"_s));
    }

    void freezesHeadersAndSetsWidths()
    {
        ReportLedger ledger;
        ledger.fill();
        const Book book(ledger.document());
        for (const QString &name : book.sheetNames()) {
            const QString sheet = book.sheet(name);
            QVERIFY2(sheet.contains(u"state=\"frozen\""_s), qPrintable(name));
            QVERIFY2(sheet.contains(u"customWidth=\"1\""_s), qPrintable(name));
        }
        QVERIFY(book.sheet(u"Groups"_s).contains(u"<autoFilter"_s));
    }

    void neverWritesFormulasOrLinks()
    {
        ReportLedger ledger;
        ledger.fill();
        ledger.request.grouping = IncomeGrouping::Payer;
        const Book book(ledger.document());
        bool found = false;
        for (const QByteArray &content : book.files) {
            QVERIFY(!content.contains("<f>"));
            QVERIFY(!content.contains("<hyperlink"));
            found = found || content.contains(">=라온미디어<");
        }
        QVERIFY(found);
    }

    void survivesNamesThatSpreadsheetsRefuse()
    {
        ReportDocument document;
        document.title = u"Report"_s;
        for (int i = 0; i < 3; ++i) {
            ReportTable table;
            table.sheet = u"A/B: *the* very long name of a sheet, no. [%1]"_s.arg(i);
            table.title = u"T"_s;
            table.columns = { { u"Name"_s, ReportColumn::Kind::Text } };
            table.rows = { { { ReportCell(QString(40'000, u'x')) }, ReportRow::Weight::Normal } };
            document.tables.append(table);
        }
        const QStringList names = Book(document).sheetNames();
        QCOMPARE(names.size(), 3);
        for (const QString &name : names)
            QVERIFY(name.size() <= 31 && !name.contains(u'/') && !name.contains(u':'));
        QCOMPARE(QSet<QString>(names.begin(), names.end()).size(), 3);
    }

    void refusesMoreRowsThanASheetHolds()
    {
        ReportDocument document;
        ReportTable table;
        table.title = u"Payers"_s;
        table.rows.resize(1'100'000);
        document.tables = { table };
        const Result<QByteArray> bytes = toXlsx(document);
        QVERIFY(!bytes);
        QVERIFY(bytes.error().message.contains(u"Payers"_s));
    }
};

QTEST_GUILESS_MAIN(tst_ReportXlsx)
#include "tst_reportxlsx.moc"
