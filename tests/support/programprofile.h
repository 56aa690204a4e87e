#pragma once

#include "cliprocess.h"
#include "sqldump.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

namespace Creator::Test {

/// A data folder that only the real program works on; the test looks into the file between its
/// runs.
class ProgramProfile final
{
public:
    [[nodiscard]] QString folder() const { return m_dir.filePath(QStringLiteral("data")); }
    [[nodiscard]] QString file() const { return folder() + QStringLiteral("/creator.sqlite"); }

    CliRun run(const QStringList &arguments, const QByteArray &input = {}) const
    {
        return runProgram(QStringList{ QStringLiteral("--profile"), folder() } + arguments, input);
    }
    /// The same while this process serves what the program asks for.
    CliRun runMeanwhile(const QStringList &arguments, const QByteArray &input = {}) const
    {
        QProcess process;
        process.start(QStringLiteral(CREATOR_PROGRAM),
                      QStringList{ QStringLiteral("--profile"), folder() } + arguments);
        process.write(input);
        process.closeWriteChannel();
        const bool isInTime = QTest::qWaitFor(
            [&process] { return process.state() == QProcess::NotRunning; }, 60'000);
        return { isInTime && process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
                 process.readAllStandardOutput(), process.readAllStandardError() };
    }
    /// `sync --json` of all accounts; what it says of the first one.
    QJsonObject sync() const
    {
        const CliRun done = run({ QStringLiteral("sync"), QStringLiteral("--json") });
        return done.object()[QLatin1String("runs")].toArray().at(0).toObject();
    }

    [[nodiscard]] QStringList rows(const char *sql, int columns = 1) const
    {
        auto reader = Connection::open(file(), Connection::Mode::ReadOnly);
        if (!reader)
            qFatal("%s", qUtf8Printable(reader.error().message));
        return dump(*reader, sql, columns);
    }
    /// For what cannot be done by the program: letting a day pass.
    void change(const char *sql) const
    {
        auto writer = Connection::open(file(), Connection::Mode::ReadWrite);
        if (!writer || !writer->execute(sql))
            qFatal("the file cannot be changed: %s", sql);
    }

    /// Everything that came from a platform, with the moments of writing: the same means that
    /// nothing was written.
    [[nodiscard]] QStringList written() const
    {
        return rows("SELECT hex(id), title, status, misses, updated_at, deleted_at FROM contents "
                    "ORDER BY id",
                    6)
            + rows("SELECT hex(id), hex(thread_id), body, state, updated_at, metadata FROM "
                   "comments ORDER BY id",
                   6)
            + rows("SELECT series, day, days, value, run FROM metric_values ORDER BY 1, 2, 3", 5);
    }
    /// The newest value of a metric of the content with this external id; "" for the channel.
    [[nodiscard]] QString metric(const char *name, const QString &content = {}) const
    {
        const QByteArray sql
            = "SELECT CAST(v.value AS INTEGER) FROM metric_values v JOIN metric_series s ON "
              "s.series = v.series JOIN metric_owners o ON o.owner = s.owner WHERE s.metric_name = "
              "'"
            + QByteArray(name) + "' AND o.external_id = '" + content.toUtf8()
            + "' ORDER BY v.day DESC LIMIT 1";
        return rows(sql.constData()).value(0);
    }

private:
    QTemporaryDir m_dir;
};

/// A day later, as far as walks over everything are concerned.
inline constexpr auto letADayPass
    = "UPDATE sync_cursors SET cursor = json_remove(cursor, '$.walked_at')";

} // namespace Creator::Test
