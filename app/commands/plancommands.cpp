#include "app/commands/plancommands.h"

#include "import/planimport.h"
#include "planning/licenceguard.h"
#include "planning/statusmachine.h"
#include "storage/channelrepository.h"
#include "storage/contentrepository.h"
#include "storage/resourcerepository.h"
#include "storage/textsearch.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Creator::PlanCommands {

namespace {

constexpr qint64 largestFile = 64LL * 1024 * 1024;

QString tr(const char *text)
{
    return QCoreApplication::translate("PlanCommands", text);
}

QTimeZone zone()
{
    return QTimeZone::systemTimeZone();
}

QJsonValue instantValue(const QDateTime &instant)
{
    return instant.isValid() ? QJsonValue(instant.toUTC().toString(Qt::ISODate)) : QJsonValue();
}

QJsonObject toJson(const Content &c)
{
    QJsonArray platforms;
    for (const ContentVariant &variant : c.variants)
        platforms.append(variant.platform);
    return { { u"id"_s, c.id.toText() },
             { u"title"_s, c.title },
             { u"type"_s, wordText(c.type) },
             { u"status"_s, wordText(c.status) },
             { u"planned_at"_s, instantValue(c.plannedAt) },
             { u"published_at"_s, instantValue(c.publishedAt) },
             { u"deadline_at"_s, instantValue(c.deadlineAt) },
             { u"platforms"_s, platforms },
             { u"tags"_s, QJsonArray::fromStringList(c.tags) } };
}

QString toLine(const Content &c)
{
    const QDateTime at = c.calendarAt();
    return QStringList{ c.id.toText(),
                        at.isValid() ? at.toTimeZone(zone()).toString(u"yyyy-MM-dd HH:mm"_s)
                                     : u"-"_s,
                        wordText(c.status), wordText(c.type), c.title }
        .join(u'\t');
}

void show(const CommandContext &context, const QList<Content> &contents)
{
    QJsonArray array;
    for (const Content &content : contents) {
        if (context.json)
            array.append(toJson(content));
        else
            CommandOutput::print(toLine(content));
    }
    if (context.json)
        CommandOutput::print(array);
}

/// Null for an empty text; nothing for what is no date.
std::optional<QDateTime> instantFrom(const QString &text)
{
    if (text.isEmpty())
        return QDateTime();
    const bool hasOffset = text.endsWith(u'Z') || text.lastIndexOf(u'+') > 10;
    QDateTime at = QDateTime::fromString(text, Qt::ISODate);
    if (!hasOffset) {
        for (const QString &form :
             { u"yyyy-MM-dd HH:mm"_s, u"yyyy-MM-ddTHH:mm"_s, u"yyyy-MM-dd"_s }) {
            const QDateTime wall = QDateTime::fromString(text, form);
            if (wall.isValid())
                at = QDateTime(wall.date(), wall.time(), zone());
        }
    }
    return at.isValid() ? std::optional(at.toUTC()) : std::nullopt;
}

Error notADate(const QString &text)
{
    return { Error::Code::InvalidData, tr("%1 is not a date.").arg(text) };
}

Result<std::optional<ChannelId>> channelNamed(Database &database, const QString &name)
{
    if (name.isEmpty())
        return std::nullopt;
    const auto found = ChannelRepository(database).findByName(name);
    if (!found)
        return failure(found.error());
    if (!*found)
        return failure(Error::Code::NotFound, tr("There is no channel named %1.").arg(name));
    return (*found)->id;
}

/// What stands in the way of a content that goes out as it now is.
Status guard(Database &database, const Content &content)
{
    if (content.status != ContentStatus::Scheduled && content.status != ContentStatus::Published)
        return {};
    const Result<LicenceGuard::Resources> library = ResourceRepository::library(database.reader());
    if (!library)
        return failure(library.error());
    const auto violations = LicenceGuard::checkGoingOut({ content }, *library, zone());
    if (!LicenceGuard::blocks(violations))
        return {};
    QStringList sentences;
    for (const LicenceViolation &violation : violations)
        sentences.append(violation.sentence);
    return failure(Error::Code::Conflict, sentences.join(u' '));
}

/// The content as it is asked to become; refused with a sentence.
Result<Content> changed(const CommandContext &context, Content content, const ContentArguments &a)
{
    const QDateTime now = context.clock.nowUtc();
    if (!a.at.isEmpty()) {
        const std::optional<QDateTime> at = a.at == "none"_L1 ? QDateTime() : instantFrom(a.at);
        if (!at)
            return failure(notADate(a.at));
        const MoveRuling ruling = StatusMachine::moveRule(content, *at, now);
        if (ruling.answer == MoveAnswer::Refused)
            return failure(Error::Code::Conflict, ruling.sentence);
        content.status = StatusMachine::statusAfterMove(content, *at);
        content.plannedAt = *at;
    }
    if (!a.status.isEmpty()) {
        const auto status = contentStatusFromWord(a.status.toStdString());
        if (!status)
            return failure(Error::Code::InvalidData, tr("%1 is unknown.").arg(a.status));
        if (Status allowed = StatusMachine::allow(content, *status, now); !allowed)
            return failure(allowed.error());
        StatusMachine::enter(content, *status, now);
    }
    return content;
}

} // namespace

