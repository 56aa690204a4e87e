#include "import/planmerge.h"

#include "import/icscontents.h"
#include "import/icsreader.h"
#include "import/plantable.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Creator {

namespace {

constexpr int daysBack = 366;
constexpr int daysAhead = 90;

bool looksLikeCalendar(const QByteArray &bytes)
{
    return bytes.left(256).trimmed().toUpper().contains("BEGIN:VCALENDAR");
}

/// A file knows nothing of our rules: what is scheduled has a date, and nothing is published before
/// its own.
Content settled(Content content, const QDateTime &now)
{
    const bool hasDate = content.plannedAt.isValid();
    if (content.status == ContentStatus::Scheduled && !hasDate)
        content.status = ContentStatus::Draft;
    if (content.status == ContentStatus::Published && content.publishedAt.isNull() && hasDate) {
        if (content.plannedAt > now)
            content.status = ContentStatus::Scheduled;
        else
            content.publishedAt = content.plannedAt;
    }
    return content;
}

/// Sorts one entry: `fresh` if it is new, `update` makes the known one what the file says.
void take(PlanMerge &merge, const PlanMergeWishes &wishes, const Content &fresh,
          const std::function<Content(const Content &)> &update)
{
    const PlanMergeWishes::Found found = wishes.find(fresh.id);
    switch (found.fate) {
    case PlanMergeWishes::Fate::Unknown:
        merge.added.append(settled(fresh, wishes.now));
        merge.added.last().origin = Origin::File;
        if (!fresh.profileId)
            merge.added.last().profileId = wishes.channel;
        return;
    case PlanMergeWishes::Fate::Deleted:
        ++merge.deletedBefore;
        return;
    case PlanMergeWishes::Fate::Known:
        const Content now = settled(update(found.content), wishes.now);
        if (now == found.content)
            ++merge.same;
        else
            merge.changed.append(now);
        return;
    }
}

Result<PlanMerge> mergeCalendar(const QByteArray &bytes, const PlanMergeWishes &wishes)
{
    const Result<IcsReading> reading = readIcs(
        bytes, { wishes.zone, wishes.now.addDays(-daysBack), wishes.now.addDays(daysAhead) });
    if (!reading)
        return failure(reading.error());
    PlanMerge merge;
    merge.warnings = reading->warnings;
    for (const IcsItem &item : reading->items) {
        take(merge, wishes, contentFrom(item, wishes.creator),
             [&item](const Content &known) { return updatedFrom(item, known); });
    }
    return merge;
}

Result<PlanMerge> mergeTable(const QByteArray &bytes, const PlanMergeWishes &wishes)
{
    const Result<PlanReading> reading = readPlanTable(bytes, wishes.zone);
    if (!reading)
        return failure(reading.error());
    PlanMerge merge;
    for (const PlanReject &reject : reading->rejected) {
        merge.rejected.append(QCoreApplication::translate("Import", "Row %1: %2")
                                  .arg(reject.number)
                                  .arg(reject.reason));
    }
    for (const PlanRow &row : reading->rows) {
        take(merge, wishes, contentFrom(row, wishes.creator, wishes.channels),
             [&](const Content &known) { return updatedFrom(row, known, wishes.channels); });
    }
    return merge;
}

} // namespace

Result<PlanMerge> mergePlan(const QByteArray &bytes, const PlanMergeWishes &wishes)
{
    return looksLikeCalendar(bytes) ? mergeCalendar(bytes, wishes) : mergeTable(bytes, wishes);
}

} // namespace Creator
