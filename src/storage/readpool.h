#pragma once

#include "core/result.h"
#include "storage/connection.h"
#include "storage/snapshot.h"

#include <QFuture>
#include <QMutex>
#include <QPromise>
#include <QThreadPool>

#include <atomic>
#include <functional>
#include <memory>
#include <vector>

namespace Creator {

/// A query under way on a worker. cancel() ends it soon with Error::Code::Cancelled; any thread
/// may.
class QueryTicket
{
public:
    void cancel();
    [[nodiscard]] bool isCancelled() const { return m_cancelled.load(); }

private:
    friend class ReadPool;
    void attach(Connection *connection);

    std::atomic_bool m_cancelled = false;
    QMutex m_mutex;
    Connection *m_connection = nullptr;
};

/// Read-only connections for workers: long questions that the GUI thread must not wait for. Each
/// question sees one state of the file, however many statements it takes.
class ReadPool
{
public:
    explicit ReadPool(QString path);
    ~ReadPool();

    template <typename T>
    QFuture<Result<T>> read(std::function<Result<T>(Connection &)> question,
                            std::shared_ptr<QueryTicket> ticket = nullptr)
    {
        auto promise = std::make_shared<QPromise<Result<T>>>();
        QFuture<Result<T>> future = promise->future();
        promise->start();
        m_pool.start([this, promise, question = std::move(question), ticket = std::move(ticket)] {
            promise->addResult(answer<T>(question, ticket.get()));
            promise->finish();
        });
        return future;
    }

private:
    template <typename T>
    Result<T> answer(const std::function<Result<T>(Connection &)> &question, QueryTicket *ticket)
    {
        Result<Connection> connection = take();
        if (!connection)
            return failure(connection.error());
        if (ticket)
            ticket->attach(&*connection);
        Result<T> result = ticket && ticket->isCancelled() ? Result<T>(cancelled())
                                                           : seen(*connection, question);
        if (ticket)
            ticket->attach(nullptr);
        give(std::move(*connection));
        // Cancelled between two statements there was nothing to interrupt.
        if (ticket && ticket->isCancelled())
            return cancelled();
        return result;
    }

    template <typename T>
    static Result<T> seen(Connection &connection,
                          const std::function<Result<T>(Connection &)> &question)
    {
        const Result<Snapshot> snapshot = Snapshot::begin(connection);
        if (!snapshot)
            return failure(snapshot.error());
        return question(connection);
    }

    [[nodiscard]] static tl::unexpected<Error> cancelled();
    [[nodiscard]] Result<Connection> take();
    void give(Connection &&connection);

    const QString m_path;
    QMutex m_mutex;
    std::vector<Connection> m_free;
    QThreadPool m_pool;
};

} // namespace Creator
