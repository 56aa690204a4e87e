#pragma once

#include "domain/money.h"

#include <QDateTime>
#include <QList>
#include <QTimeZone>

#include <array>

namespace Creator {

/// One content that went out, and what it came to.
struct PublishedValue
{
    QDateTime publishedAt; // not null
    Micros value = 0;
};

/// What contents came to by the hour of the week in which they went out, in local time.
class BestTimes
{
public:
    static constexpr int fewestPosts = 10;
    static constexpr int fewestInCell = 3;

    struct Cell
    {
        int posts = 0;
        Micros mean = 0; // of their values; 0 without posts
        /// Too few posts say nothing.
        [[nodiscard]] bool isSure() const { return posts >= fewestInCell; }
    };

    BestTimes() = default;
    BestTimes(const QList<PublishedValue> &posts, const QTimeZone &zone);

    /// `weekday` 1 (Monday) … 7, `hour` 0 … 23.
    [[nodiscard]] const Cell &at(int weekday, int hour) const;
    [[nodiscard]] int posts() const { return m_posts; }
    /// Under ten posts there is nothing to show.
    [[nodiscard]] bool isEmpty() const { return m_posts < fewestPosts; }
    /// The highest mean of all sure cells; 0 if none is sure.
    [[nodiscard]] Micros highest() const;

private:
    std::array<Cell, 7 * 24> m_cells{};
    int m_posts = 0;
};

} // namespace Creator
