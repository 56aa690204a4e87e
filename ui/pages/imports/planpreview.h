#pragma once

#include "domain/person.h"
#include "import/planimport.h"
#include "import/plansource.h"
#include "planning/licenceguard.h"

#include <QMap>

#include <memory>
#include <optional>

namespace Creator {

class Connection;

/// A file of contents as the sheet shows it before anything is written. Made on a worker.
struct PlanPreview
{
    /// What is asked of a file, and for whom.
    struct Question
    {
        QString path;
        QMap<QString, QString> answers;
        UserId creator;
        ChannelId channel;
        QList<Channel> channels;
        QTimeZone zone;
        QDateTime now;
    };

    std::shared_ptr<const PlanFile> file;
    PlanMerge merge;
    std::optional<PlanSource> source; // of a table
    PlanColumnNames columns; // with which it was read
    std::optional<Error> trouble; // why the table is not readable with these columns
    QList<LicenceViolation> violations; // of what comes in as scheduled or published

    /// The file is a calendar.
    [[nodiscard]] static bool isCalendar(const QString &path);
    /// The columns of the table; nothing for what is none, or too large to be a plan.
    [[nodiscard]] static std::optional<PlanSource> sourceOf(const QString &path);
    [[nodiscard]] static Result<PlanPreview> read(const Question &question, Connection &connection);
};

} // namespace Creator
