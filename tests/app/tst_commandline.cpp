#include "cliprocess.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace Creator::Test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray stripe
    = "balance_transaction_id,created_utc,available_on_utc,currency,gross,fee,net,reporting_"
      "category,"
      "description\n"
      "txn_1,2026-03-01 09:00:00,2026-03-03 00:00:00,usd,10.00,1.00,9.00,charge,Sale\n"
      "txn_2,2026-03-02 09:00:00,2026-03-04 00:00:00,krw,20000,2000,18000,charge,강의 판매\n";

struct Fixture
{
    QTemporaryDir dir;
    QString profile = dir.filePath(u"data"_s);

    QString file(const char *name, const QByteArray &bytes) const
    {
        const QString path = dir.filePath(QLatin1String(name));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write the test's file");
        return path;
    }
    CliRun run(QStringList arguments) const
    {
        arguments.prepend(profile);
        arguments.prepend(u"--profile"_s);
        return runProgram(arguments);
    }
};

} // namespace

class tst_CommandLine : public QObject
{
    Q_OBJECT

private slots:
    void importsSumsAndUndoes()
    {
        const Fixture f;
        const QString csv = f.file("s.csv", stripe);

        const CliRun imported = f.run({ u"import"_s, csv, u"--json"_s });
        QCOMPARE(imported.exitCode, 0);
        QCOMPARE(imported.object().value(u"inserted"_s).toInt(), 2);
        QCOMPARE(imported.object().value(u"format"_s).toString(), u"stripe.itemized"_s);

        const QJsonObject sum = f.run({ u"earnings"_s, u"sum"_s, u"--json"_s }).object();
        QCOMPARE(sum.value(u"rows"_s).toInt(), 2);
        QCOMPARE(sum.value(u"sum_by_currency"_s).toObject().value(u"KRW"_s).toString(), u"18000"_s);

        const CliRun again = f.run({ u"import"_s, csv, u"--json"_s });
        QCOMPARE(again.object().value(u"inserted"_s).toInt(), 0);
        QCOMPARE(again.object().value(u"unchanged"_s).toInt(), 2);

        const QString batch = imported.object().value(u"batch"_s).toString();
        QCOMPARE(f.run({ u"import"_s, u"undo"_s, batch, u"--json"_s })
                     .object()
                     .value(u"removed"_s)
                     .toInt(),
                 2);
        QCOMPARE(f.run({ u"import"_s, u"undo"_s, batch }).exitCode, 1);
        QCOMPARE(f.run({ u"earnings"_s, u"sum"_s, u"--json"_s }).object().value(u"rows"_s).toInt(),
                 0);
    }

    void aDryRunWritesNothing()
    {
        const Fixture f;

        const CliRun dry
            = f.run({ u"import"_s, f.file("s.csv", stripe), u"--dry-run"_s, u"--json"_s });

        QCOMPARE(dry.exitCode, 0);
        QVERIFY(!dry.object().contains(u"inserted"_s));
        QVERIFY(!QFile::exists(f.profile));
    }

    void severalFilesGiveAList()
    {
        const Fixture f;
        const QString csv = f.file("s.csv", stripe);

        const CliRun run = f.run({ u"import"_s, csv, csv, u"--dry-run"_s, u"--json"_s });

        QCOMPARE(QJsonDocument::fromJson(run.out).array().size(), 2);
    }

