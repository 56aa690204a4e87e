#pragma once

#include "core/result.h"

namespace Creator {

class Connection;

/// One state of the file for several questions: what is written meanwhile is not seen until it
/// ends. Inside of a transaction, or of another snapshot, it is part of that one.
class Snapshot
{
public:
    [[nodiscard]] static Result<Snapshot> begin(Connection &connection);
    ~Snapshot();
    Snapshot(Snapshot &&other) noexcept;
    Snapshot &operator=(Snapshot &&) = delete;

private:
    explicit Snapshot(Connection *connection);

    Connection *m_connection; // null: somebody else ends it
};

} // namespace Creator
