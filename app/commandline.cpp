#include "app/commandline.h"

#include "app/commands/accountcommands.h"
#include "app/commands/analyticscommands.h"
#include "app/commands/databasearguments.h"
#include "app/commands/democommands.h"
#include "app/commands/earningscommands.h"
#include "app/commands/earningwishes.h"
#include "app/commands/importcommands.h"
#include "app/commands/plancommands.h"
#include "app/commands/reportcommands.h"
#include "app/completionscript.h"
#include "settings/profilelocation.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonObject>
#include <QTextStream>

#include <CLI/CLI.hpp>
#include <string_view>

using namespace Qt::StringLiterals;

namespace Creator {

namespace {

// Longer than any password may be: whatever is piped in, memory stays small.
constexpr int maxPasswordLength = 4096;

/// The values that the arguments are read into.
struct Arguments
{
    std::string profile;
    std::string user;
    bool passwordOnStdin = false;
    bool json = false;
    std::vector<std::string> files;
    ImportRequest import;
    DatabaseArguments database;
    std::vector<std::string> importFiles;
    std::vector<std::string> settings;
    std::string format, channel, account, batch, from, to, source, currency, status, file;
    std::string grouping, layout, language, output;
    std::string demoSize = "small";
    std::string title, description, type, at, id, query, ics, csv, folder, on, pdf, month, week;
    std::string platform, server, handle, clientId, caFile;
    bool purge = false;
    bool rates = false;
    int limit = 20;
    AnalyticsArguments analytics;
};

QString text(const std::string &value)
{
    return QString::fromStdString(value);
}

/// `--json` may stand behind any command.
CLI::App *addCommand(CLI::App &parent, const char *name, const char *help, Arguments &arguments)
{
    CLI::App *command = parent.add_subcommand(name, help);
    command->add_flag("--json", arguments.json, "print one JSON value instead of text");
    command->fallthrough();
    return command;
}

void addImport(CLI::App &app, Arguments &a)
{
    CLI::App *import = addCommand(app, "import", "look at files and add what they hold", a);
    import->add_option("files", a.importFiles, "files that platforms handed out")
        ->type_name("FILE");
    import->add_option("--format", a.format, "do not detect the format, use this one");
    import->add_option("--channel", a.channel, "the channel the money belongs to");
    import->add_option("--account", a.account, "the account's own id on the platform");
    import->add_option("--set", a.settings, "answer a question or map a column: key=value");
    import->add_flag("--dry-run", a.import.dryRun, "look only, write nothing");
    addCommand(*import, "list", "the imports so far", a);
    addCommand(*import, "undo", "take an import back", a)
        ->add_option("batch", a.batch, "its id, from import list")
        ->required();
}

void addFilter(CLI::App *command, Arguments &a)
{
    command->add_option("--from", a.from, "first day, YYYY-MM-DD");
    command->add_option("--to", a.to, "last day, YYYY-MM-DD");
    command->add_option("--source", a.source, "where it comes from")
        ->type_name("{ads,membership,sponsorship,affiliate,merchandise,donation,"
                    "licensing,subscription,course,other}");
    command->add_option("--currency", a.currency, "three letters");
    command->add_option("--status", a.status, "how far it is")
        ->type_name("{estimated,pending,paid,cancelled,refunded,disputed}");
}

void addEarnings(CLI::App &app, Arguments &a)
{
    CLI::App *earnings = addCommand(app, "earnings", "what is in the ledger", a);
    earnings->require_subcommand(1);
    addFilter(addCommand(*earnings, "list", "every matching row", a), a);
    addFilter(addCommand(*earnings, "sum", "rows and sums", a), a);
}

CLI::App *addReport(CLI::App &report, const char *name, const char *help, Arguments &a)
{
    CLI::App *command = addCommand(report, name, help, a);
    command->add_option("--from", a.from, "first day, YYYY-MM-DD")->required();
    command->add_option("--to", a.to, "last day, YYYY-MM-DD")->required();
    command->add_option("--currency", a.currency, "convert to this currency");
    command->add_option("--lang", a.language, "in which language")->type_name("{ko,en}");
    command->add_option("--output", a.output, "the file to write")->type_name("FILE");
    return command;
}

void addReports(CLI::App &app, Arguments &a)
{
    CLI::App *report = addCommand(app, "report", "what to hand to an accountant", a);
    report->require_subcommand(1);
    CLI::App *earnings = addReport(*report, "earnings", "the earnings of a period", a);
    earnings->add_option("--by", a.grouping, "what the sums are by")
        ->type_name("{month,source,platform,payer,content,status,currency}");
    earnings->add_option("--format", a.format, "what to write")->type_name("{pdf,csv,xlsx,json}");
    earnings->add_option("--layout", a.layout, "which forms")->type_name("{standard,kr}");
    CLI::App *analytics = addReport(*report, "analytics", "figures, contents and forecasts", a);
    analytics->add_option("--channel", a.channel, "of this channel alone");
    analytics->add_option("--format", a.format, "what to write")->type_name("{pdf,csv,xlsx}");
}

void addContents(CLI::App &app, Arguments &a)
{
    CLI::App *contents = addCommand(app, "contents", "what is planned and published", a);
    contents->require_subcommand(1);
    const auto addStatus = [&a](CLI::App *command) {
        command->add_option("--status", a.status, "how far it is")
            ->type_name("{idea,draft,in_production,scheduled,published,archived}");
    };
    const auto addAt = [&a](CLI::App *command) {
        command->add_option("--at", a.at, "when it goes out, \"YYYY-MM-DD HH:MM\"");
    };
    CLI::App *list = addCommand(*contents, "list", "every matching content", a);
    list->add_option("--from", a.from, "first day, YYYY-MM-DD");
    list->add_option("--to", a.to, "last day, YYYY-MM-DD");
    addStatus(list);
    CLI::App *add = addCommand(*contents, "add", "a new content", a);
    add->add_option("title", a.title, "its title")->required();
    add->add_option("--description", a.description, "its text");
    add->add_option("--type", a.type, "what it is")
        ->type_name("{video,short,live,post,image,podcast,newsletter,other}");
    add->add_option("--channel", a.channel, "on which channel, by name");
    addAt(add);
    addStatus(add);
    CLI::App *move = addCommand(*contents, "move", "another date or state", a);
    move->add_option("id", a.id, "its id, from contents list")->required();
    addAt(move);
    addStatus(move);
    addCommand(*contents, "import", "a calendar or a table of plans", a)
        ->add_option("file", a.file, "an .ics or .csv file")
        ->type_name("FILE")
        ->required();
}

void addAccounts(CLI::App &app, Arguments &a)
{
    CLI::App *accounts = addCommand(app, "accounts", "accounts on platforms", a);
    accounts->require_subcommand(1);
    addCommand(*accounts, "list", "every connected account", a);
    CLI::App *add = addCommand(*accounts, "add",
                               "connect one; its password or key comes by --password-stdin", a);
    add->add_option("platform", a.platform, "\"bluesky\", \"ghost\" …")->required();
    add->add_option("--server", a.server, "address of the server, where it is not the usual one");
    add->add_option("--handle", a.handle, "handle or e-mail address to sign in with");
    add->add_option("--channel", a.channel, "the channel that it feeds, by name");
    add->add_option("--client-id", a.clientId, "of an app of one's own");
    add->add_option("--ca", a.caFile, "certificate (PEM) that vouches for the server as well")
        ->type_name("FILE");
    CLI::App *remove = addCommand(*accounts, "remove", "disconnect one; its data stays", a);
    remove->add_option("account", a.account, "its id, handle or name")->required();
    remove->add_flag("--purge", a.purge, "delete what was fetched from it as well");
    CLI::App *sync = addCommand(app, "sync", "fetch what is new from connected accounts", a);
    CLI::Option *one
        = sync->add_option("--account", a.account, "only this one: its id, handle or name");
    sync->add_flag("--rates", a.rates, "no account, but exchange rates")->excludes(one);
}

void addPlan(CLI::App &app, Arguments &a)
{
    CLI::App *plan = addCommand(app, "plan", "the plan as a whole", a);
    plan->require_subcommand(1);
    CLI::App *write = addCommand(*plan, "export", "write it for other programs", a);
    write->add_option("--ics", a.ics, "a calendar")->type_name("FILE");
    write->add_option("--csv", a.csv, "a table")->type_name("FILE");
    write->add_option("--folder", a.folder, "calendars to subscribe to")->type_name("DIR");
    write->add_option("--pdf", a.pdf, "pages to print, of a month or a week")->type_name("FILE");
    write->add_option("--month", a.month, "the month on the pages, YYYY-MM");
    write->add_option("--week", a.week, "any day of the week on the pages, YYYY-MM-DD");
    write->add_option("--language", a.language, "of the pages: ko or en");
    addCommand(*plan, "check-licences", "what stands in the way of going out", a)
        ->add_option("--on", a.on, "as if all went out on this day, YYYY-MM-DD");
    CLI::App *search = addCommand(app, "search", "find words in everything", a);
    search->add_option("query", a.query, "any piece of a text")->required();
    search->add_option("--limit", a.limit, "at most so many of each kind")
        ->check(CLI::Range(1, 1000));
}

void build(CLI::App &app, Arguments &a)
{
    app.set_version_flag("--version", std::string("creator-dashboard " CREATOR_VERSION));
    app.add_flag("--json", a.json, "print one JSON value instead of text");
    app.add_option("--profile", a.profile, "the data folder")->type_name("DIR");
    app.add_option("--user", a.user, "e-mail address, where the data has a password");
    app.add_flag("--password-stdin", a.passwordOnStdin, "read the password from standard input");
    app.add_option("files", a.files, "files to offer for import in the window")->type_name("FILE");
    app.require_subcommand(0, 1);
    addImport(app, a);
    addEarnings(app, a);
    addReports(app, a);
    addContents(app, a);
    addPlan(app, a);
    addAccounts(app, a);
    const auto adder = [&a](CLI::App &parent, const char *name, const char *help) {
        return addCommand(parent, name, help, a);
    };
    AnalyticsCommands::add(app, adder, a.analytics);
    a.database.addTo(app, adder);
    addCommand(app, "demo", "fill an empty data folder with made-up data", a)
        ->add_option("--size", a.demoSize, "small, large or huge")
        ->check(CLI::IsMember({ "small", "large", "huge" }));
    CLI::App *completion = addCommand(app, "completion", "what a shell offers while typing", a);
    completion->group("")->add_subcommand("bash", "for bash");
    completion->require_subcommand(1);
}

void say(const Arguments &a, const char *key, const QString &text)
{
    if (a.json)
        CommandOutput::print(QJsonObject{ { QLatin1String(key), text } });
    else
        CommandOutput::print(text);
}

ExitCode usage(const Arguments &a, const Clock &clock, const QString &sentence)
{
    const CommandContext context{ {}, clock, a.json, {}, std::nullopt };
    return CommandOutput::usage(context, sentence);
}

/// Help and version end the parsing, too.
ExitCode tellWhyParsingEnded(const CLI::App &app, const CLI::ParseError &error, const Arguments &a,
                             const Clock &clock)
{
    if (dynamic_cast<const CLI::CallForVersion *>(&error)) {
        say(a, "version", a.json ? QStringLiteral(CREATOR_VERSION) : text(app.version()));
        return ExitCode::Done;
    }
    if (error.get_exit_code() == static_cast<int>(CLI::ExitCodes::Success)) {
        say(a, "help", text(app.help()).trimmed());
        return ExitCode::Done;
    }
    return usage(a, clock, text(error.what()));
}

/// Files for the window; a mistyped command is most often no file. Nothing if all exist.
std::optional<QString> problemOfFiles(const Arguments &a)
{
    for (const std::string &file : a.files) {
        if (!QFileInfo::exists(text(file)))
            return QCoreApplication::translate("CommandLine", "%1 is neither a command nor a file.")
                .arg(text(file));
    }
    return std::nullopt;
}

ExitCode runEarnings(const CommandContext &context, const Arguments &a, bool sums)
{
    const EarningWishes wishes{ a.from, a.to, a.source, a.status, a.currency };
    const Result<EarningFilter> filter = wishes.filter();
    if (!filter)
        return CommandOutput::usage(context, filter.error().message);
    return sums ? EarningsCommands::sum(context, *filter)
                : EarningsCommands::list(context, *filter);
}

ReportArguments reportArguments(const Arguments &a)
{
    return { text(a.from),   text(a.to),       text(a.grouping), text(a.currency), text(a.format),
             text(a.layout), text(a.language), text(a.output),   text(a.channel) };
}

ExitCode runImport(const CommandContext &context, Arguments a)
{
    if (a.importFiles.empty())
        return CommandOutput::usage(
            context, QCoreApplication::translate("CommandLine", "Name a file to import."));
    for (const std::string &file : a.importFiles)
        a.import.files.append(text(file));
    for (const std::string &setting : a.settings) {
        const QString pair = text(setting);
        if (!pair.contains(u'='))
            return CommandOutput::usage(
                context, QCoreApplication::translate("CommandLine", "--set takes key=value."));
        a.import.answers.insert(pair.section(u'=', 0, 0), pair.section(u'=', 1));
    }
    a.import.format = text(a.format);
    a.import.channel = text(a.channel);
    a.import.account = text(a.account);
    return ImportCommands::importFiles(context, a.import);
}

ContentArguments contentArguments(const Arguments &a)
{
    return { text(a.title),   text(a.description), text(a.type), text(a.status), text(a.at),
             text(a.channel), text(a.id),          text(a.from), text(a.to) };
}

AccountArguments accountArguments(const Arguments &a)
{
    return { text(a.platform),
             text(a.account),
             text(a.server),
             text(a.handle),
             text(a.channel),
             text(a.clientId),
             {},
             a.purge ? AccountArguments::Data::Purge : AccountArguments::Data::Keep,
             text(a.caFile) };
}

using Runner = std::function<ExitCode(const CommandContext &)>;

Runner accountRunner(const std::function<bool(const char *, const char *)> &has, const Arguments &a)
{
    if (has("accounts", "list"))
        return AccountCommands::list;
    using Command = ExitCode (*)(const CommandContext &, const AccountArguments &);
    Command command = nullptr;
    if (has("accounts", "add"))
        command = AccountCommands::add;
    else if (has("accounts", "remove"))
        command = AccountCommands::remove;
    else if (has("sync", nullptr))
        command = a.rates ? AccountCommands::rates : AccountCommands::sync;
    if (!command)
        return {};
    return [command, a](const CommandContext &c) { return command(c, accountArguments(a)); };
}

Runner planRunner(const std::function<bool(const char *, const char *)> &has, const Arguments &a)
{
    using ContentCommand = ExitCode (*)(const CommandContext &, const ContentArguments &);
    for (const auto &[name, run] :
         { std::pair<const char *, ContentCommand>("list", PlanCommands::list),
           { "add", PlanCommands::add },
           { "move", PlanCommands::move } }) {
        if (has("contents", name))
            return [run = run, a](const CommandContext &c) { return run(c, contentArguments(a)); };
    }
    if (has("contents", "import"))
        return [a](const CommandContext &c) { return PlanCommands::importFile(c, text(a.file)); };
    if (has("plan", "export")) {
        return [a](const CommandContext &c) {
            return PlanCommands::exportPlan(c,
                                            { text(a.ics), text(a.csv), text(a.folder), text(a.pdf),
                                              text(a.month), text(a.week), text(a.language) });
        };
    }
    if (has("plan", "check-licences"))
        return [a](const CommandContext &c) { return PlanCommands::checkLicences(c, text(a.on)); };
    if (has("search", nullptr))
        return [a](const CommandContext &c) {
            return PlanCommands::search(c, text(a.query), a.limit);
        };
    return {};
}

Runner runnerFor(const CLI::App &app, const Arguments &a)
{
    const auto has = [&](const char *command, const char *sub) {
        const CLI::App *parent = app.get_subcommand(command);
        return parent->parsed() && (!sub || parent->get_subcommand(sub)->parsed());
    };
    if (has("import", "list"))
        return ImportCommands::list;
    if (has("import", "undo"))
        return [a](const CommandContext &c) { return ImportCommands::undo(c, text(a.batch)); };
    if (has("import", nullptr))
        return [a](const CommandContext &c) { return runImport(c, a); };
    if (has("earnings", "list"))
        return [a](const CommandContext &c) { return runEarnings(c, a, false); };
    if (has("earnings", "sum"))
        return [a](const CommandContext &c) { return runEarnings(c, a, true); };
    using Report = ExitCode (*)(const CommandContext &, const ReportArguments &);
    for (const auto &[name, run] :
         { std::pair<const char *, Report>("earnings", ReportCommands::earnings),
           { "analytics", ReportCommands::analytics } }) {
        if (has("report", name))
            return [run = run, a](const CommandContext &c) { return run(c, reportArguments(a)); };
    }
    if (Runner database = a.database.runner(app))
        return database;
    if (has("demo", nullptr)) {
        return [a](const CommandContext &c) {
            return DemoCommands::run(c, demoSizeFromWord(a.demoSize).value_or(DemoSize::Small));
        };
    }
    if (Runner analytics = AnalyticsCommands::runner(app, a.analytics))
        return analytics;
    if (Runner accounts = accountRunner(has, a))
        return accounts;
    return planRunner(has, a);
}

} // namespace

Invocation parseCommandLine(int argc, char **argv, const Clock &clock)
{
    Invocation invocation;
    CLI::App app("Creator Dashboard keeps a creator's business in one local file.",
                 "creator-dashboard");
    Arguments arguments;
    build(app, arguments);
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError &error) {
        // Where parsing ends early, flags behind that place were not read.
        arguments.json = std::any_of(argv, argv + argc,
                                     [](std::string_view word) { return word == "--json"; });
        invocation.ended = tellWhyParsingEnded(app, error, arguments, clock);
        return invocation;
    }
    if (app.get_subcommand("completion")->parsed()) {
        say(arguments, "completion", bashCompletion(app).trimmed());
        return invocation;
    }
    const Runner runner = runnerFor(app, arguments);
    if (runner && !arguments.files.empty()) {
        invocation.ended = usage(arguments, clock,
                                 QCoreApplication::translate("CommandLine", "%1 is too much.")
                                     .arg(text(arguments.files.front())));
        return invocation;
    }
    if (const auto problem = problemOfFiles(arguments)) {
        invocation.ended = usage(arguments, clock, *problem);
        return invocation;
    }
    invocation.profile = arguments.profile.empty() ? ProfileLocation::defaultFolder()
                                                   : QDir(text(arguments.profile)).absolutePath();
    if (!runner && arguments.json) {
        invocation.ended = usage(arguments, clock,
                                 QCoreApplication::translate("CommandLine", "Name a command."));
        return invocation;
    }
    if (!runner) {
        for (const std::string &file : arguments.files)
            invocation.files.append(QFileInfo(text(file)).absoluteFilePath());
        invocation.opensWindow = true;
        return invocation;
    }
    invocation.needsFonts = !arguments.pdf.empty()
        || (app.get_subcommand("report")->parsed()
            && ReportCommands::paintsPages(reportArguments(arguments)));
    invocation.run = [runner, arguments, profile = invocation.profile, &clock] {
        CommandContext context{ profile, clock, arguments.json, text(arguments.user),
                                std::nullopt };
        if (arguments.passwordOnStdin) {
            context.input = std::make_shared<QTextStream>(stdin);
            context.password = context.input->readLine(maxPasswordLength);
        }
        return runner(context);
    };
    return invocation;
}

} // namespace Creator
