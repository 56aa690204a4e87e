#include "analytics/monthlyfigures.h"

#include "analytics/income.h"
#include "analytics/metricseries.h"

using namespace Qt::StringLiterals;

namespace Creator {

namespace {

constexpr int mostMissing = 3; // days of a month
constexpr int mostGone = Forecast::farthest / 2 - 2; // months without figures till today
constexpr int closedFrom = 15; // day of the next month

struct Months
{
    QDate first;
    QDate last; // its last day
};

Months wholeMonths(QDate today)
{
    const QDate thisMonth(today.year(), today.month(), 1);
    return { thisMonth.addMonths(-Forecast::mostMonths), thisMonth.addDays(-1) };
}

QDate monthOf(const QString &key)
{
    return QDate::fromString(key + u"-01"_s, Qt::ISODate);
}

int monthsBetween(QDate from, QDate to)
{
    return (to.year() - from.year()) * 12 + to.month() - from.month();
}

void trimEnd(MonthlyFigures &figures)
{
    while (!figures.values.isEmpty() && !figures.values.constLast())
        figures.values.removeLast();
}

/// Days in a row, from the first of a month to the last of another.
QList<std::optional<Micros>> monthsOfDays(const QList<MetricPoint> &points)
{
    QList<std::optional<Micros>> months;
    Int128 sum = 0;
    int known = 0;
    for (const MetricPoint &point : points) {
        if (point.value && !point.isPartial) {
            sum += *point.value;
            ++known;
        }
        const int days = point.start.daysInMonth();
        if (point.start.day() != days)
            continue;
        months.append(days - known <= mostMissing
                          ? std::optional(static_cast<Micros>(divideHalfEven(sum * days, known)))
                          : std::nullopt);
        sum = 0;
        known = 0;
    }
    return months;
}

} // namespace

namespace MonthlySeries {

Result<MonthlyFigures> income(Connection &connection, QDate today, Currency home,
                              std::optional<ChannelId> channel)
{
    Months months = wholeMonths(today);
    if (today.day() < closedFrom)
        months.last = QDate(months.last.year(), months.last.month(), 1).addDays(-1);
    IncomeQuestion question;
    question.from = months.first;
    question.to = months.last;
    question.home = home;
    question.channel = channel;
    const auto answer = Income::ask(connection, question);
    if (!answer)
        return failure(answer.error());
    MonthlyFigures figures;
    if (answer->groups.isEmpty())
        return figures;
    figures.first = monthOf(answer->groups.constFirst().key);
    const QDate last = monthOf(answer->groups.constLast().key);
    figures.values.fill(Micros(0), monthsBetween(figures.first, last) + 1);
    for (const IncomeGroup &group : answer->groups) {
        auto &value = figures.values[monthsBetween(figures.first, monthOf(group.key))];
        value.reset();
        if (group.total.withoutRate.isEmpty())
            value = group.total.home.net();
    }
    return figures;
}

Result<MonthlyFigures> metric(Connection &connection, const Metric &metric, QDate today,
                              std::optional<ChannelId> channel)
{
    const Months months = wholeMonths(today);
    const bool stands = metric.aggregation == MetricAggregation::Last;
    MetricQuestion question;
    question.metric = &metric;
    question.from = months.first;
    question.to = months.last;
    question.grain = stands ? MetricGrain::Month : MetricGrain::Day;
    question.channel = channel;
    const auto answer = MetricSeries::ask(connection, question);
    if (!answer)
        return failure(answer.error());
    MonthlyFigures figures;
    figures.first = months.first;
    if (answer->lines.isEmpty())
        return figures;
    const QList<MetricPoint> &points = answer->lines.constFirst().points;
    if (!stands)
        figures.values = monthsOfDays(points);
    for (const MetricPoint &point : points) {
        if (stands)
            figures.values.append(point.value);
    }
    trimEnd(figures);
    return figures;
}

Result<Forecast> forecast(const MonthlyFigures &figures, QDate today, int months)
{
    const QDate thisMonth(today.year(), today.month(), 1);
    const QDate end = figures.first.addMonths(static_cast<int>(figures.values.size()));
    const int gone = figures.values.isEmpty() ? 0 : monthsBetween(end, thisMonth);
    if (gone > mostGone)
        return failure(Error::Code::InvalidData,
                       QCoreApplication::translate("Creator::Forecast",
                                                   "The entries end too long ago for a forecast."));
    auto forecast = Forecast::of(figures, gone + months);
    if (forecast)
        forecast->months.remove(0, gone);
    return forecast;
}

} // namespace MonthlySeries

Result<IncomeForecast> IncomeForecast::ask(Connection &connection, QDate today, Currency home,
                                           std::optional<ChannelId> channel)
{
    const auto figures = MonthlySeries::income(connection, today, home, channel);
    if (!figures)
        return failure(figures.error());
    const auto forecast = MonthlySeries::forecast(*figures, today, 2);
    if (!forecast)
        return failure(forecast.error());
    return IncomeForecast{ forecast->months.constLast(), forecast->backTest, home };
}

} // namespace Creator
