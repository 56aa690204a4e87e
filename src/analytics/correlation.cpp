#include "analytics/correlation.h"

#include <algorithm>
#include <cmath>

namespace Creator {

Correlation Correlation::of(const QList<QPair<double, double>> &pairs)
{
    Correlation correlation;
    correlation.pairs = pairs.size();
    if (pairs.size() < fewestPairs)
        return correlation;
    const auto n = static_cast<double>(pairs.size());
    double meanX = 0;
    double meanY = 0;
    for (const auto &[x, y] : pairs) {
        meanX += x / n;
        meanY += y / n;
    }
    double xx = 0;
    double yy = 0;
    double xy = 0;
    for (const auto &[x, y] : pairs) {
        xx += (x - meanX) * (x - meanX);
        yy += (y - meanY) * (y - meanY);
        xy += (x - meanX) * (y - meanY);
    }
    const auto isConstant = [&pairs](auto side) {
        return std::all_of(pairs.begin(), pairs.end(),
                           [&](const auto &pair) { return pair.*side == pairs.front().*side; });
    };
    if (isConstant(&QPair<double, double>::first) || isConstant(&QPair<double, double>::second)) {
        correlation.state = State::Constant;
        return correlation;
    }
    correlation.state = State::Known;
    correlation.r = std::clamp(xy / std::sqrt(xx * yy), -1.0, 1.0);
    return correlation;
}

} // namespace Creator
