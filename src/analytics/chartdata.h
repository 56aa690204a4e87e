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
    enum class Axis { Left, Right };

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
        /// Only lines may stand on the right.
        Axis axis = Axis::Left;
    };

    /// How the values of an axis are counted.
    struct Scale
    {
        /// None when the values are counts of `unit`.
        Currency currency = {};
        QString unit = {};
    };

    /// What happened at a category: contents that went out.
    struct Mark
    {
        qsizetype category = 0;
        QStringList names = {};
        /// What leads to each of them; as many as names.
        QStringList ids = {};
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
    /// Of the right axis; nothing if no series stands there.
    std::optional<Scale> right = {};
    /// In the order of categories, at most one for each.
    QList<Mark> marks = {};

    /// True if no series has any value.
    [[nodiscard]] bool isEmpty() const;
    /// What the series at the index has at the category; nothing beyond its end.
    [[nodiscard]] std::optional<Micros> value(qsizetype index, qsizetype category) const;
    [[nodiscard]] std::optional<Micros> estimate(qsizetype index, qsizetype category) const;
    /// The sum of all series, estimates included; nothing if none has a value.
    [[nodiscard]] std::optional<Micros> total(qsizetype category) const;
    /// The lowest and highest point drawn on an axis, zero included.
    [[nodiscard]] std::pair<Micros, Micros> range(Axis axis = Axis::Left) const;
    [[nodiscard]] Scale scale(Axis axis) const;
    /// "₩1,204,000" or "1,204 views".
    [[nodiscard]] QString valueText(Micros micros, Axis axis = Axis::Left) const;
    /// For an axis: "₩200만", "1.2k".
    [[nodiscard]] QString shortText(Micros micros, Axis axis = Axis::Left) const;
    /// Null where nothing happened.
    [[nodiscard]] const Mark *markAt(qsizetype category) const;
};

} // namespace Creator
