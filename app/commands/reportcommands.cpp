#include "app/commands/reportcommands.h"

#include "app/commands/commandlanguage.h"
#include "charts/qtchartrenderer.h"
#include "mainwindow/languagecontroller.h"
#include "models/chartwords.h"
#include "reports/chartrenderer.h"
#include "reports/reportfile.h"
#include "reports/reportwriter.h"
#include "settings/appsettings.h"
#include "settings/profilelocation.h"
#include "storage/snapshot.h"
#include "theme/fontchoice.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QGuiApplication>
#include <QJsonObject>
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

/// What is not given is read off the file's ending.
QString formatWord(const ReportArguments &arguments)
{
    if (!arguments.format.isEmpty())
        return arguments.format;
    const QString ending = QFileInfo(arguments.output).suffix().toLower();
    return formatFromWord(ending) ? ending : u"json"_s;
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

/// JSON and tables need no fonts, hence no program with a window system.
Result<QByteArray> bytesOf(const EarningsReport &report, ReportFormat format)
{
    class NoChart final : public ChartRenderer
    {
        void paint(QPainter &, const QRectF &, const ChartData &) const override { }
    };
    if (format != ReportFormat::Pdf)
        return reportBytes(report, reportWords(), format, NoChart());
    const QtChartRenderer charts(textFamilies(QGuiApplication::font()));
    return reportBytes(report, reportWords(), format, charts);
}

ExitCode write(const CommandContext &context, const ReportArguments &arguments,
               const EarningsReport &report, ReportFormat format)
{
    const Result<QByteArray> bytes = bytesOf(report, format);
    if (!bytes)
        return CommandOutput::fail(context, bytes.error());
    if (arguments.output.isEmpty()) {
        CommandOutput::print(QString::fromUtf8(bytes->trimmed()));
        return ExitCode::Done;
    }
    if (const Status status = writeReportFile(arguments.output, *bytes); !status)
        return CommandOutput::fail(context, status.error());
    if (context.json) {
        CommandOutput::print(
            QJsonObject{ { u"file"_s, QFileInfo(arguments.output).absoluteFilePath() },
                         { u"format"_s, wordText(format) },
                         { u"bytes"_s, bytes->size() },
                         { u"entries"_s, report.earned.finalMoney.rows() } });
    } else {
        CommandOutput::print(Words::tr("Wrote %1.").arg(arguments.output));
    }
    return ExitCode::Done;
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
