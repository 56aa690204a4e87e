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

/// Those that went out on these days of the zone, in the order they are given. Without platforms
/// they are of all.
[[nodiscard]] QList<Release> releases(const QList<PublishedContent> &contents, const DaySpan &range,
                                      const QStringList &platforms, const QTimeZone &zone);

} // namespace Creator
