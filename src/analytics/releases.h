#pragma once

#include "analytics/comparison.h"
#include "storage/contentfacts.h"

#include <QStringList>
#include <QTimeZone>

namespace Creator {

/// A content that went out.
struct Release
{
    QDate day; // of the zone that was asked for
    ContentId content;
    QString title;

    friend bool operator==(const Release &, const Release &) = default;
};

/// What went out on these days of the zone, the earliest first. Without platforms it is of all.
[[nodiscard]] QList<Release> releases(const QHash<ContentId, ContentFacts> &contents,
                                      const DaySpan &range, const QStringList &platforms,
                                      const QTimeZone &zone);

} // namespace Creator
