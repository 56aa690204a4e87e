#pragma once

#include "import/icsreader.h"
#include "import/icszones.h"

#include <QSet>

#include <libical/ical.h>
#include <optional>

namespace Creator {

/// A component as it stands in the file, before its rule is followed.
struct IcsEntry
{
    IcsItem item;
    icaltimetype start = {}; // as written
    QByteArray tzid; // empty: floating or UTC
    std::optional<icalrecurrencetype> rule;
    QList<QDateTime> extra; // RDATE
    QSet<QDateTime> without; // EXDATE
    int sequence = 0;
    bool isCancelled = false;
    bool isReadable = true; // false: an event without a date
};

[[nodiscard]] IcsEntry readEntry(icalcomponent *component, IcsZones &zones);
/// The occurrences of a repeating entry that lie within the wishes.
[[nodiscard]] QList<QDateTime> occurrencesOf(const IcsEntry &entry, IcsZones &zones,
                                             const IcsWishes &wishes);

} // namespace Creator
