#pragma once

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStringList>

namespace Creator::Test {

/// One run of the real program.
struct CliRun
{
    int exitCode = -1;
    QByteArray out;
    QByteArray err;

    [[nodiscard]] QJsonObject object() const { return QJsonDocument::fromJson(out).object(); }
};

inline CliRun runProgram(const QStringList &arguments, const QByteArray &input = {},
                         int timeoutMs = 60'000)
{
    QProcess process;
    process.start(QStringLiteral(CREATOR_PROGRAM), arguments);
    process.write(input);
    process.closeWriteChannel();
    process.waitForFinished(timeoutMs);
    return { process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
             process.readAllStandardOutput(), process.readAllStandardError() };
}

} // namespace Creator::Test
