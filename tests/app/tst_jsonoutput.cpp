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
      "txn_1,2026-03-01 09:00:00,2026-03-03 00:00:00,usd,10.00,1.00,9.00,charge,Sale\n";

/// A run without display, session bus, home or anything else of the environment.
CliRun runBare(const QStringList &arguments)
{
    QProcess process;
    process.setProcessEnvironment({});
    process.start(QStringLiteral(CREATOR_PROGRAM), arguments);
    process.closeWriteChannel();
    process.waitForFinished(60'000);
    return { process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
             process.readAllStandardOutput(), process.readAllStandardError() };
}

} // namespace

/// Every command with --json: one JSON document on standard output and nothing else, in success and
/// failure.
class tst_JsonOutput : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QFile file(m_folder.filePath(u"s.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(stripe) == stripe.size());
        QFile bad(m_folder.filePath(u"r.csv"_s));
        QVERIFY(bad.open(QIODevice::WriteOnly));
        bad.write(stripe + "txn_9,never,2026-03-03 00:00:00,usd,1,0,1,charge,x\n");
    }

    void everyCommandSpeaksJson_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("key");
        const auto row = [](const char *words, int code, const char *key) {
            QTest::newRow(words) << QString::fromUtf8(words).split(u' ') << code
                                 << QString::fromUtf8(key);
        };
        // In this order: what comes first makes what comes after possible.
        row("earnings sum", 1, "error");
        row("earnings list", 1, "error");
        row("import list", 1, "error");
        row("db check", 1, "error");
        row("db backup DIR/b.sqlite", 1, "error");
        row("db rebuild-rollups", 1, "error");
        row("db sql VALUES(1)", 1, "error");
        row("import DIR/none.csv", 1, "reason");
        row("import DIR/s.csv --dry-run", 0, "earnings");
        row("import DIR/s.csv", 0, "inserted");
        row("import DIR/r.csv", 3, "rejected");
        row("import DIR/s.csv DIR/r.csv --dry-run", 3, "");
        row("import DIR/s.csv --channel Nobody", 1, "error");
        row("import DIR/s.csv --format nonsense", 1, "reason");
        row("import DIR/s.csv --set nonsense", 2, "error");
        row("import", 2, "error");
        row("import list", 0, "");
        row("import undo 01890000-0000-7000-8000-000000000000", 1, "error");
        row("import undo nonsense", 2, "error");
        row("earnings list", 0, "");
        row("earnings sum", 0, "rows");
        row("earnings sum --from yesterday", 2, "error");
        row("earnings", 2, "error");
        row("report earnings --from 2026-01-01 --to 2026-12-31", 0, "period");
        row("report earnings --from 2026-01-01 --to 2026-12-31 --output DIR/r.json", 0, "file");
        row("report earnings --from 2026-01-01 --to 2026-12-31 --output DIR/r.csv", 0, "file");
        row("report earnings --from 2026-01-01 --to 2026-12-31 --output DIR/r.xlsx", 0, "file");
        row("report earnings --from 2026-01-01 --to 2026-12-31 --output DIR/r.pdf", 0, "file");
        row("report earnings --from 2026-01-01 --to 2026-12-31 --output DIR/no/r.pdf", 1, "error");
        row("report earnings --from 2026-12-31 --to 2026-01-01", 2, "error");
        row("report earnings", 2, "error");
        row("accounts list", 0, "");
        row("accounts", 2, "error");
        row("accounts add", 2, "error");
        row("accounts remove nobody", 1, "error");
        row("sync", 0, "runs");
        row("sync --account nobody", 1, "error");
        row("sync --rates --account nobody", 2, "error");
        row("db check", 0, "ok");
        row("db backup DIR/b.sqlite", 0, "backup");
        row("db rebuild-rollups", 0, "earnings");
        row("db sql VALUES(1)", 0, "rows");
        row("db sql VALUES(1) --format xml", 2, "error");
        row("db sql DROP", 1, "error");
        row("db sql", 2, "error");
        row("db restore DIR/b.sqlite", 0, "restored");
        row("db restore DIR/s.csv", 1, "error");
        row("db restore DIR/none.sqlite", 1, "error");
        row("demo", 1, "error");
        row("--profile DIR/demo demo", 0, "earnings");
        row("demo --size enormous", 2, "error");
        row("--version", 0, "version");
        row("--help", 0, "help");
        row("completion bash", 0, "completion");
        row("frobnicate", 2, "error");
    }

    void everyCommandSpeaksJson()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, key);
        arguments.replaceInStrings(u"DIR"_s, m_folder.path());
        if (!arguments.contains(u"--profile"_s))
            arguments = QStringList{ u"--profile"_s, m_folder.filePath(u"data"_s) } + arguments;

        const CliRun run = runBare(arguments + QStringList{ u"--json"_s });

        QTEST(run.exitCode, "code");
        QJsonParseError error;
        const QJsonDocument document = QJsonDocument::fromJson(run.out, &error);
        QCOMPARE(error.error, QJsonParseError::NoError);
        if (!key.isEmpty())
            QVERIFY2(document.object().contains(key), run.out.constData());
        else
            QVERIFY(document.isArray());
        if (run.exitCode == 1 || run.exitCode == 2)
            QCOMPARE(run.err.count('\n'), 1);
        else
            QCOMPARE(run.err, QByteArray());
    }

    void theWindowWithoutADisplayIsOneSentence()
    {
        const CliRun run = runBare({ u"--profile"_s, m_folder.filePath(u"window"_s) });

        QCOMPARE(run.exitCode, 1);
        QCOMPARE(run.err,
                 "There is no display to open the window on; --help lists the commands that need "
                 "none.\n");
        QVERIFY(!QFile::exists(m_folder.filePath(u"window"_s)));
    }

private:
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(tst_JsonOutput)
#include "tst_jsonoutput.moc"
