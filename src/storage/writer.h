#pragma once

#include "core/clock.h"
#include "core/result.h"
#include "domain/ids.h"
#include "storage/connection.h"

#include <QCoreApplication>
#include <QFuture>
#include <QMutex>
#include <QObject>
#include <QPointer>
#include <QPromise>
#include <QThreadPool>

#include <atomic>
#include <functional>
#include <optional>

namespace Creator {

/// What every write is given: the connection inside its transaction, the moment, and who asked.
struct WriteContext
{
    Connection &connection;
    qint64 nowMs; // Unix ms UTC; the created_at and updated_at of everything it writes
    std::optional<UserId> user;
    Uuid newId() const { return Uuid::v7(nowMs); }
};

/// The one thread and the one connection that change the file.
///
/// Each write is one transaction, in the order asked. A write that fails leaves nothing behind.
class Writer
{
public:
    template <typename T>
    using Work = std::function<Result<T>(WriteContext &)>;

    Writer(Connection connection, const Clock &clock);
    ~Writer();

    /// Called on the writer thread once the write is committed; see onThreadOf().
    using AfterCommit = std::function<void()>;

    /// Runs `work` in its own transaction on the writer thread.
    template <typename T>
    QFuture<Result<T>> write(Work<T> work, AfterCommit after = {})
    {
        return queue<T>([this, work = std::move(work), after = std::move(after)] {
            return transact<T>(work, nullptr, after);
        });
    }

    /// The same as one step that a person can undo: what it did to the named tables of the seed is
    /// kept in the undo journal, in the same transaction, under `label`.
    template <typename T>
    QFuture<Result<T>> writeUndoable(QString label, Work<T> work, AfterCommit after = {})
    {
        return queue<T>([this, label = std::move(label), work = std::move(work),
                         after = std::move(after)] { return transact<T>(work, &label, after); });
    }

    /// Runs `work` on the writer thread without a transaction: backup, checkpoint, VACUUM.
    template <typename T>
    QFuture<Result<T>> outsideTransaction(std::function<Result<T>(Connection &)> work)
    {
        return queue<T>([this, work = std::move(work)] { return work(m_connection); });
    }

    /// Who the next writes are made by; nothing means the program itself.
    void setUser(std::optional<UserId> user);
    /// While refusing, every write fails with Error::Code::Unauthorized: a viewer is signed in.
    void setRefusing(std::optional<QString> reason);
    /// Called after every commit, on the writer thread.
    void setAfterEveryCommit(AfterCommit after);
    [[nodiscard]] int pending() const { return m_pending.load(); }
    void waitForDone();

private:
    template <typename T>
    QFuture<Result<T>> queue(std::function<Result<T>()> work)
    {
        auto promise = std::make_shared<QPromise<Result<T>>>();
        QFuture<Result<T>> future = promise->future();
        promise->start();
        ++m_pending;
        m_pool.start([this, promise, work = std::move(work)] {
            Result<T> result = work();
            --m_pending;
            promise->addResult(std::move(result));
            promise->finish();
        });
        return future;
    }

    template <typename T>
    Result<T> transact(const Work<T> &work, const QString *undoLabel, const AfterCommit &after)
    {
        std::optional<Result<T>> result;
        const Status status = inTransaction(
            [&](WriteContext &context) -> Status {
                result.emplace(work(context));
                if (!*result)
                    return failure(result->error());
                return {};
            },
            undoLabel);
        if (!status)
            return failure(status.error());
        if (after)
            after();
        announceCommit();
        return std::move(*result);
    }

    [[nodiscard]] Status inTransaction(const std::function<Status(WriteContext &)> &work,
                                       const QString *undoLabel);
    void announceCommit();

    Connection m_connection;
    const Clock &m_clock;
    QMutex m_mutex;
    std::optional<UserId> m_user;
    std::optional<QString> m_refusing;
    AfterCommit m_afterEveryCommit;
    std::atomic_int m_pending = 0;
    QThreadPool m_pool;
};

/// An AfterCommit that runs `announce` on the application's thread, on which `object` lives and
/// from which this is called: how repositories emit their signals. Nothing runs once the object is
/// gone, which may be while the work still waits. A QFuture takes one continuation only, and that
/// one belongs to the caller.
template <typename Announce>
Writer::AfterCommit onThreadOf(QObject *object, Announce announce)
{
    // The writer's thread may not look at the object, which may die meanwhile.
    return [guard = QPointer<QObject>(object), announce = std::move(announce)] {
        const auto say = [guard, announce] {
            if (guard)
                announce();
        };
        if (QCoreApplication *application = QCoreApplication::instance())
            QMetaObject::invokeMethod(application, say, Qt::QueuedConnection);
    };
}

} // namespace Creator
