#include "planning/slotplacement.h"

#include "planning/postingtargets.h"

#include <QSet>

#include <algorithm>

namespace Creator::SlotPlacement {

namespace {

using Targets = QList<PostingTarget>;

QList<PostingSlot> fitting(const QList<PostingSlot> &weekly, const PostingTarget &target)
{
    QList<PostingSlot> own;
    QList<PostingSlot> ofPlatform;
    for (const PostingSlot &slot : weekly) {
        if (slot.platform != target.platform)
            continue;
        if (!target.accountId || slot.accountId == target.accountId)
            own.append(slot);
        else if (!slot.accountId)
            ofPlatform.append(slot);
    }
    return own.isEmpty() ? ofPlatform : own;
}

QList<PostingSlot> fitting(const QList<PostingSlot> &weekly, const Targets &targets)
{
    if (targets.isEmpty())
        return weekly;
    QList<PostingSlot> found;
    for (const PostingTarget &target : targets)
        found += fitting(weekly, target);
    return found;
}

/// When it stands where, as far as a slot at or after `from` could be close to it.
struct Standing
{
    Targets targets;
    QDateTime at;
};

QList<Standing> standingsOf(const Content &content, const Targets &targets, const QDateTime &from)
{
    const QDateTime tooEarly = from.addSecs(-PostingSlots::takenWithinMinutes * 60);
    QList<Standing> found;
    if (const QDateTime at = content.calendarAt(); at.isValid() && at > tooEarly)
        found.append({ targets, at });
    for (const ContentVariant &variant : content.variants) {
        if (variant.plannedAt.isValid() && variant.plannedAt > tooEarly)
            found.append({ { { variant.platform, variant.accountId } }, variant.plannedAt });
    }
    return found;
}

/// What all contents of the same targets share.
struct Lane
{
    Targets targets;
    QList<PostingSlot> weekly; // only theirs
    QList<QDateTime> taken; // sorted
    QDateTime earliest; // before it nothing is free; null: nothing at all
};

Lane *laneOf(QList<Lane> &lanes, const Targets &targets)
{
    const auto found = std::find_if(lanes.begin(), lanes.end(), [&targets](const Lane &lane) {
        return lane.targets == targets;
    });
    return found == lanes.end() ? nullptr : &*found;
}

void take(QList<Lane> &lanes, const QList<Standing> &standings)
{
    for (const Standing &one : standings) {
        for (Lane &lane : lanes) {
            if (PostingTargets::meet(lane.targets, one.targets))
                lane.taken.insert(std::upper_bound(lane.taken.begin(), lane.taken.end(), one.at),
                                  one.at);
        }
    }
}

/// A search that goes on from the last place found must not reach further than the first.
bool isTooFar(const QDateTime &at, const QDateTime &from, const QTimeZone &zone)
{
    return wallClockAt(at, zone).day > wallClockAt(from, zone).day.addDays(PostingSlots::daysAhead);
}

QList<Lane> lanesFor(const QList<Content> &contents, const SlotWeek &week, const QDateTime &from)
{
    QList<Lane> lanes;
    for (const Content &content : contents) {
        const Targets targets = PostingTargets::of(content, week.accounts);
        if (!laneOf(lanes, targets))
            lanes.append({ targets, fitting(week.weekly, targets), {}, from });
    }
    return lanes;
}

} // namespace

QList<SlotPlace> place(const QList<Content> &contents, const QList<Content> &plan,
                       const SlotWeek &week, const QDateTime &from)
{
    QList<Lane> lanes = lanesFor(contents, week, from);
    QSet<ContentId> given;
    for (const Content &content : contents)
        given.insert(content.id);
    for (const Content &content : plan) {
        if (!given.contains(content.id) && !content.deletedAt.isValid())
            take(lanes, standingsOf(content, PostingTargets::of(content, week.accounts), from));
    }
    QList<SlotPlace> places;
    for (const Content &content : contents) {
        const Targets targets = PostingTargets::of(content, week.accounts);
        Lane &lane = *laneOf(lanes, targets);
        QDateTime at = PostingSlots::nextFree(lane.weekly, lane.taken, lane.earliest, week.zone);
        if (at.isValid() && isTooFar(at, from, week.zone))
            at = {};
        lane.earliest = at;
        places.append({ content.id, at });
        Content placed = content;
        placed.plannedAt = at;
        placed.publishedAt = {};
        take(lanes, standingsOf(placed, targets, from));
    }
    return places;
}

} // namespace Creator::SlotPlacement
