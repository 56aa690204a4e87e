#include "app/commands/reportcommands.h"

#include "app/commands/commandlanguage.h"
#include "app/commands/reportoutput.h"
#include "mainwindow/languagecontroller.h"
#include "models/chartwords.h"
#include "reports/reportwriter.h"
#include "settings/appsettings.h"
#include "settings/profilelocation.h"
#include "storage/snapshot.h"

#include <QCoreApplication>
#include <QLibraryInfo>

using namespace Qt::StringLiterals;

namespace Creator::ReportCommands {

namespace {

struct Order
{
    ReportRequest request;
    ReportFormat format = ReportFormat::Json;
};

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Creator::ReportCommands)
};

/// JSON where nothing else is asked for.
QString formatWord(const ReportArguments &arguments)
{
    const QString word = ReportOutput::formatWord(arguments);
    return word.isEmpty() ? u"json"_s : word;
}

/// The order as typed, or the sentence that says what is wrong with it.
tl::expected<Order, QString> orderOf(const ReportArguments &arguments)
{
    const auto unknown
        = [](const QString &word) { return tl::unexpected(Words::tr("%1 is unknown.").arg(word)); };
    Order order;
    for (const auto &[text, day] : { std::pair(arguments.from, &order.request.from),
                                     std::pair(arguments.to, &order.request.to) }) {
        *day = QDate::fromString(text, Qt::ISODate);
        if (!day->isValid())
            return tl::unexpected(Words::tr("%1 is not a day.").arg(text));
    }
    if (order.request.to < order.request.from)
        return tl::unexpected(Words::tr("The period ends before it begins."));
    const auto format = formatFromWord(formatWord(arguments));
    if (!format)
        return unknown(arguments.format);
    order.format = *format;
    if (order.format != ReportFormat::Json && arguments.output.isEmpty())
        return tl::unexpected(Words::tr("Name the file to write with --output."));
    if (!arguments.grouping.isEmpty()) {
        const auto grouping = groupingFromWord(arguments.grouping);
        if (!grouping)
            return unknown(arguments.grouping);
        order.request.grouping = *grouping;
    }
    if (!arguments.layout.isEmpty()) {
        const auto layout = layoutFromWord(arguments.layout);
        if (!layout)
            return unknown(arguments.layout);
        order.request.layout = *layout;
    }
    if (!arguments.currency.isEmpty()) {
        const auto currency = Currency::fromCode(QStringView(arguments.currency));
        if (!currency)
            return unknown(arguments.currency);
        order.request.home = *currency;
    }
    if (!arguments.language.isEmpty()
        && !LanguageController::languages().contains(arguments.language))
        return unknown(arguments.language);
    return order;
}

ExitCode write(const CommandContext &context, const ReportArguments &arguments,
               const EarningsReport &report, ReportFormat format)
{
    const Result<QByteArray> bytes
        = ReportOutput::bytesOf(format, [&](const ChartRenderer &charts) {
              return reportBytes(report, reportWords(), format, charts);
          });
    if (!bytes)
        return CommandOutput::fail(context, bytes.error());
    return ReportOutput::write(context, arguments,
                               { *bytes, format, report.earned.finalMoney.rows() });
}

} // namespace

bool paintsPages(const ReportArguments &arguments)
{
    return formatFromWord(formatWord(arguments)) == ReportFormat::Pdf;
}

ExitCode earnings(const CommandContext &context, const ReportArguments &arguments)
{
    auto order = orderOf(arguments);
    if (!order)
        return CommandOutput::usage(context, order.error());
    const auto database = openProfile(context, Database::Access::ReadOnly);
    if (!database)
        return CommandOutput::fail(context, database.error());
    const Result<ProfileLocation> location = ProfileLocation::open(context.profile);
    if (!location)
        return CommandOutput::fail(context, location.error());
    const AppSettings settings(location->settingsFile());
    LanguageController language({ u":/translations"_s },
                                QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    language.setLanguage(languageChoice(arguments.language, settings));
    if (order->request.home.isNull())
        order->request.home = settings.homeCurrency();
    order->request.madeAt = context.clock.nowUtc();
    const Result<Snapshot> snapshot = Snapshot::begin((*database)->reader());
    if (!snapshot)
        return CommandOutput::fail(context, snapshot.error());
    const Result<EarningsReport> report
        = EarningsReport::make((*database)->reader(), order->request);
    if (!report)
        return CommandOutput::fail(context, report.error());
    return write(context, arguments, *report, order->format);
}

} // namespace Creator::ReportCommands
