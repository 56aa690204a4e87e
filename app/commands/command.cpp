#include "app/commands/command.h"

#include "app/commands/commandsignin.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace Creator {

namespace {

void write(FILE *stream, const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stream);
    std::fputc('\n', stream);
    std::fflush(stream);
}

QByteArray toJson(const QJsonValue &value)
{
    if (value.isArray())
        return QJsonDocument(value.toArray()).toJson(QJsonDocument::Indented).trimmed();
    return QJsonDocument(value.toObject()).toJson(QJsonDocument::Indented).trimmed();
}

} // namespace

namespace CommandOutput {

void print(const QString &text)
{
    write(stdout, text.toUtf8());
}

void print(const QJsonValue &value)
{
    write(stdout, toJson(value));
}

void complain(const QString &sentence)
{
    write(stderr, sentence.toUtf8());
}

ExitCode fail(const CommandContext &context, const Error &error)
{
    if (context.json)
        print(QJsonObject{ { u"error"_s, toText(error.code) }, { u"message"_s, error.message } });
    complain(error.message);
    return ExitCode::Failed;
}

ExitCode usage(const CommandContext &context, const QString &sentence)
{
    if (context.json)
        print(QJsonObject{ { u"error"_s, u"usage"_s }, { u"message"_s, sentence } });
    complain(sentence);
    return ExitCode::Usage;
}

} // namespace CommandOutput

Result<std::unique_ptr<Database>> openProfile(const CommandContext &context,
                                              Database::Access access)
{
    auto database = Database::open(context.profile, access, context.clock);
    if (!database)
        return database;
    const Result<std::optional<User>> user = signIn(**database, context);
    if (!user)
        return failure(user.error());
    if (access == Database::Access::ReadOnly || !*user)
        return database;
    if (!canWrite((*user)->role)) {
        return failure(Error::Code::Unauthorized,
                       QCoreApplication::translate("CommandLine",
                                                   "You are signed in as a viewer, who may not "
                                                   "change anything."));
    }
    (*database)->writer().setUser((*user)->id);
    return database;
}

} // namespace Creator
