#include "import/fileanalysis.h"
#include "transcript.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace Creator;
using namespace Creator::Test;
using namespace Qt::StringLiterals;

namespace {

QStringList namesOf(const QJsonValue &array)
{
    QStringList names;
    for (const auto &value : array.toArray())
        names.append(value.toString());
    return names;
}

QString refusalOf(const Accepted<FileAnalysis> &analysis)
{
    return analysis ? QString()
                    : QString::fromStdString(std::string(word(analysis.error().reason)));
}

/// The header's columns and each record's cells in reverse order; simple tables only.
QByteArray reversedColumns(const QByteArray &bytes)
{
    QByteArray out;
    CsvReader reader(std::string_view(bytes.constData(), static_cast<size_t>(bytes.size())), {});
    CsvRecord record;
    while (reader.next(record) == CsvReader::Read::Record) {
        QByteArrayList cells;
        for (int i = record.cellCount() - 1; i >= 0; --i) {
            const std::string_view cell = record.rawCell(i);
            QByteArray text(cell.data(), static_cast<qsizetype>(cell.size()));
            cells.append('"' + text.replace("\"", "\"\"") + '"');
        }
        out += cells.join(',') + '\n';
    }
    return out;
}

} // namespace

class tst_FileAnalysis : public QObject
{
    Q_OBJECT

private slots:
    void describesAFile();
    void listsTheColumnsOfAnUnknownTable();
    void countsTheRecordsOfAnUnknownTable();
    void refuses_data();
    void refuses();
    void refusesAFileThatVanished();
    void obeysTheWishes();
    void readsColumnsInAnyOrder_data();
    void readsColumnsInAnyOrder();
    void readsTheSameOfFileAndBytes();
    void survivesHostileText_data();
    void survivesHostileText();
    void showsBadRowsAndReadsTheOthers();
    void hasFormatsWithNamesAndIdsOfTheirOwn();
    void describesAnArchive();
};

void tst_FileAnalysis::describesAFile()
{
    ImportWishes wishes;
    wishes.originalName = u"itemised.csv"_s;

    const auto analysis = analyseBytes(sample(u"stripe_itemized.csv"_s), wishes);

    QVERIFY(analysis.has_value());
    QCOMPARE(analysis->json.value("file"_L1).toString(), u"itemised.csv"_s);
    QCOMPARE(analysis->json.value("warnings"_L1).toArray(), QJsonArray());
    QVERIFY(!analysis->json.contains("needs_user"_L1));
    QVERIFY(!analysis->json.contains("period"_L1));
    QCOMPARE(analysis->summary.earningRows(), 6);
}

void tst_FileAnalysis::listsTheColumnsOfAnUnknownTable()
{
    const auto analysis = analyseBytes("Day;Betrag;Währung\n01.03.2026;5,50;EUR\n");

    QVERIFY(analysis.has_value());
    QCOMPARE(namesOf(analysis->json.value("needs_user"_L1)), QStringList{ u"mapping"_s });
    QCOMPARE(namesOf(analysis->json.value("columns"_L1)),
             (QStringList{ u"Day"_s, u"Betrag"_s, u"Währung"_s }));
    QCOMPARE(analysis->json.value("suggested_mapping"_L1).toObject(),
             (QJsonObject{ { u"date"_s, u"Day"_s },
                           { u"amount"_s, u"Betrag"_s },
                           { u"currency"_s, u"Währung"_s } }));
    QCOMPARE(analysis->questions.first().choices,
             (QStringList{ u"Day"_s, u"Betrag"_s, u"Währung"_s }));
}

void tst_FileAnalysis::countsTheRecordsOfAnUnknownTable()
{
    const auto analysis = analyseBytes("a,b\n1,2\n3,4\n,\n");

    QCOMPARE(analysis->json.value("data_records"_L1).toInt(), 3);
    QCOMPARE(analysis->json.value("skipped"_L1).toObject(), (QJsonObject{ { u"blank"_s, 1 } }));
}