ExitCode list(const CommandContext &context, const ContentArguments &a)
{
    const auto database = openProfile(context, Database::Access::ReadOnly);
    if (!database)
        return CommandOutput::fail(context, database.error());
    const auto status = contentStatusFromWord(a.status.toStdString());
    if (!a.status.isEmpty() && !status)
        return CommandOutput::usage(context, tr("%1 is unknown.").arg(a.status));
    const QDate from = QDate::fromString(a.from, Qt::ISODate);
    const QDate to = QDate::fromString(a.to, Qt::ISODate);
    if ((!a.from.isEmpty() && !from.isValid()) || (!a.to.isEmpty() && !to.isValid()))
        return CommandOutput::usage(context, notADate(from.isValid() ? a.to : a.from).message);
    Result<QList<Content>> contents = ContentRepository::all((*database)->reader());
    if (!contents)
        return CommandOutput::fail(context, contents.error());
    contents->removeIf([&](const Content &content) {
        const QDate day = content.calendarAt().toTimeZone(zone()).date();
        const bool hasDay = content.calendarAt().isValid();
        return (status && content.status != *status) || (from.isValid() && (!hasDay || day < from))
            || (to.isValid() && (!hasDay || day > to));
    });
    std::stable_sort(contents->begin(), contents->end(), [](const Content &a, const Content &b) {
        return a.calendarAt() < b.calendarAt();
    });
    show(context, *contents);
    return ExitCode::Done;
}

ExitCode add(const CommandContext &context, const ContentArguments &a)
{
    const auto database = openProfile(context, Database::Access::ReadWrite);
    if (!database)
        return CommandOutput::fail(context, database.error());
    const auto channel = channelNamed(**database, a.channel);
    if (!channel)
        return CommandOutput::fail(context, channel.error());
    if (const auto some = ChannelRepository(**database).ensureOne().result(); !some)
        return CommandOutput::fail(context, some.error());
    Content content;
    content.title = a.title.trimmed();
    content.description = a.description;
    content.profileId = *channel;
    const auto type = contentTypeFromWord(a.type.toStdString());
    if (content.title.isEmpty() || (!a.type.isEmpty() && !type))
        return CommandOutput::usage(context,
                                    content.title.isEmpty() ? tr("A content needs a title.")
                                                            : tr("%1 is unknown.").arg(a.type));
    content.type = type.value_or(ContentType::Video);
    const Result<Content> wanted = changed(context, content, a);
    if (!wanted)
        return CommandOutput::fail(context, wanted.error());
    const auto added = ContentRepository(**database)
                           .add({ *wanted }, tr("Add “%1”").arg(content.title))
                           .result();
    if (!added)
        return CommandOutput::fail(context, added.error());
    show(context, *added);
    return ExitCode::Done;
}

ExitCode move(const CommandContext &context, const ContentArguments &a)
{
    const auto database = openProfile(context, Database::Access::ReadWrite);
    if (!database)
        return CommandOutput::fail(context, database.error());
    ContentRepository contents(**database);
    const std::optional<Uuid> id = Uuid::fromText(a.id);
    const auto found = id ? contents.find(ContentId(*id)) : Result<std::optional<Content>>();
    if (!found)
        return CommandOutput::fail(context, found.error());
    if (!*found || (*found)->deletedAt.isValid())
        return CommandOutput::fail(
            context, { Error::Code::NotFound, tr("There is no content %1.").arg(a.id) });
    const Result<Content> wanted = changed(context, **found, a);
    if (!wanted)
        return CommandOutput::fail(context, wanted.error());
    if (Status status = guard(**database, *wanted); !status)
        return CommandOutput::fail(context, status.error());
    const Status status = contents
                              .change({ wanted->id }, tr("Move “%1”").arg(wanted->title),
                                      [&wanted](Content &row) -> Status {
                                          row = *wanted;
                                          return {};
                                      })
                              .result();
    if (!status)
        return CommandOutput::fail(context, status.error());
    show(context, { *wanted });
    return ExitCode::Done;
}

