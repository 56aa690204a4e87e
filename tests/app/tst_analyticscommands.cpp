#include "cliprocess.h"
#include "metricledger.h"
#include "storage/connection.h"

#include <QJsonArray>
#include <QTest>

using namespace Creator;
using namespace Creator::Test;
using namespace Qt::StringLiterals;

namespace {

const QDate first(2026, 3, 2);

struct Fixture : MetricLedger
{
    Fixture()
    {
        putDays(u"youtube"_s, "views", first, { 10, 0, 7 }, "a");
        putDays(u"youtube"_s, "views", first, { 5, 0 }, "=b, \"c\"");
        putDays(u"tiktok"_s, "views", first.addDays(-3), { 4, 4, 4, 1 });
    }

    CliRun run(const QStringList &words, const QString &format = u"--json"_s)
    {
        QStringList arguments{ u"analytics"_s };
        arguments << words << u"--metric"_s << u"views"_s << u"--from"_s << u"2026-03-02"_s
                  << u"--to"_s << u"2026-03-05"_s << u"--profile"_s << dir.path()
                  << format.split(u' ');
        return runProgram(arguments);
    }
    /// From the raw rows, past everything that is kept with them.
    qint64 plainSum(const char *where)
    {
        auto rows = database->reader().prepare(
            u"SELECT CAST(sum(v.value) AS INTEGER) FROM metric_values v JOIN metric_series s USING "
            "(series) JOIN metric_owners o USING (owner) WHERE s.metric_name = 'views' AND v.day "
            "BETWEEN 20514 AND 20517 AND "_s
            + QLatin1String(where));
        if (!rows || !*rows->step())
            qFatal("no rows");
        return rows->integer(0);
    }
    static QStringList told(const QJsonObject &line)
    {
        QStringList words;
        for (const QJsonValue &point : line.value("points"_L1).toArray()) {
            const QJsonValue value = point["value"_L1];
            words.append(point["kind"_L1].toString() + u' '
                         + (value.isNull() ? u"null"_s : value.toString())
                         + (point["partial"_L1].toBool() ? u"~"_s : QString()));
        }
        return words;
    }
};

} // namespace

class tst_AnalyticsCommands final : public QObject
{
    Q_OBJECT

private slots:
    void aSeriesAgreesWithPlainSql()
    {
        Fixture f;
        QCOMPARE(QDate(1970, 1, 1).daysTo(first), 20514);

        const CliRun ran = f.run({ u"series"_s });

        QCOMPARE(ran.exitCode, 0);
        const QJsonObject line = ran.object().value("lines"_L1).toArray().at(0).toObject();
        QCOMPARE(line.value("total"_L1).toString(), QString::number(f.plainSum("1")));
        QCOMPARE(line.value("total"_L1).toString(), u"23"_s);
    }

    void aDayThatWasNotFetchedIsNull()
    {
        Fixture f;

        const CliRun ran = f.run({ u"series"_s, u"--platform"_s, u"youtube"_s });

        const QJsonObject line = ran.object().value("lines"_L1).toArray().at(0).toObject();
        QCOMPARE(f.told(line),
                 (QStringList{ u"value 15"_s, u"zero 0"_s, u"value 7"_s, u"not_fetched null"_s }));
        const CliRun csv = f.run({ u"series"_s, u"--platform"_s, u"youtube"_s }, u"--format csv"_s);
        QCOMPARE(csv.out,
                 QByteArray("key,start,kind,value,partial\n"
                            ",2026-03-02,value,15,0\n"
                            ",2026-03-03,zero,0,0\n"
                            ",2026-03-04,value,7,0\n"
                            ",2026-03-05,not_fetched,,0\n"));
    }

    void platformsAndWeeksHaveLinesAndPointsOfTheirOwn()
    {
        Fixture f;

        const CliRun ran
            = f.run({ u"series"_s, u"--by"_s, u"platform"_s, u"--grain"_s, u"week"_s });

        const QJsonArray lines = ran.object().value("lines"_L1).toArray();
        QCOMPARE(lines.size(), 2);
        QCOMPARE(lines.at(0)["key"_L1].toString(), u"tiktok"_s);
        QCOMPARE(lines.at(0)["total"_L1].toString(),
                 QString::number(f.plainSum("o.platform = 'tiktok'")));
        QCOMPARE(lines.at(1)["points"_L1].toArray().size(), 1);
    }

    void theTopAgreesWithPlainSql()
    {
        Fixture f;

        const CliRun ran = f.run({ u"top"_s, u"--limit"_s, u"1"_s });

        const QJsonArray rows = ran.object().value("rows"_L1).toArray();
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows.at(0)["title"_L1].toString(), u"a"_s);
        QCOMPARE(rows.at(0)["value"_L1].toString(),
                 QString::number(f.plainSum("o.external_id = 'a'")));
        QCOMPARE(ran.object().value("total"_L1).toString(), u"22"_s);
        const CliRun csv = f.run({ u"top"_s }, u"--format csv"_s);
        QVERIFY2(csv.out.contains(",\"'=b, \"\"c\"\"\",youtube,"), csv.out.constData());
    }

    void comparesWithTheDaysBefore()
    {
        Fixture f;

        const QJsonObject ran = f.run({ u"compare"_s, u"--platform"_s, u"tiktok"_s }).object();

        QCOMPARE(ran.value("now"_L1)["total"_L1].toString(), u"1"_s);
        QCOMPARE(ran.value("now"_L1)["days_known"_L1].toInt(), 1);
        QCOMPARE(ran.value("before"_L1)["from"_L1].toString(), u"2026-02-26"_s);
        QCOMPARE(ran.value("before"_L1)["total"_L1].toString(), u"12"_s);
        QCOMPARE(ran.value("difference"_L1).toString(), u"-11"_s);
        const QJsonObject year = f.run({ u"compare"_s, u"--with"_s, u"year-ago"_s }).object();
        QVERIFY(year.value("before"_L1)["total"_L1].isNull());
        QVERIFY(year.value("difference"_L1).isNull());
        QVERIFY(year.value("percent"_L1).isNull());
    }

    void refusesWordsThatItDoesNotKnow()
    {
        Fixture f;
        QCOMPARE(f.run({ u"series"_s, u"--grain"_s, u"year"_s }).exitCode, 2);
        QCOMPARE(f.run({ u"series"_s, u"--by"_s, u"weather"_s }).exitCode, 2);
        QCOMPARE(f.run({ u"compare"_s, u"--with"_s, u"friends"_s }).exitCode, 2);
        QCOMPARE(f.run({ u"top"_s, u"--limit"_s, u"0"_s }).exitCode, 2);
        QCOMPARE(runProgram({ u"analytics"_s, u"top"_s, u"--metric"_s, u"luck"_s }).exitCode, 2);
        QCOMPARE(runProgram({ u"analytics"_s, u"top"_s }).exitCode, 2);
        QCOMPARE(runProgram({ u"analytics"_s, u"series"_s, u"--metric"_s, u"views"_s, u"--from"_s,
                              u"2026-03-05"_s, u"--to"_s, u"2026-03-01"_s })
                     .exitCode,
                 2);
    }
};

QTEST_GUILESS_MAIN(tst_AnalyticsCommands)
#include "tst_analyticscommands.moc"
