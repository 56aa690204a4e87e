// Syncs from a server on this computer and prints rows for RESULTS.md.
//   syncbench values      a million metric values, against decoding and inserting them plainly
//   syncbench accounts    twenty accounts at once, with their page open

#include "fakeprompter.h"
#include "pages/accounts/accountscontroller.h"
#include "platforms/youtube/youtubeclient.h"
#include "replayworld.h"
#include "storage/channelrepository.h"
#include "storage/commentrepository.h"
#include "storage/outboxrepository.h"
#include "sync/connector.h"
#include "sync/outboxsender.h"
#include "sync/syncdesk.h"
#include "syncserver.h"

#include <QApplication>
#include <QElapsedTimer>

#include <cstdio>
#include <simdjson.h>
#include <sys/resource.h>

using namespace Creator;
using namespace Creator::Test;
using namespace Qt::StringLiterals;

namespace {

double msOf(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

const char *verdict(double figure, double bar)
{
    return figure <= bar ? "held" : "**missed**";
}

QUrl serverOf(quint16 port, const QString &channel)
{
    return QUrl(u"http://127.0.0.1:%1/%2"_s.arg(port).arg(channel));
}

/// How long this thread did not answer at worst, told by a timer of one millisecond.
class Heartbeat
{
public:
    Heartbeat()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] {
            m_longest = std::max(m_longest, msOf(m_since));
            m_since.restart();
        });
        m_since.start();
        m_timer.start(1);
    }
    [[nodiscard]] double longest() const { return m_longest; }

private:
    QTimer m_timer;
    QElapsedTimer m_since;
    double m_longest = 0;
};

/// The same values into the same tables, with nothing around it.
class PlainInsert
{
public:
    explicit PlainInsert(const QString &path)
        : m_connection(*Connection::open(path, Connection::Mode::ReadWrite))
    {
    }

    [[nodiscard]] bool put(const QByteArray &body, int owner)
    {
        namespace od = simdjson::ondemand;
        auto transaction = Transaction::begin(m_connection);
        auto day = m_connection.cached(
            "INSERT INTO metric_days (owner, day, days, run) VALUES (?1, ?2, 1, 1)");
        auto value = m_connection.cached(
            "INSERT INTO metric_values (series, day, days, value, run) VALUES (?1, ?2, 1, ?3, 1)");
        if (!transaction || !day || !value)
            return false;
        const simdjson::padded_string json(body.constData(), static_cast<size_t>(body.size()));
        auto document = m_parser.iterate(json);
        for (auto row : document["rows"].get_array()) {
            qint64 number = 0;
            int column = 0;
            for (auto cell : row.get_array()) {
                if (column == 0) {
                    number = dayOf(std::string_view(cell.get_string()));
                    (*day)->bind(1, owner);
                    (*day)->bind(2, number);
                    if (!(*day)->run())
                        return false;
                } else {
                    (*value)->bind(1, owner * 100 + column);
                    (*value)->bind(2, number);
                    (*value)->bind(3, double(cell.get_double()));
                    if (!(*value)->run())
                        return false;
                }
                ++column;
            }
        }
        return bool(transaction->commit());
    }

private:
    static qint64 dayOf(std::string_view text)
    {
        const auto part = [&](size_t at, size_t length) {
            int number = 0;
            for (const char digit : text.substr(at, length))
                number = number * 10 + (digit - '0');
            return number;
        };
        return QDate(1970, 1, 1).daysTo(QDate(part(0, 4), part(5, 2), part(8, 2)));
    }

    Connection m_connection;
    simdjson::ondemand::parser m_parser;
};

double plainSeconds()
{
    TemporaryProfile profile;
    const QString path = Database::filePathIn(profile.dir.path());
    QList<QByteArray> bodies;
    for (int i = 0; i < SyncServer::videos; ++i)
        bodies.append(SyncServer::table(i));
    PlainInsert plain(path);
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < SyncServer::videos; ++i) {
        if (!plain.put(bodies[i], i + 1))
            qFatal("the plain insert failed");
    }
    return msOf(timer) / 1e3;
}

int measureValues(quint16 port)
{
    const double plain = plainSeconds();
    ReplayWorld world(youTubeClient(), u"c1"_s);
    world.moveTo(serverOf(port, u"c1"_s));
    QElapsedTimer timer;
    Heartbeat heartbeat;
    timer.start();
    const RunReport report = world.sync();
    const double seconds = msOf(timer) / 1e3;
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    const double megabytes = static_cast<double>(usage.ru_maxrss) / 1024;
    const qint64 values = world.number("SELECT count(*) FROM metric_values");
    if (report.outcome != RunReport::Outcome::Done || values < 1'000'000)
        qFatal("only %lld values: %s", values, qPrintable(report.lines.join(u' ')));
    std::printf(
        "| a sync of 1,000,000 metric values, against %.2f s of plain decoding and inserting "
        "| %.2f s, ratio %.2f | ≤ 2.5 | %s |\n",
        plain, seconds, seconds / plain, verdict(seconds / plain, 2.5));
    std::printf("| memory of it | %.0f MB | ≤ 300 MB | %s |\n", megabytes, verdict(megabytes, 300));
    std::printf("| longest stall of the window's thread | %.1f ms | ≤ 50 ms | %s |\n",
                heartbeat.longest(), verdict(heartbeat.longest(), 50));
    return 0;
}

