#include "planning/recurrence.h"

#include "planning/rulereader.h"

#include <QCoreApplication>

#include <memory>

namespace Creator::Recurrence {

namespace {

// lupdate reads the class.
class Recurrence
{
    Q_DECLARE_TR_FUNCTIONS(Creator::Recurrence)
};

// A rule that fell due daily for a century has been walked through by then.
constexpr int mostSteps = 40'000;

using Iterator = std::unique_ptr<icalrecur_iterator, decltype(&icalrecur_iterator_free)>;

/// Nothing if it never falls due.
Result<Iterator> iterate(const RecurrenceRule &rule)
{
    const Result<icalrecurrencetype> read = readRule(rule);
    if (!read)
        return failure(read.error());
    return Iterator(icalrecur_iterator_new(*read, toIcal(rule.start)), &icalrecur_iterator_free);
}

} // namespace

Status check(const RecurrenceRule &rule)
{
    const Result<Iterator> steps = iterate(rule);
    if (!steps)
        return failure(steps.error());
    if (!*steps || icaltime_is_null_time(icalrecur_iterator_next(steps->get()))) {
        return failure(Error::Code::InvalidData,
                       Recurrence::tr("By this rule it would never happen."));
    }
    return {};
}

Result<QList<Occurrence>> occurrences(const RecurrenceRule &rule, const QDateTime &from,
                                      const QDateTime &until)
{
    const Result<Iterator> steps = iterate(rule);
    if (!steps)
        return failure(steps.error());
    const QTimeZone zone(rule.zone);
    // No zone is two days away from UTC; before that, instants need not be known.
    const QDate near = from.date().addDays(-2);
    QList<Occurrence> found;
    for (int step = 0; *steps && step < mostSteps && found.size() < maxOccurrences; ++step) {
        const icaltimetype next = icalrecur_iterator_next(steps->get());
        if (icaltime_is_null_time(next))
            break;
        const WallClock clock = fromIcal(next);
        if (clock.day < near)
            continue;
        const QDateTime at = instantOf(clock, zone);
        if (at >= until)
            break;
        if (at >= from)
            found.append({ clock, at });
    }
    return found;
}

Result<QList<Occurrence>> due(const RecurrenceRule &rule, const QDateTime &madeUntil,
                              const QDateTime &nowUtc)
{
    return occurrences(rule, madeUntil.isNull() ? nowUtc : madeUntil, nowUtc.addDays(daysAhead));
}

ContentId contentIdOf(SeriesId series, const WallClock &clock)
{
    return ContentId(
        Uuid::v8("series\x1f" + series.uuid().toByteArray() + '\x1f' + clock.toText().toUtf8()));
}

} // namespace Creator::Recurrence
