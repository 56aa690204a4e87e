// Every kind of fault at every request of a sync, then one clean run: the tables have to be those
// of a sync without faults.

#include "syncworld.h"

using namespace Creator;
using namespace Creator::Test;
using namespace Qt::StringLiterals;

namespace {

enum class Fault { NoAnswer, Limit, ServerError, Html, Truncated, Refused };

Result<HttpReply> faulty(Fault fault, const HttpRequest &request)
{
    const Result<HttpReply> good = SyncWorld::serve(request);
    HttpReply reply;
    switch (fault) {
    case Fault::NoAnswer: // cut, stalled, reset: tst_httpfaults has each of them
        return FakeSender::noNetwork();
    case Fault::Limit:
        return FakeSender::tooMany("30");
    case Fault::ServerError:
        return FakeSender::status(500);
    case Fault::Html:
        return FakeSender::json("<html>Please sign in to this wireless network</html>");
    case Fault::Truncated:
        reply = *good;
        reply.body.chop(reply.body.size() / 2);
        return reply;
    case Fault::Refused:
        return FakeSender::status(401);
    }
    Q_UNREACHABLE();
}

/// For how many requests in a row the fault lasts: one is got over in the same run, many are not.
enum class Length { Once, Long };

} // namespace

class tst_SyncFaults final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        // Some hundred files, whose way to a disk is not what is tested.
        if (const QFileInfo memory(u"/dev/shm"_s); memory.isWritable())
            qputenv("TMPDIR", "/dev/shm");
        SyncWorld world;
        QCOMPARE(world.sync().outcome, RunReport::Outcome::Done);
        m_reference = world.tables();
        m_requests = static_cast<int>(world.sender.asked.size());
        QVERIFY2(m_requests >= 12, qPrintable(QString::number(m_requests)));
        QVERIFY(m_reference.size() > 30);
    }

    void theTablesAreTheSameInTheEnd_data()
    {
        QTest::addColumn<int>("fault");
        QTest::addColumn<int>("length");
        const char *names[] = { "no answer", "429", "500", "html", "truncated", "401" };
        for (int fault = 0; fault < 6; ++fault) {
            QTest::newRow(names[fault]) << fault << int(Length::Once);
            QTest::addRow("%s for long", names[fault]) << fault << int(Length::Long);
        }
    }

    void theTablesAreTheSameInTheEnd()
    {
        QFETCH(int, fault);
        QFETCH(int, length);
        const int most = Length(length) == Length::Once ? 1 : 100;
        for (int at = 0; at < m_requests; ++at) {
            SyncWorld world;
            int number = 0;
            world.sender.answer = [&](const HttpRequest &request) {
                const int mine = number++;
                return mine >= at && mine < at + most ? faulty(Fault(fault), request)
                                                      : SyncWorld::serve(request);
            };
            const RunReport first = world.sync();
            if (most > 1)
                QVERIFY(first.outcome != RunReport::Outcome::Done);
            world.sender.answer = SyncWorld::serve;
            world.run("UPDATE social_accounts SET state = 'connected'"); // signed in again

            QCOMPARE(world.sync().outcome, RunReport::Outcome::Done);

            QVERIFY2(world.tables() == m_reference, qPrintable(differences(world.tables(), at)));
        }
    }

private:
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

    QStringList m_reference;
    int m_requests = 0;
};

QTEST_GUILESS_MAIN(tst_SyncFaults)
#include "tst_syncfaults.moc"
