#pragma once

#include "core/job.h"
#include "import/importtable.h"
#include "import/planmerge.h"

#include <memory>

namespace Creator {

class Connection;
class Writer;
struct WriteContext;

/// A calendar or a table of contents as it was read from disk, and how it is to be understood.
struct PlanFile
{
    QString name;
    QByteArray bytes;
    PlanMergeWishes wishes; // without `find`
};

/// What was done with a plan.
struct PlanImportOutcome
{
    PlanMerge merge; // as it was when it was written
    QList<Content> written; // as stored
};

/// What the file means for what is stored now.
[[nodiscard]] Result<PlanMerge> mergePlanFile(const PlanFile &file, Connection &connection);

/// What one step that can be undone may write.
inline constexpr qsizetype mostPlanContents = 10'000;

/// Merges again, since what is stored may have changed after somebody looked, and writes what is
/// new or differs, but for `leftOut`. Importing tells facts: licences do not stand in the way.
/// `progress` is told of each row that is written, and may stop it with Error::Code::Cancelled.
/// More than mostPlanContents are refused with Error::Code::InvalidData.
[[nodiscard]] Result<PlanImportOutcome> importPlanFile(WriteContext &context, const PlanFile &file,
                                                       const QSet<ContentId> &leftOut = {},
                                                       const ReadProgress &progress = {});
/// "Import plan.ics": the label of that step.
[[nodiscard]] QString planImportLabel(const PlanFile &file);

/// Imports on the writer thread, all or nothing, as one step that can be undone. Cancelling leaves
/// nothing; once the job is gone the import goes on by itself.
class PlanImportJob final : public Job
{
    Q_OBJECT

public:
    PlanImportJob(std::shared_ptr<const PlanFile> file, const QSet<ContentId> &leftOut,
                  Writer &writer, QObject *parent = nullptr);
    ~PlanImportJob() override;

    [[nodiscard]] const PlanFile &file() const { return *m_file; }
    /// Only after a success.
    [[nodiscard]] const PlanImportOutcome &outcome() const { return m_outcome; }

protected:
    void doStart() override;

private:
    struct Watch;
    const std::shared_ptr<Watch> m_watch;
    const std::shared_ptr<const PlanFile> m_file;
    const QSet<ContentId> m_leftOut;
    Writer &m_writer;
    PlanImportOutcome m_outcome;
};

} // namespace Creator
