#pragma once

#include "domain/contentenums.h"

#include <QDate>
#include <QList>
#include <QPair>
#include <QString>
#include <QStringList>

namespace Creator {

/// A month or a week of the plan as it goes on paper; all texts are in the person's language.
struct PlanPaper
{
    enum class Kind { Month, Week };
    /// A day of the week that is free, or not; a holiday is free.
    enum class Rest { Work, Free };
    enum class Place { Inside, Outside }; // of the month

    struct Day
    {
        QDate day;
        QString label; // "23"; of a week "Mon 23"
        QString heading; // "Monday, 23 November 2026"
        QString holiday; // its name; empty for most days
        Rest rest = Rest::Work;
        Place place = Place::Inside;
    };

    enum class Span { Hours, WholeDay };

    struct Item
    {
        int day = 0; // index into the days
        Span span = Span::Hours;
        int begin = 0; // minutes of the wall clock
        int end = 0;
        int lane = 0; // beside others at the same time
        int lanes = 1;
        QString time; // "09:00"; empty for whole days
        QString title;
        ContentStatus status = ContentStatus::Draft;
        QString detail; // "Video · 캠핑로그"
    };

    Kind kind = Kind::Month;
    QString title; // "November 2026"
    QString subtitle; // whose plan it is, and what of it
    QString stand; // "Printed on 23 November 2026 · times in Asia/Seoul"
    QStringList weekdays; // of a month, in its order
    QList<Day> days; // whole weeks
    QList<Item> items; // by day and time
    int firstHour = 8; // of a week
    int lastHour = 20;
    QString wholeDays; // "All day"
    QList<QPair<ContentStatus, QString>> legend;

    /// The indices of what is on a day, in order.
    [[nodiscard]] QList<qsizetype> itemsOf(int day) const;
    /// What the program says itself, for a look at the fonts: all but names and titles of a person.
    [[nodiscard]] QStringList fixedTexts() const;
};

} // namespace Creator
