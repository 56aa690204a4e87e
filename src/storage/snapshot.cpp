#include "storage/snapshot.h"

#include "storage/connection.h"

#include <utility>

namespace Creator {

Snapshot::Snapshot(Connection *connection)
    : m_connection(connection)
{
}

Result<Snapshot> Snapshot::begin(Connection &connection)
{
    if (connection.isInTransaction())
        return Snapshot(nullptr);
    if (Status status = connection.execute("BEGIN"); !status)
        return failure(status.error());
    Snapshot snapshot(&connection);
    // A deferred transaction sees the state of its first read: now, not at some later question.
    if (const Result<qint64> pinned = connection.scalar("SELECT count(*) FROM sqlite_schema");
        !pinned)
        return failure(pinned.error());
    return snapshot;
}

Snapshot::Snapshot(Snapshot &&other) noexcept
    : m_connection(std::exchange(other.m_connection, nullptr))
{
}

Snapshot::~Snapshot()
{
    // Nothing was written: there is nothing that could be lost.
    if (m_connection && m_connection->isInTransaction())
        (void)m_connection->execute("ROLLBACK");
}

} // namespace Creator