/// Knows how long the window's thread worked for each of its frames.
class MeasuredApplication final : public QApplication
{
public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override
    {
        if (m_depth > 0)
            return QApplication::notify(receiver, event);
        const bool isFrame = event->type() == QEvent::UpdateRequest;
        QElapsedTimer timer;
        timer.start();
        ++m_depth;
        const bool isDone = QApplication::notify(receiver, event);
        --m_depth;
        m_open += msOf(timer);
        if (isFrame)
            frames.append(std::exchange(m_open, 0));
        return isDone;
    }

    QList<double> frames; // milliseconds

private:
    int m_depth = 0;
    double m_open = 0;
};

/// What Application makes, with tokens of a test.
struct Desk
{
    explicit Desk(ReplayWorld &world)
        : services{ world.accounts, world.store, world.budget,
                    world.tokens,   world.clock, [&world](const QString &) { return &world.client; } }
        , channels(*world.database)
        , comments(*world.database)
        , outbox(*world.database)
        , engine(services)
        , connector(services, {})
        , sender(services, outbox, comments)
        , desk(services, { engine, connector, sender, outbox, comments },
               [] { return std::nullopt; })
        , controller({ world.accounts, channels }, desk, world.clock, prompter)
    {
        QObject::connect(&world.store, &SyncStore::accountChanged, &world.accounts,
                         &AccountRepository::changed);
    }

    SyncServices services;
    ChannelRepository channels;
    CommentRepository comments;
    OutboxRepository outbox;
    SyncEngine engine;
    Connector connector;
    OutboxSender sender;
    SyncDesk desk;
    FakePrompter prompter;
    AccountsController controller;
};

int measureAccounts(quint16 port, MeasuredApplication &application)
{
    constexpr int accounts = 20;
    ReplayWorld world(youTubeClient(), u"c0"_s);
    world.moveTo(serverOf(port, u"c0"_s));
    for (int i = 1; i < accounts; ++i) {
        const QString channel = u"c%1"_s.arg(i);
        SocialAccount one = **world.accounts.find(world.account.id);
        one.id = {};
        one.accountId = channel;
        one.keychainEntry = channel;
        one.server = serverOf(port, channel);
        one.settings.insert(u"analytics_server"_s, one.server.toString());
        if (!await(world.accounts.add(one)))
            qFatal("no account");
    }
    Desk desk(world);
    QWidget *page = desk.controller.makePage(nullptr);
    page->resize(1100, 800);
    page->show();
    desk.controller.refresh();
    QTimer frame; // somebody scrolls all the time
    QObject::connect(&frame, &QTimer::timeout, page, [page] { page->update(); });
    frame.start(16);
    QSignalSpy ended(&desk.engine, &SyncEngine::runEnded);
    desk.engine.syncAll();
    if (!QTest::qWaitFor([&] { return ended.size() >= accounts / 2; }, 300'000))
        qFatal("the runs do not end");
    QList<double> frames = application.frames;
    std::sort(frames.begin(), frames.end());
    const double slow = frames[frames.size() * 99 / 100];
    QElapsedTimer timer;
    timer.start();
    desk.engine.cancelAll();
    const auto isQuiet = [&] {
        const auto all = world.accounts.list();
        return std::none_of(all->begin(), all->end(), [&](const SocialAccount &account) {
            return desk.engine.isBusy(account.id);
        });
    };
    if (!QTest::qWaitFor(isQuiet, 30'000))
        qFatal("the runs are not cancelled");
    const double cancelled = msOf(timer);
    delete page;
    std::printf(
        "| 20 accounts syncing with their page open, 99 %% of %lld frames | %.1f ms | ≤ 16 ms "
        "| %s |\n",
        static_cast<long long>(frames.size()), slow, verdict(slow, 16));
    std::printf("| cancelling all of them | %.0f ms | ≤ 200 ms | %s |\n", cancelled,
                verdict(cancelled, 200));
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 2)
        return 2;
    const quint16 port = startSyncServer(argc, argv);
    MeasuredApplication application(argc, argv);
    return QByteArrayView(argv[1]) == "values" ? measureValues(port)
                                               : measureAccounts(port, application);
}
