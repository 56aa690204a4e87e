#include "import/icsvalues.h"

#include "core/text.h"

#include <memory>

namespace Creator::IcsValues {

QByteArray own(icalcomponent *component, const char *name)
{
    for (icalproperty *property = icalcomponent_get_first_property(component, ICAL_X_PROPERTY);
         property != nullptr;
         property = icalcomponent_get_next_property(component, ICAL_X_PROPERTY)) {
        const char *found = icalproperty_get_x_name(property);
        const char *value = icalproperty_get_x(property);
        if (found != nullptr && value != nullptr && qstricmp(found, name) == 0)
            return QByteArray(value);
    }
    return {};
}

QString text(icalcomponent *component, icalproperty_kind kind)
{
    icalproperty *property = icalcomponent_get_first_property(component, kind);
    icalvalue *value = property != nullptr ? icalproperty_get_value(property) : nullptr;
    const char *raw = value != nullptr ? icalvalue_get_text(value) : nullptr;
    if (raw == nullptr)
        return {};
    QString kept;
    const QString all = canonicalText(QByteArrayView(raw));
    for (const QChar c : all) {
        if (c == u'\n' || c.category() != QChar::Other_Control)
            kept += c;
    }
    return kept.trimmed();
}

WallClock clockOf(const icaltimetype &time)
{
    const QDate day(time.year, time.month, time.day);
    if (icaltime_is_null_time(time) || !day.isValid() || time.year < 1601 || time.year > 9999)
        return {};
    if (time.is_date)
        return { day, QTime(0, 0) };
    return { day, QTime(time.hour, time.minute, std::min(time.second, 59)) };
}

QByteArray tzidOf(icalproperty *property)
{
    icalparameter *parameter = icalproperty_get_first_parameter(property, ICAL_TZID_PARAMETER);
    const char *name = parameter != nullptr ? icalparameter_get_tzid(parameter) : nullptr;
    return name != nullptr ? QByteArray(name) : QByteArray();
}

QList<WallClock> repeated(const icalrecurrencetype &rule, const icaltimetype &start, int most)
{
    const bool isDaily = rule.freq == ICAL_DAILY_RECURRENCE || rule.freq == ICAL_WEEKLY_RECURRENCE
        || rule.freq == ICAL_MONTHLY_RECURRENCE || rule.freq == ICAL_YEARLY_RECURRENCE;
    if (!isDaily || rule.rscale != nullptr || !clockOf(start).isValid())
        return {};
    icaltimetype floating = start;
    floating.zone = nullptr;
    const std::unique_ptr<icalrecur_iterator, decltype(&icalrecur_iterator_free)> steps(
        icalrecur_iterator_new(rule, floating), &icalrecur_iterator_free);
    QList<WallClock> clocks;
    while (steps && clocks.size() < most) {
        const icaltimetype next = icalrecur_iterator_next(steps.get());
        if (icaltime_is_null_time(next))
            break;
        if (const WallClock clock = clockOf(next); clock.isValid())
            clocks.append(clock);
    }
    return clocks;
}

} // namespace Creator::IcsValues
