#pragma once

#include "app/commands/command.h"

#include <QDate>

namespace Creator {

/// What `contents` filters and changes by; words as typed.
struct ContentArguments
{
    QString title;
    QString description;
    QString type;
    QString status;
    QString at; // "2026-11-25 09:00", in the machine's zone, or ISO 8601 with an offset
    QString channel; // by name
    QString id;
    QString from;
    QString to;
};

/// Where `plan export` writes; empty: not at all.
struct PlanExportArguments
{
    QString ics;
    QString csv;
    QString folder;
    QString pdf;
    QString month; // with `pdf`, one of these two
    QString week;
    QString language; // of the pages
};

/// The commands of `contents`, `plan` and `search`.
namespace PlanCommands {

[[nodiscard]] ExitCode list(const CommandContext &context, const ContentArguments &arguments);
[[nodiscard]] ExitCode add(const CommandContext &context, const ContentArguments &arguments);
/// A new date, a new state, or both. Rules and licences hold as in the window.
[[nodiscard]] ExitCode move(const CommandContext &context, const ContentArguments &arguments);
/// A calendar or a table. ExitCode::DoneWithRejects if rows were left out.
[[nodiscard]] ExitCode importFile(const CommandContext &context, const QString &file);
/// To a calendar (.ics), a table (.csv), a folder that calendars subscribe to, or a month
/// ("2026-11") or the week of a day as pages (.pdf).
[[nodiscard]] ExitCode exportPlan(const CommandContext &context, const PlanExportArguments &files);
/// ExitCode::Failed if a licence stands in the way of anything.
[[nodiscard]] ExitCode checkLicences(const CommandContext &context, const QString &on);
[[nodiscard]] ExitCode search(const CommandContext &context, const QString &query, int limit);

} // namespace PlanCommands

} // namespace Creator
