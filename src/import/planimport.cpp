#include "import/planimport.h"

#include "storage/contentrepository.h"
#include "storage/writer.h"

#include <QCoreApplication>

namespace Creator {

namespace {

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

} // namespace

Result<PlanMerge> mergePlanFile(const PlanFile &file, Connection &connection)
{
    PlanMergeWishes wishes = file.wishes;
    wishes.find = [&connection](ContentId id) { return found(connection, id); };
    return mergePlan(file.bytes, wishes);
}

Result<PlanImportOutcome> importPlanFile(WriteContext &context, const PlanFile &file,
                                         const QSet<ContentId> &leftOut)
{
    const Result<PlanMerge> merge = mergePlanFile(file, context.connection);
    if (!merge)
        return failure(merge.error());
    const auto written = ContentRepository::putWithin(context, merge->written(leftOut));
    if (!written)
        return failure(written.error());
    return PlanImportOutcome{ *merge, *written };
}

QString planImportLabel(const PlanFile &file)
{
    return QCoreApplication::translate("Import", "Import %1").arg(file.name);
}

PlanImportJob::PlanImportJob(std::shared_ptr<const PlanFile> file, const QSet<ContentId> &leftOut,
                             Writer &writer, QObject *parent)
    : Job(tr("Importing %1").arg(file->name), parent)
    , m_file(std::move(file))
    , m_leftOut(leftOut)
    , m_writer(writer)
{
}

void PlanImportJob::doStart()
{
    m_writer
        .writeUndoable<PlanImportOutcome>(
            planImportLabel(*m_file),
            [file = m_file, leftOut = m_leftOut](WriteContext &context) {
                return importPlanFile(context, *file, leftOut);
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
