#include "storage/writer.h"

#include "storage/undorecording.h"

#include <QMutexLocker>

namespace Creator {

Writer::Writer(Connection connection, const Clock &clock)
    : m_connection(std::move(connection))
    , m_clock(clock)
{
    m_pool.setMaxThreadCount(1);
    m_pool.setExpiryTimeout(-1);
}

Writer::~Writer()
{
    m_pool.waitForDone();
}

void Writer::setUser(std::optional<UserId> user)
{
    const QMutexLocker lock(&m_mutex);
    m_user = user;
}

void Writer::setRefusing(std::optional<QString> reason)
{
    const QMutexLocker lock(&m_mutex);
    m_refusing = std::move(reason);
}

void Writer::waitForDone()
{
    m_pool.waitForDone();
}

void Writer::setAfterEveryCommit(AfterCommit after)
{
    const QMutexLocker lock(&m_mutex);
    m_afterEveryCommit = std::move(after);
}

void Writer::announceCommit()
{
    const QMutexLocker lock(&m_mutex);
    if (m_afterEveryCommit)
        m_afterEveryCommit();
}

Status Writer::inTransaction(const std::function<Status(WriteContext &)> &work,
                             const QString *undoLabel)
{
    std::optional<UserId> user;
    {
        const QMutexLocker lock(&m_mutex);
        if (m_refusing)
            return failure(Error::Code::Unauthorized, *m_refusing);
        user = m_user;
    }
    Result<Transaction> transaction = Transaction::begin(m_connection);
    if (!transaction)
        return failure(transaction.error());
    WriteContext context{ m_connection, m_clock.nowUtc().toMSecsSinceEpoch(), user };
    std::optional<UndoRecording> recording;
    if (undoLabel) {
        Result<UndoRecording> started = UndoRecording::start(m_connection);
        if (!started)
            return failure(started.error());
        recording.emplace(std::move(*started));
    }
    if (Status status = work(context); !status)
        return status;
    if (recording) {
        if (Status status = recording->keep(context, *undoLabel); !status)
            return status;
    }
    return transaction->commit();
}

} // namespace Creator
