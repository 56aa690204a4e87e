#pragma once

#include "core/result.h"
#include "domain/content.h"
#include "import/plantable.h"

#include <QHash>
#include <QSet>
#include <QTimeZone>

#include <functional>

namespace Creator {

/// One entry of a file and what it means for what is there.
struct PlanMergeRow
{
    enum class Fate {
        New, // also one that changes what an entry above it added
        Changed,
        Same,
        DeletedBefore, // and stays so
        Refused
    };

    Fate fate = Fate::New;
    qint64 place = 0; // of a calendar: the line; of a table: the row, from 1; 0 if unknown
    Content content; // as it will be stored; of a refused one only the title, if that
    Content before; // of a changed one
    QString reason; // why it is refused, a sentence
};

/// What a calendar file or a table of plans means for what is there.
struct PlanMerge
{
    enum class Kind { Calendar, Table };

    Kind kind = Kind::Calendar;
    QList<PlanMergeRow> rows; // in the order of the file
    QStringList warnings;

    /// Contents that are new or changed, each once; entries with any other fate.
    [[nodiscard]] int count(PlanMergeRow::Fate fate) const;
    [[nodiscard]] QSet<ContentId> idsOf(PlanMergeRow::Fate fate) const;
    /// What is new or differs, each content once, with the file's last values, but for those that
    /// are left out.
    [[nodiscard]] QList<Content> written(const QSet<ContentId> &leftOut = {}) const;
    /// "Row 3: There is no title."
    [[nodiscard]] QStringList refusals() const;
};

/// "Row 3", "Line 120": where an entry stands.
[[nodiscard]] QString placeText(PlanMerge::Kind kind, qint64 place);

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
    PlanColumnNames columns; // of a table; empty: find them
    QDateTime now; // UTC; what repeats is read for a year back and 90 days ahead
    std::function<Result<Found>(ContentId)> find; // an error ends the merge
};

/// Does the file begin like a calendar?
[[nodiscard]] bool looksLikeCalendar(const QByteArray &bytes);
/// An iCalendar file if it begins like one, else a table. Pure but for `find`.
[[nodiscard]] Result<PlanMerge> mergePlan(const QByteArray &bytes, const PlanMergeWishes &wishes);

} // namespace Creator
