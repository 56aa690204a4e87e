#pragma once

#include "core/result.h"
#include "domain/content.h"

#include <QHash>
#include <QSet>
#include <QTimeZone>

#include <functional>

namespace Creator {

/// What a calendar file or a table of plans means for what is there: which contents are new, which
/// differ, which are as they were, which were deleted before and stay so.
struct PlanMerge
{
    QList<Content> added;
    QList<Content> changed; // with the file's values in them
    int same = 0;
    int deletedBefore = 0;
    QStringList rejected; // a sentence each, with the row
    QStringList warnings;

    [[nodiscard]] qsizetype written() const { return added.size() + changed.size(); }
};

/// Who and where, and what is known of an id.
struct PlanMergeWishes
{
    enum class Fate { Unknown, Known, Deleted };
    struct Found
    {
        Fate fate = Fate::Unknown;
        Content content; // if known
    };

    UserId creator;
    std::optional<ChannelId> channel; // for what names none
    QHash<QString, ChannelId> channels; // by name
    QTimeZone zone; // of the person
    QDateTime now; // UTC; what repeats is read for a year back and 90 days ahead
    std::function<Found(ContentId)> find;
};

/// An iCalendar file if it begins like one, else a table. Pure but for `find`.
[[nodiscard]] Result<PlanMerge> mergePlan(const QByteArray &bytes, const PlanMergeWishes &wishes);

} // namespace Creator
