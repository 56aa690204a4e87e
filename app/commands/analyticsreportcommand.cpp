#include "app/commands/commandlanguage.h"
#include "app/commands/reportcommands.h"
#include "app/commands/reportoutput.h"
#include "mainwindow/languagecontroller.h"
#include "models/chartwords.h"
#include "reports/analyticsdocument.h"
#include "settings/appsettings.h"
#include "settings/profilelocation.h"
#include "storage/channelrepository.h"
#include "storage/snapshot.h"

#include <QCoreApplication>
#include <QLibraryInfo>

using namespace Qt::StringLiterals;

namespace Creator::ReportCommands {

namespace {

struct Order
{
    AnalyticsRequest request;
    ReportFormat format = ReportFormat::Csv;
};

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Creator::ReportCommands)
};

Result<void> wrong(const QString &sentence)
{
    return failure(Error::Code::InvalidData, sentence);
}

Status readDay(const QString &text, QDate &day)
{
    day = QDate::fromString(text, Qt::ISODate);
    return day.isValid() ? Status() : wrong(Words::tr("%1 is not a day.").arg(text));
}

Status readFormat(const ReportArguments &arguments, Order &order)
{
    const QString word = ReportOutput::formatWord(arguments);
    const auto format = word.isEmpty() ? std::optional(ReportFormat::Csv) : formatFromWord(word);
    if (!format || *format == ReportFormat::Json)
        return wrong(Words::tr("%1 is unknown.").arg(word));
    if (*format != ReportFormat::Csv && arguments.output.isEmpty())
        return wrong(Words::tr("Name the file to write with --output."));
    order.format = *format;
    return {};
}

/// The order as typed, or the sentence that says what is wrong with it.
Result<Order> orderOf(const ReportArguments &arguments)
{
    Order order;
    for (const Status &status :
         { readDay(arguments.from, order.request.from), readDay(arguments.to, order.request.to),
           readFormat(arguments, order) }) {
        if (!status)
            return failure(status.error());
    }
    if (order.request.to < order.request.from)
        return failure(wrong(Words::tr("The period ends before it begins.")).error());
    if (!arguments.currency.isEmpty()) {
        const auto currency = Currency::fromCode(QStringView(arguments.currency));
        if (!currency)
            return failure(wrong(Words::tr("%1 is unknown.").arg(arguments.currency)).error());
        order.request.home = *currency;
    }
    if (!arguments.language.isEmpty()
        && !LanguageController::languages().contains(arguments.language))
        return failure(wrong(Words::tr("%1 is unknown.").arg(arguments.language)).error());
    return order;
}

Status chooseChannel(Database &database, const QString &name, AnalyticsRequest &request)
{
    if (name.isEmpty())
        return {};
    const auto channel = ChannelRepository(database).findByName(name);
    if (!channel)
        return failure(channel.error());
    if (!*channel)
        return failure(Error::Code::NotFound,
                       Words::tr("There is no channel called %1.").arg(name));
    request.channel = (*channel)->id;
    request.channelName = (*channel)->name;
    return {};
}

struct Made
{
    ReportDocument document;
    qint64 entries = 0; // of the ledger, in the range
};

Result<Made> make(Database &database, const AnalyticsRequest &request)
{
    const Result<Snapshot> snapshot = Snapshot::begin(database.reader());
    if (!snapshot)
        return failure(snapshot.error());
    const auto report = AnalyticsReport::make(database.reader(), request);
    if (!report)
        return failure(report.error());
    return Made{ documentOf(*report, reportWords()), report->income.now.rows() };
}

} // namespace

ExitCode analytics(const CommandContext &context, const ReportArguments &arguments)
{
    auto order = orderOf(arguments);
    if (!order)
        return CommandOutput::usage(context, order.error().message);
    const auto database = openProfile(context, Database::Access::ReadOnly);
    if (!database)
        return CommandOutput::fail(context, database.error());
    const AppSettings settings((*database)->folder() + u"/settings.ini"_s);
    LanguageController language({ u":/translations"_s },
                                QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    language.setLanguage(languageChoice(arguments.language, settings));
    if (order->request.home.isNull())
        order->request.home = settings.homeCurrency();
    order->request.madeAt = context.clock.nowUtc();
    if (Status status = chooseChannel(**database, arguments.channel, order->request); !status)
        return CommandOutput::fail(context, status.error());
    const auto made = make(**database, order->request);
    if (!made)
        return CommandOutput::fail(context, made.error());
    const auto bytes = ReportOutput::bytesOf(order->format, [&](const ChartRenderer &charts) {
        return documentBytes(made->document, order->format, charts);
    });
    if (!bytes)
        return CommandOutput::fail(context, bytes.error());
    return ReportOutput::write(context, arguments, { *bytes, order->format, made->entries });
}

} // namespace Creator::ReportCommands
