#pragma once

#include "core/result.h"
#include "domain/ids.h"
#include "domain/metriccatalogue.h"
#include "domain/money.h"

#include <QDate>

#include <optional>
#include <span>
#include <string_view>

namespace Creator {

class Connection;

/// One number over a range of days, and the same over the equal range before it.
struct MetricFigure
{
    enum class State {
        NotOffered, // nothing that is connected or imported tells it
        NotFetched, // it is told, but no day of the range is here
        Known,
    };

    State state = State::NotOffered;
    /// Millionths of the unit; nothing unless Known. Of a rate: 1,000,000 is everybody.
    std::optional<Micros> value;
    /// What to compare, of the accounts and days that both ranges know, so that a day that was not
    /// fetched looks like no fall; nothing if no such day is there.
    std::optional<Micros> now;
    std::optional<Micros> before;
    int missingDays = 0; // of the range, on which an account was not fetched
    QDate newestDay; // that any account told, in the range or not; null: none

    /// In thousandths of what was before; nothing without anything before.
    [[nodiscard]] std::optional<qint64> changePermille() const;
};

struct FigureRange
{
    QDate from;
    QDate to; // included
    std::optional<ChannelId> channel = {};
};

/// Numbers that stand alone, by the account and the day, from the rollups.
namespace MetricFigures {

/// A metric under its names: of an account the first counts that it tells on a day.
struct Name
{
    std::string_view metric;
    qint64 divisor = 1; // 60 where minutes stand in for hours
};
[[nodiscard]] Result<MetricFigure> of(Connection &connection, std::span<const Name> names,
                                      const FigureRange &range);
[[nodiscard]] Result<MetricFigure> views(Connection &connection, const FigureRange &range);
/// In hours.
[[nodiscard]] Result<MetricFigure> watchTime(Connection &connection, const FigureRange &range);
/// How many there are at the end.
[[nodiscard]] Result<MetricFigure> followers(Connection &connection, const FigureRange &range);
/// What people did, by the first of views, reach and impressions that an account tells; accounts
/// that tell none of them, or nothing that people did, are left out.
[[nodiscard]] Result<MetricFigure> engagement(Connection &connection, const FigureRange &range);

} // namespace MetricFigures

} // namespace Creator
