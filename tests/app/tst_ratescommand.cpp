#include "cliprocess.h"
#include "scriptedserver.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace Creator::Test;
using namespace Qt::StringLiterals;

/// `sync --rates` of the real program, against a server in the bank's place.
class tst_RatesCommand final : public QObject
{
    Q_OBJECT

private:
    CliRun run(const QStringList &arguments)
    {
        QProcess process;
        process.start(QStringLiteral(CREATOR_PROGRAM),
                      QStringList{ u"--profile"_s, m_folder.filePath(u"data"_s), u"--json"_s }
                          + arguments);
        process.closeWriteChannel();
        [&] { QTRY_VERIFY_WITH_TIMEOUT(process.state() == QProcess::NotRunning, 60'000); }();
        return { process.exitCode(), process.readAllStandardOutput(),
                 process.readAllStandardError() };
    }

    QTemporaryDir m_folder;
    ScriptedServer m_bank;

private slots:
    void initTestCase()
    {
        QFile file(m_folder.filePath(u"s.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("balance_transaction_id,created_utc,available_on_utc,currency,gross,fee,net,"
                   "reporting_category,description\n"
                   "txn_1,2026-03-01 09:00:00,2026-03-03 00:00:00,usd,10.00,1.00,9.00,charge,S\n");
        file.close();
        QCOMPARE(run({ u"import"_s, file.fileName() }).exitCode, 0);
        QSettings settings(m_folder.filePath(u"data/settings.ini"_s), QSettings::IniFormat);
        settings.setValue(u"rates/server"_s, m_bank.url().toString());
        settings.setValue(u"money/homeCurrency"_s, u"EUR"_s);
    }

    void ratesOfTheLedgerComeWithoutAnAccount()
    {
        m_bank.route(u"/service/data/EXR/D.USD.EUR.SP00.A"_s, [](const SeenRequest &) {
            CannedReply reply;
            reply.body = "FREQ,CURRENCY,TIME_PERIOD,OBS_VALUE\n"
                         "D,USD,2026-03-02,1.0841\n";
            return reply;
        });
        CliRun first = run({ u"sync"_s, u"--rates"_s });
        QCOMPARE(first.exitCode, 0);
        QCOMPARE(first.object(),
                 (QJsonObject{ { u"rates"_s, 1 }, { u"newest"_s, u"2026-03-02"_s } }));
        QCOMPARE(run({ u"sync"_s, u"--rates"_s }).object()[u"rates"_s].toInt(-1), 0);
    }

    void aBankThatIsAwayIsAnError()
    {
        m_bank.stop();
        const CliRun away = run({ u"sync"_s, u"--rates"_s });
        QCOMPARE(away.exitCode, 1);
        QVERIFY(away.object().contains(u"error"_s));
    }
};

QTEST_GUILESS_MAIN(tst_RatesCommand)
#include "tst_ratescommand.moc"
