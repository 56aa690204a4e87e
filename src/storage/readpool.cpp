#include "storage/readpool.h"

#include <QCoreApplication>
#include <QMutexLocker>

namespace Creator {

void QueryTicket::cancel()
{
    m_cancelled.store(true);
    const QMutexLocker lock(&m_mutex);
    if (m_connection)
        m_connection->interrupt();
}

void QueryTicket::attach(Connection *connection)
{
    const QMutexLocker lock(&m_mutex);
    m_connection = connection;
}

ReadPool::ReadPool(QString path)
    : m_path(std::move(path))
{
    m_pool.setMaxThreadCount(2);
}

ReadPool::~ReadPool()
{
    m_pool.clear();
    m_pool.waitForDone();
}

tl::unexpected<Error> ReadPool::cancelled()
{
    return failure(Error::Code::Cancelled, QCoreApplication::translate("Storage", "Cancelled."));
}

Result<Connection> ReadPool::take()
{
    {
        const QMutexLocker lock(&m_mutex);
        if (!m_free.empty()) {
            Connection connection = std::move(m_free.back());
            m_free.pop_back();
            return connection;
        }
    }
    return Connection::open(m_path, Connection::Mode::ReadOnly);
}

void ReadPool::give(Connection &&connection)
{
    // It would answer from an old state for ever.
    if (connection.isInTransaction())
        return;
    const QMutexLocker lock(&m_mutex);
    m_free.push_back(std::move(connection));
}

} // namespace Creator
