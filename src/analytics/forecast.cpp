#include "analytics/forecast.h"

#include <algorithm>

namespace Creator {

namespace {

constexpr qsizetype year = 12;
constexpr qsizetype fewestErrors = 4; // four of five of fewer would be more than all

using Values = QList<Micros>;

/// The known months at the end.
Values lastRun(const QList<std::optional<Micros>> &all)
{
    Values run;
    for (auto it = all.crbegin(); it != all.crend() && *it; ++it) {
        if (run.size() == Forecast::mostMonths)
            break;
        run.prepend(**it);
    }
    return run;
}

Micros mean(const Values &values)
{
    if (values.isEmpty())
        return 0;
    Int128 sum = 0;
    for (const Micros value : values)
        sum += value;
    return static_cast<Micros>(divideHalfEven(sum, values.size()));
}

/// How far off at most four of five forecasts were; one more counts as seen, for the next.
Micros reachOf(Values errors)
{
    std::sort(errors.begin(), errors.end());
    const qsizetype rank = (8 * (errors.size() + 1) + 9) / 10;
    return errors.at(rank - 1);
}

std::optional<qint64> median(QList<qint64> values)
{
    if (values.isEmpty())
        return std::nullopt;
    std::sort(values.begin(), values.end());
    const qsizetype middle = values.size() / 2;
    if (values.size() % 2 == 1)
        return values.at(middle);
    return static_cast<qint64>(
        divideHalfEven(Int128(values.at(middle - 1)) + values.at(middle), 2));
}

/// Forecasts every month from those before it and notes how far off that was.
class Method
{
public:
    explicit Method(const Values &values)
        : m_values(values)
        , m_isPositive(std::all_of(values.begin(), values.end(), [](Micros v) { return v >= 0; }))
    {
        for (qsizetype at = year; at < values.size(); ++at)
            tryMonth(at);
        m_test.medianErrorPermille = median(m_permille);
    }

    [[nodiscard]] const BackTest &backTest() const { return m_test; }

    /// `at` up to a year beyond the last.
    [[nodiscard]] Forecast::Month forecast(qsizetype at) const
    {
        const Micros value = m_values.at(at - year) + mean(m_changes);
        const Micros reach = reachOf(m_errors);
        // Nobody loses views that never were below 0.
        const auto bounded
            = [this](Micros micros) { return m_isPositive ? std::max<Micros>(micros, 0) : micros; };
        return { {}, bounded(value), bounded(value - reach), bounded(value + reach) };
    }

private:
    void tryMonth(qsizetype at)
    {
        const Micros came = m_values.at(at);
        const Micros told = m_values.at(at - year) + mean(m_changes);
        const Micros error = std::abs(came - told);
        if (at >= m_values.size() - Forecast::tested) {
            ++m_test.months;
            if (came != 0)
                m_permille.append(
                    static_cast<qint64>(divideHalfEven(Int128(error) * 1000, std::abs(came))));
            if (m_errors.size() >= fewestErrors) {
                ++m_test.judged;
                m_test.within += error <= reachOf(m_errors) ? 1 : 0;
            }
        }
        m_changes.append(came - m_values.at(at - year));
        m_errors.append(error);
    }

    const Values &m_values;
    const bool m_isPositive;
    Values m_changes; // from year to year
    Values m_errors;
    QList<qint64> m_permille;
    BackTest m_test;
};

} // namespace

Result<Forecast> Forecast::of(const MonthlyFigures &figures, int ahead)
{
    Q_ASSERT(ahead >= 1 && ahead <= farthest);
    const Values values = lastRun(figures.values);
    if (values.size() < fewestMonths) {
        return failure(Error::Code::InvalidData,
                       tr("A forecast needs %1 whole months in a row; known so far: %Ln.", nullptr,
                          static_cast<int>(values.size()))
                           .arg(fewestMonths));
    }
    const Method method(values);
    Forecast forecast;
    forecast.backTest = method.backTest();
    const QDate next = figures.first.addMonths(static_cast<int>(figures.values.size()));
    for (int i = 0; i < ahead; ++i) {
        Month month = method.forecast(values.size() + i);
        month.month = next.addMonths(i);
        forecast.months.append(month);
    }
    return forecast;
}

} // namespace Creator
