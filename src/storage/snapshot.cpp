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
    return Snapshot(&connection);
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
