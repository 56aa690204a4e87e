#pragma once

#include "core/wallclock.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <libical/ical.h>

/// Reads single values of libical's components. Nothing here resolves time zones, which libical
/// would do by unrolling whatever rules the file has.
namespace Creator::IcsValues {

/// The first X- property of that name; empty if there is none.
[[nodiscard]] QByteArray own(icalcomponent *component, const char *name);
/// As it is stored: NFC, without control characters but line ends.
[[nodiscard]] QString text(icalcomponent *component, icalproperty_kind kind);
/// Invalid for impossible days. A day without a time is midnight.
[[nodiscard]] WallClock clockOf(const icaltimetype &time);
[[nodiscard]] QByteArray tzidOf(icalproperty *property);
/// At most `most` wall clocks of a rule, in order; nothing for rules below a day.
[[nodiscard]] QList<WallClock> repeated(const icalrecurrencetype &rule, const icaltimetype &start,
                                        int most);

} // namespace Creator::IcsValues
