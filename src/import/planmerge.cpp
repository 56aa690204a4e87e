#include "import/planmerge.h"

#include "import/icscontents.h"
#include "import/icsreader.h"
#include "import/plantable.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Creator {

namespace {

constexpr int daysBack = 366;
constexpr int daysAhead = 90;
constexpr qsizetype longestTitle = 200; // of what could not be read

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

bool isWritten(PlanMergeRow::Fate fate)
{
    return fate == PlanMergeRow::Fate::New || fate == PlanMergeRow::Fate::Changed;
}

/// Sorts the entries of one file.
class Merger
{
public:
    Merger(PlanMerge::Kind kind, const PlanMergeWishes &wishes)
        : m_wishes(wishes)
    {
        m_merge.kind = kind;
    }

    /// `fresh` if it is new; `update` makes the known one what the file says.
    [[nodiscard]] Status take(qint64 place, const Content &fresh,
                              const std::function<Content(const Content &)> &update)
    {
        Result<PlanMergeWishes::Found> found = m_wishes.find(fresh.id);
        if (!found)
            return failure(found.error());
        // Twice in one file: the second meets what the first made.
        if (const auto met = m_met.constFind(fresh.id); met != m_met.cend())
            *found = { PlanMergeWishes::Fate::Known, *met };
        PlanMergeRow row;
        row.place = place;
        switch (found->fate) {
        case PlanMergeWishes::Fate::Unknown:
            row.fate = PlanMergeRow::Fate::New;
            row.content = settled(fresh, m_wishes.now);
            row.content.origin = Origin::File;
            if (!fresh.profileId)
                row.content.profileId = m_wishes.channel;
            m_added.insert(fresh.id);
            break;
        case PlanMergeWishes::Fate::Deleted:
            row.fate = PlanMergeRow::Fate::DeletedBefore;
            row.content = fresh;
            break;
        case PlanMergeWishes::Fate::Known:
            row.content = settled(update(found->content), m_wishes.now);
            row.before = found->content;
            row.fate = row.content == row.before ? PlanMergeRow::Fate::Same
                : m_added.contains(fresh.id)     ? PlanMergeRow::Fate::New
                                                 : PlanMergeRow::Fate::Changed;
            break;
        }
        if (row.fate != PlanMergeRow::Fate::DeletedBefore)
            m_met.insert(row.content.id, row.content);
        m_merge.rows.append(row);
        return {};
    }

    void refuse(qint64 place, const QString &title, const QString &reason)
    {
        PlanMergeRow row;
        row.fate = PlanMergeRow::Fate::Refused;
        row.place = place;
        row.content.title = title;
        row.reason = reason;
        m_merge.rows.append(row);
    }

    [[nodiscard]] PlanMerge merged(const QStringList &warnings)
    {
        m_merge.warnings = warnings;
        std::stable_sort(m_merge.rows.begin(), m_merge.rows.end(),
                         [](const auto &a, const auto &b) { return a.place < b.place; });
        return std::move(m_merge);
    }

private:
    const PlanMergeWishes &m_wishes;
    PlanMerge m_merge;
    QHash<ContentId, Content> m_met;
    QSet<ContentId> m_added;
};

Result<PlanMerge> mergeCalendar(const QByteArray &bytes, const PlanMergeWishes &wishes)
{
    const Result<IcsReading> reading = readIcs(
        bytes, { wishes.zone, wishes.now.addDays(-daysBack), wishes.now.addDays(daysAhead) });
    if (!reading)
        return failure(reading.error());
    Merger merger(PlanMerge::Kind::Calendar, wishes);
    for (const IcsReject &reject : reading->rejected)
        merger.refuse(reject.line, reject.title, reject.reason);
    for (const IcsItem &item : reading->items) {
        const Status taken
            = merger.take(item.line, contentFrom(item, wishes.creator),
                          [&item](const Content &known) { return updatedFrom(item, known); });
        if (!taken)
            return failure(taken.error());
    }
    return merger.merged(reading->warnings);
}

Result<PlanMerge> mergeTable(const QByteArray &bytes, const PlanMergeWishes &wishes)
{
    const Result<PlanReading> reading = readPlanTable(bytes, wishes.zone, wishes.columns);
    if (!reading)
        return failure(reading.error());
    Merger merger(PlanMerge::Kind::Table, wishes);
    for (const PlanReject &reject : reading->rejected)
        merger.refuse(reject.number, reject.raw.simplified().left(longestTitle), reject.reason);
    for (const PlanRow &row : reading->rows) {
        const Status taken = merger.take(
            row.number, contentFrom(row, wishes.creator, wishes.channels),
            [&](const Content &known) { return updatedFrom(row, known, wishes.channels); });
        if (!taken)
            return failure(taken.error());
    }
    return merger.merged({});
}

} // namespace

int PlanMerge::count(PlanMergeRow::Fate fate) const
{
    if (isWritten(fate))
        return static_cast<int>(idsOf(fate).size());
    return static_cast<int>(std::count_if(
        rows.begin(), rows.end(), [fate](const PlanMergeRow &row) { return row.fate == fate; }));
}

QSet<ContentId> PlanMerge::idsOf(PlanMergeRow::Fate fate) const
{
    QSet<ContentId> ids;
    for (const PlanMergeRow &row : rows) {
        if (row.fate == fate)
            ids.insert(row.content.id);
    }
    return ids;
}

QList<Content> PlanMerge::written(const QSet<ContentId> &leftOut) const
{
    QList<Content> contents;
    QHash<ContentId, qsizetype> places;
    for (const PlanMergeRow &row : rows) {
        const ContentId id = row.content.id;
        if (!isWritten(row.fate) || leftOut.contains(id))
            continue;
        if (const auto place = places.constFind(id); place != places.cend()) {
            contents[*place] = row.content;
        } else {
            places.insert(id, contents.size());
            contents.append(row.content);
        }
    }
    return contents;
}

QStringList PlanMerge::refusals() const
{
    QStringList sentences;
    for (const PlanMergeRow &row : rows) {
        if (row.fate == PlanMergeRow::Fate::Refused)
            sentences.append(placeText(kind, row.place) + u": "_s + row.reason);
    }
    return sentences;
}

QString placeText(PlanMerge::Kind kind, qint64 place)
{
    return (kind == PlanMerge::Kind::Table ? QCoreApplication::translate("Import", "Row %1")
                                           : QCoreApplication::translate("Import", "Line %1"))
        .arg(place);
}

bool looksLikeCalendar(const QByteArray &bytes)
{
    QByteArray head = bytes.left(512).toUpper();
    head.replace('\0', QByteArray()); // UTF-16
    return head.contains("BEGIN:VCALENDAR");
}

Result<PlanMerge> mergePlan(const QByteArray &bytes, const PlanMergeWishes &wishes)
{
    return looksLikeCalendar(bytes) ? mergeCalendar(bytes, wishes) : mergeTable(bytes, wishes);
}

} // namespace Creator
