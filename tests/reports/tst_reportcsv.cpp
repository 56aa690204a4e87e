#include "reportfixture.h"
#include "reports/reportcsv.h"
#include "reports/reportfile.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Creator;
using namespace Creator::Test;
using namespace Qt::StringLiterals;

namespace {

/// Reads RFC 4180 strictly, to judge the writer by other code than its own.
QList<QStringList> parsed(const QByteArray &csv)
{
    QList<QStringList> records{ {} };
    QString cell;
    bool quoted = false;
    const QString text = QString::fromUtf8(csv.startsWith("\xEF\xBB\xBF") ? csv.mid(3) : csv);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (quoted) {
            if (c != u'"') {
                cell += c;
            } else if (text.mid(i + 1, 1) == u"\""_s) {
                cell += c;
                ++i;
            } else {
                quoted = false;
            }
        } else if (c == u'"') {
            quoted = true;
        } else if (c == u',') {
            records.last().append(cell);
            cell.clear();
        } else if (c == u'\r' && text.mid(i + 1, 1) == u"\n"_s) {
            records.last().append(cell);
            cell.clear();
            records.append(QStringList());
            ++i;
        } else {
            cell += c;
        }
    }
    records.removeLast();
    return records;
}

QByteArray cell(const QString &text)
{
    CsvText csv(CsvText::Mark::None);
    csv.addText(text);
    return csv.take();
}

} // namespace

class tst_ReportCsv : public QObject
{
    Q_OBJECT

private slots:
    void defusesFormulasAndQuotes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("written");
        QTest::newRow("plain") << u"Google"_s << QByteArray("Google");
        QTest::newRow("equals") << u"=1+1"_s << QByteArray("'=1+1");
        QTest::newRow("plus") << u"+1"_s << QByteArray("'+1");
        QTest::newRow("minus") << u"-1"_s << QByteArray("'-1");
        QTest::newRow("at") << u"@SUM"_s << QByteArray("'@SUM");
        QTest::newRow("tab") << u"\tx"_s << QByteArray("'\tx");
        QTest::newRow("return") << u"\rx"_s << QByteArray("\"'\rx\"");
        QTest::newRow("after blanks") << u"  =1"_s << QByteArray("'  =1");
        QTest::newRow("after a mark")
            << QString(QChar(0xFEFF)) + u"=1"_s << QByteArray("'\xEF\xBB\xBF=1");
        QTest::newRow("comma") << u"a,b"_s << QByteArray("\"a,b\"");
        QTest::newRow("quote") << u"a\"b"_s << QByteArray("\"a\"\"b\"");
        QTest::newRow("line") << u"a\nb"_s << QByteArray("\"a\nb\"");
        QTest::newRow("inside") << u"a=b"_s << QByteArray("a=b");
    }

    void defusesFormulasAndQuotes()
    {
        QFETCH(QString, text);
        QFETCH(QByteArray, written);
        QCOMPARE(cell(text), written);
    }

    void keepsNumbersNumbers()
    {
        CsvText csv(CsvText::Mark::None);
        csv.addNumber(u"-12.50"_s);
        csv.addNumber(u"3"_s);
        csv.endRecord();
        QCOMPARE(csv.take(), QByteArray("-12.50,3\r\n"));
    }

    void marksUtf8ForExcelIfAsked()
    {
        ReportLedger ledger;
        const ReportDocument document = ledger.document();
        QVERIFY(toCsv(document, CsvText::Mark::Utf8).startsWith("\xEF\xBB\xBF"));
        QVERIFY(!toCsv(document, CsvText::Mark::None).startsWith("\xEF\xBB\xBF"));
    }

    void writesEverySectionIntoOneTable()
    {
        ReportLedger ledger;
        ledger.fill();
        ledger.request.grouping = IncomeGrouping::Payer;
        const ReportDocument document = ledger.document();

        const QList<QStringList> records = parsed(toCsv(document, CsvText::Mark::Utf8));

        for (const QStringList &record : records)
            QCOMPARE(record.size(), records.first().size());
        QStringList dollars;
        bool guarded = false;
        for (const QStringList &record : records) {
            if (record.at(0) == u"Totals per currency" && record.at(1) == u"USD")
                dollars = record;
            guarded = guarded || record.at(1) == u"'=라온미디어";
        }
        QCOMPARE(dollars.mid(2, 9),
                 (QStringList{ u"2"_s, u"100"_s, u"0"_s, u"0"_s, u"-3"_s, u"-10"_s, u"87"_s,
                               u"87"_s, u"0"_s }));
        QVERIFY(guarded);
    }

    void namesTheFileThatCannotBeWritten()
    {
        const Status status = writeReportFile(u"/nowhere/at/all.csv"_s, "x");
        QVERIFY(!status);
        QCOMPARE(status.error().code, Error::Code::File);
        QVERIFY(status.error().message.contains(u"/nowhere/at/all.csv"_s));
    }

    void leavesTheOldFileUntilTheNewOneIsWhole()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"r.csv"_s);
        QVERIFY(writeReportFile(path, "old"));
        QVERIFY(writeReportFile(path, "new"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("new"));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
    }
};

QTEST_GUILESS_MAIN(tst_ReportCsv)
#include "tst_reportcsv.moc"
