#pragma once

#include "sync/accountdesk.h"

#include <QFuture>

#include <chrono>
#include <memory>

namespace Creator {

class AccountRepository;
class AppSettings;
class Clock;
class CommentRepository;
class Database;
class RateKeeper;
class SecretStore;

/// Everything that talks to platforms, joined: the window and the command line share it.
class SyncKit final
{
public:
    /// All of them outlive it. Nothing is asked of the network or the keychain before begin() or a
    /// call of the desk.
    SyncKit(Database &database, SecretStore &secrets, AppSettings &settings, const Clock &clock);
    ~SyncKit();
    Q_DISABLE_COPY_MOVE(SyncKit)

    [[nodiscard]] AccountDesk &desk();
    [[nodiscard]] AccountRepository &accounts();
    [[nodiscard]] CommentRepository &comments();
    [[nodiscard]] RateKeeper &rates();

    /// Finds out whether secrets can be kept.
    void probeKeychain();
    /// For a program that stays: looks after what a crash left, then runs what is due, and goes on;
    /// while it is paused, only once it is resumed.
    void begin();
    /// Who may not write starts no run and sends nothing.
    void pause();
    /// Before begin() it only takes the pause back.
    void resume();
    /// Answers to comments wait.
    void holdOutbox();
    /// Before the program ends: ends what runs, and finishes as soon as each run is written down
    /// and no sign-in is being renewed (its answer may hold the only copy of a new token), but no
    /// later than that.
    [[nodiscard]] QFuture<void> leave(std::chrono::milliseconds longest = std::chrono::seconds(3));
    /// Takes leave() back: its future is cancelled. False if nobody was leaving.
    bool stay();

private:
    void start();

    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace Creator
