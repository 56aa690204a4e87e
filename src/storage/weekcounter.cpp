#include "storage/weekcounter.h"

#include "storage/connection.h"

namespace Creator {

WeekCounter::WeekCounter(Connection &connection)
    : m_connection(connection)
{
}

Result<WeekCounter::Count> WeekCounter::begin(qint64 series, qint64 day)
{
    const Result<bool> isKnown = MetricWeeks::contains(m_connection, series);
    if (!isKnown)
        return failure(isKnown.error());
    Count count;
    count.isInOrder = !*isKnown;
    count.firstDay = day;
    count.lastDay = day - 1;
    return count;
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
    if (how == Written::Replaced || day <= count.lastDay)
        count.isInOrder = false;
    if (!count.isInOrder)
        return {};
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
        if (count.isInOrder || m_renewed.contains(series) || m_removed.contains(series))
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
