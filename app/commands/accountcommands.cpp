#include "app/commands/accountcommands.h"

#include "app/commands/commandloop.h"
#include "app/synckit.h"
#include "credentials/keychainsecretstore.h"
#include "domain/earningenums.h"
#include "domain/sourcename.h"
#include "settings/appsettings.h"
#include "storage/accountrepository.h"
#include "storage/channelrepository.h"
#include "storage/raterepository.h"
#include "sync/ratekeeper.h"
#include "sync/syncwords.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QTextStream>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Creator::AccountCommands {

namespace {

constexpr qint64 maxSecretLength = 8'192;

QString tr(const char *text)
{
    return QCoreApplication::translate("AccountCommands", text);
}

QJsonValue instant(const QDateTime &at)
{
    return at.isValid() ? QJsonValue(at.toUTC().toString(Qt::ISODate)) : QJsonValue();
}

QJsonObject jsonOf(const SocialAccount &account)
{
    return { { u"id"_s, account.id.toText() },
             { u"platform"_s, account.platform },
             { u"account_id"_s, account.accountId },
             { u"handle"_s, account.handle },
             { u"name"_s, account.name() },
             { u"server"_s, account.server.toString() },
             { u"state"_s, wordText(account.state) },
             { u"message"_s, account.message },
             { u"last_run"_s, instant(account.lastRunAt) },
             { u"next_run"_s, instant(account.nextRunAt) } };
}

QString lineOf(const SocialAccount &account)
{
    return QStringList{ account.id.toText(), account.platform, account.name(),
                        wordText(account.state), account.message }
        .join(u'\t');
}

QJsonObject jsonOf(const RunReport &report, const SocialAccount &account)
{
    return { { u"account"_s, account.id.toText() },
             { u"platform"_s, account.platform },
             { u"name"_s, account.name() },
             { u"outcome"_s, SyncWords::word(report.outcome) },
             { u"added"_s, report.added },
             { u"updated"_s, report.updated },
             { u"new_comments"_s, report.newComments },
             { u"log"_s, QJsonArray::fromStringList(report.lines) } };
}

/// The kit over a data folder that is open for writing, and the keychain.
struct Desk
{
    explicit Desk(std::unique_ptr<Database> opened, const Clock &clock)
        : database(std::move(opened))
        , settings(database->folder() + u"/settings.ini"_s)
        , secrets(u"Creator Dashboard"_s)
        , kit(*database, secrets, settings, clock)
    {
    }
    ~Desk() { database->writer().waitForDone(); }

