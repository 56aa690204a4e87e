#include "planning/slotplacement.h"

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

void appendTimes(QList<QDateTime> &times, const Content &content)
{
    if (const QDateTime at = content.calendarAt(); at.isValid())
        times.append(at);
    for (const ContentVariant &variant : content.variants) {
        if (variant.plannedAt.isValid())
            times.append(variant.plannedAt);
    }
}

QList<QDateTime> takenFor(const Content &content, const QList<Content> &plan)
{
    const QStringList platforms = platformsOf(content);
    QList<QDateTime> times;
    for (const Content &other : plan) {
        if (meet(platforms, platformsOf(other)))
            appendTimes(times, other);
    }
    return times;
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
    QList<Content> others;
    for (const Content &content : plan) {
        const bool isGiven
            = std::any_of(contents.begin(), contents.end(),
                          [&content](const Content &given) { return given.id == content.id; });
        if (!isGiven && content.deletedAt.isNull())
            others.append(content);
    }
    QList<SlotPlace> places;
    for (const Content &content : contents) {
        const QDateTime at = PostingSlots::nextFree(fitting(weekly, platformsOf(content)),
                                                    takenFor(content, others), from, zone);
        places.append({ content.id, at });
        Content placed = content;
        placed.plannedAt = at;
        placed.publishedAt = {};
        others.append(placed);
    }
    return places;
}

} // namespace Creator::SlotPlacement
