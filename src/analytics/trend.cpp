#include "analytics/trend.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace Creator {

namespace {

constexpr size_t fewestValues = 14;
constexpr double farAway = 3.5;
// What makes the deviation from the median comparable to a standard deviation.
constexpr double medianScale = 1.4826;
constexpr double meanScale = 1.2533;

double medianOf(std::vector<double> values)
{
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    if (values.size() % 2 == 1)
        return *middle;
    return (*middle + *std::max_element(values.begin(), middle)) / 2;
}

} // namespace

QList<std::optional<Micros>> movingAverage(const QList<std::optional<Micros>> &values, int window)
{
    QList<std::optional<Micros>> means;
    Int128 sum = 0;
    int known = 0;
    for (qsizetype i = 0; i < values.size(); ++i) {
        if (values.at(i)) {
            sum += *values.at(i);
            ++known;
        }
        if (i >= window && values.at(i - window)) {
            sum -= *values.at(i - window);
            --known;
        }
        const bool isEnough = i + 1 >= window && known * 2 >= window && known > 0;
        means.append(isEnough
                         ? std::optional(static_cast<Micros>(divideHalfEven(sum, Int128(known))))
                         : std::nullopt);
    }
    return means;
}

QList<int> outliers(const QList<std::optional<Micros>> &values)
{
    std::vector<double> known;
    for (const auto &value : values) {
        if (value)
            known.push_back(static_cast<double>(*value));
    }
    if (known.size() < fewestValues)
        return {};
    const double middle = medianOf(known);
    double sum = 0;
    for (double &value : known) {
        value = std::abs(value - middle);
        sum += value;
    }
    double spread = medianScale * medianOf(known);
    if (spread <= 0) // more than half of all days are the same
        spread = meanScale * sum / static_cast<double>(known.size());
    QList<int> places;
    for (qsizetype i = 0; spread > 0 && i < values.size(); ++i) {
        const auto &value = values.at(i);
        if (value && std::abs(static_cast<double>(*value) - middle) > farAway * spread)
            places.append(static_cast<int>(i));
    }
    return places;
}

} // namespace Creator
