#include "charts/axisticks.h"

#include "core/int128.h"

#include <cmath>

namespace Creator {

namespace {

Micros floorTo(Micros value, Micros step)
{
    const Micros quotient = value / step;
    return (value < 0 && value % step != 0 ? quotient - 1 : quotient) * step;
}

Micros ceilTo(Micros value, Micros step)
{
    const Micros quotient = value / step;
    return (value > 0 && value % step != 0 ? quotient + 1 : quotient) * step;
}

} // namespace

QList<Micros> niceTicks(Micros lowest, Micros highest, int most, Micros smallestStep)
{
    if (highest <= lowest)
        highest = lowest + smallestStep * (most - 1);
    Micros power = smallestStep;
    QList<Micros> ticks;
    while (ticks.isEmpty()) {
        for (const int factor : { 1, 2, 5 }) {
            const Micros step = power * factor;
            const Micros first = floorTo(lowest, step);
            const Micros last = ceilTo(highest, step);
            if ((Int128(last) - first) / step >= most)
                continue;
            for (Micros tick = first; tick <= last; tick += step)
                ticks.append(tick);
            return ticks;
        }
        power *= 10;
    }
    return ticks;
}

int labelStride(int count, double room, double widest)
{
    if (count < 2 || room <= 0)
        return 1;
    const double place = room / count;
    return std::max(1, static_cast<int>(std::ceil(widest / place)));
}

} // namespace Creator
