#include "storage/weekcounter.h"

#include "storage/connection.h"

namespace Creator {

WeekCounter::WeekCounter(Connection &connection)
    : m_connection(connection)
{
}

Result<WeekCounter::Count> WeekCounter::begin(qint64 series, qint64 day)
{
    const auto last = MetricWeeks::last(m_connection, series);
    if (!last)
        return failure(last.error());
    Count count;
    count.firstDay = day;
    count.week = MetricWeeks::weekOf(day);
    if (*last && **last >= count.week) {
        const bool isSame = **last == count.week;
        count.state = isSame ? Count::State::InLastWeek : Count::State::Mixed;
        return count;
    }
    count.state = Count::State::InOrder;
    count.lastDay = day - 1;
    if (*last) {
        const auto before = MetricWeeks::before(m_connection, series, count.week);
        if (!before)
            return failure(before.error());
        count.sums = *before;
    }
    if (Status status = MetricWeeks::insert(m_connection, series, count.week, count.sums); !status)
        return failure(status.error());
    return count;
}

Status WeekCounter::goOn(qint64 series, Count &count, qint64 day, std::optional<Micros> value)
{
    count.lastDay = day;
    if (const qint64 week = MetricWeeks::weekOf(day); week != count.week) {
        count.week = week;
        if (Status status = MetricWeeks::insert(m_connection, series, week, count.sums); !status)
            return status;
    }
    if (value)
        count.sums.add(*value, 1);
    return {};
}

Status WeekCounter::put(qint64 series, qint64 day, std::optional<Micros> value, Written how)
{
    auto it = m_counts.find(series);
    if (it == m_counts.end()) {
        const Result<Count> begun = begin(series, day);
        if (!begun)
            return failure(begun.error());
        it = m_counts.emplace(series, *begun).first;
    }
    Count &count = it->second;
    count.firstDay = std::min(count.firstDay, day);
    switch (count.state) {
    case Count::State::InOrder:
        if (how == Written::New && day > count.lastDay)
            return goOn(series, count, day, value);
        count.firstDay = day;
        break;
    case Count::State::InLastWeek:
        if (MetricWeeks::weekOf(day) == count.week)
            return {};
        break;
    case Count::State::Mixed:
        break;
    }
    count.state = Count::State::Mixed;
    return {};
}

void WeekCounter::renew(qint64 series)
{
    m_renewed.insert(series);
}

void WeekCounter::remove(qint64 series)
{
    m_removed.insert(series);
}

Status WeekCounter::finish()
{
    for (const qint64 series : std::as_const(m_removed)) {
        if (Status status = MetricWeeks::remove(m_connection, series); !status)
            return status;
    }
    m_renewed.subtract(m_removed);
    for (const qint64 series : std::as_const(m_renewed)) {
        if (Status status = MetricWeeks::renew(m_connection, series); !status)
            return status;
    }
    for (const auto &[series, count] : m_counts) {
        if (count.state != Count::State::Mixed || m_renewed.contains(series)
            || m_removed.contains(series))
            continue;
        if (Status status = MetricWeeks::extend(m_connection, series, count.firstDay); !status)
            return status;
    }
    m_counts.clear();
    m_renewed.clear();
    m_removed.clear();
    return {};
}

} // namespace Creator
