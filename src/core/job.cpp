#include "core/job.h"

namespace Creator {

Job::Job(QString title, QObject *parent)
    : QObject(parent)
    , m_title(std::move(title))
{
}

Job::~Job() = default;

void Job::start()
{
    if (m_state != State::Idle)
        return;
    m_state = State::Running;
    doStart();
}

void Job::cancel()
{
    m_cancelRequested.store(true);
}

void Job::reportProgress(qint64 done, qint64 total)
{
    QMetaObject::invokeMethod(
        this, [this, done, total] { emit progressChanged(done, total); }, Qt::QueuedConnection);
}

void Job::succeed()
{
    finish(std::nullopt);
}

void Job::fail(Error error)
{
    finish(std::move(error));
}

void Job::finish(std::optional<Error> error)
{
    if (m_ending)
        return;
    m_ending = true;
    m_error = std::move(error);
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_state = State::Finished;
            emit finished(this);
        },
        Qt::QueuedConnection);
}

} // namespace Creator
