#include "app/commands/importcommands.h"

#include "import/importexecution.h"
#include "storage/batchrepository.h"
#include "storage/channelrepository.h"
#include "storage/searchindex.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Creator::ImportCommands {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("ImportCommands", text);
}

struct Outcome
{
    QJsonObject json;
    ExitCode code = ExitCode::Done;
    QString line; // for people
};

Outcome refused(const Refusal &refusal, const QString &file)
{
    QJsonObject json = refusal.toJson();
    json.insert(u"file"_s, QFileInfo(file).fileName());
    return { json, ExitCode::Failed, refusal.message };
}

Outcome failed(const Error &error, const QString &file, QJsonObject json = {})
{
    json.insert(u"file"_s, QFileInfo(file).fileName());
    json.insert(u"error"_s, toText(error.code));
    json.insert(u"message"_s, error.message);
    return { json, ExitCode::Failed, error.message };
}

tl::unexpected<Error> noChannel(const QString &name)
{
    return failure(Error::Code::NotFound, tr("There is no channel called %1.").arg(name));
}

Result<ImportTarget> targetOf(Database &database, const ImportRequest &request)
{
    ChannelRepository channels(database);
    Result<std::optional<Channel>> channel = std::optional<Channel>();
    if (!request.channel.isEmpty()) {
        channel = channels.findByName(request.channel);
        if (channel && !*channel)
            return noChannel(request.channel);
    } else if (database.isWritable()) {
        const Result<Channel> first = channels.ensureOne().result();
        if (!first)
            return failure(first.error());
        channel = *first;
    } else {
        const Result<QList<Channel>> list = channels.list();
        if (list && !list->isEmpty())
            channel = list->first();
    }
    if (!channel)
        return failure(channel.error());
    const Channel found = channel->value_or(Channel());
    return ImportTarget{ found.id, found.userId, request.account };
}

/// A small import is searchable at once. What a big one added is indexed by the window in the
/// background; until then searches look through those rows themselves.
Status indexFew(Database &database)
{
    constexpr int few = 20'000;
    const Result<qint64> count = database.writer()
                                     .write<qint64>([](WriteContext &context) {
                                         return SearchIndex::indexNext(context.connection, few);
                                     })
                                     .result();
    if (!count)
        return failure(count.error());
    return {};
}

QString describe(const QJsonObject &json)
{
    const QJsonObject earnings = json.value(u"earnings"_s).toObject();
    return tr("%1: %2, %3 earnings")
        .arg(json.value(u"file"_s).toString(), json.value(u"format"_s).toString())
        .arg(earnings.value(u"rows"_s).toInteger());
}

/// The data folder of one command. Where there is no data yet, it stays that way until something
/// is written.
struct Profile
{
    const CommandContext &context;
    std::unique_ptr<Database> database;

    [[nodiscard]] Status open(Database::Access access)
    {
        auto opened = openProfile(context, access);
        if (!opened)
            return failure(opened.error());
        database = std::move(*opened);
        return {};
    }
};

Result<ImportTarget> targetIn(const Profile &profile, const ImportRequest &request)
{
    if (profile.database)
        return targetOf(*profile.database, request);
    if (!request.channel.isEmpty() && !request.dryRun)
        return noChannel(request.channel);
    return ImportTarget{ {}, {}, request.account };
}

Result<ImportBatch> write(Profile &profile, const std::shared_ptr<ImportPlan> &plan,
                          const ImportRequest &request)
{
    if (!profile.database) {
        if (Status opened = profile.open(Database::Access::ReadWrite); !opened)
            return failure(opened.error());
        const Result<ImportTarget> target = targetOf(*profile.database, request);
        if (!target)
            return failure(target.error());
        plan->setOwner(target->channel, target->owner);
    }
    return profile.database->writer()
        .write<ImportBatch>(
            [plan](WriteContext &context) { return ImportExecution::run(context, *plan); })
        .result();
}

void addCounts(Outcome &outcome, const ImportBatch &batch)
{
    outcome.json.insert(u"inserted"_s, batch.inserted);
    outcome.json.insert(u"updated"_s, batch.updated);
    outcome.json.insert(u"unchanged"_s, batch.unchanged);
    outcome.json.insert(u"batch"_s, batch.id.toText());
    outcome.line = tr("%1: %2 added, %3 updated, %4 unchanged")
                       .arg(batch.fileName)
                       .arg(batch.inserted)
                       .arg(batch.updated)
                       .arg(batch.unchanged);
}

