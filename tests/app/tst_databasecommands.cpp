#include "cliprocess.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace Creator::Test;
using namespace Qt::StringLiterals;

namespace {

/// Made-up data that every test looks at and none but the last changes.
struct Fixture
{
    QTemporaryDir dir;
    QString profile = dir.filePath(u"data"_s);

    CliRun run(QStringList arguments) const
    {
        arguments.prepend(profile);
        arguments.prepend(u"--profile"_s);
        return runProgram(arguments);
    }
    CliRun sql(const char *query, const QStringList &more = {}) const
    {
        return run(QStringList{ u"db"_s, u"sql"_s, QString::fromUtf8(query) } + more);
    }
    QByteArray hash() const
    {
        QFile file(profile + u"/creator.sqlite"_s);
        return file.open(QIODevice::ReadOnly)
            ? QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256)
            : QByteArray();
    }
    QJsonObject figures() const
    {
        return run({ u"report"_s, u"earnings"_s, u"--from"_s, u"2020-01-01"_s, u"--to"_s,
                     u"2030-12-31"_s, u"--by"_s, u"month"_s, u"--format"_s, u"json"_s })
            .object()
            .value(u"totals"_s)
            .toObject()
            .value(u"by_currency"_s)
            .toObject();
    }
};

} // namespace

/// `db sql` and `db rebuild-rollups` of the real program.
class tst_DatabaseCommands : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QCOMPARE(m_f.run({ u"demo"_s }).exitCode, 0); }

    void printsTabsCsvOrJson()
    {
        const char *query = "SELECT 'a,b' AS word, 3 AS number, 0.5 AS half, NULL AS none, "
                            "X'01890000000070008000000000000000' AS id";

        QCOMPARE(m_f.sql(query).out,
                 "word\tnumber\thalf\tnone\tid\n"
                 "a,b\t3\t0.5\t\t01890000-0000-7000-8000-000000000000\n");
        QCOMPARE(m_f.sql(query, { u"--format"_s, u"csv"_s }).out,
                 "word,number,half,none,id\r\n"
                 "\"a,b\",3,0.5,,01890000-0000-7000-8000-000000000000\n");
        const QJsonObject json = m_f.sql(query, { u"--json"_s }).object();
        QCOMPARE(json.value(u"rows"_s).toArray().first().toArray(),
                 (QJsonArray{ u"a,b"_s, 3, 0.5, QJsonValue(),
                              u"01890000-0000-7000-8000-000000000000"_s }));
        QCOMPARE(json.value(u"columns"_s).toArray().first().toString(), u"word"_s);
        QCOMPARE(json.value(u"more"_s).toBool(), false);
    }

    void printsNoMoreThanTheLimitAndSaysSo()
    {
        const CliRun run = m_f.sql("VALUES (1), (2), (3)", { u"--limit"_s, u"2"_s });
        const CliRun json = m_f.sql("VALUES (1), (2), (3)", { u"--limit"_s, u"2"_s, u"--json"_s });

        QCOMPARE(run.exitCode, 0);
        QCOMPARE(run.out, "column1\n1\n2\n");
        QVERIFY(run.err.contains("--limit"));
        QCOMPARE(json.object().value(u"more"_s).toBool(), true);
        QCOMPARE(json.object().value(u"rows"_s).toArray().size(), 2);
        QCOMPARE(m_f.sql("VALUES (1), (2)", { u"--limit"_s, u"2"_s }).err, "");
    }

    void changesNothing()
    {
        const QByteArray before = m_f.hash();

        for (const char *query : { "DELETE FROM earnings", "ATTACH 'x' AS y", "SELECT 1; SELECT 2",
                                   "PRAGMA user_version = 1" })
            QCOMPARE(m_f.sql(query).exitCode, 1);

        QCOMPARE(m_f.hash(), before);
    }

    void theIncomeViewIsTheReport()
    {
        const QJsonObject figures = m_f.figures();
        QVERIFY(figures.size() >= 2);
        for (const QString &currency : figures.keys()) {
            const QJsonObject sums = figures.value(currency).toObject();
            const QString query
                = u"SELECT sum(rows), sum(gross), sum(refunds), sum(fees), sum(tax), sum(net) "
                  "FROM v_income_by_month WHERE currency = '%1'"_s.arg(currency);
            const QJsonArray row = m_f.sql(query.toUtf8().constData(), { u"--json"_s })
                                       .object()
                                       .value(u"rows"_s)
                                       .toArray()
                                       .first()
                                       .toArray();
            // The report shows beside its sums what is estimated; the view holds both.
            const double estimated = sums.value(u"estimated"_s).toString().toDouble();
            const auto told = [&](const QString &part) {
                return qRound64(sums.value(part).toString().toDouble() * 1e6);
            };
            QCOMPARE(row.at(5).toInteger(), told(u"net"_s) + qRound64(estimated * 1e6));
            if (estimated != 0)
                continue;
            QCOMPARE(row.at(0).toInteger(), sums.value(u"rows"_s).toInteger());
            const QStringList parts{ u"gross"_s, u"refunds"_s, u"fees"_s, u"tax_withheld"_s };
            for (int i = 0; i < parts.size(); ++i)
                QCOMPARE(row.at(i + 1).toInteger(), told(parts.at(i)));
        }
    }

    void makesNoDataFolder()
    {
        const QString none = m_f.dir.filePath(u"none"_s);

        QCOMPARE(runProgram({ u"--profile"_s, none, u"db"_s, u"rebuild-rollups"_s }).exitCode, 1);

        QVERIFY(!QFile::exists(none + u"/creator.sqlite"_s));
    }

    void rebuildsTheSumsFromTheRows()
    {
        const char *sums = "SELECT sum(net) FROM v_income_by_month UNION ALL "
                           "SELECT sum(value) FROM v_metrics_daily";
        const QByteArray before = m_f.sql(sums).out;

        const CliRun run = m_f.run({ u"db"_s, u"rebuild-rollups"_s });
        const QJsonObject json = m_f.run({ u"db"_s, u"rebuild-rollups"_s, u"--json"_s }).object();

        QCOMPARE(run.exitCode, 0);
        QVERIFY(run.err.contains("Counting the earnings"));
        QVERIFY(run.out.contains("earnings"));
        const QByteArray count = m_f.sql("SELECT count(*) FROM earnings").out.split('\n').at(1);
        QCOMPARE(json.value(u"earnings"_s).toInteger(), count.toLongLong());
        QVERIFY(json.value(u"values"_s).toInteger() > 1000);
        QCOMPARE(m_f.sql(sums).out, before);
    }

private:
    Fixture m_f;
};

QTEST_GUILESS_MAIN(tst_DatabaseCommands)
#include "tst_databasecommands.moc"
