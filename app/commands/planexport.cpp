// The part of PlanCommands that writes files.
#include "app/commands/commandlanguage.h"
#include "app/commands/plancommands.h"
#include "mainwindow/languagecontroller.h"
#include "models/planpapers.h"
#include "reports/icswriter.h"
#include "reports/plancsv.h"
#include "reports/planpdf.h"
#include "reports/reportfile.h"
#include "settings/appsettings.h"
#include "settings/profilelocation.h"
#include "storage/channelrepository.h"
#include "storage/contentrepository.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QLibraryInfo>
#include <QLocale>

#include <memory>

using namespace Qt::StringLiterals;

namespace Creator::PlanCommands {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("PlanCommands", text);
}

/// What is written, and in which words.
struct Plan
{
    QList<Content> contents;
    QList<Channel> channels;
    QTimeZone zone;

    [[nodiscard]] QHash<ChannelId, QString> names() const
    {
        QHash<ChannelId, QString> all;
        for (const Channel &channel : channels)
            all.insert(channel.id, channel.name);
        return all;
    }
};

/// The day that the pages are about; null for what is no month and no day.
QDate dayOf(const PlanExportArguments &files)
{
    return files.month.isEmpty() ? QDate::fromString(files.week, Qt::ISODate)
                                 : QDate::fromString(files.month + u"-01"_s, Qt::ISODate);
}

Status writePages(const Plan &plan, const PlanExportArguments &files, const QDateTime &now)
{
    PlanPaperWishes wishes{ plan.zone, now, QLocale().firstDayOfWeek(), plan.names(), {} };
    wishes.subtitle = plan.channels.size() == 1 ? plan.channels.first().name : tr("All channels");
    const PlanPaper paper = files.month.isEmpty() ? weekPaper(plan.contents, dayOf(files), wishes)
                                                  : monthPaper(plan.contents, dayOf(files), wishes);
    const Result<QByteArray> pdf = toPdf(paper);
    return pdf ? writeReportFile(files.pdf, *pdf) : failure(pdf.error());
}

Result<QStringList> writeAll(const Plan &plan, const PlanExportArguments &files,
                             const QDateTime &now)
{
    QStringList written;
    if (!files.ics.isEmpty()) {
        if (Status status = IcsWriter::writeFile(files.ics, plan.contents, tr("Plan"), plan.zone);
            !status)
            return failure(status.error());
        written.append(files.ics);
    }
    if (!files.folder.isEmpty()) {
        const Result<QStringList> paths
            = IcsWriter::writeFolder(files.folder, plan.contents, plan.channels, plan.zone);
        if (!paths)
            return failure(paths.error());
        written += *paths;
    }
    if (!files.csv.isEmpty()) {
        const PlanCsvWishes wishes{ plan.zone, plan.names(), QLocale().language() };
        if (Status status = writeReportFile(files.csv, planCsv(plan.contents, wishes)); !status)
            return failure(status.error());
        written.append(files.csv);
    }
    if (!files.pdf.isEmpty()) {
        if (Status status = writePages(plan, files, now); !status)
            return failure(status.error());
        written.append(files.pdf);
    }
    return written;
}

/// Why the arguments make no sense; empty if they do.
QString refusalOf(const PlanExportArguments &files)
{
    if (files.ics.isEmpty() && files.csv.isEmpty() && files.folder.isEmpty() && files.pdf.isEmpty())
        return tr("Say where to: --ics FILE, --csv FILE, --folder DIR or --pdf FILE.");
    const bool hasStretch = files.month.isEmpty() != files.week.isEmpty();
    if (files.pdf.isEmpty())
        return files.month.isEmpty() && files.week.isEmpty() ? QString()
                                                             : tr("Say where to: --pdf FILE.");
    if (!hasStretch)
        return tr("Say which pages: --month YYYY-MM or --week YYYY-MM-DD.");
    if (!dayOf(files).isValid())
        return tr("%1 is not a date.").arg(files.month + files.week);
    if (!files.language.isEmpty() && !LanguageController::languages().contains(files.language))
        return tr("%1 is unknown.").arg(files.language);
    return {};
}

} // namespace

ExitCode exportPlan(const CommandContext &context, const PlanExportArguments &files)
{
    if (const QString refusal = refusalOf(files); !refusal.isEmpty())
        return CommandOutput::usage(context, refusal);
    const auto database = openProfile(context, Database::Access::ReadOnly);
    if (!database)
        return CommandOutput::fail(context, database.error());
    const Result<QList<Content>> contents = ContentRepository::all((*database)->reader());
    if (!contents)
        return CommandOutput::fail(context, contents.error());
    // Only pages are read by people; what programs read stays in the language of the command line.
    std::unique_ptr<LanguageController> language;
    if (!files.pdf.isEmpty()) {
        const Result<ProfileLocation> location = ProfileLocation::open(context.profile);
        if (!location)
            return CommandOutput::fail(context, location.error());
        language = std::make_unique<LanguageController>(
            QStringList{ u":/translations"_s }, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
        language->setLanguage(
            languageChoice(files.language, AppSettings(location->settingsFile())));
    }
    const Plan plan{ *contents, ChannelRepository(**database).list().value_or(QList<Channel>()),
                     QTimeZone::systemTimeZone() };
    const Result<QStringList> written = writeAll(plan, files, context.clock.nowUtc());
    if (!written)
        return CommandOutput::fail(context, written.error());
    if (context.json)
        CommandOutput::print(QJsonObject{ { u"contents"_s, contents->size() },
                                          { u"files"_s, QJsonArray::fromStringList(*written) } });
    else
        CommandOutput::print(written->join(u'\n'));
    return ExitCode::Done;
}

} // namespace Creator::PlanCommands