void tst_FileAnalysis::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("refusal");

    QTest::newRow("nothing") << QByteArray() << u"empty"_s;
    QTest::newRow("a web page") << "<html><body>Sign in</body></html>"_ba << u"html"_s;
    QTest::newRow("PDF") << "%PDF-1.7"_ba << u"pdf"_s;
    QTest::newRow("a letter") << "Dear reader, this\nis a letter.\nBye\n"_ba << u"no_table"_s;
    QTest::newRow("a damaged archive") << "PK\x03\x04 and nothing"_ba << u"bad_archive"_s;
    QTest::newRow("zeros") << QByteArray(500, '\0') << u"binary"_s;
    QTest::newRow("a line without an end") << QByteArray(20'000'000, 'x') << u"long_record"_s;
}

void tst_FileAnalysis::refuses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, refusal);
    QTemporaryDir folder;
    QFile file(folder.filePath(u"file.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    file.close();

    QCOMPARE(refusalOf(analyseBytes(bytes)), refusal);
    QCOMPARE(refusalOf(analyseFile(file.fileName())), refusal);
}

void tst_FileAnalysis::refusesAFileThatVanished()
{
    QTemporaryDir folder;

    QCOMPARE(refusalOf(analyseFile(folder.filePath(u"gone.csv"_s))), u"missing"_s);
    QCOMPARE(refusalOf(analyseFile(folder.path())), u"directory"_s);
}

void tst_FileAnalysis::obeysTheWishes()
{
    ImportWishes unknown;
    unknown.format = u"no.such"_s;
    ImportWishes wrong;
    wrong.format = u"patreon.earnings"_s;
    ImportWishes western;
    western.answers = { { u"encoding"_s, u"windows-1252"_s } };
    ImportWishes semicolon;
    semicolon.answers = { { u"delimiter"_s, u";"_s } };
    const QByteArray bytes = sample(u"stripe_itemized.csv"_s);

    QCOMPARE(refusalOf(analyseBytes(bytes, unknown)), u"unknown_format"_s);
    QCOMPARE(refusalOf(analyseBytes(bytes, wrong)), u"wrong_format"_s);
    QCOMPARE(refusalOf(analyseBytes(bytes, semicolon)), u"no_table"_s);
    QCOMPARE(analyseBytes(bytes, western)->json.value("encoding"_L1).toString(), u"windows-1252"_s);
}

void tst_FileAnalysis::readsColumnsInAnyOrder_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name :
         { "stripe_itemized.csv", "stripe_balance_history.csv", "stripe_payouts.csv",
           "youtube_table_by_date_en.csv", "youtube_chart_ko.csv", "youtube_cms_channels_en.csv",
           "adsense_account_activities_en.csv", "patreon_earnings_v1.csv",
           "patreon_earnings_v2.csv", "patreon_earnings_v3_breakdown.csv", "patreon_members.csv",
           "ecb_eurofxref_hist.csv" })
        QTest::newRow(name) << QString::fromLatin1(name);
}

void tst_FileAnalysis::readsColumnsInAnyOrder()
{
    QFETCH(QString, name);

    const auto straight = analyseBytes(sample(name));
    const auto reversed = analyseBytes(reversedColumns(sample(name)));

    QVERIFY(straight.has_value() && reversed.has_value());
    QCOMPARE(reversed->json, straight->json);
}

void tst_FileAnalysis::readsTheSameOfFileAndBytes()
{
    const QString path = QStringLiteral(CREATOR_TEST_DATA) + "/formats/paypal_activity_de.csv"_L1;
    ImportWishes wishes;
    wishes.originalName = u"paypal_activity_de.csv"_s;

    const auto fromFile = analyseFile(path);
    const auto fromBytes = analyseBytes(sample(u"paypal_activity_de.csv"_s), wishes);

    QCOMPARE(fromFile->json, fromBytes->json);
}

