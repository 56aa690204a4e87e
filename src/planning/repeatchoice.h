#pragma once

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace Creator {

/// A rule as a person chooses it, without knowing RFC 5545. Pure.
struct RepeatChoice
{
    enum class Every { Day, Week, Month, Year };
    enum class MonthBy { Day, Weekday }; // on the 14th, or on the second Tuesday
    enum class End { Never, On, After };

    Every every = Every::Week;
    int interval = 1; // 1 to 99
    QList<int> weekdays; // of Every::Week; ISO 8601; none: the one of the start
    MonthBy monthBy = MonthBy::Day; // also of Every::Year
    End end = End::Never;
    QDate until; // the last day, included
    int count = 10; // 1 to 999

    /// Without "RRULE:". `start` says which day of the month, and which weekday. A day that some
    /// months do not have (29 to 31) means their last.
    [[nodiscard]] QString toRule(QDate start) const;
    /// Nothing for a rule that this choice cannot say; it is shown as a line then.
    [[nodiscard]] static std::optional<RepeatChoice> fromRule(const QString &rrule, QDate start);

    friend bool operator==(const RepeatChoice &, const RepeatChoice &) = default;
};

/// The place of a day among its weekdays in the month: 1 to 4, or -1 for the last.
[[nodiscard]] int weekdayInMonth(QDate day);

} // namespace Creator
