#include "analytics/besttimes.h"

#include <algorithm>

namespace Creator {

namespace {

size_t placeOf(int weekday, int hour)
{
    return static_cast<size_t>((weekday - 1) * 24 + hour);
}

} // namespace

BestTimes::BestTimes(const QList<PublishedValue> &posts, const QTimeZone &zone)
{
    std::array<Int128, 7 * 24> sums{};
    for (const PublishedValue &post : posts) {
        const QDateTime local = post.publishedAt.toTimeZone(zone);
        const size_t place = placeOf(local.date().dayOfWeek(), local.time().hour());
        sums.at(place) += post.value;
        ++m_cells.at(place).posts;
        ++m_posts;
    }
    for (size_t i = 0; i < m_cells.size(); ++i) {
        Cell &cell = m_cells.at(i);
        if (cell.posts > 0)
            cell.mean = static_cast<Micros>(divideHalfEven(sums.at(i), Int128(cell.posts)));
    }
}

const BestTimes::Cell &BestTimes::at(int weekday, int hour) const
{
    return m_cells.at(placeOf(weekday, hour));
}

Micros BestTimes::highest() const
{
    Micros highest = 0;
    for (const Cell &cell : m_cells) {
        if (cell.isSure())
            highest = std::max(highest, cell.mean);
    }
    return highest;
}

} // namespace Creator
