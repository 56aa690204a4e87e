#include "pages/imports/rejectedcsv.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Creator;
using namespace Qt::StringLiterals;

class tst_RejectedCsv final : public QObject
{
    Q_OBJECT

private slots:
    void writesRecordReasonColumnAndRow();
    void defusesFormulas_data();
    void defusesFormulas();
    void namesTheFileOfAnArchive();
    void readsTheRowsOfAFileVerbatim();
    void refusesAFolderThatIsNotThere();
};

namespace {

QByteArrayList linesOf(const QList<RejectedRow> &rows)
{
    return RejectedCsv::bytes(rows).split('\n');
}

} // namespace

void tst_RejectedCsv::writesRecordReasonColumnAndRow()
{
    const QByteArrayList lines
        = linesOf({ { {}, 731, u"bad_amount"_s, u"net"_s, u"a,\"b\",12,3,4"_s } });

    QCOMPARE(lines.at(0), "\xEF\xBB\xBF\"Record\",\"Reason\",\"Column\",\"Row as in the file\"\r");
    QCOMPARE(lines.at(1), "731,\"bad amount\",\"net\",\"a,\"\"b\"\",12,3,4\"\r");
    QCOMPARE(lines.size(), 3);
}

void tst_RejectedCsv::defusesFormulas_data()
{
    QTest::addColumn<QString>("raw");
    QTest::addColumn<QByteArray>("cell");

    QTest::newRow("equals") << u"=1+1"_s << QByteArray("\"'=1+1\"");
    QTest::newRow("minus") << u"-5,x"_s << QByteArray("\"'-5,x\"");
    QTest::newRow("at") << u"@sum"_s << QByteArray("\"'@sum\"");
    QTest::newRow("blank before") << u" =x"_s << QByteArray("\"' =x\"");
    QTest::newRow("plain") << u"a=b"_s << QByteArray("\"a=b\"");
}

void tst_RejectedCsv::defusesFormulas()
{
    QFETCH(QString, raw);
    QFETCH(QByteArray, cell);

    const QByteArrayList lines = linesOf({ { {}, 1, u"bad_date"_s, {}, raw } });

    QCOMPARE(lines.at(1), "1,\"bad date\",\"\"," + cell + "\r");
}

void tst_RejectedCsv::namesTheFileOfAnArchive()
{
    const QByteArrayList lines
        = linesOf({ { u"Table data.csv"_s, 2, u"bad_date"_s, u"Date"_s, u"x"_s } });

    QVERIFY(lines.at(0).contains("\"File\",\"Record\""));
    QCOMPARE(lines.at(1), "\"Table data.csv\",2,\"bad date\",\"Date\",\"x\"\r");
}

void tst_RejectedCsv::readsTheRowsOfAFileVerbatim()
{
    QTemporaryDir dir;
    QFile file(dir.filePath(u"itemised.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("balance_transaction_id,created_utc,available_on_utc,currency,gross,fee,net,"
               "reporting_category,description\n"
               "txn_1,2026-03-01 09:12:00,2026-03-03 00:00:00,usd,20,1,19,charge,Good\n"
               "txn_2,yesterday,2026-03-03 00:00:00,usd,20,1,19,charge,\"Bad, day\"\n");
    file.close();

    const auto rows = RejectedCsv::readFrom(file.fileName(), {});

    QVERIFY(rows);
    QCOMPARE(rows->size(), 1);
    QCOMPARE(rows->first().record, 2);
    QCOMPARE(rows->first().reason, u"bad_date"_s);
    QCOMPARE(rows->first().column, u"created_utc"_s);
    QCOMPARE(rows->first().raw,
             u"txn_2,yesterday,2026-03-03 00:00:00,usd,20,1,19,charge,\"Bad, day\""_s);
}

void tst_RejectedCsv::refusesAFolderThatIsNotThere()
{
    QTemporaryDir dir;

    const Status status = RejectedCsv::save({}, dir.filePath(u"no/such.csv"_s));

    QVERIFY(!status);
    QCOMPARE(status.error().code, Error::Code::File);
    QVERIFY(status.error().message.contains(u"such.csv"_s));
}

QTEST_GUILESS_MAIN(tst_RejectedCsv)
#include "tst_rejectedcsv.moc"
