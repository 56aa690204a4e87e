#include "app/commands/databasecommands.h"

#include "storage/backup.h"
#include "storage/earningrollup.h"
#include "storage/metricrollup.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>
#include <QLockFile>

using namespace Qt::StringLiterals;

namespace Creator::DatabaseCommands {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("DatabaseCommands", text);
}

} // namespace

ExitCode check(const CommandContext &context)
{
    const auto database = openProfile(context, Database::Access::ReadOnly);
    if (!database)
        return CommandOutput::fail(context, database.error());
    const Result<QStringList> problems = Backup::check((*database)->reader());
    if (!problems)
        return CommandOutput::fail(context, problems.error());
    Connection &reader = (*database)->reader();
    const qint64 earnings = reader.scalar("SELECT count(*) FROM earnings").value_or(-1);
    const qint64 batches = reader.scalar("SELECT count(*) FROM import_batches").value_or(-1);
    if (context.json) {
        CommandOutput::print(QJsonObject{ { u"ok"_s, problems->isEmpty() },
                                          { u"problems"_s, QJsonArray::fromStringList(*problems) },
                                          { u"earnings"_s, earnings },
                                          { u"imports"_s, batches } });
    } else if (problems->isEmpty()) {
        CommandOutput::print(tr("The data file is sound."));
    }
    if (problems->isEmpty())
        return ExitCode::Done;
    CommandOutput::complain(QCoreApplication::translate(
        "Storage", "The data file is damaged; restore a backup to go on."));
    return ExitCode::Failed;
}

ExitCode backup(const CommandContext &context, const QString &file)
{
    const auto database = openProfile(context, Database::Access::ReadOnly);
    if (!database)
        return CommandOutput::fail(context, database.error());
    const QString path = QFileInfo(file).absoluteFilePath();
    if (QFileInfo(path) == QFileInfo((*database)->filePath())) {
        return CommandOutput::fail(
            context,
            { Error::Code::InvalidData, tr("This is the data file itself; name another one.") });
    }
    if (Status status = Backup::createAt((*database)->reader(), path); !status)
        return CommandOutput::fail(context, status.error());
    if (context.json)
        CommandOutput::print(
            QJsonObject{ { u"backup"_s, path }, { u"size"_s, QFileInfo(path).size() } });
    else
        CommandOutput::print(tr("Backup written to %1").arg(path));
    return ExitCode::Done;
}

ExitCode restore(const CommandContext &context, const QString &file)
{
    {
        // Opening for writing takes the folder's lock and checks the password; a damaged file may
        // fail.
        const auto database = openProfile(context, Database::Access::ReadWrite);
        if (!database && database.error().code != Error::Code::StorageCorrupt)
            return CommandOutput::fail(context, database.error());
    }
    QLockFile lock(context.profile + u"/profile.lock"_s);
    lock.setStaleLockTime(0);
    if (!lock.tryLock(0)) {
        return CommandOutput::fail(
            context,
            { Error::Code::StorageBusy,
              tr("Creator Dashboard is already open with this data folder.") });
    }
    const Status status = Backup::restore(file, Database::filePathIn(context.profile),
                                          context.profile + u"/backups"_s, context.clock.nowUtc());
    if (!status)
        return CommandOutput::fail(context, status.error());
    if (context.json)
        CommandOutput::print(QJsonObject{ { u"restored"_s, QFileInfo(file).absoluteFilePath() } });
    else
        CommandOutput::print(tr("Restored. What was there before is in the backups folder."));
    return ExitCode::Done;
}

namespace {

struct Rebuilt
{
    qint64 earnings = 0; // rows that were counted
    qint64 values = 0;
};

Result<Rebuilt> rebuild(Connection &connection, const CommandContext &context)
{
    const auto say = [&context](const QString &text) {
        if (!context.json)
            CommandOutput::complain(text);
    };
    const auto earnings
        = connection.scalar("SELECT count(*) FROM earnings WHERE deleted_at IS NULL");
    const auto values = connection.scalar("SELECT count(*) FROM metric_values");
    if (!earnings || !values)
        return failure(earnings ? values.error() : earnings.error());
    say(tr("Counting the earnings…"));
    if (Status status = EarningRollup::rebuild(connection); !status)
        return failure(status.error());
    say(tr("Counting the metrics…"));
    if (Status status = MetricRollup::rebuild(connection); !status)
        return failure(status.error());
    return Rebuilt{ *earnings, *values };
}

} // namespace

ExitCode rebuildRollups(const CommandContext &context)
{
    // Opening for writing would make a data folder where there is none.
    const bool isThere = QFileInfo::exists(Database::filePathIn(context.profile));
    const auto database
        = openProfile(context, isThere ? Database::Access::ReadWrite : Database::Access::ReadOnly);
    if (!database)
        return CommandOutput::fail(context, database.error());
    const Result<Rebuilt> rebuilt = (*database)
                                        ->writer()
                                        .write<Rebuilt>([&context](WriteContext &write) {
                                            return rebuild(write.connection, context);
                                        })
                                        .result();
    if (!rebuilt)
        return CommandOutput::fail(context, rebuilt.error());
    if (context.json) {
        CommandOutput::print(
            QJsonObject{ { u"earnings"_s, rebuilt->earnings }, { u"values"_s, rebuilt->values } });
    } else {
        CommandOutput::print(tr("Counted %1 earnings and %2 values of metrics.")
                                 .arg(rebuilt->earnings)
                                 .arg(rebuilt->values));
    }
    return ExitCode::Done;
}

} // namespace Creator::DatabaseCommands
