#include "import/plantable.h"
#include "import/samesecond.h"

#include <algorithm>

namespace Creator {

using namespace Qt::StringLiterals;

namespace {

void setDates(const PlanRow &row, Content &known)
{
    if (row.given.contains(PlanField::Deadline))
        known.deadlineAt = unlessSameSecond(known.deadlineAt, row.content.deadlineAt);
    if (known.isOut())
        return;
    if (row.given.contains(PlanField::PlannedAt)) {
        known.plannedAt = unlessSameSecond(known.plannedAt, row.content.plannedAt);
        known.metadata.remove(u"all_day"_s);
        if (row.content.metadata.contains(u"all_day"_s))
            known.metadata.insert(u"all_day"_s, true);
    }
    if (known.status == ContentStatus::Scheduled && known.plannedAt.isNull())
        known.status = ContentStatus::Draft;
}

void addPlatforms(const PlanRow &row, Content &known)
{
    for (const QString &platform : row.platforms) {
        const bool isThere
            = std::any_of(known.variants.begin(), known.variants.end(),
                          [&](const ContentVariant &one) { return one.platform == platform; });
        if (isThere)
            continue;
        ContentVariant variant;
        variant.id = VariantId(
            Uuid::v8("variant\x1f" + known.id.uuid().toByteArray() + '\x1f' + platform.toUtf8()));
        variant.platform = platform;
        known.variants.append(variant);
    }
}

} // namespace

Content contentFrom(const PlanRow &row, UserId creator, const QHash<QString, ChannelId> &channels)
{
    Content content;
    content.id = row.content.id;
    content.creatorId = creator;
    content.origin = Origin::File;
    content = updatedFrom(row, content, channels);
    content.status = row.content.status;
    content.plannedAt = row.content.plannedAt;
    if (content.isOut())
        content.publishedAt = row.content.publishedAt;
    return content;
}

Content updatedFrom(const PlanRow &row, Content known, const QHash<QString, ChannelId> &channels)
{
    const Content &read = row.content;
    const auto has = [&](PlanField field) { return row.given.contains(field); };
    if (known.title.simplified() != read.title)
        known.title = read.title;
    if (has(PlanField::Description))
        known.description = read.description;
    if (has(PlanField::Type))
        known.type = read.type;
    if (has(PlanField::Notes))
        known.notes = read.notes;
    if (has(PlanField::Tags))
        known.tags = read.tags;
    if (has(PlanField::Duration))
        known.durationSeconds = read.durationSeconds;
    if (has(PlanField::Effort))
        known.effortMinutes = read.effortMinutes;
    if (has(PlanField::Cost))
        known.cost = read.cost;
    if (has(PlanField::Checklist))
        known.checklist = read.checklist;
    if (const auto channel = channels.constFind(row.channel); channel != channels.constEnd())
        known.profileId = *channel;
    setDates(row, known);
    addPlatforms(row, known);
    return known;
}

} // namespace Creator