    std::unique_ptr<Database> database;
    AppSettings settings;
    KeychainSecretStore secrets;
    SyncKit kit;
};

Result<std::unique_ptr<Desk>> openDesk(const CommandContext &context)
{
    Result<std::unique_ptr<Database>> database = openProfile(context, Database::Access::ReadWrite);
    if (!database)
        return failure(database.error());
    return std::make_unique<Desk>(std::move(*database), context.clock);
}

/// By id, account id, handle or name.
Result<SocialAccount> accountNamed(const AccountRepository &accounts, const QString &name)
{
    const Result<QList<SocialAccount>> all = accounts.list();
    if (!all)
        return failure(all.error());
    QList<SocialAccount> fitting;
    std::copy_if(all->begin(), all->end(), std::back_inserter(fitting),
                 [&name](const SocialAccount &one) {
                     return one.id.toText() == name || one.accountId == name || one.handle == name
                         || one.name() == name;
                 });
    if (fitting.isEmpty())
        return failure(Error::Code::NotFound, tr("There is no account called %1.").arg(name));
    if (fitting.size() > 1)
        return failure(Error::Code::Conflict,
                       tr("Several accounts are called %1: name one by its id.").arg(name));
    return fitting.constFirst();
}

QString nextLine(const CommandContext &context)
{
    return context.input ? context.input->readLine(maxSecretLength) : QString();
}

QString secretOf(const CommandContext &context)
{
    return context.user.isEmpty() ? context.password.value_or(QString()) : nextLine(context);
}

Result<ConnectWish> wishOf(const CommandContext &context, Desk &desk, const AccountArguments &a)
{
    ConnectWish wish;
    wish.platform = a.platform;
    wish.server = QUrl::fromUserInput(a.server);
    if (!a.server.isEmpty() && !a.server.contains(u"://"))
        wish.server.setScheme(u"https"_s);
    wish.name = a.handle;
    wish.clientId = a.clientId;
    wish.scopes = a.scopes;
    wish.caFile = a.caFile;
    const QList<PlatformOffer> offers = desk.kit.desk().offers();
    const auto offer = std::find_if(offers.begin(), offers.end(), [&a](const PlatformOffer &one) {
        return one.platform == a.platform;
    });
    if (offer == offers.end())
        return failure(Error::Code::NotFound,
                       tr("%1 cannot be connected.").arg(platformName(a.platform)));
    const QByteArray secret = secretOf(context).toUtf8();
    const bool isOfTheApp = offer->way == PlatformOffer::Way::Browser;
    (isOfTheApp ? wish.clientSecret : wish.secret) = secret;
    ChannelRepository channels(*desk.database);
    const Result<Channel> first = channels.ensureOne().result();
    if (!first)
        return failure(first.error());
    if (!a.channel.isEmpty()) {
        const auto named = channels.findByName(a.channel);
        if (!named || !*named)
            return failure(Error::Code::NotFound,
                           tr("There is no channel called %1.").arg(a.channel));
        wish.channel = (*named)->id;
    }
    return wish;
}

} // namespace

ExitCode list(const CommandContext &context)
{
    const auto database = openProfile(context, Database::Access::ReadOnly);
    if (!database)
        return CommandOutput::fail(context, database.error());
    const Result<QList<SocialAccount>> all = AccountRepository(**database).list();
    if (!all)
        return CommandOutput::fail(context, all.error());
    QJsonArray json;
    for (const SocialAccount &account : *all) {
        if (context.json)
            json.append(jsonOf(account));
        else
            CommandOutput::print(lineOf(account));
    }
    if (context.json)
        CommandOutput::print(json);
    return ExitCode::Done;
}

ExitCode add(const CommandContext &context, const AccountArguments &arguments)
{
    Result<std::unique_ptr<Desk>> desk = openDesk(context);
    if (!desk)
        return CommandOutput::fail(context, desk.error());
    const SecretStore::Availability keychain = loopUntil((*desk)->secrets.availability());
    // A command ends at once: what it cannot keep is lost with it.
    if (keychain != SecretStore::Availability::Available)
        return CommandOutput::fail(context, { Error::Code::Keychain, explanation(keychain) });
    Result<ConnectWish> wish = wishOf(context, **desk, arguments);
    if (!wish)
        return CommandOutput::fail(context, wish.error());
    AccountDesk &work = (*desk)->kit.desk();
    QObject::connect(&work, &AccountDesk::browserNeeded, &work, [](const QUrl &url) {
        CommandOutput::complain(tr("Open this address in a browser to sign in: %1")
                                    .arg(QString::fromLatin1(url.toEncoded())));
    });
    QObject::connect(
        &work, &AccountDesk::deviceCode, &work, [](const QString &code, const QUrl &url) {
            CommandOutput::complain(tr("Type %1 at %2 to sign in.").arg(code, url.toString()));
        });
    work.pauseAll(); // `sync` does that
    Result<ConnectAnswer> answer = loopUntil(work.connectAccount(*wish));
    if (answer && answer->needsCode) {
        wish->code = nextLine(context).trimmed();
        if (!wish->code.isEmpty())
            answer = loopUntil(work.connectAccount(*wish));
    }
    if (!answer)
        return CommandOutput::fail(context, answer.error());
    if (answer->needsCode || !answer->account)
        return CommandOutput::fail(
            context,
            { Error::Code::Unauthorized,
              tr("A second factor is needed: put its code on the line after the password.") });
    if (context.json)
        CommandOutput::print(jsonOf(*answer->account));
    else
        CommandOutput::print(lineOf(*answer->account));
    return ExitCode::Done;
}

