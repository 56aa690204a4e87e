#include "app/dbusnotifier.h"

#include <QDBusMessage>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTest>

#include <unistd.h>

using namespace Creator;
using namespace Qt::StringLiterals;

namespace {

const QString serviceName = u"org.freedesktop.Notifications"_s;
const QString objectPath = u"/org/freedesktop/Notifications"_s;

} // namespace

/// A notification server as desktops have them; keeps what it was asked to show.
class FakeServer final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    struct Call
    {
        QString application;
        uint replaces = 0;
        QString title;
        QString text;
        QStringList actions;
        QVariantMap hints;
        int timeout = 0;
    };

    explicit FakeServer(const QStringList &capabilities)
        : bus(QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"server"_s))
        , offers(capabilities)
    {
        if (!bus.registerObject(objectPath, this,
                                QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals)
            || !bus.registerService(serviceName))
            qFatal("the server is not on the bus");
    }
    ~FakeServer() override
    {
        bus.unregisterService(serviceName);
        bus.unregisterObject(objectPath);
        QDBusConnection::disconnectFromBus(u"server"_s);
    }

    QDBusConnection bus;
    QStringList offers;
    QList<Call> calls;
    QList<uint> closed;
    bool fails = false;
    uint lastId = 40;

public slots:
    QStringList GetCapabilities() { return offers; }
    uint Notify(const QString &application, uint replaces, const QString &, const QString &title,
                const QString &text, const QStringList &actions, const QVariantMap &hints,
                int timeout)
    {
        calls.append({ application, replaces, title, text, actions, hints, timeout });
        if (fails)
            return 0;
        return replaces != 0 ? replaces : ++lastId;
    }
    void CloseNotification(uint id)
    {
        closed.append(id);
        emit NotificationClosed(id, 3);
    }

signals:
    void ActionInvoked(uint id, const QString &action);
    void NotificationClosed(uint id, uint reason);
};

namespace {

DesktopNotification named(const QString &tag, const QString &text = u"text"_s)
{
    return { tag, u"title of "_s + tag, text, u"Open"_s };
}

struct Fixture
{
    FakeServer server{ { u"body"_s, u"body-markup"_s, u"actions"_s } };
    DBusNotifier notifier{ QDBusConnection::sessionBus() };
    QSignalSpy opened{ &notifier, &DesktopNotifier::opened };
    QSignalSpy refused{ &notifier, &DesktopNotifier::refused };

    /// Shows one, and waits until the notifier knows its id: what comes next then replaces it.
    void showAndKnow(const QString &tag)
    {
        const qsizetype before = server.calls.size();
        notifier.show(named(tag));
        QTRY_COMPARE(server.calls.size(), before + 1);
        // The server has answered before it says this.
        emit server.ActionInvoked(server.lastId, u"default"_s);
        QTRY_COMPARE(opened.count(), 1);
        QCOMPARE(opened.first().first().toString(), tag);
        opened.clear();
    }
};

} // namespace

