#pragma once

#include "scriptedserver.h"

namespace Creator {

/// Channels in the manner of YouTube, each with `videos` uploads of `days` days of eight figures.
/// The first folder of an address names the channel.
class SyncServer final
{
public:
    static constexpr int videos = 40;
    static constexpr int days = 3'125;
    static constexpr int figures = 8;

    SyncServer();
    [[nodiscard]] quint16 port() const { return m_server.port(); }

    /// The table of one upload, as the server gives it.
    [[nodiscard]] static QByteArray table(int video);

private:
    Test::ScriptedServer m_server;
};

/// Starts one in a process of its own, which ends with this one. Before any thread is there.
[[nodiscard]] quint16 startSyncServer(int argc, char **argv);

} // namespace Creator
