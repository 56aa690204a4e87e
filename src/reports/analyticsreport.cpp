#include "reports/analyticsreport.h"

#include "analytics/accountranges.h"
#include "analytics/incomereading.h"

#include <algorithm>

namespace Creator {

namespace {

constexpr qint64 mostDays = 45; // more than these are told by the week …
constexpr qint64 mostWeekDays = 270; // … and more than these by the month

using Name = MetricFigures::Name;
using Part = Status (*)(Connection &, AnalyticsReport &);

IncomeQuestion incomeOf(const AnalyticsRequest &request, const DaySpan &days)
{
    IncomeQuestion question;
    question.from = days.from;
    question.to = days.to;
    question.home = request.home;
    question.channel = request.channel;
    return question;
}

template <typename T>
Status take(Result<T> answer, T &place)
{
    if (!answer)
        return failure(answer.error());
    place = std::move(*answer);
    return {};
}

Status addFigures(Connection &connection, AnalyticsReport &report)
{
    const FigureRange range = report.request.range();
    using Ask = Result<MetricFigure> (*)(Connection &, const FigureRange &);
    using Wish = std::pair<Ask, MetricFigure *>;
    for (const auto &[ask, figure] : { Wish(MetricFigures::views, &report.views),
                                       Wish(MetricFigures::watchTime, &report.watchTime),
                                       Wish(MetricFigures::followers, &report.followers),
                                       Wish(MetricFigures::engagement, &report.engagement) }) {
        if (Status status = take(ask(connection, range), *figure); !status)
            return status;
    }
    return {};
}

Status addIncome(Connection &connection, AnalyticsReport &report)
{
    const DaySpan range{ report.request.from, report.request.to };
    const auto reading = IncomeReading::load(connection, incomeOf(report.request, range));
    const auto before = Income::ask(
        connection, incomeOf(report.request, comparedRange(range, ComparedWith::PreviousPeriod)));
    if (!reading || !before)
        return failure(reading ? before.error() : reading.error());
    report.monthsBySource = reading->answer(IncomeGrouping::Month, IncomeGrouping::Source);
    report.income = { report.monthsBySource.total, report.monthsBySource.estimated, before->total };
    for (const IncomeGroup &group : reading->answer(IncomeGrouping::Platform).groups) {
        PlatformFigures platform;
        platform.platform = group.key;
        platform.income = group.total.known();
        report.platforms.append(platform);
    }
    return {};
}

PlatformFigures &platformOf(AnalyticsReport &report, const QString &account)
{
    const QString name = account.section(u'/', 0, 0);
    for (PlatformFigures &platform : report.platforms) {
        if (platform.platform == name)
            return platform;
    }
    report.platforms.append({ name, {}, {}, {}, {} });
    return report.platforms.last();
}

/// By the same accounts as the figures of the whole, so that platforms add up to them.
Status addPlatforms(Connection &connection, AnalyticsReport &report)
{
    struct Column
    {
        std::span<const Name> names;
        std::optional<Micros> PlatformFigures::*place;
        std::optional<Micros> (AccountRange::*value)() const;
    };
    static constexpr Name views[] = { { "views" } };
    static constexpr Name watch[]
        = { { "watch_hours" }, { "watch_minutes", 60 }, { "minutes_watched", 60 } };
    static constexpr Name followers[] = { { "followers" } };
    for (const Column &column :
         { Column{ views, &PlatformFigures::views, &AccountRange::sum },
           Column{ watch, &PlatformFigures::watchHours, &AccountRange::sum },
           Column{ followers, &PlatformFigures::followers, &AccountRange::last } }) {
        const auto accounts = readRanges(connection, column.names, report.request.range());
        if (!accounts)
            return failure(accounts.error());
        for (auto it = accounts->cbegin(); it != accounts->cend(); ++it) {
            auto &place = platformOf(report, it.key()).*column.place;
            if (const auto value = ((*it).*column.value)())
                place = place.value_or(0) + *value;
        }
    }
    std::stable_sort(
        report.platforms.begin(), report.platforms.end(),
        [](const PlatformFigures &a, const PlatformFigures &b) { return a.views > b.views; });
    return {};
}

Status addTrend(Connection &connection, AnalyticsReport &report)
{
    MetricQuestion &question = report.trend;
    question.metric = findMetric("views");
    question.from = report.request.from;
    question.to = report.request.to;
    question.channel = report.request.channel;
    question.breakdown = MetricBreakdown::Platform;
    const qint64 days = DaySpan{ question.from, question.to }.days();
    question.grain = days <= mostDays ? MetricGrain::Day
        : days <= mostWeekDays        ? MetricGrain::Week
                                      : MetricGrain::Month;
    auto answer = MetricSeries::ask(connection, question);
    if (!answer)
        return failure(answer.error());
    report.trendLines = std::move(answer->lines);
    return {};
}

/// Of a channel, if one is asked for: rankings know none.
template <typename Row>
void keepChannel(QList<Row> &rows, const std::optional<ChannelId> &channel)
{
    if (channel)
        rows.removeIf([&channel](const Row &row) { return row.facts.channel != channel; });
}

Status addContents(Connection &connection, AnalyticsReport &report)
{
    const AnalyticsRequest &asked = report.request;
    auto ranking = ContentRanking::ask(connection, { report.trend.metric, asked.from, asked.to });
    auto money = ContentMoney::ask(connection, { asked.from, asked.to, asked.home, asked.channel });
    if (!ranking || !money)
        return failure(ranking ? money.error() : ranking.error());
    report.top = std::move(ranking->rows);
    keepChannel(report.top, asked.channel);
    report.top.resize(std::min(report.top.size(), AnalyticsReport::mostContents));
    report.money = std::move(money->rows);
    report.money.resize(std::min(report.money.size(), AnalyticsReport::mostContents));
    report.moneyElsewhere = std::move(money->rest);
    QList<ContentId> ids;
    for (const ContentIncome &row : std::as_const(report.money))
        ids.append(row.id);
    return take(paybacks(connection, ids, asked.to), report.paybacks);
}

Status addForecasts(Connection &connection, AnalyticsReport &report)
{
    const AnalyticsRequest &asked = report.request;
    const QDate today = asked.madeAt.toTimeZone(asked.zone).date();
    const auto income = MonthlySeries::income(connection, today, asked.home, asked.channel);
    const auto views
        = MonthlySeries::metric(connection, *report.trend.metric, today, asked.channel);
    if (!income || !views)
        return failure(income ? views.error() : income.error());
    constexpr int months = AnalyticsReport::monthsAhead;
    report.incomeForecast = MonthlySeries::forecast(*income, today, months);
    report.viewsForecast = MonthlySeries::forecast(*views, today, months);
    const ReleaseQuestion question{ asked.from, asked.to, asked.zone, Qt::Monday, asked.channel };
    return take(ReleaseCorrelation::ask(connection, question), report.releases);
}

void addRuns(const MetricLine &line, const Metric &metric, QList<UnknownDays> &unknown)
{
    UnknownDays run;
    run.platform = line.key.section(u'/', 0, 0);
    run.account = line.key.section(u'/', 1);
    run.metric = &metric;
    for (const MetricPoint &point : line.points) {
        if (point.value)
            continue;
        const bool goesOn = !unknown.isEmpty() && unknown.constLast().metric == run.metric
            && unknown.constLast().platform == run.platform
            && unknown.constLast().account == run.account && unknown.constLast().kind == point.kind
            && unknown.constLast().days.to.addDays(1) == point.start;
        if (goesOn) {
            unknown.last().days.to = point.start;
            continue;
        }
        run.kind = point.kind;
        run.days = { point.start, point.start };
        unknown.append(run);
    }
}

Status addUnknown(Connection &connection, AnalyticsReport &report)
{
    for (const char *name : { "views", "watch_hours", "followers" }) {
        MetricQuestion question = report.trend;
        question.metric = findMetric(std::string_view(name));
        question.grain = MetricGrain::Day;
        question.breakdown = MetricBreakdown::Account;
        const auto answer = MetricSeries::ask(connection, question);
        if (!answer)
            return failure(answer.error());
        for (const MetricLine &line : answer->lines)
            addRuns(line, *question.metric, report.unknown);
    }
    return {};
}

} // namespace

std::optional<qint64> IncomeFigure::changePermille() const
{
    const Micros then = before.home.net();
    if (now.rows() == 0 || then <= 0 || !now.withoutRate.isEmpty() || !before.withoutRate.isEmpty())
        return std::nullopt;
    return static_cast<qint64>((Int128(now.home.net()) - then) * 1000 / then);
}

Result<AnalyticsReport> AnalyticsReport::make(Connection &connection,
                                              const AnalyticsRequest &request)
{
    AnalyticsReport report;
    report.request = request;
    for (const Part part :
         { addFigures, addIncome, addPlatforms, addTrend, addContents, addForecasts, addUnknown }) {
        if (Status status = part(connection, report); !status)
            return failure(status.error());
    }
    return report;
}

} // namespace Creator