class tst_DBusNotifier final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (!qEnvironmentVariableIsSet("CREATOR_ON_PRIVATE_BUS")) {
            if (qEnvironmentVariableIsSet("CI_STRICT"))
                QFAIL("dbus-run-session is needed here");
            QSKIP("dbus-run-session is not installed");
        }
        QVERIFY(QDBusConnection::sessionBus().isConnected());
        QGuiApplication::setApplicationDisplayName(u"Creator Dashboard"_s);
    }

    void refusesWithoutAServer()
    {
        DBusNotifier notifier(QDBusConnection::sessionBus());
        QSignalSpy refused(&notifier, &DesktopNotifier::refused);
        notifier.show(named(u"a"_s));
        QTRY_COMPARE(refused.count(), 1);
        QCOMPARE(refused.first().first().value<DesktopNotification>(), named(u"a"_s));
    }

    void refusesWithoutABus()
    {
        DBusNotifier notifier(QDBusConnection(u"no such bus"_s));
        QSignalSpy refused(&notifier, &DesktopNotifier::refused);
        notifier.show(named(u"a"_s));
        QCOMPARE(refused.count(), 1);
    }

    void showsAsTheSpecificationSays()
    {
        Fixture f;
        f.notifier.show(named(u"a"_s, u"<b>bold</b> & \"more\"\nand"_s));
        QTRY_COMPARE(f.server.calls.size(), 1);
        const FakeServer::Call call = f.server.calls.first();
        QCOMPARE(call.application, u"Creator Dashboard"_s);
        QCOMPARE(call.replaces, 0u);
        QCOMPARE(call.title, u"title of a"_s);
        QCOMPARE(call.text, u"&lt;b&gt;bold&lt;/b&gt; &amp; &quot;more&quot;\nand"_s);
        QCOMPARE(call.actions, (QStringList{ u"default"_s, u"Open"_s }));
        QCOMPARE(call.hints.value(u"desktop-entry"_s).toString(), u"creator-dashboard"_s);
        QCOMPARE(call.timeout, -1);
    }

    void escapesOnlyForAServerThatReadsMarkup()
    {
        Fixture f;
        f.server.offers = { u"body"_s };
        f.notifier.show(named(u"a"_s, u"<b>&"_s));
        QTRY_COMPARE(f.server.calls.size(), 1);
        QCOMPARE(f.server.calls.first().text, u"<b>&"_s);
        QCOMPARE(f.server.calls.first().actions, QStringList());
    }

    void takesOutWhatIsNoText()
    {
        Fixture f;
        f.notifier.show(named(u"a"_s, u"a\u202Eb\u0007c\u2066d"_s));
        QString halves = QString(999, u'x') + QString::fromUcs4(U"😀", 1);
        f.notifier.show(named(u"b"_s, halves));
        QTRY_COMPARE(f.server.calls.size(), 2);
        QCOMPARE(f.server.calls.first().text, u"abcd"_s);
        QVERIFY(f.server.calls.last().text.isValidUtf16());
        QCOMPARE(f.server.calls.last().text.left(999), halves.left(999));
    }

    void aClickOpensIt()
    {
        Fixture f;
        f.showAndKnow(u"a"_s);
        f.showAndKnow(u"b"_s);
        emit f.server.ActionInvoked(7, u"default"_s);
        emit f.server.ActionInvoked(42, u"other"_s);
        emit f.server.ActionInvoked(41, u"default"_s);
        QTRY_COMPARE(f.opened.count(), 1);
        QCOMPARE(f.opened.first().first().toString(), u"a"_s);
    }

    void oneOfTheSameTagReplacesIt()
    {
        Fixture f;
        f.showAndKnow(u"a"_s);
        f.notifier.show(named(u"a"_s, u"again"_s));
        QTRY_COMPARE(f.server.calls.size(), 2);
        QCOMPARE(f.server.calls.last().replaces, f.server.lastId);
        f.notifier.show(named(u"b"_s));
        QTRY_COMPARE(f.server.calls.size(), 3);
        QCOMPARE(f.server.calls.last().replaces, 0u);
    }

    void whatComesBeforeTheAnswerReplacesItToo()
    {
        Fixture f;
        f.notifier.show(named(u"a"_s, u"1"_s));
        f.notifier.show(named(u"a"_s, u"2"_s));
        f.notifier.show(named(u"a"_s, u"3"_s));
        QTRY_COMPARE(f.server.calls.size(), 2);
        QCOMPARE(f.server.calls.first().text, u"1"_s);
        QCOMPARE(f.server.calls.last().text, u"3"_s);
        QCOMPARE(f.server.calls.last().replaces, 41u);
    }

    void afterItWasClosedItIsANewOne()
    {
        Fixture f;
        f.showAndKnow(u"a"_s);
        emit f.server.NotificationClosed(f.server.lastId, 2);
        f.showAndKnow(u"b"_s); // the signal has come by now
        f.notifier.show(named(u"a"_s));
        QTRY_COMPARE(f.server.calls.size(), 3);
        QCOMPARE(f.server.calls.last().replaces, 0u);
    }

    void takesBackWhatWasRead()
    {
        Fixture f;
        f.showAndKnow(u"a"_s);
        f.notifier.withdraw(u"a"_s);
        f.notifier.withdraw(u"unknown"_s);
        QTRY_COMPARE(f.server.closed, QList{ 41u });
        f.notifier.show(named(u"b"_s));
        f.notifier.withdraw(u"b"_s);
        QTRY_COMPARE(f.server.closed, (QList{ 41u, 42u }));
    }

    void anotherServerKnowsNothingOfTheOldIds()
    {
        auto f = std::make_unique<Fixture>();
        f->showAndKnow(u"a"_s);
        QDBusConnection &bus = f->server.bus;
        QSignalSpy gone(&f->notifier, &DesktopNotifier::refused);
        QVERIFY(bus.unregisterService(serviceName));
        // The notifier hears that it is gone before its next question is answered.
        f->notifier.show(named(u"probe"_s));
        QTRY_VERIFY(gone.count() == 1 || f->server.calls.size() == 2);
        QVERIFY(bus.registerService(serviceName));
        f->server.offers = { u"body"_s };
        QTRY_VERIFY((f->notifier.show(named(u"a"_s, u"<"_s)),
                     f->server.calls.last().title == u"title of a"_s
                         && f->server.calls.last().text == u"<"_s));
        QCOMPARE(f->server.calls.last().actions, QStringList());
        const QList<FakeServer::Call> calls = f->server.calls.mid(1);
        const auto first
            = std::find_if(calls.begin(), calls.end(), [](const FakeServer::Call &call) {
                  return call.title == u"title of a"_s;
              });
        QCOMPARE(first->replaces, 0u);
    }

    void refusesWhatTheServerDidNotTake()
    {
        Fixture f;
        f.server.fails = true;
        f.notifier.show(named(u"a"_s));
        QTRY_COMPARE(f.refused.count(), 1);
        f.server.fails = false;
        f.notifier.show(named(u"a"_s));
        QTRY_COMPARE(f.server.calls.size(), 2);
        QCOMPARE(f.server.calls.last().replaces, 0u);
    }

    void refusesTheNewestTextOfWhatTheServerDidNotTake()
    {
        Fixture f;
        f.server.fails = true;
        f.notifier.show(named(u"a"_s, u"1"_s));
        f.notifier.show(named(u"a"_s, u"2"_s));
        f.notifier.show(named(u"a"_s, u"3"_s));
        QTRY_COMPARE(f.refused.count(), 1);
        QCOMPARE(f.refused.first().first().value<DesktopNotification>(), named(u"a"_s, u"3"_s));
        QCOMPARE(f.server.calls.size(), 1);
    }

    void doesNotRefuseWhatWasTakenBackMeanwhile()
    {
        Fixture f;
        f.showAndKnow(u"known"_s); // from now on it is sent at once
        f.server.fails = true;
        f.notifier.show(named(u"a"_s, u"1"_s));
        f.notifier.show(named(u"a"_s, u"2"_s));
        f.notifier.withdraw(u"a"_s);
        f.notifier.show(named(u"b"_s));
        QTRY_COMPARE(f.refused.count(), 1);
        QCOMPARE(f.refused.first().first().value<DesktopNotification>().tag, u"b"_s);
        QCOMPARE(f.server.calls.size(), 3);
    }
};

// Starts itself again on a bus of its own, so that the person's desktop stays quiet.
int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("CREATOR_ON_PRIVATE_BUS")) {
        qputenv("CREATOR_ON_PRIVATE_BUS", "1");
        QByteArray program = "dbus-run-session";
        QByteArray config = "--config-file=" CREATOR_PRIVATE_BUS;
        QByteArray end = "--";
        QList<char *> arguments = { program.data(), config.data(), end.data() };
        for (int i = 0; i < argc; ++i)
            arguments.append(argv[i]);
        arguments.append(nullptr);
        ::execvp(program.constData(), arguments.data());
        qunsetenv("CREATOR_ON_PRIVATE_BUS"); // only if it is not installed
    }
    QGuiApplication application(argc, argv);
    tst_DBusNotifier test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_dbusnotifier.moc"
