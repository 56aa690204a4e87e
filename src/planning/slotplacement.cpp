#include "planning/slotplacement.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace Creator::SlotPlacement {

namespace {

bool meet(const QStringList &a, const QStringList &b)
{
    return a.isEmpty() || b.isEmpty()
        || std::any_of(a.begin(), a.end(), [&b](const QString &one) { return b.contains(one); });
}

QList<PostingSlot> fitting(const QList<PostingSlot> &weekly, const QStringList &platforms)
{
    QList<PostingSlot> found;
    for (const PostingSlot &slot : weekly) {
        if (meet({ slot.platform }, platforms))
            found.append(slot);
    }
    return found;
}

/// When it stands where, as far as a slot at or after `from` could be close to it.
QList<QDateTime> timesOf(const Content &content, const QDateTime &from)
{
    const QDateTime tooEarly = from.addSecs(-PostingSlots::takenWithinMinutes * 60);
    QList<QDateTime> times;
    if (const QDateTime at = content.calendarAt(); at.isValid() && at > tooEarly)
        times.append(at);
    for (const ContentVariant &variant : content.variants) {
        if (variant.plannedAt.isValid() && variant.plannedAt > tooEarly)
            times.append(variant.plannedAt);
    }
    return times;
}

/// What all contents of the same platforms share.
struct Lane
{
    QStringList platforms;
    QList<PostingSlot> weekly; // only theirs
    QList<QDateTime> taken; // sorted
    QDateTime earliest; // before it nothing is free; null: nothing at all
};

void take(QList<Lane> &lanes, const QStringList &platforms, const QList<QDateTime> &times)
{
    for (Lane &lane : lanes) {
        if (!meet(lane.platforms, platforms))
            continue;
        for (const QDateTime &at : times)
            lane.taken.insert(std::upper_bound(lane.taken.begin(), lane.taken.end(), at), at);
    }
}

/// A search that goes on from the last place found must not reach further than the first.
bool isTooFar(const QDateTime &at, const QDateTime &from, const QTimeZone &zone)
{
    return wallClockAt(at, zone).day > wallClockAt(from, zone).day.addDays(PostingSlots::daysAhead);
}

} // namespace

QStringList platformsOf(const Content &content)
{
    QStringList platforms;
    for (const ContentVariant &variant : content.variants) {
        if (!platforms.contains(variant.platform))
            platforms.append(variant.platform);
    }
    if (platforms.isEmpty() && !content.platform.isEmpty())
        platforms.append(content.platform);
    return platforms;
}

QList<SlotPlace> place(const QList<Content> &contents, const QList<Content> &plan,
                       const QList<PostingSlot> &weekly, const QDateTime &from,
                       const QTimeZone &zone)
{
    QList<Lane> lanes;
    QHash<QStringList, qsizetype> laneOf;
    QSet<ContentId> given;
    for (const Content &content : contents) {
        given.insert(content.id);
        const QStringList platforms = platformsOf(content);
        if (laneOf.contains(platforms))
            continue;
        laneOf.insert(platforms, lanes.size());
        lanes.append({ platforms, fitting(weekly, platforms), {}, from });
    }
    for (const Content &content : plan) {
        if (given.contains(content.id) || content.deletedAt.isValid())
            continue;
        const QList<QDateTime> times = timesOf(content, from);
        if (!times.isEmpty())
            take(lanes, platformsOf(content), times);
    }
    QList<SlotPlace> places;
    for (const Content &content : contents) {
        Lane &lane = lanes[laneOf.value(platformsOf(content))];
        QDateTime at = PostingSlots::nextFree(lane.weekly, lane.taken, lane.earliest, zone);
        if (at.isValid() && isTooFar(at, from, zone))
            at = {};
        lane.earliest = at;
        places.append({ content.id, at });
        Content placed = content;
        placed.plannedAt = at;
        placed.publishedAt = {};
        take(lanes, platformsOf(content), timesOf(placed, from));
    }
    return places;
}

} // namespace Creator::SlotPlacement
