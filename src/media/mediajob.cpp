#include "media/mediajob.h"

namespace Creator {

MediaJob::MediaJob(const QString &title, QObject *parent)
    : Job(title, parent)
{
    m_pool.setMaxThreadCount(1);
}

MediaJob::~MediaJob() = default;

tl::unexpected<Error> MediaJob::cancelled()
{
    return failure(Error::Code::Cancelled, tr("Cancelled."));
}

void MediaJob::abandonWork()
{
    cancel();
    m_pool.waitForDone();
}

void MediaJob::doStart()
{
    m_pool.start([this] {
        const Status status = work();
        QMetaObject::invokeMethod(
            this,
            [this, status] {
                if (status)
                    succeed();
                else
                    fail(status.error());
            },
            Qt::QueuedConnection);
    });
}

} // namespace Creator