ExitCode remove(const CommandContext &context, const AccountArguments &arguments)
{
    Result<std::unique_ptr<Desk>> desk = openDesk(context);
    if (!desk)
        return CommandOutput::fail(context, desk.error());
    const Result<SocialAccount> account = accountNamed((*desk)->kit.accounts(), arguments.account);
    if (!account)
        return CommandOutput::fail(context, account.error());
    const AccountDesk::Data data = arguments.data == AccountArguments::Data::Purge
        ? AccountDesk::Data::Purge
        : AccountDesk::Data::Keep;
    const Result<void> done = loopUntil((*desk)->kit.desk().disconnectAccount(account->id, data));
    if (!done)
        return CommandOutput::fail(context, done.error());
    if (context.json)
        CommandOutput::print(QJsonObject{ { u"removed"_s, account->id.toText() } });
    return ExitCode::Done;
}

ExitCode sync(const CommandContext &context, const AccountArguments &arguments)
{
    Result<std::unique_ptr<Desk>> desk = openDesk(context);
    if (!desk)
        return CommandOutput::fail(context, desk.error());
    SyncKit &kit = (*desk)->kit;
    Result<QList<SocialAccount>> accounts = kit.accounts().list();
    if (accounts && !arguments.account.isEmpty()) {
        const Result<SocialAccount> one = accountNamed(kit.accounts(), arguments.account);
        accounts = one ? Result<QList<SocialAccount>>({ *one })
                       : Result<QList<SocialAccount>>(failure(one.error()));
    }
    if (!accounts)
        return CommandOutput::fail(context, accounts.error());
    accounts->removeIf([](const SocialAccount &one) { return !one.isUsable(); });

    QJsonArray runs;
    ExitCode code = ExitCode::Done;
    qsizetype left = accounts->size();
    QObject::connect(
        &kit.desk(), &AccountDesk::runEnded, &kit.desk(), [&](const RunReport &report) {
            const auto it
                = std::find_if(accounts->begin(), accounts->end(),
                               [&](const SocialAccount &one) { return one.id == report.account; });
            if (it == accounts->end())
                return;
            runs.append(jsonOf(report, *it));
            if (!context.json)
                CommandOutput::print(it->name() + u": "_s + report.lines.join(u' '));
            if (report.outcome != RunReport::Outcome::Done)
                code = ExitCode::DoneWithRejects;
            if (--left == 0)
                QCoreApplication::quit();
        });
    kit.holdOutbox(); // the command would end while an answer is under way
    for (const SocialAccount &account : std::as_const(*accounts))
        kit.desk().syncNow(account.id);
    if (left > 0)
        QCoreApplication::exec();
    if (context.json)
        CommandOutput::print(QJsonObject{ { u"runs"_s, runs } });
    return code;
}

ExitCode rates(const CommandContext &context, const AccountArguments &)
{
    Result<std::unique_ptr<Desk>> desk = openDesk(context);
    if (!desk)
        return CommandOutput::fail(context, desk.error());
    const Result<qint64> rows = loopUntil((*desk)->kit.rates().refresh());
    if (!rows)
        return CommandOutput::fail(context, rows.error());
    const QDate newest = RateRepository::newestDay((*desk)->database->reader()).value_or(QDate());
    const QString day = newest.toString(Qt::ISODate);
    if (context.json)
        CommandOutput::print(
            QJsonObject{ { u"rates"_s, *rows },
                         { u"newest"_s, newest.isValid() ? QJsonValue(day) : QJsonValue() } });
    else
        CommandOutput::print(u"%1\t%2"_s.arg(*rows).arg(day));
    return ExitCode::Done;
}

} // namespace Creator::AccountCommands
