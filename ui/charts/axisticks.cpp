#include "charts/axisticks.h"

#include "core/int128.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace Creator {

namespace {

// Wide, because the tick beyond the largest amount is larger still.
Int128 floorTo(Int128 value, Int128 step)
{
    const Int128 quotient = value / step;
    return (value < 0 && value % step != 0 ? quotient - 1 : quotient) * step;
}

Int128 ceilTo(Int128 value, Int128 step)
{
    const Int128 quotient = value / step;
    return (value > 0 && value % step != 0 ? quotient + 1 : quotient) * step;
}

Micros bounded(Int128 value)
{
    using Limits = std::numeric_limits<Micros>;
    return static_cast<Micros>(std::clamp<Int128>(value, Limits::min(), Limits::max()));
}

} // namespace

QList<Micros> niceTicks(Micros lowest, Micros highest, int most, Micros smallestStep)
{
    const Int128 top
        = highest > lowest ? Int128(highest) : Int128(lowest) + Int128(smallestStep) * (most - 1);
    for (Int128 power = smallestStep;; power *= 10) {
        for (const int factor : { 1, 2, 5 }) {
            const Int128 step = power * factor;
            const Int128 first = floorTo(lowest, step);
            const Int128 last = ceilTo(top, step);
            if ((last - first) / step >= most)
                continue;
            QList<Micros> ticks;
            for (Int128 tick = first; tick <= last; tick += step)
                ticks.append(bounded(tick));
            return ticks;
        }
    }
}

int labelStride(int count, double room, double widest)
{
    if (count < 2 || room <= 0)
        return 1;
    const double place = room / count;
    return std::max(1, static_cast<int>(std::ceil(widest / place)));
}

} // namespace Creator
