#include "storage/blockcounter.h"

#include "storage/connection.h"

namespace Creator {

BlockCounter::BlockCounter(Connection &connection)
    : m_connection(connection)
{
}

Result<BlockCounter::Count> BlockCounter::begin(qint64 series, std::optional<qint64> known,
                                                qint64 day)
{
    const Result<qint64> last
        = known ? Result<qint64>(*known) : MetricBlocks::last(m_connection, series);
    if (!last)
        return failure(last.error());
    Count count;
    count.firstDay = day;
    count.block = MetricBlocks::blockOf(series, day);
    if (*last >= count.block) {
        const bool isSame = *last == count.block;
        count.state = isSame ? Count::State::InLastBlock : Count::State::Mixed;
        return count;
    }
    count.state = Count::State::InOrder;
    count.lastDay = day - 1;
    if (*last != MetricBlocks::none) {
        const auto before = MetricBlocks::before(m_connection, series, count.block);
        if (!before)
            return failure(before.error());
        count.sums = *before;
    }
    if (Status status = MetricBlocks::insert(m_connection, series, count.block, count.sums);
        !status)
        return failure(status.error());
    return count;
}

Status BlockCounter::goOn(qint64 series, Count &count, qint64 day, std::optional<Micros> value)
{
    count.lastDay = day;
    if (const qint64 block = MetricBlocks::blockOf(series, day); block != count.block) {
        count.block = block;
        if (Status status = MetricBlocks::insert(m_connection, series, block, count.sums); !status)
            return status;
    }
    if (value)
        count.sums.add(*value, 1);
    return {};
}

Status BlockCounter::put(qint64 series, std::optional<qint64> last, qint64 day,
                         std::optional<Micros> value, Written how)
{
    auto it = m_counts.find(series);
    if (it == m_counts.end()) {
        const Result<Count> begun = begin(series, last, day);
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
    case Count::State::InLastBlock:
        if (MetricBlocks::blockOf(series, day) == count.block)
            return {};
        break;
    case Count::State::Mixed:
        break;
    }
    count.state = Count::State::Mixed;
    return {};
}

void BlockCounter::renew(qint64 series)
{
    m_removed.remove(series);
    m_renewed.insert(series);
}

void BlockCounter::remove(qint64 series)
{
    m_renewed.remove(series);
    m_removed.insert(series);
}

Status BlockCounter::finish()
{
    for (const qint64 series : std::as_const(m_removed)) {
        if (Status status = MetricBlocks::remove(m_connection, series); !status)
            return status;
    }
    for (const qint64 series : std::as_const(m_renewed)) {
        if (Status status = MetricBlocks::renew(m_connection, series); !status)
            return status;
    }
    for (const auto &[series, count] : m_counts) {
        if (count.state != Count::State::Mixed || m_renewed.contains(series)
            || m_removed.contains(series))
            continue;
        if (Status status = MetricBlocks::extend(m_connection, series, count.firstDay); !status)
            return status;
    }
    m_counts.clear();
    m_renewed.clear();
    m_removed.clear();
    return {};
}

} // namespace Creator
