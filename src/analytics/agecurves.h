#pragma once

#include "core/result.h"
#include "domain/ids.h"
#include "domain/metriccatalogue.h"
#include "domain/money.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QTimeZone>

#include <optional>

namespace Creator {

class Connection;

/// How far a content had come by its age.
struct AgeCurve
{
    ContentId content;
    QString title;
    QDate published; // of the zone
    /// By the end of day 0, the day of publishing, of day 1 …; nothing where a day up to then is
    /// not known or not over.
    QList<std::optional<Micros>> reached;
};

struct AgeQuestion
{
    QList<ContentId> contents = {};
    const Metric *metric = nullptr; // never null; one that adds up
    Currency home = {}; // money of other currencies is left out
    QTimeZone zone = QTimeZone::utc();
    QDate today = {}; // not over
    int days = 31;
};

/// In the order they were asked for; those that never went out are absent.
[[nodiscard]] Result<QList<AgeCurve>> ageCurves(Connection &connection,
                                                const AgeQuestion &question);

} // namespace Creator