Outcome importOne(Profile &profile, const QString &path, const ImportRequest &request)
{
    Accepted<ImportFile> file = ImportFile::open(path, { request.answers, request.format, {} });
    if (!file)
        return refused(file.error(), path);
    const Result<ImportTarget> target = targetIn(profile, request);
    if (!target)
        return failed(target.error(), path);
    Result<ImportPlan> made
        = ImportPlan::make(std::make_shared<ImportFile>(std::move(*file)), *target,
                           profile.database ? &profile.database->reader() : nullptr);
    if (!made)
        return failed(made.error(), path);
    const auto plan = std::make_shared<ImportPlan>(std::move(*made));
    Outcome outcome{ plan->json(), ExitCode::Done, describe(plan->json()) };
    const bool anyRejected = plan->counts().rejected > 0;
    outcome.code = anyRejected ? ExitCode::DoneWithRejects : ExitCode::Done;
    if (request.dryRun)
        return outcome;
    if (!plan->isReady()) {
        outcome.code = ExitCode::Failed;
        QStringList keys;
        for (const OpenQuestion &question : plan->questions())
            keys.append(question.key);
        outcome.line = tr("%1: please answer with --set: %2")
                           .arg(plan->file().fileName(), keys.join(u", "_s));
        return outcome;
    }
    if (!plan->hasWork()) {
        outcome.json.insert(u"inserted"_s, 0);
        outcome.json.insert(u"updated"_s, 0);
        outcome.json.insert(u"unchanged"_s, plan->earningsLeftOut());
        outcome.json.insert(u"batch"_s, QJsonValue());
        outcome.line = tr("%1: nothing new").arg(plan->file().fileName());
        return outcome;
    }
    const Result<ImportBatch> batch = write(profile, plan, request);
    if (!batch)
        return failed(batch.error(), path, plan->json());
    addCounts(outcome, *batch);
    return outcome;
}

ExitCode worse(ExitCode a, ExitCode b)
{
    if (a == ExitCode::Failed || b == ExitCode::Failed)
        return ExitCode::Failed;
    return a == ExitCode::DoneWithRejects ? a : b;
}

} // namespace

ExitCode importFiles(const CommandContext &context, const ImportRequest &request)
{
    Profile profile{ context, {} };
    if (QFileInfo::exists(Database::filePathIn(context.profile))) {
        const auto access
            = request.dryRun ? Database::Access::ReadOnly : Database::Access::ReadWrite;
        if (const Status opened = profile.open(access); !opened)
            return CommandOutput::fail(context, opened.error());
    }
    ExitCode code = ExitCode::Done;
    bool anyWritten = false;
    QJsonArray list;
    for (const QString &path : request.files) {
        const Outcome outcome = importOne(profile, path, request);
        code = worse(code, outcome.code);
        list.append(outcome.json);
        anyWritten = anyWritten || !outcome.json.value(u"batch"_s).toString().isEmpty();
        if (outcome.code == ExitCode::Failed)
            CommandOutput::complain(outcome.line);
        else if (!context.json)
            CommandOutput::print(outcome.line);
    }
    if (context.json)
        CommandOutput::print(list.size() == 1 ? list.first() : QJsonValue(list));
    // The import is done; what could not be indexed now is indexed by the window later.
    if (anyWritten)
        (void)indexFew(*profile.database);
    return code;
}

ExitCode list(const CommandContext &context)
{
    const auto database = openProfile(context, Database::Access::ReadOnly);
    if (!database)
        return CommandOutput::fail(context, database.error());
    const Result<QList<ImportBatch>> batches = BatchRepository(**database).list();
    if (!batches)
        return CommandOutput::fail(context, batches.error());
    QJsonArray array;
    for (const ImportBatch &batch : *batches) {
        array.append(QJsonObject{ { u"batch"_s, batch.id.toText() },
                                  { u"file"_s, batch.fileName },
                                  { u"format"_s, batch.format },
                                  { u"imported_at"_s, batch.importedAt.toString(Qt::ISODate) },
                                  { u"undone"_s, batch.undoneAt.isValid() },
                                  { u"inserted"_s, batch.inserted },
                                  { u"updated"_s, batch.updated },
                                  { u"unchanged"_s, batch.unchanged },
                                  { u"payouts"_s, batch.payouts },
                                  { u"metrics"_s, batch.metrics },
                                  { u"rates"_s, batch.rates },
                                  { u"skipped"_s, batch.skipped },
                                  { u"rejected"_s, batch.rejected } });
        if (!context.json) {
            CommandOutput::print(
                QStringList{ batch.id.toText(), batch.importedAt.toString(Qt::ISODate),
                             batch.fileName, batch.format, QString::number(batch.inserted) }
                    .join(u'\t'));
        }
    }
    if (context.json)
        CommandOutput::print(array);
    return ExitCode::Done;
}

ExitCode undo(const CommandContext &context, const QString &batch)
{
    const std::optional<Uuid> id = Uuid::fromText(batch);
    if (!id)
        return CommandOutput::usage(context, tr("%1 is not the id of an import.").arg(batch));
    const auto database = openProfile(context, Database::Access::ReadWrite);
    if (!database)
        return CommandOutput::fail(context, database.error());
    const ImportBatchId batchId{ *id };
    const Result<ImportUndoOutcome> outcome
        = (*database)
              ->writer()
              .write<ImportUndoOutcome>(
                  [batchId](WriteContext &write) { return ImportUndo::run(write, batchId); })
              .result();
    if (!outcome)
        return CommandOutput::fail(context, outcome.error());
    QJsonArray kept;
    for (const EarningId &earning : outcome->kept)
        kept.append(earning.toText());
    if (context.json)
        CommandOutput::print(
            QJsonObject{ { u"removed"_s, outcome->removed }, { u"kept"_s, kept } });
    else
        CommandOutput::print(tr("Removed %1 earnings; %2 changed since were kept.")
                                 .arg(outcome->removed)
                                 .arg(kept.size()));
    return ExitCode::Done;
}

} // namespace Creator::ImportCommands
