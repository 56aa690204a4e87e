#include "app/indexingjob.h"

#include "storage/searchindex.h"
#include "storage/writer.h"

namespace Creator {

namespace {

constexpr int rowsAStep = 4000;

struct Step
{
    qint64 indexed = 0;
    qint64 left = 0;
};

} // namespace

IndexingJob::IndexingJob(Writer &writer, QObject *parent)
    : Job(tr("Preparing the search"), parent)
    , m_writer(writer)
{
}

void IndexingJob::doStart()
{
    next();
}

void IndexingJob::next()
{
    m_writer
        .write<Step>([](WriteContext &context) -> Result<Step> {
            const Result<qint64> indexed = SearchIndex::indexNext(context.connection, rowsAStep);
            if (!indexed)
                return failure(indexed.error());
            const Result<qint64> left = SearchIndex::pendingRows(context.connection);
            if (!left)
                return failure(left.error());
            return Step{ *indexed, *left };
        })
        .then(this, [this](const Result<Step> &step) {
            if (!step) {
                fail(step.error());
                return;
            }
            m_done += step->indexed;
            m_total = m_done + step->left;
            reportProgress(m_done, m_total);
            if (step->left == 0 || isCancelRequested())
                succeed();
            else
                next();
        });
}

} // namespace Creator
