#pragma once

#include "core/result.h"
#include "domain/metriccatalogue.h"

#include <optional>

namespace Creator {

class Connection;

/// What a series is about: the whole channel on a platform, or one of its contents.
enum class MetricLevel { Channel, Contents };
/// How the values of a series enter the rollups; migration 0006 says what the ways mean.
enum class RollupWay { None, Value, Gain, State, DailyState };

[[nodiscard]] std::string_view word(MetricLevel level);
[[nodiscard]] std::string_view word(RollupWay way);
/// Of words that the tables allow.
[[nodiscard]] MetricLevel levelFromWord(std::string_view text);
[[nodiscard]] RollupWay wayFromWord(std::string_view text);
[[nodiscard]] RollupWay rollupWay(const Metric &metric, MetricSpan span, MetricLevel level);

/// Where the values of a series are added up.
struct SeriesPlace
{
    qint64 place = 0; // 0: nowhere
    RollupWay way = RollupWay::None;
    std::optional<qint64> lastBlock = {}; // as MetricBlocks::last(), if it was asked for

    /// Has the place a use for values that stand for so many days?
    [[nodiscard]] bool takes(qint64 days) const;
};

/// The rows of metric_places. A place, once made, keeps its number for ever: changesets name it.
namespace MetricPlaces {

/// The place of a series, made if it is new.
[[nodiscard]] Result<SeriesPlace> of(Connection &connection, qint64 series);

} // namespace MetricPlaces

} // namespace Creator
