#include "analytics/releasecorrelation.h"

#include "analytics/metricseries.h"
#include "storage/contentfacts.h"

#include <QMap>

namespace Creator {

namespace {

constexpr int weekDays = 7;

/// Under which names followers are told, the surest first.
constexpr std::string_view names[] = { "followers", "subscribers_net", "followers_net" };

/// What one account gained in each week. NotOffered weeks are none of its own.
struct Gain
{
    bool isOffered = false;
    std::optional<Micros> value;
};
using Gains = QList<Gain>;

bool isSure(const MetricPoint &point)
{
    return point.value && !point.isPartial;
}

/// The points are days, and the one before the first week is among them. What stood stands until it
/// is told anew; before an account was looked at for the first time it gains nothing.
Gain ofStanding(const MetricLine &line, qsizetype first)
{
    const MetricPoint &before = line.points[first - 1];
    const MetricPoint &end = line.points[first + weekDays - 1];
    const bool isNew = !before.value && before.start < line.newestDay;
    if (isNew || end.kind == DayKind::Retired)
        return {};
    if (!isSure(end))
        return { true, std::nullopt };
    return { true, *end.value - *before.value };
}

Gain ofDays(const QList<MetricPoint> &points, qsizetype first)
{
    Gain gain{ false, 0 };
    for (qsizetype day = first; day < first + weekDays; ++day) {
        const DayKind kind = points[day].kind;
        gain.isOffered
            = gain.isOffered || (kind != DayKind::NotOffered && kind != DayKind::Retired);
        if (gain.value && isSure(points[day]))
            gain.value = *gain.value + *points[day].value;
        else
            gain.value.reset();
    }
    return gain;
}

QDate firstWeek(const ReleaseQuestion &question)
{
    return question.from.addDays((question.weekStart - question.from.dayOfWeek() + weekDays)
                                 % weekDays);
}

Status addGains(Connection &connection, const ReleaseQuestion &question, std::string_view name,
                qsizetype weeks, QMap<QString, Gains> &accounts)
{
    MetricQuestion asked;
    asked.metric = findMetric(name);
    asked.from = firstWeek(question).addDays(-1);
    asked.to = firstWeek(question).addDays(weeks * weekDays - 1);
    asked.breakdown = MetricBreakdown::Account;
    asked.channel = question.channel;
    const auto answer = MetricSeries::ask(connection, asked);
    if (!answer)
        return failure(answer.error());
    const bool stands = asked.metric->aggregation == MetricAggregation::Last;
    for (const MetricLine &line : answer->lines) {
        Gains &gains = accounts[line.key];
        gains.resize(weeks);
        for (qsizetype week = 0; week < weeks; ++week) {
            const qsizetype first = week * weekDays + 1;
            const Gain gain = stands ? ofStanding(line, first) : ofDays(line.points, first);
            gains[week].isOffered = gains[week].isOffered || gain.isOffered;
            if (!gains[week].value && gain.isOffered)
                gains[week].value = gain.value;
        }
    }
    return {};
}

/// Nothing where any account that tells followers did not tell them.
std::optional<Micros> sumOf(const QMap<QString, Gains> &accounts, qsizetype week)
{
    std::optional<Micros> sum;
    for (const Gains &gains : accounts) {
        const Gain &gain = gains[week];
        if (!gain.isOffered)
            continue;
        if (!gain.value)
            return std::nullopt;
        sum = sum.value_or(0) + *gain.value;
    }
    return sum;
}

Status addReleases(Connection &connection, const ReleaseQuestion &question,
                   QList<ReleaseCorrelation::Week> &weeks)
{
    const auto facts = contentFacts(connection);
    if (!facts)
        return failure(facts.error());
    for (const ContentFacts &content : *facts) {
        if (content.publishedAt.isNull()
            || (question.channel && content.channel != question.channel))
            continue;
        const QDate day = content.publishedAt.toTimeZone(question.zone).date();
        const qint64 days = weeks.constFirst().start.daysTo(day);
        if (days >= 0 && days / weekDays < weeks.size())
            ++weeks[days / weekDays].releases;
    }
    return {};
}

} // namespace

Result<ReleaseCorrelation> ReleaseCorrelation::ask(Connection &connection,
                                                   const ReleaseQuestion &question)
{
    ReleaseCorrelation answer;
    const QDate first = firstWeek(question);
    for (QDate start = first; start.addDays(weekDays - 1) <= question.to;
         start = start.addDays(weekDays))
        answer.weeks.append({ start, 0, std::nullopt });
    if (answer.weeks.isEmpty())
        return answer;
    QMap<QString, Gains> accounts;
    for (const std::string_view name : names) {
        if (Status status = addGains(connection, question, name, answer.weeks.size(), accounts);
            !status)
            return failure(status.error());
    }
    if (Status status = addReleases(connection, question, answer.weeks); !status)
        return failure(status.error());
    QList<QPair<double, double>> pairs;
    for (qsizetype week = 0; week < answer.weeks.size(); ++week) {
        Week &one = answer.weeks[week];
        one.gained = sumOf(accounts, week);
        if (one.gained)
            pairs.append({ one.releases, static_cast<double>(*one.gained) / microsPerUnit });
    }
    answer.correlation = Correlation::of(pairs);
    return answer;
}

} // namespace Creator
