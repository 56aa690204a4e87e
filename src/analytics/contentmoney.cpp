#include "analytics/contentmoney.h"

#include "analytics/incomereading.h"
#include "storage/contentmetrics.h"
#include "storage/contentwork.h"

#include <algorithm>

namespace Creator {

namespace {

constexpr qint64 viewsPerMille = 1000;
constexpr qint64 minutesPerHour = 60;

using Work = QHash<ContentId, ContentWork>;
using Views = QHash<ContentId, Micros>;

IncomeQuestion scopeOf(const ContentMoneyQuestion &question)
{
    IncomeQuestion scope;
    scope.from = question.from;
    scope.to = question.to;
    scope.home = question.home;
    scope.channel = question.channel;
    return scope;
}

Result<Views> viewsIn(Connection &connection, const ContentMoneyQuestion &question)
{
    const Metric *metric = findMetric("views");
    const auto values = ContentMetrics::inRange(connection, *metric, question.from, question.to);
    if (!values)
        return failure(values.error());
    Views views;
    for (const ContentMetric &one : *values)
        views[one.content] += one.sum;
    return views;
}

/// Joins what is known of each content.
class Joiner
{
public:
    Status load(Connection &connection, const ContentMoneyQuestion &question)
    {
        auto facts = contentFacts(connection);
        auto work = contentWork(connection);
        auto views = viewsIn(connection, question);
        if (!facts || !work || !views)
            return failure(!facts ? facts.error() : !work ? work.error() : views.error());
        m_facts = std::move(*facts);
        m_work = std::move(*work);
        m_views = std::move(*views);
        return {};
    }

    [[nodiscard]] bool knows(ContentId id) const { return m_facts.contains(id); }

    [[nodiscard]] ContentIncome join(ContentId id, const IncomeGroup &group) const
    {
        ContentIncome row;
        row.id = id;
        row.facts = m_facts.value(id);
        const auto &withoutRate = group.total.withoutRate;
        for (auto it = withoutRate.cbegin(); it != withoutRate.cend(); ++it)
            row.unconverted.add({ it->net(), it.key() });
        row.income = group.total.known();
        row.estimated = group.estimated.home.net();
        if (const auto views = m_views.constFind(id); views != m_views.cend())
            row.views = *views;
        row.effortMinutes = m_work.value(id).effortMinutes;
        return row;
    }

private:
    QHash<ContentId, ContentFacts> m_facts;
    Work m_work;
    Views m_views;
};

bool ranksBefore(const ContentIncome &a, const ContentIncome &b)
{
    if (a.income != b.income)
        return a.income > b.income; // nothing is below anything
    return a.facts.title != b.facts.title ? a.facts.title < b.facts.title : a.id < b.id;
}

std::optional<Micros> per(const ContentIncome &row, qint64 factor, qint64 divisor)
{
    if (!row.income || !row.unconverted.isEmpty() || divisor <= 0)
        return std::nullopt;
    return static_cast<Micros>(divideHalfEven(Int128(*row.income) * factor, divisor));
}

} // namespace

std::optional<Micros> ContentIncome::rpm() const
{
    return per(*this, viewsPerMille * microsPerUnit, views.value_or(0));
}

std::optional<Micros> ContentIncome::perHour() const
{
    return per(*this, minutesPerHour, effortMinutes);
}

Result<ContentMoney> ContentMoney::ask(Connection &connection, const ContentMoneyQuestion &question)
{
    const auto reading = IncomeReading::load(connection, scopeOf(question));
    if (!reading)
        return failure(reading.error());
    const auto answer = reading->answerByRows(connection, IncomeGrouping::Content);
    Joiner joiner;
    const Status loaded = joiner.load(connection, question);
    if (!answer || !loaded)
        return failure(answer ? loaded.error() : answer.error());
    ContentMoney money;
    money.rows.reserve(answer->groups.size());
    for (const IncomeGroup &group : answer->groups) {
        const auto uuid = Uuid::fromText(group.key);
        if (uuid && joiner.knows(ContentId(*uuid)))
            money.rows.append(joiner.join(ContentId(*uuid), group));
        else
            money.rest.add(group.total);
    }
    std::sort(money.rows.begin(), money.rows.end(), ranksBefore);
    return money;
}

Result<std::optional<ContentIncome>>
ContentMoney::of(Connection &connection, const ContentMoneyQuestion &question, ContentId content)
{
    const auto reading = IncomeReading::load(connection, scopeOf(question));
    if (!reading)
        return failure(reading.error());
    const auto answer = reading->answerOf(connection, content);
    Joiner joiner;
    const Status loaded = joiner.load(connection, question);
    if (!answer || !loaded)
        return failure(answer ? loaded.error() : answer.error());
    if (answer->groups.isEmpty() || !joiner.knows(content))
        return std::nullopt;
    return joiner.join(content, answer->groups.constFirst());
}

} // namespace Creator
