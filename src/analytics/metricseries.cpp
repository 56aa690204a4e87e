#include "analytics/metricseries.h"

#include "analytics/accountdays.h"

#include <QHash>
#include <QMap>

#include <algorithm>

namespace Creator {

namespace {

using Accounts = std::vector<AccountDays>;

bool matches(const MetricPlace &place, const MetricQuestion &question)
{
    return place.metric == question.metric && !place.isSlice()
        && (!question.channel || *question.channel == place.channel)
        && (question.platforms.isEmpty() || question.platforms.contains(place.platform));
}

QString accountKey(const MetricPlace &place)
{
    return place.channel.uuid().toText() + u'\x1f' + place.platform + u'\x1f' + place.accountId;
}

QString lineKey(const MetricPlace &place, MetricBreakdown breakdown)
{
    switch (breakdown) {
    case MetricBreakdown::None:
        break;
    case MetricBreakdown::Platform:
        return place.platform;
    case MetricBreakdown::Account:
        return place.platform + u'/' + place.accountId;
    case MetricBreakdown::Channel:
        return place.channel.uuid().toText();
    }
    return {};
}

QDate periodOf(QDate day, const MetricQuestion &question)
{
    switch (question.grain) {
    case MetricGrain::Day:
        return day;
    case MetricGrain::Week:
        return std::max(question.from,
                        day.addDays(-((day.dayOfWeek() - question.weekStart + 7) % 7)));
    case MetricGrain::Month:
        return std::max(question.from, QDate(day.year(), day.month(), 1));
    }
    return day;
}

/// Days of several accounts become one line of periods.
class LineBuilder
{
public:
    LineBuilder(const MetricQuestion &question, const QString &key)
        : m_question(question)
        , m_aggregation(question.metric->aggregation)
    {
        m_line.key = key;
    }

    MetricLine build(const QList<const AccountDays *> &accounts)
    {
        for (const AccountDays *account : accounts)
            m_line.newestDay = std::max(m_line.newestDay, account->newestDay());
        const qint64 count = m_question.from.daysTo(m_question.to) + 1;
        for (qint64 i = 0; i < count; ++i)
            addDay(m_question.from.addDays(i), static_cast<size_t>(i), accounts);
        close();
        m_line.total = valueOf(m_all);
        return m_line;
    }

private:
    struct Sum
    {
        Micros sum = 0;
        qint64 n = 0;
        bool isKnown = false;
    };

    void addDay(QDate date, size_t index, const QList<const AccountDays *> &accounts)
    {
        const QDate period = periodOf(date, m_question);
        if (m_point.start != period) {
            close();
            m_point = { period, DayKind::NotOffered, {}, false, false };
        }
        Sum day;
        bool isMissing = false;
        for (const AccountDays *account : accounts) {
            const AccountDays::Day &one = standing(*account, date, index);
            if (one.isKnown) {
                day.sum += one.sum;
                day.n += one.n;
                day.isKnown = true;
                continue;
            }
            const DayKind kind = account->missingKind(date);
            isMissing = isMissing || kind == DayKind::NotFetched;
            m_point.hasHole = m_point.hasHole || account->isHole(index);
            if (m_point.kind == DayKind::NotOffered || kind == DayKind::NotFetched)
                m_point.kind = kind;
        }
        m_point.isPartial = m_point.isPartial || isMissing;
        if (!day.isKnown)
            return;
        fold(m_period, day);
        fold(m_all, day);
    }

    /// The followers of an account do not go away because nobody counted them on that day.
    const AccountDays::Day &standing(const AccountDays &account, QDate date, size_t index)
    {
        const AccountDays::Day &one = account.days()[index];
        if (m_aggregation != MetricAggregation::Last)
            return one;
        AccountDays::Day &last = m_standing[&account];
        if (one.isKnown) {
            last = one;
        } else if (last.isKnown && date <= m_line.newestDay
                   && account.missingKind(date) == DayKind::NotFetched) {
            m_point.isPartial = true;
            return last;
        }
        return one;
    }

    void fold(Sum &into, const Sum &day) const
    {
        if (m_aggregation == MetricAggregation::Last) {
            into = day;
            return;
        }
        into.sum += day.sum;
        into.n += day.n;
        into.isKnown = true;
    }

