#pragma once

#include "core/result.h"
#include "domain/content.h"
#include "domain/person.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>
#include <QTimeZone>

namespace Creator {

/// Writes contents as iCalendar (RFC 5545) for other programs to read or subscribe to.
///
/// What has a date is an event (VEVENT) at that instant, in UTC; what has none is a to-do (VTODO)
/// with the deadline as its due date. The UID of a content never changes, and nothing in the file
/// depends on when it is written. What iCalendar has no word for stands in X-CREATOR- properties,
/// which our own reader understands. Contents in the trash are left out, control characters too;
/// titles above 2,000 and descriptions above 60,000 characters are cut and end in "…".
///
/// What is planned for a whole day has the day of `zone` as its date.
namespace IcsWriter {

inline constexpr qsizetype longestTitle = 2'000;
inline constexpr qsizetype longestDescription = 60'000;

/// `name` is what calendars show for the whole.
[[nodiscard]] QByteArray calendar(const QList<Content> &contents, const QString &name,
                                  const QTimeZone &zone = QTimeZone::utc());

/// The whole file or nothing; what was there before stays until then.
[[nodiscard]] Status writeFile(const QString &path, const QList<Content> &contents,
                               const QString &name, const QTimeZone &zone = QTimeZone::utc());

/// One file with everything ("all.ics") and one for each channel, named after it, for calendars
/// that subscribe to a folder. Gives the paths; ends at the first file that cannot be written.
[[nodiscard]] Result<QStringList> writeFolder(const QString &folder, const QList<Content> &contents,
                                              const QList<Channel> &channels,
                                              const QTimeZone &zone = QTimeZone::utc());

} // namespace IcsWriter

} // namespace Creator
