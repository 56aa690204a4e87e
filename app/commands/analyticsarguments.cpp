#include "app/commands/analyticsarguments.h"

#include <QCoreApplication>

#include <CLI/CLI.hpp>
#include <initializer_list>

using namespace Qt::StringLiterals;

namespace Creator {

namespace {

constexpr int usualDays = 28;

QString tr(const char *text)
{
    return QCoreApplication::translate("CommandLine", text);
}

Status unknown(const std::string &word)
{
    return failure(Error::Code::InvalidData,
                   tr("%1 is unknown.").arg(QString::fromStdString(word)));
}

template <typename Value>
Status pick(const std::string &word, Value &target,
            std::initializer_list<std::pair<const char *, Value>> choices)
{
    for (const auto &[name, value] : choices) {
        if (word == name) {
            target = value;
            return {};
        }
    }
    return unknown(word);
}

Status readDay(const std::string &word, QDate &target)
{
    if (word.empty())
        return {};
    target = QDate::fromString(QString::fromStdString(word), Qt::ISODate);
    if (target.isValid())
        return {};
    return failure(Error::Code::InvalidData,
                   tr("%1 is not a day.").arg(QString::fromStdString(word)));
}

Status readRange(const CommandContext &context, const AnalyticsArguments &arguments,
                 MetricQuestion &question)
{
    if (Status day = readDay(arguments.from, question.from); !day)
        return day;
    if (Status day = readDay(arguments.to, question.to); !day)
        return day;
    const DaySpan usual = lastDays(context.clock.today(), usualDays);
    if (question.to.isNull())
        question.to = std::max(usual.to, question.from);
    if (question.from.isNull())
        question.from = question.to.addDays(1 - usualDays);
    if (question.from > question.to)
        return failure(Error::Code::InvalidData, tr("The last day is before the first."));
    return {};
}

Status readWords(const CommandContext &context, const AnalyticsArguments &a, AnalyticsOrder &order)
{
    using By = MetricBreakdown;
    const std::string format = a.format.empty() && context.json ? "json" : a.format;
    for (const Status &status : { pick<MetricGrain>(a.grain, order.question.grain,
                                                    { { "day", MetricGrain::Day },
                                                      { "week", MetricGrain::Week },
                                                      { "month", MetricGrain::Month } }),
                                  pick<By>(a.by, order.question.breakdown,
                                           { { "", By::None },
                                             { "platform", By::Platform },
                                             { "account", By::Account },
                                             { "channel", By::Channel } }),
                                  pick<ComparedWith>(a.with, order.with,
                                                     { { "previous", ComparedWith::PreviousPeriod },
                                                       { "year-ago", ComparedWith::YearAgo } }),
                                  pick<AnalyticsFormat>(format, order.format,
                                                        { { "", AnalyticsFormat::Text },
                                                          { "csv", AnalyticsFormat::Csv },
                                                          { "json", AnalyticsFormat::Json } }) }) {
        if (!status)
            return status;
    }
    return {};
}

void addRange(CLI::App *command, AnalyticsArguments &a)
{
    command->add_option("--metric", a.metric, "what is measured: \"views\", \"likes\" …")
        ->required();
    command->add_option("--from", a.from, "first day, YYYY-MM-DD");
    command->add_option("--to", a.to, "last day, YYYY-MM-DD");
    command->add_option("--format", a.format, "what to write")->type_name("{csv,json}");
}

} // namespace

Result<AnalyticsOrder> AnalyticsOrder::read(const CommandContext &context,
                                            const AnalyticsArguments &arguments)
{
    AnalyticsOrder order;
    order.limit = arguments.limit;
    order.question.metric = findMetric(std::string_view(arguments.metric));
    if (!order.question.metric)
        return failure(unknown(arguments.metric).error());
    if (Status range = readRange(context, arguments, order.question); !range)
        return failure(range.error());
    if (Status words = readWords(context, arguments, order); !words)
        return failure(words.error());
    if (!arguments.platform.empty())
        order.question.platforms = { QString::fromStdString(arguments.platform) };
    return order;
}

namespace AnalyticsCommands {

void add(CLI::App &app, const Adder &adder, AnalyticsArguments &a)
{
    CLI::App *analytics = adder(app, "analytics", "figures that platforms told");
    analytics->require_subcommand(1);
    CLI::App *series = adder(*analytics, "series", "one figure a day, week or month");
    addRange(series, a);
    series->add_option("--grain", a.grain, "how much time is one figure")
        ->type_name("{day,week,month}");
    series->add_option("--by", a.by, "a line for each")->type_name("{platform,account,channel}");
    series->add_option("--platform", a.platform, "of this platform alone");
    CLI::App *top = adder(*analytics, "top", "the contents that came to most");
    addRange(top, a);
    top->add_option("--limit", a.limit, "at most so many")->check(CLI::Range(1, 100'000));
    CLI::App *compare = adder(*analytics, "compare", "with the days before, or a year ago");
    addRange(compare, a);
    compare->add_option("--with", a.with, "with what")->type_name("{previous,year-ago}");
    compare->add_option("--platform", a.platform, "of this platform alone");
}

std::function<ExitCode(const CommandContext &)> runner(const CLI::App &app,
                                                       const AnalyticsArguments &arguments)
{
    const CLI::App *analytics = app.get_subcommand("analytics");
    for (const auto &[name, command] : std::initializer_list<std::pair<const char *, Command>>{
             { "series", series }, { "top", top }, { "compare", compare } }) {
        if (!analytics->parsed() || !analytics->get_subcommand(name)->parsed())
            continue;
        return [command = command, arguments](const CommandContext &context) {
            const auto order = AnalyticsOrder::read(context, arguments);
            if (!order)
                return CommandOutput::usage(context, order.error().message);
            return command(context, *order);
        };
    }
    return {};
}

} // namespace AnalyticsCommands

} // namespace Creator