    [[nodiscard]] std::optional<Micros> valueOf(const Sum &sum) const
    {
        if (!sum.isKnown)
            return std::nullopt;
        if (m_aggregation == MetricAggregation::Average && sum.n > 0)
            return sum.sum / sum.n;
        return sum.sum;
    }

    void close()
    {
        if (!m_point.start.isValid())
            return;
        m_point.value = valueOf(m_period);
        if (m_point.value)
            m_point.kind = *m_point.value == 0 ? DayKind::Zero : DayKind::Value;
        else
            m_point.isPartial = false;
        m_line.points.append(m_point);
        m_point = {};
        m_period = {};
    }

    const MetricQuestion &m_question;
    const MetricAggregation m_aggregation;
    MetricLine m_line;
    QHash<const AccountDays *, AccountDays::Day> m_standing;
    MetricPoint m_point;
    Sum m_period;
    Sum m_all;
};

/// The newest day of anything that each account tells.
Result<QHash<QString, QDate>> newestDays(Connection &connection, const QList<MetricPlace> &places)
{
    QHash<QString, QDate> newest;
    for (const MetricPlace &place : places) {
        const auto reach = MetricQuery::reach(connection, place.place);
        if (!reach)
            return failure(reach.error());
        QDate &day = newest[accountKey(place)];
        day = std::max(day, reach->last);
    }
    return newest;
}

Result<Accounts> readAccounts(Connection &connection, const QList<MetricPlace> &places,
                              const MetricQuestion &question, MoneySums &unconverted)
{
    Accounts accounts;
    QHash<QString, size_t> known;
    for (const MetricPlace &place : places) {
        if (!matches(place, question))
            continue;
        const QString key = accountKey(place);
        if (const auto it = known.constFind(key); it != known.cend()) {
            accounts[*it].addPlace(place);
            continue;
        }
        known.insert(key, accounts.size());
        accounts.emplace_back(place, question);
    }
    const auto newest = newestDays(connection, places);
    if (!newest)
        return failure(newest.error());
    for (AccountDays &account : accounts) {
        account.setAccountNewest(newest->value(accountKey(account.place())));
        if (Status status = account.read(connection, unconverted); !status)
            return failure(status.error());
    }
    return accounts;
}

} // namespace

Result<MetricAnswer> MetricSeries::ask(Connection &connection, const MetricQuestion &question)
{
    const auto places = MetricQuery::places(connection);
    if (!places)
        return failure(places.error());
    MetricAnswer answer;
    const auto accounts = readAccounts(connection, *places, question, answer.unconverted);
    if (!accounts)
        return failure(accounts.error());
    QMap<QString, QList<const AccountDays *>> lines;
    for (const AccountDays &account : *accounts)
        lines[lineKey(account.place(), question.breakdown)].append(&account);
    for (auto it = lines.cbegin(); it != lines.cend(); ++it)
        answer.lines.append(LineBuilder(question, it.key()).build(*it));
    return answer;
}

Result<QList<const Metric *>> MetricSeries::offered(Connection &connection)
{
    const auto places = MetricQuery::places(connection);
    if (!places)
        return failure(places.error());
    QList<const Metric *> metrics;
    for (const MetricPlace &place : *places) {
        if (!metrics.contains(place.metric))
            metrics.append(place.metric);
    }
    std::sort(metrics.begin(), metrics.end(),
              [](const Metric *a, const Metric *b) { return a->number < b->number; });
    return metrics;
}

Result<std::pair<QDate, QDate>> MetricSeries::reach(Connection &connection, const Metric &metric)
{
    const auto places = MetricQuery::places(connection);
    if (!places)
        return failure(places.error());
    std::pair<QDate, QDate> days;
    for (const MetricPlace &place : *places) {
        if (place.metric != &metric)
            continue;
        const auto reach = MetricQuery::reach(connection, place.place);
        if (!reach)
            return failure(reach.error());
        if (!reach->first.isValid())
            continue;
        days.first = days.first.isValid() ? std::min(days.first, reach->first) : reach->first;
        days.second = std::max(days.second, reach->last);
    }
    return days;
}

} // namespace Creator
