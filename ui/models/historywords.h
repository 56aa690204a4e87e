#pragma once

#include "storage/historylog.h"

#include <QTimeZone>

namespace Creator {

/// What happened to a content, in a sentence: "Status: Draft → Scheduled; tags, notes".
[[nodiscard]] QString historyText(const HistoryEntry &entry, const QDateTime &now,
                                  const QTimeZone &zone);

} // namespace Creator