ExitCode importFile(const CommandContext &context, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > largestFile)
        return CommandOutput::fail(context,
                                   { Error::Code::File, tr("%1 cannot be read.").arg(path) });
    const auto database = openProfile(context, Database::Access::ReadWrite);
    if (!database)
        return CommandOutput::fail(context, database.error());
    const auto channel = ChannelRepository(**database).ensureOne().result();
    if (!channel)
        return CommandOutput::fail(context, channel.error());
    PlanFile plan{ QFileInfo(path).fileName(), file.readAll(), {} };
    plan.wishes = { channel->userId, channel->id, {}, zone(), {}, context.clock.nowUtc(), {} };
    for (const Channel &one : ChannelRepository(**database).list().value_or(QList<Channel>()))
        plan.wishes.channels.insert(one.name, one.id);
    const auto outcome
        = (*database)
              ->writer()
              .writeUndoable<PlanImportOutcome>(
                  planImportLabel(plan),
                  [&plan](WriteContext &write) { return importPlanFile(write, plan); })
              .result();
    if (!outcome)
        return CommandOutput::fail(context, outcome.error());
    const PlanMerge &merge = outcome->merge;
    const QStringList refusals = merge.refusals();
    for (const QString &sentence : merge.warnings + refusals)
        CommandOutput::complain(sentence);
    using Fate = PlanMergeRow::Fate;
    if (context.json) {
        CommandOutput::print(QJsonObject{ { u"added"_s, merge.count(Fate::New) },
                                          { u"changed"_s, merge.count(Fate::Changed) },
                                          { u"same"_s, merge.count(Fate::Same) },
                                          { u"deleted_before"_s, merge.count(Fate::DeletedBefore) },
                                          { u"rejected"_s, merge.count(Fate::Refused) } });
    } else {
        CommandOutput::print(tr("%1 added, %2 changed, %3 unchanged")
                                 .arg(merge.count(Fate::New))
                                 .arg(merge.count(Fate::Changed))
                                 .arg(merge.count(Fate::Same)));
    }
    return refusals.isEmpty() ? ExitCode::Done : ExitCode::DoneWithRejects;
}

ExitCode checkLicences(const CommandContext &context, const QString &on)
{
    const QDate day = QDate::fromString(on, Qt::ISODate);
    if (!on.isEmpty() && !day.isValid())
        return CommandOutput::usage(context, notADate(on).message);
    const auto database = openProfile(context, Database::Access::ReadOnly);
    if (!database)
        return CommandOutput::fail(context, database.error());
    const Result<QList<Content>> contents = ContentRepository::all((*database)->reader());
    const Result<LicenceGuard::Resources> library
        = ResourceRepository::library((*database)->reader());
    if (!contents || !library)
        return CommandOutput::fail(context, contents ? library.error() : contents.error());
    const auto violations = LicenceGuard::checkAll(
        *contents, *library, zone(), day.isValid() ? std::optional(day) : std::nullopt);
    QHash<ContentId, QString> titles;
    for (const Content &content : *contents)
        titles.insert(content.id, content.title);
    QJsonArray array;
    for (const LicenceViolation &violation : violations) {
        const bool blocks = violation.severity == LicenceViolation::Severity::Blocks;
        if (context.json) {
            array.append(QJsonObject{ { u"content"_s, violation.content.toText() },
                                      { u"title"_s, titles.value(violation.content) },
                                      { u"resource"_s, violation.resource.toText() },
                                      { u"blocks"_s, blocks },
                                      { u"sentence"_s, violation.sentence } });
        } else {
            CommandOutput::print(titles.value(violation.content) + u'\t' + violation.sentence);
        }
    }
    if (context.json)
        CommandOutput::print(array);
    return LicenceGuard::blocks(violations) ? ExitCode::Failed : ExitCode::Done;
}

ExitCode search(const CommandContext &context, const QString &query, int limit)
{
    const auto database = openProfile(context, Database::Access::ReadOnly);
    if (!database)
        return CommandOutput::fail(context, database.error());
    Connection &connection = (*database)->reader();
    const Result<QList<FoundText>> found = TextSearch::find(connection, query, limit);
    const Result<qint64> pending = SearchIndex::pendingRows(connection);
    if (!found || !pending)
        return CommandOutput::fail(context, found ? pending.error() : found.error());
    QJsonArray array;
    for (const FoundText &row : *found) {
        const QString table = QLatin1String(SearchIndex::tableOf(row.what));
        if (context.json)
            array.append(QJsonObject{ { u"table"_s, table },
                                      { u"id"_s, row.id.toText() },
                                      { u"title"_s, row.title },
                                      { u"detail"_s, row.detail } });
        else
            CommandOutput::print(
                QStringList{ table, row.id.toText(), row.title, row.detail }.join(u'\t'));
    }
    if (context.json)
        CommandOutput::print(
            QJsonObject{ { u"found"_s, array }, { u"not_yet_indexed"_s, *pending } });
    else if (*pending > 0)
        CommandOutput::complain(tr("%1 rows are not in the search index yet.").arg(*pending));
    return ExitCode::Done;
}

} // namespace Creator::PlanCommands
