#include "cliprocess.h"

#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace Creator::Test;
using namespace Qt::StringLiterals;

namespace {

constexpr int rows = 6'000;
constexpr int kills = 100;

QByteArray manyRows(int first)
{
    QByteArray csv = "balance_transaction_id,created_utc,available_on_utc,currency,gross,fee,net,"
                     "reporting_category,description\n";
    for (int i = 0; i < rows; ++i) {
        csv += "txn_" + QByteArray::number(first + i)
            + ",2026-03-01 09:00:00,2026-03-03 00:00:00,usd,10.00,1.00,9.00,charge,Sale\n";
    }
    return csv;
}

} // namespace

/// Kills the program at random moments of an import: all of it is there or nothing, and the file is
/// sound.
class tst_KillDuringImport : public QObject
{
    Q_OBJECT

private slots:
    void leavesAllOrNothing()
    {
        QTemporaryDir dir;
        const QString profile = dir.filePath(u"data"_s);
        const QString csv = dir.filePath(u"s.csv"_s);
        QRandomGenerator random(1);
        qint64 whole = timeOfOneImport(dir); // shrinks: a later import may find the machine quieter
        qint64 stored = 0;
        int interrupted = 0;

        for (int i = 0; i < kills; ++i) {
            write(csv, manyRows(static_cast<int>(stored) * 10 + i * rows * 2));
            QProcess process;
            QElapsedTimer time;
            time.start();
            process.start(QStringLiteral(CREATOR_PROGRAM),
                          { u"--profile"_s, profile, u"import"_s, csv });
            QVERIFY(process.waitForStarted());
            process.waitForFinished(random.bounded(static_cast<int>(whole) + 1));
            if (process.state() == QProcess::Running) {
                process.kill();
                ++interrupted;
            } else {
                whole = std::min(whole, time.elapsed());
            }
            process.waitForFinished();
            if (!QFile::exists(profile + u"/creator.sqlite"_s))
                continue;

            // The first write after a kill may find a schema that was not finished.
            const CliRun repaired
                = runProgram({ u"--profile"_s, profile, u"import"_s, dir.filePath(u"none.csv"_s) });
            QCOMPARE(repaired.exitCode, 1);
            const CliRun check
                = runProgram({ u"--profile"_s, profile, u"db"_s, u"check"_s, u"--json"_s });
            QCOMPARE(check.exitCode, 0);
            const qint64 now = check.object().value(u"earnings"_s).toInteger();
            QVERIFY2(now == stored || now == stored + rows, QByteArray::number(now).constData());
            const CliRun sum
                = runProgram({ u"--profile"_s, profile, u"earnings"_s, u"sum"_s, u"--json"_s });
            QCOMPARE(sum.object().value(u"rows"_s).toInteger(), now);
            stored = now;
        }
        QVERIFY2(interrupted >= kills / 4, QByteArray::number(interrupted).constData());
    }

private:
    static void write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write the test's file");
    }

    static qint64 timeOfOneImport(const QTemporaryDir &dir)
    {
        const QString csv = dir.filePath(u"first.csv"_s);
        write(csv, manyRows(0));
        QElapsedTimer timer;
        timer.start();
        (void)runProgram({ u"--profile"_s, dir.filePath(u"first"_s), u"import"_s, csv });
        return timer.elapsed();
    }
};

QTEST_GUILESS_MAIN(tst_KillDuringImport)
#include "tst_killduringimport.moc"
