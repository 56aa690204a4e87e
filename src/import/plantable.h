#pragma once

#include "core/result.h"
#include "domain/content.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QMap>
#include <QSet>
#include <QString>
#include <QStringList>
#include <QTimeZone>

#include <array>

namespace Creator {

/// The columns of a plan that are understood, by English and Korean names.
enum class PlanField {
    Id,
    Title,
    Description,
    Type,
    Status,
    PlannedAt,
    Time, // a clock beside a column of days
    Deadline,
    PublishedAt,
    Channel,
    Platforms,
    Tags,
    Duration,
    Notes,
    Effort,
    Cost,
    Checklist,
};

inline constexpr std::array allPlanFields{
    PlanField::Title,     PlanField::PlannedAt,   PlanField::Time,      PlanField::Status,
    PlanField::Type,      PlanField::Description, PlanField::Deadline,  PlanField::Channel,
    PlanField::Platforms, PlanField::Tags,        PlanField::Duration,  PlanField::Notes,
    PlanField::Effort,    PlanField::Cost,        PlanField::Checklist, PlanField::PublishedAt,
    PlanField::Id,
};

/// Which column is what, by the columns' titles.
using PlanColumnNames = QMap<PlanField, QString>;

/// One row of a plan.
struct PlanRow
{
    qint64 number = 0; // 1 is the first row after the header
    Content content; // the id is that of the row, or made of its title and date
    QSet<PlanField> given; // which fields the table has
    QString channel; // by name
    QStringList platforms;
};

/// A row that cannot be used, verbatim, and why.
struct PlanReject
{
    qint64 number = 0;
    QString raw;
    QString reason;
};

struct PlanReading
{
    QList<PlanRow> rows;
    QList<PlanReject> rejected;
    QStringList unusedColumns;
};

/// Reads a table of contents: CSV with any delimiter and encoding that imports know, a header
/// within the first 20 lines, at least a title column. Pure. Dates without a zone stand in `zone`;
/// a day alone is its beginning (a deadline: its last minute). Types and statuses are read in the
/// words of the command line, English or Korean; an unknown type is `other`, an unknown status or a
/// date that cannot be read rejects the row. Refuses (Error::Code::InvalidData) what is no such
/// table or has more than 20,000 rows. `columns`: what a person says they are; empty: find them.
[[nodiscard]] Result<PlanReading> readPlanTable(const QByteArray &bytes, const QTimeZone &zone,
                                                const PlanColumnNames &columns = {});

/// A new content of the row. `channels`: by name.
[[nodiscard]] Content contentFrom(const PlanRow &row, UserId creator,
                                  const QHash<QString, ChannelId> &channels);
/// `known` with the fields that the table has. Never changes the status, or the date of what has
/// been published. Platforms that are new become variants.
[[nodiscard]] Content updatedFrom(const PlanRow &row, Content known,
                                  const QHash<QString, ChannelId> &channels);

} // namespace Creator