void tst_FileAnalysis::survivesHostileText_data()
{
    QTest::addColumn<QByteArray>("bytes");

    const QByteArray stripe
        = "balance_transaction_id,created_utc,currency,net,reporting_category,description\n";
    QTest::newRow("a thousand columns")
        << QByteArray("a,").repeated(1000) + "\n" + QByteArray("1,").repeated(1000);
    QTest::newRow("a hundred thousand quotes") << stripe + QByteArray(100'000, '"');
    QTest::newRow("quotes in every line") << stripe + QByteArray("\"x\"\"\n").repeated(20'000);
    QTest::newRow("open quotes in every line") << stripe + QByteArray("a,\"b\n").repeated(20'001);
    QTest::newRow("a huge number")
        << stripe + "txn,2026-03-01,usd," + QByteArray(50'000, '9') + ",charge,\n";
    QTest::newRow("a huge date") << stripe + "txn," + QByteArray(50'000, '1') + ",usd,1,charge,\n";
    QTest::newRow("a million commas") << stripe + QByteArray(1'000'000, ',');
    QTest::newRow("endless blanks") << stripe + QByteArray(1'000'000, ' ');
    QTest::newRow("endless line ends") << stripe + QByteArray(1'000'000, '\n');
    QTest::newRow("combining marks")
        << stripe + "txn,2026-03-01,usd,1,charge," + QByteArray("\xcc\x81").repeated(50'000);
    QTest::newRow("days of every kind in a statement")
        << "\"Date\",\"Description\",\"Amount (USD)\"\n"
            + QByteArray("\"Feb 1, 2026\",\"x\",\"1\"\n").repeated(20'000);
}

void tst_FileAnalysis::survivesHostileText()
{
    QFETCH(QByteArray, bytes);

    const auto analysis = analyseBytes(bytes);

    QVERIFY(analysis.has_value() || !analysis.error().message.isEmpty());
}

void tst_FileAnalysis::showsBadRowsAndReadsTheOthers()
{
    const auto analysis = analyseBytes(
        "balance_transaction_id,created_utc,currency,net,reporting_category\n"
        "txn_1,2026-03-01,usd,1,charge\ntxn_2,soon,usd,2,charge\n,2026-03-01,usd,3,charge\n"
        "txn_4,2026-03-01,usd,4,charge\ntxn_4,2026-03-01,usd,4,charge\n");

    QCOMPARE(analysis->json.value("earnings"_L1).toObject().value("sum_by_currency"_L1).toObject(),
             (QJsonObject{ { u"USD"_s, u"5"_s } }));
    QCOMPARE(analysis->json.value("rejected"_L1).toArray(),
             (QJsonArray{ QJsonObject{ { u"record"_s, 2 },
                                       { u"reason"_s, u"bad_date"_s },
                                       { u"column"_s, u"created_utc"_s },
                                       { u"cell"_s, u"soon"_s } },
                          QJsonObject{ { u"record"_s, 3 },
                                       { u"reason"_s, u"missing_id"_s },
                                       { u"column"_s, u"balance_transaction_id"_s },
                                       { u"cell"_s, u""_s } } }));
    QCOMPARE(analysis->json.value("skipped"_L1).toObject(), (QJsonObject{ { u"duplicate"_s, 1 } }));
    QCOMPARE(analysis->json.value("data_records"_L1).toInt(), 5);
}

void tst_FileAnalysis::hasFormatsWithNamesAndIdsOfTheirOwn()
{
    QStringList ids;
    for (const ImportFormat *format : allFormats()) {
        const QString id = QString::fromStdString(std::string(format->id()));
        QVERIFY2(!ids.contains(id), qPrintable(id));
        QVERIFY(!format->name().isEmpty());
        QVERIFY2(!format->platform().empty(), qPrintable(id));
        QVERIFY(findFormat(format->id()) == format);
        ids.append(id);
    }
    QCOMPARE(ids.last(), u"generic.table"_s);
    QVERIFY(!findFormat("no.such"));
}

void tst_FileAnalysis::describesAnArchive()
{
    const auto analysis = analyseBytes(sample(u"youtube_export_ko.zip"_s));

    QCOMPARE(namesOf(analysis->json.value("members"_L1)),
             (QStringList{ u"표 데이터.csv"_s, u"차트 데이터.csv"_s, u"총계.csv"_s }));
    QVERIFY(!analysis->json.contains("data_records"_L1));
    QCOMPARE(analysis->json.value("files"_L1).toArray().size(), 3);
    QCOMPARE(analysis->summary.metricRows, 13);
}

QTEST_GUILESS_MAIN(tst_FileAnalysis)
#include "tst_fileanalysis.moc"
