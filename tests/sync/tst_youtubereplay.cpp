// YouTube as its examples know it, from the socket to the tables.

#include "youtubereplay.h"

using namespace Creator;
using namespace Creator::Test;
using namespace Qt::StringLiterals;

class tst_YouTubeReplay final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_world.moveTo(m_server.url());
        const RunReport report = m_world.sync();
        QVERIFY2(report.outcome == RunReport::Outcome::Done, qPrintable(report.lines.join(u'\n')));
        QVERIFY(report.isFirst);
    }

    void theChannelIsKnownByItsName()
    {
        const SocialAccount account = **m_world.accounts.find(m_world.account.id);
        QCOMPARE(account.displayName, u"Sample Maker"_s);
        QCOMPARE(account.handle, u"@samplemaker"_s);
        QCOMPARE(account.settings.value(u"uploads_playlist"_s).toString(),
                 u"UUsampleChannel00000000A"_s);
    }

    void uploadsAreContents()
    {
        QCOMPARE(m_world.rows("SELECT external_id, title, content_type, status, "
                              "datetime(coalesce(published_at, planned_at) / 1000, "
                              "'unixepoch'), duration_s, origin FROM contents "
                              "ORDER BY external_id",
                              7),
                 (QStringList{ u"vidLongForm01|Building a router table|video|published|"
                               "2026-11-10 16:00:05|951|api"_s,
                               u"vidScheduled1|Next week: dust collector|video|scheduled|"
                               "2026-11-29 15:00:00|3723|api"_s,
                               u"vidShort00001|60 second dovetail|short|published|"
                               "2026-10-29 12:30:00|58|api"_s }));
    }

    void threadsAreCommentsOfTheirVideos()
    {
        QCOMPARE(m_world.rows("SELECT c.external_id, coalesce(p.external_id, '-'), t.external_id, "
                              "c.is_own, c.state FROM comments c LEFT JOIN comments p "
                              "ON p.id = c.parent_id LEFT JOIN contents t ON t.id = c.content_id "
                              "ORDER BY c.external_id",
                              5),
                 (QStringList{ u"UgThread01|-|vidLongForm01|0|open"_s,
                               u"UgThread01.r1|UgThread01|vidLongForm01|1|open"_s,
                               u"UgThread01.r2|UgThread01|vidLongForm01|0|open"_s,
                               u"UgThread02|-|vidLongForm01|0|open"_s,
                               u"UgThread03|-|vidShort00001|0|open"_s }));
        QCOMPARE(m_world.number("SELECT count(DISTINCT thread_id) FROM comments"), 3);
    }

    void daysOfTheChannelAreDailyMetrics()
    {
        const auto daily = [&](const char *metric) {
            const QByteArray sql
                = "SELECT date(v.day * 86400, 'unixepoch'), v.value FROM metric_values v JOIN "
                  "metric_series s ON s.series = v.series JOIN metric_owners o ON o.owner = "
                  "s.owner WHERE s.span = 'daily' AND o.external_id = '' AND s.metric_name = '"
                + QByteArray(metric) + "' ORDER BY v.day";
            return m_world.rows(sql.constData(), 2);
        };
        QCOMPARE(
            daily("views"),
            (QStringList{ u"2026-11-15|1420.0"_s, u"2026-11-16|1105.0"_s, u"2026-11-17|0.0"_s }));
        QCOMPARE(
            daily("watch_minutes"),
            (QStringList{ u"2026-11-15|3811.0"_s, u"2026-11-16|2999.0"_s, u"2026-11-17|0.0"_s }));
        QCOMPARE(daily("subscribers_lost"),
                 (QStringList{ u"2026-11-15|2.0"_s, u"2026-11-16|3.0"_s, u"2026-11-17|1.0"_s }));
        QCOMPARE(daily("est_revenue"),
                 (QStringList{ u"2026-11-13|10.507"_s, u"2026-11-14|0.0"_s }));
        QCOMPARE(daily("monetized_playbacks"),
                 (QStringList{ u"2026-11-13|1914.0"_s, u"2026-11-14|0.0"_s }));
        QCOMPARE(m_world.number("SELECT count(*) FROM metric_values v JOIN metric_series s ON "
                                "s.series = v.series JOIN metric_owners o ON o.owner = s.owner "
                                "WHERE s.span = 'daily' AND o.external_id = ''"),
                 3 * 8 + 2 * 8);
    }

    void videosHaveCountersAndDays()
    {
        QCOMPARE(m_world.rows("SELECT o.external_id, s.metric_name, v.value FROM metric_values v "
                              "JOIN metric_series s ON s.series = v.series JOIN metric_owners o ON "
                              "o.owner = s.owner WHERE s.span = 'lifetime' AND o.external_id = "
                              "'vidLongForm01' ORDER BY 2",
                              3),
                 (QStringList{ u"vidLongForm01|comments|214.0"_s, u"vidLongForm01|likes|1823.0"_s,
                               u"vidLongForm01|views|4294967301.0"_s }));
        QCOMPARE(m_world.rows("SELECT date(v.day * 86400, 'unixepoch'), v.value FROM metric_values "
                              "v JOIN metric_series s ON s.series = v.series JOIN metric_owners o "
                              "ON o.owner = s.owner WHERE s.span = 'daily' AND s.metric_name = "
                              "'views' AND o.external_id = 'vidLongForm01' ORDER BY 1",
                              2),
                 (QStringList{ u"2026-11-15|640.0"_s, u"2026-11-16|502.0"_s }));
    }

    void estimatedMoneyIsEstimatedEarnings()
    {
        QCOMPARE(m_world.rows("SELECT external_id, source, status, amount, currency, "
                              "date(earned_at / 1000, 'unixepoch'), platform, account_id, origin "
                              "FROM earnings ORDER BY external_id",
                              9),
                 (QStringList{ u"2026-11-13/ads|ads|estimated|8250000|USD|2026-11-13|youtube|"
                               "UCsampleChannel00000000A|api"_s,
                               u"2026-11-13/premium|subscription|estimated|2257000|USD|2026-11-13|"
                               "youtube|UCsampleChannel00000000A|api"_s }));
    }

    void aRepeatWritesNothingAndAsksOnlyForWhatIsNew()
    {
        const QStringList before = m_world.tables();
        m_world.clock.now = m_world.clock.now.addSecs(600);
        RunReport report = m_world.sync(); // from here on fewer days are asked for
        QCOMPARE(report.added + report.updated, 0);
        QCOMPARE(m_world.tables(), before);
        m_server.server.requests.clear();

        report = m_world.sync();

        QCOMPARE(report.outcome, RunReport::Outcome::Done);
        QCOMPARE(report.added + report.updated, 0);
        QCOMPARE(m_world.tables(), before);
        QStringList asked;
        for (const SeenRequest &request : m_server.server.requests) {
            QVERIFY2(!request.header("If-None-Match").isEmpty(),
                     qPrintable(request.url.toString()));
            asked.append(request.url.path().section(u'/', -1));
        }
        QCOMPARE(asked,
                 (QStringList{ u"channels"_s, u"playlistItems"_s, u"commentThreads"_s, u"reports"_s,
                               u"reports"_s, u"reports"_s, u"reports"_s }));
    }

private:
    YouTubeServer m_server;
    YouTubeWorld m_world;
};

QTEST_GUILESS_MAIN(tst_YouTubeReplay)
#include "tst_youtubereplay.moc"
