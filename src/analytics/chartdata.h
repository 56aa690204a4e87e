#pragma once

#include "domain/money.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <utility>

namespace Creator {

/// Everything a chart shows, on screen and in a report: values, words and how they are counted.
struct ChartData
{
    enum class Kind { StackedBars, Bars, Lines };
    enum class Dash { Solid, Dashed };

    struct Series
    {
        QString name = {};
        /// One per category, in millionths of the unit; nothing where nothing is known, which is
        /// not 0.
        QList<std::optional<Micros>> values = {};
        /// Shown faded and on top of the values; may be shorter than the categories, or empty.
        QList<std::optional<Micros>> estimates = {};
        /// Which colour of the theme, 0 … 5.
        int tone = 0;
        Dash dash = Dash::Solid;
    };

    QString title = {};
    QString subtitle = {};
    Kind kind = Kind::StackedBars;
    QStringList categories = {};
    QList<Series> series = {};
    /// None when the values are counts of `unit`.
    Currency currency = {};
    QString unit = {};
    /// One sentence for people who do not see the picture.
    QString summary = {};
    /// "ko" or "en": how short amounts are written.
    QString language = {};

    /// True if no series has any value.
    [[nodiscard]] bool isEmpty() const;
    /// What the series at the index has at the category; nothing beyond its end.
    [[nodiscard]] std::optional<Micros> value(qsizetype index, qsizetype category) const;
    [[nodiscard]] std::optional<Micros> estimate(qsizetype index, qsizetype category) const;
    /// The sum of all series, estimates included; nothing if none has a value.
    [[nodiscard]] std::optional<Micros> total(qsizetype category) const;
    /// The lowest and highest point drawn, zero included.
    [[nodiscard]] std::pair<Micros, Micros> range() const;
    /// "₩1,204,000" or "1,204 views".
    [[nodiscard]] QString valueText(Micros micros) const;
    /// For an axis: "₩200만", "1.2k".
    [[nodiscard]] QString shortText(Micros micros) const;
};

} // namespace Creator
