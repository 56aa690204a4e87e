#pragma once

#include "core/wallclock.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QSet>
#include <QStringList>
#include <QTimeZone>

struct icalcomponent_impl;

namespace Creator {

/// The time zones of one calendar file.
///
/// A TZID that names an IANA zone (also behind a vendor's prefix) or a Windows zone means that
/// zone; any other is taken from the VTIMEZONE in the file. What has none of these, and floating
/// times, stand in the person's zone; such names are remembered.
class IcsZones
{
public:
    IcsZones(icalcomponent_impl *calendar, const QTimeZone &own);

    /// UTC. Where clocks jump, as instantOf() says.
    [[nodiscard]] QDateTime instant(const WallClock &clock, const QByteArray &tzid);
    [[nodiscard]] QStringList unknown() const;

private:
    /// When the wall clock shows `at`, the offset (seconds east of UTC) changes.
    struct Change
    {
        WallClock at;
        int from = 0;
        int to = 0;
    };

    [[nodiscard]] QTimeZone named(const QByteArray &tzid);
    void describe(icalcomponent_impl *zone);
    void addChanges(icalcomponent_impl *part, QList<Change> &changes);
    [[nodiscard]] static QDateTime described(const WallClock &clock, const QList<Change> &changes);

    QTimeZone m_own;
    QHash<QByteArray, QTimeZone> m_named;
    QHash<QByteArray, QList<Change>> m_described;
    QSet<QByteArray> m_unknown;
};

} // namespace Creator
