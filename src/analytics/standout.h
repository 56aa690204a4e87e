#pragma once

#include "analytics/metricseries.h"
#include "analytics/releases.h"

namespace Creator {

/// A day that is far from all others, and what went out on it.
struct Standout
{
    QDate day;
    Micros value = 0;
    QString title; // of the first content in order of titles; empty: none went out

    friend bool operator==(const Standout &, const Standout &) = default;
};

/// The highest `most` of the outliers among days, in the order of days.
[[nodiscard]] QList<Standout> standouts(const QList<MetricPoint> &days,
                                        const QList<Release> &releases, int most = 3);

} // namespace Creator
