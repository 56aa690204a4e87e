#include "app/commands/databasearguments.h"

#include "app/commands/databasecommands.h"
#include "app/commands/sqlcommand.h"

#include <CLI/CLI.hpp>

namespace Creator {

namespace {

constexpr int mostRows = 1'000'000;

} // namespace

void DatabaseArguments::addTo(CLI::App &app, const AddCommand &add)
{
    CLI::App *db = add(app, "db", "the data file itself");
    db->require_subcommand(1);
    add(*db, "check", "is the data file sound?");
    for (const auto &[name, help] : { std::pair("backup", "write a verified copy"),
                                      std::pair("restore", "put a backup in place") })
        add(*db, name, help)->add_option("file", file, "the backup")->type_name("FILE")->required();
    add(*db, "rebuild-rollups", "count all sums anew from the rows");
    CLI::App *sql = add(*db, "sql", "ask a question in SQL; nothing is changed");
    sql->add_option("query", query, "one SELECT")->required();
    sql->add_option("--format", format, "what to print")->type_name("{text,csv}");
    sql->add_option("--limit", limit, "at most so many rows")->check(CLI::Range(1, mostRows));
}

std::function<ExitCode(const CommandContext &)> DatabaseArguments::runner(const CLI::App &app) const
{
    const CLI::App *db = app.get_subcommand("db");
    if (!db->parsed())
        return {};
    const auto has = [db](const char *name) { return db->get_subcommand(name)->parsed(); };
    const QString path = QString::fromStdString(file);
    if (has("check"))
        return DatabaseCommands::check;
    if (has("backup"))
        return [path](const CommandContext &c) { return DatabaseCommands::backup(c, path); };
    if (has("restore"))
        return [path](const CommandContext &c) { return DatabaseCommands::restore(c, path); };
    if (has("rebuild-rollups"))
        return DatabaseCommands::rebuildRollups;
    const SqlRequest request{ QString::fromStdString(query), QString::fromStdString(format),
                              limit };
    return [request](const CommandContext &c) { return SqlCommand::run(c, request); };
}

} // namespace Creator
