#pragma once

#include <QDate>
#include <QHash>
#include <QList>
#include <QLocale>
#include <QString>

namespace Creator {

/// A day off.
struct Holiday
{
    /// Substitute: the free day for one that fell on a weekend or another holiday ("observed").
    enum class Kind { Itself, Substitute };

    QDate day;
    QString korean;
    QString english;
    Kind kind = Kind::Itself;

    /// Korean for Korean, English for every other language.
    [[nodiscard]] const QString &name(QLocale::Language language) const
    {
        return language == QLocale::Korean ? korean : english;
    }

    friend bool operator==(const Holiday &, const Holiday &) = default;
};

enum class HolidayCountry { Korea, UnitedStates };

/// Whose days off are shown to somebody of that locale; Korea's where no others are known.
[[nodiscard]] HolidayCountry holidayCountryOf(const QLocale &locale);

/// Public holidays by rule, not by a table of dates; each year is worked out once. For one thread.
///
/// Korea, from 2014 on (the first year of substitute holidays), by the law in force each year:
/// - 설날 and 추석: three days; a substitute for a Sunday or another holiday among them;
/// - a substitute for a Saturday, a Sunday or another holiday: 어린이날; since 2021 삼일절, 광복절,
///   개천절, 한글날; since 2023 부처님오신날, 성탄절; since 2026 제헌절 and 노동절, which are days
///   off since then;
/// - none for 신정 and 현충일.
/// Days that the government gives once, and election days, follow no rule and are not here.
///
/// The United States: the eleven federal holidays, from 1986 on (Juneteenth since 2021), with the
/// day on which they are observed: Friday for a Saturday, Monday for a Sunday.
class Holidays final
{
public:
    /// In order; a day may have two. Empty for years before the first one and after 2100.
    [[nodiscard]] const QList<Holiday> &ofYear(HolidayCountry country, int year);
    /// Both ends included.
    [[nodiscard]] QList<Holiday> between(HolidayCountry country, QDate first, QDate last);

private:
    QHash<int, QList<Holiday>> m_korea;
    QHash<int, QList<Holiday>> m_unitedStates;
};

} // namespace Creator
