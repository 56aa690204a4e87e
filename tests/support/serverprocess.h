#pragma once

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

#include <optional>

namespace Creator::Test {

/// A real server of tests/servers: started by its script, which prints one line of JSON when it is
/// ready, and ended with this.
class ServerProcess final
{
public:
    ServerProcess() = default;
    ~ServerProcess() { stop(); }
    Q_DISABLE_COPY_MOVE(ServerProcess)

    /// What the script printed; nothing if it did not become ready, then problem() says why. The
    /// first start of all may have to install the server, which is why it may take long.
    [[nodiscard]] std::optional<QJsonObject>
    start(const QString &script, const QStringList &arguments = {}, int seconds = 100)
    {
        using namespace Qt::StringLiterals;
        m_process.start(QStringLiteral(CREATOR_SOURCE_DIR) + u"/tests/servers/"_s + script,
                        arguments);
        const auto isTold = [this] {
            return m_process.canReadLine() || m_process.state() == QProcess::NotRunning;
        };
        const bool isInTime = QTest::qWaitFor(isTold, seconds * 1'000);
        const QByteArray line = m_process.readLine();
        const QJsonDocument told = QJsonDocument::fromJson(line);
        if (told[u"ready"].toBool())
            return told.object();
        m_process.waitForFinished(1'000);
        m_canBeHad
            = m_process.state() != QProcess::NotRunning || m_process.exitCode() != notToBeHad;
        m_problem = script
            + (isInTime ? u" did not start: "_s : u" did not become ready in time: "_s)
            + QString::fromLocal8Bit(m_process.readAllStandardError()) + m_process.errorString();
        stop();
        return std::nullopt;
    }

    /// Has the server do something that its script knows; what it says when it is done. Ends the
    /// test program if that fails: nothing after it could hold.
    QJsonObject ask(const QString &command)
    {
        m_process.write(command.toUtf8() + '\n');
        const bool isTold = QTest::qWaitFor([this] { return m_process.canReadLine(); }, 300'000);
        const QJsonObject told = QJsonDocument::fromJson(m_process.readLine()).object();
        if (!isTold || !told.contains(QStringLiteral("done")))
            qFatal("%s: %s", qUtf8Printable(command), QJsonDocument(told).toJson().constData());
        return told;
    }

    void stop()
    {
        if (m_process.state() == QProcess::NotRunning)
            return;
        m_process.closeWriteChannel();
        m_process.terminate();
        if (!m_process.waitForFinished(5'000)) {
            m_process.kill();
            m_process.waitForFinished(5'000);
        }
    }

    [[nodiscard]] const QString &problem() const { return m_problem; }
    /// False where there is no package registry to fetch it from: no fault of the program.
    [[nodiscard]] bool canBeHad() const { return m_canBeHad; }

private:
    static constexpr int notToBeHad = 77; // what the scripts end with then

    QProcess m_process;
    QString m_problem;
    bool m_canBeHad = true;
};

/// Where a server that is not there is a failure and not a reason to skip.
[[nodiscard]] inline bool isStrict()
{
    return qEnvironmentVariableIsSet("CI_STRICT");
}

} // namespace Creator::Test

/// In initTestCase(): fails or skips if the server is not there.
#define NEEDS_SERVER(ready, process)                                                               \
    do {                                                                                           \
        if (!(ready) && Creator::Test::isStrict() && (process).canBeHad())                         \
            QFAIL(qPrintable((process).problem()));                                                \
        if (!(ready))                                                                              \
            QSKIP(qPrintable((process).problem()));                                                \
    } while (false)
