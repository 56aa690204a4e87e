#include "import/planimport.h"

#include "storage/contentrepository.h"
#include "storage/writer.h"

#include <QCoreApplication>
#include <QLocale>
#include <QMutex>

namespace Creator {

namespace {

constexpr qint64 rowsPerReport = 64;

Status goOn(const ReadProgress &progress, qint64 done, qint64 total)
{
    if (progress && progress(done, total) == ReadControl::Stop)
        return failure(Error::Code::Cancelled,
                       QCoreApplication::translate("Import", "The import was cancelled."));
    return {};
}

Result<PlanMergeWishes::Found> found(Connection &connection, ContentId id)
{
    using Fate = PlanMergeWishes::Fate;
    const auto known = ContentRepository::lookUp(connection, id);
    if (!known)
        return failure(known.error());
    PlanMergeWishes::Found answer;
    if (known->isDeleted)
        answer.fate = Fate::Deleted;
    else if (known->content)
        answer = { Fate::Known, *known->content };
    return answer;
}

Result<PlanMerge> merged(const PlanFile &file, Connection &connection, const ReadProgress &progress)
{
    PlanMergeWishes wishes = file.wishes;
    wishes.find = [&](ContentId id) -> Result<PlanMergeWishes::Found> {
        if (Status status = goOn(progress, 0, 0); !status)
            return failure(status.error());
        return found(connection, id);
    };
    return mergePlan(file.bytes, wishes);
}

Result<QList<Content>> put(WriteContext &context, const QList<Content> &contents,
                           const ReadProgress &progress)
{
    const qsizetype total = contents.size();
    if (total > mostPlanContents) {
        return failure(Error::Code::InvalidData,
                       QCoreApplication::translate(
                           "Import",
                           "This file has %1 contents to write. At most %2 can be imported at "
                           "once, so that it can be undone; split the file.")
                           .arg(QLocale().toString(total), QLocale().toString(mostPlanContents)));
    }
    QList<Content> written;
    for (const Content &content : contents) {
        if (Status status = goOn(progress, written.size(), total); !status)
            return failure(status.error());
        const auto row = ContentRepository::putWithin(context, { content });
        if (!row)
            return failure(row.error());
        written += *row;
    }
    if (Status status = goOn(progress, total, total); !status)
        return failure(status.error());
    return written;
}

} // namespace

Result<PlanMerge> mergePlanFile(const PlanFile &file, Connection &connection)
{
    return merged(file, connection, {});
}

Result<PlanImportOutcome> importPlanFile(WriteContext &context, const PlanFile &file,
                                         const QSet<ContentId> &leftOut,
                                         const ReadProgress &progress)
{
    const Result<PlanMerge> merge = merged(file, context.connection, progress);
    if (!merge)
        return failure(merge.error());
    const auto written = put(context, merge->written(leftOut), progress);
    if (!written)
        return failure(written.error());
    return PlanImportOutcome{ *merge, *written };
}

QString planImportLabel(const PlanFile &file)
{
    return QCoreApplication::translate("Import", "Import %1").arg(file.name);
}

/// What the writer's thread may look at, since the job may be gone before it is done.
struct PlanImportJob::Watch
{
    QMutex mutex;
    PlanImportJob *job = nullptr;

    [[nodiscard]] ReadControl report(qint64 done, qint64 total)
    {
        const QMutexLocker locker(&mutex);
        if (!job)
            return ReadControl::GoOn;
        if (job->isCancelRequested())
            return ReadControl::Stop;
        if (total > 0 && (done == total || done % rowsPerReport == 0))
            job->reportProgress(done, total);
        return ReadControl::GoOn;
    }
};

PlanImportJob::PlanImportJob(std::shared_ptr<const PlanFile> file, const QSet<ContentId> &leftOut,
                             Writer &writer, QObject *parent)
    : Job(tr("Importing %1").arg(file->name), parent)
    , m_watch(std::make_shared<Watch>())
    , m_file(std::move(file))
    , m_leftOut(leftOut)
    , m_writer(writer)
{
    m_watch->job = this;
}

PlanImportJob::~PlanImportJob()
{
    const QMutexLocker locker(&m_watch->mutex);
    m_watch->job = nullptr;
}

void PlanImportJob::doStart()
{
    m_writer
        .writeUndoable<PlanImportOutcome>(
            planImportLabel(*m_file),
            [file = m_file, leftOut = m_leftOut, watch = m_watch](WriteContext &context) {
                return importPlanFile(context, *file, leftOut, [watch](qint64 done, qint64 total) {
                    return watch->report(done, total);
                });
            })
        .then(this, [this](const Result<PlanImportOutcome> &outcome) {
            if (!outcome) {
                fail(outcome.error());
                return;
            }
            m_outcome = *outcome;
            succeed();
        });
}

} // namespace Creator
