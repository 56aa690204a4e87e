// Every fault of a real line at every request of a sync, then one clean run: the tables have to be
// those of a sync without faults. tst_syncfaults has the faults that last.

#include "faultproxy.h"
#include "youtubereplay.h"

using namespace Creator;
using namespace Creator::Test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr HttpLimits quick{ 200ms, 200ms, 1'000'000, 5 };

/// Comments whose last pages are empty, so that a sync asks twenty times.
CannedReply threads(const SeenRequest &request)
{
    const QString page = request.query(u"pageToken"_s);
    if (page.isEmpty())
        return tagged(replayFile(u"youtube/commentThreads.list.page1.json"_s));
    if (page == u"QURTSl9p"_s) {
        QByteArray body = replayFile(u"youtube/commentThreads.list.page2.json"_s);
        body.insert(body.indexOf('{') + 1, R"("nextPageToken":"e1",)");
        return tagged(body);
    }
    const int number = page.mid(1).toInt();
    const QByteArray next = number < 5
        ? R"("nextPageToken":"e)" + QByteArray::number(number + 1) + R"(",)"
        : QByteArray();
    return tagged('{' + next + R"("items":[]})");
}

} // namespace

class tst_HttpFaults final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        // Some hundred files, whose way to a disk is not what is tested.
        if (const QFileInfo memory(u"/dev/shm"_s); memory.isWritable())
            qputenv("TMPDIR", "/dev/shm");
        m_server.server.route(u"/youtube/v3/commentThreads"_s, threads);
        YouTubeWorld world(quick);
        world.moveTo(m_server.url());
        QCOMPARE(world.sync().outcome, RunReport::Outcome::Done);
        m_reference = tablesOf(world);
        m_requests = static_cast<int>(m_server.server.requests.size());
        QVERIFY2(m_requests >= 20, qPrintable(QString::number(m_requests)));
    }

    void theTablesAreTheSameInTheEnd_data()
    {
        QTest::addColumn<int>("fault");
        const QList<const char *> names{ "cut",         "stall", "drip", "reset before",
                                         "reset after", "429",   "html", "truncated gzip" };
        for (qsizetype i = 0; i < names.size(); ++i)
            QTest::newRow(names[i]) << int(allFaults[size_t(i)]);
    }

    void theTablesAreTheSameInTheEnd()
    {
        QFETCH(const int, fault);
        for (int at = 0; at < m_requests; ++at) {
            YouTubeWorld world(quick);
            FaultProxy proxy(m_server.url());
            world.moveTo(proxy.url());
            proxy.spoil(Fault(fault), at);
            world.sync();
            QCOMPARE(proxy.spoiled(), 1);
            proxy.heal();

            QCOMPARE(world.sync().outcome, RunReport::Outcome::Done);

            const QStringList tables = tablesOf(world);
            QVERIFY2(tables == m_reference, qPrintable(differences(tables, at)));
        }
    }

private:
    static QStringList tablesOf(YouTubeWorld &world)
    {
        world.moveTo(QUrl(u"http://127.0.0.1"_s)); // the settings hold the address
        return world.tables();
    }
    QString differences(const QStringList &tables, int at) const
    {
        QString text = u"fault at request %1\n"_s.arg(at);
        for (const QString &line : tables) {
            if (!m_reference.contains(line))
                text += u"+ "_s + line + u'\n';
        }
        for (const QString &line : m_reference) {
            if (!tables.contains(line))
                text += u"- "_s + line + u'\n';
        }
        return text;
    }

    YouTubeServer m_server;
    QStringList m_reference;
    int m_requests = 0;
};

QTEST_GUILESS_MAIN(tst_HttpFaults)
#include "tst_httpfaults.moc"
