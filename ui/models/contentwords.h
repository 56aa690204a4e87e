#pragma once

#include "domain/content.h"

#include <QString>
#include <QTimeZone>

namespace Creator {

/// "25 Nov, 09:00", "11월 25일 오전 9:00" in the person's zone; with the year if it is not `now`'s.
[[nodiscard]] QString shortInstant(const QDateTime &instant, const QDateTime &now,
                                   const QTimeZone &zone);
/// "6 h", "1 h 30 min"; empty for 0.
[[nodiscard]] QString effortText(int minutes);
/// "Video · 6 h": the short line under a title.
[[nodiscard]] QString contentDetail(const Content &content);

} // namespace Creator