    void tellsByItsExitCode_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QStringList>("more");
        QTest::addColumn<int>("code");
        QTest::newRow("rejected rows")
            << stripe + "txn_3,never,2026-03-04 00:00:00,usd,1,0,1,charge,x\n"
            << QStringList() << 3;
        QTest::newRow("html") << QByteArray("<!DOCTYPE html><html></html>") << QStringList() << 1;
        QTest::newRow("empty") << QByteArray() << QStringList() << 1;
        QTest::newRow("open question")
            << QByteArray("Content,Video title,Views,Estimated revenue (USD)\nabc,Title,5,1\n")
            << QStringList() << 1;
        QTest::newRow("answered") << QByteArray(
            "Content,Video title,Views,Estimated revenue (USD)\nabc,Title,5,1\n")
                                  << QStringList{ u"--set"_s, u"period=2026-03-01..2026-03-31"_s }
                                  << 0;
        QTest::newRow("bad --set") << stripe << QStringList{ u"--set"_s, u"nonsense"_s } << 2;
        QTest::newRow("unknown option") << stripe << QStringList{ u"--frobnicate"_s } << 2;
    }

    void tellsByItsExitCode()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QStringList, more);
        const Fixture f;

        const CliRun run
            = f.run(QStringList{ u"import"_s, f.file("f.csv", bytes), u"--json"_s } + more);

        QTEST(run.exitCode, "code");
        if (run.exitCode == 1)
            QVERIFY(!run.out.isEmpty());
    }

    void anOpenQuestionWritesNothing()
    {
        const Fixture f;
        const QString csv
            = f.file("f.csv", "Content,Video title,Views,Estimated revenue (USD)\nabc,Title,5,1\n");

        const CliRun run = f.run({ u"import"_s, csv, u"--json"_s });

        QCOMPARE(run.object().value(u"needs_user"_s).toArray().first().toString(), u"period"_s);
        QCOMPARE(QJsonDocument::fromJson(f.run({ u"import"_s, u"list"_s, u"--json"_s }).out)
                     .array()
                     .size(),
                 0);
    }

    void mapsAnyTable()
    {
        const Fixture f;
        const QString csv = f.file("m.csv",
                                   "Tag;Betrag;Wer;Nr\n15.03.2026;1.250,50;Studio "
                                   "Nine;A1\n16.03.2026;-3,00;Studio Nine;A2\n");

        const CliRun run
            = f.run({ u"import"_s, csv, u"--json"_s, u"--set"_s, u"date=Tag"_s, u"--set"_s,
                      u"amount=Betrag"_s, u"--set"_s, u"payer=Wer"_s, u"--set"_s,
                      u"external_id=Nr"_s, u"--set"_s, u"currency=:EUR"_s });

        QCOMPARE(run.exitCode, 0);
        const QJsonObject sum = f.run({ u"earnings"_s, u"sum"_s, u"--json"_s }).object();
        QCOMPARE(sum.value(u"sum_by_currency"_s).toObject().value(u"EUR"_s).toString(),
                 u"1247.5"_s);
    }

    void backsUpAndRestores()
    {
        const Fixture f;
        QCOMPARE(f.run({ u"import"_s, f.file("s.csv", stripe) }).exitCode, 0);
        const QString copy = f.dir.filePath(u"copy.sqlite"_s);
        QCOMPARE(f.run({ u"db"_s, u"backup"_s, copy }).exitCode, 0);
        const QString other = f.dir.filePath(u"other"_s);

        QCOMPARE(runProgram({ u"--profile"_s, other, u"db"_s, u"restore"_s, copy }).exitCode, 0);

        const CliRun sum
            = runProgram({ u"--profile"_s, other, u"earnings"_s, u"sum"_s, u"--json"_s });
        QCOMPARE(sum.object().value(u"rows"_s).toInt(), 2);
        QCOMPARE(f.run({ u"db"_s, u"check"_s, u"--json"_s }).object().value(u"ok"_s).toBool(),
                 true);
    }

    void demoDataIsTheSameEveryTime()
    {
        const Fixture f;
        const Fixture g;

        QCOMPARE(f.run({ u"demo"_s, u"--size"_s, u"small"_s }).exitCode, 0);
        QCOMPARE(g.run({ u"demo"_s }).exitCode, 0);

        QCOMPARE(f.run({ u"earnings"_s, u"sum"_s, u"--json"_s }).out,
                 g.run({ u"earnings"_s, u"sum"_s, u"--json"_s }).out);
        QCOMPARE(f.run({ u"demo"_s }).exitCode, 1);
    }

    void helpAndVersionNeedNoData()
    {
        QCOMPARE(runProgram({ u"--version"_s }).exitCode, 0);
        QVERIFY(runProgram({ u"--version"_s }).out.startsWith("creator-dashboard "));
        QCOMPARE(runProgram({ u"--help"_s }).exitCode, 0);
        QCOMPARE(runProgram({ u"frobnicate"_s }).exitCode, 2);
    }
};

QTEST_GUILESS_MAIN(tst_CommandLine)
#include "tst_commandline.moc"
