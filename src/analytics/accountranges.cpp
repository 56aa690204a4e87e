#include "analytics/accountranges.h"

#include "analytics/comparison.h"
#include "analytics/metricseries.h"

#include <algorithm>

namespace Creator {

namespace {

using Days = QList<std::optional<Micros>>;

std::optional<Micros> sumOf(const Days &days, qsizetype first, qsizetype end)
{
    std::optional<Micros> sum;
    for (qsizetype i = first; i < end; ++i) {
        if (days[i])
            sum = sum.value_or(0) + *days[i];
    }
    return sum;
}

std::optional<Micros> lastOf(const Days &days, qsizetype first, qsizetype end)
{
    for (qsizetype i = end - 1; i >= first; --i) {
        if (days[i])
            return days[i];
    }
    return std::nullopt;
}

void join(AccountRange &account, const MetricLine &line, qint64 divisor)
{
    account.days.resize(line.points.size());
    account.isMissing.resize(line.points.size());
    account.newestDay = std::max(account.newestDay, line.newestDay);
    for (qsizetype i = 0; i < line.points.size(); ++i) {
        const MetricPoint &point = line.points[i];
        if (!account.days[i] && point.value)
            account.days[i] = *point.value / divisor;
        account.isMissing[i]
            = account.isMissing[i] || point.kind == DayKind::NotFetched || point.isPartial;
    }
}

} // namespace

std::optional<Micros> AccountRange::sum() const
{
    return sumOf(days, half(), days.size());
}

std::optional<Micros> AccountRange::last() const
{
    return lastOf(days, half(), days.size());
}

std::optional<Micros> AccountRange::sumBefore() const
{
    return sumOf(days, 0, half());
}

std::optional<Micros> AccountRange::lastBefore() const
{
    return lastOf(days, 0, half());
}

Result<AccountRanges> readRanges(Connection &connection, std::span<const MetricFigures::Name> names,
                                 const FigureRange &range)
{
    AccountRanges accounts;
    for (const MetricFigures::Name &name : names) {
        MetricQuestion question;
        question.metric = findMetric(name.metric);
        question.from = comparedRange({ range.from, range.to }, ComparedWith::PreviousPeriod).from;
        question.to = range.to;
        question.breakdown = MetricBreakdown::Account;
        question.channel = range.channel;
        const Result<MetricAnswer> answer = MetricSeries::ask(connection, question);
        if (!answer)
            return failure(answer.error());
        for (const MetricLine &line : answer->lines)
            join(accounts[line.key], line, name.divisor);
    }
    // A day that one name does not tell and another does is not missing.
    for (AccountRange &account : accounts) {
        for (qsizetype i = 0; i < account.days.size(); ++i) {
            if (account.days[i] && names.size() > 1)
                account.isMissing[i] = false;
        }
    }
    return accounts;
}

} // namespace Creator
