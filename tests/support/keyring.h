#pragma once

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

namespace Creator::Test {

/// Starts this test program again on a bus of its own, so that the person's keyring is never
/// touched. Comes back once it runs there, or if there can be no such bus. The first line of main.
inline void moveToPrivateBus(int argc, char **argv)
{
    if (qEnvironmentVariableIsSet("CREATOR_ON_PRIVATE_BUS"))
        return;
    qputenv("CREATOR_ON_PRIVATE_BUS", "1");
    QByteArray program = "dbus-run-session";
    QByteArray config = "--config-file=" CREATOR_SOURCE_DIR "/tests/credentials/private-bus.conf";
    QByteArray end = "--";
    QList<char *> arguments = { program.data(), config.data(), end.data() };
    for (int i = 0; i < argc; ++i)
        arguments.append(argv[i]);
    arguments.append(nullptr);
    ::execvp(program.constData(), arguments.data());
    qunsetenv("CREATOR_ON_PRIVATE_BUS"); // only if it is not installed
}

/// A real gnome-keyring with a login keyring of its own, unlocked by a password on its standard
/// input.
class Keyring final
{
public:
    ~Keyring() { stop(); }

    /// Are we on a bus of our own, and is the keyring installed?
    [[nodiscard]] static bool isPossible()
    {
        return qEnvironmentVariableIsSet("CREATOR_ON_PRIVATE_BUS")
            && !QStandardPaths::findExecutable(QStringLiteral("gnome-keyring-daemon")).isEmpty();
    }
    [[nodiscard]] static bool isOnBus()
    {
        const auto *bus = QDBusConnection::sessionBus().interface();
        return bus != nullptr && bus->isServiceRegistered(service());
    }
    [[nodiscard]] static QString service() { return QStringLiteral("org.freedesktop.secrets"); }

    [[nodiscard]] bool start()
    {
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("XDG_DATA_HOME"), folder());
        environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), folder());
        m_daemon.setProcessEnvironment(environment);
        m_daemon.start(QStringLiteral("gnome-keyring-daemon"),
                       { QStringLiteral("--foreground"), QStringLiteral("--unlock"),
                         QStringLiteral("--components=secrets") });
        m_daemon.write("the password of a test");
        m_daemon.closeWriteChannel();
        return QTest::qWaitFor(isOnBus, 10'000);
    }
    void stop()
    {
        if (m_daemon.state() == QProcess::NotRunning)
            return;
        m_daemon.terminate();
        m_daemon.waitForFinished();
    }

    /// Where it keeps what it is given.
    [[nodiscard]] QString folder() const { return m_folder.path(); }

private:
    QTemporaryDir m_folder;
    QProcess m_daemon;
};

} // namespace Creator::Test

/// In initTestCase(): fails or skips where there can be no keyring of our own.
#define NEEDS_KEYRING(keyring)                                                                     \
    do {                                                                                           \
        if (!Creator::Test::Keyring::isPossible() && qEnvironmentVariableIsSet("CI_STRICT"))       \
            QFAIL("dbus-run-session and gnome-keyring-daemon are needed here");                    \
        if (!Creator::Test::Keyring::isPossible())                                                 \
            QSKIP("dbus-run-session and gnome-keyring-daemon are not installed");                  \
        QVERIFY((keyring).start());                                                                \
    } while (false)
