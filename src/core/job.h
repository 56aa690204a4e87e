#pragma once

#include "core/result.h"

#include <QObject>

#include <atomic>
#include <optional>

namespace Creator {

/// One asynchronous, cancellable piece of work that a person may see.
///
/// Runs once. finished() is emitted exactly once, never from inside start() or cancel(), so
/// callers may connect after starting. The object lives on the thread that made it; doStart()
/// begins the work there, and the work itself may run anywhere as long as succeed() and fail()
/// are called on the job's own thread.
class Job : public QObject
{
    Q_OBJECT

public:
    enum class State { Idle, Running, Finished };
    Q_ENUM(State)

    explicit Job(QString title, QObject *parent = nullptr);
    ~Job() override;

    void start();
    /// Asks the work to stop; it ends with Error::Code::Cancelled within 200 ms.
    void cancel();

    /// What the person reads in the task area; already in the person's language.
    [[nodiscard]] const QString &title() const { return m_title; }
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] bool isCancelRequested() const { return m_cancelRequested.load(); }
    /// Set once finished; nothing if the job succeeded.
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }

signals:
    /// `total` is 0 while it is not known.
    void progressChanged(qint64 done, qint64 total);
    void finished(Creator::Job *job);

protected:
    virtual void doStart() = 0;

    /// Callable from any thread; delivered on the job's own.
    void reportProgress(qint64 done, qint64 total);
    void succeed();
    void fail(Error error);

private:
    void finish(std::optional<Error> error);

    const QString m_title;
    State m_state = State::Idle;
    std::atomic_bool m_cancelRequested = false;
    bool m_ending = false;
    std::optional<Error> m_error;
};

} // namespace Creator
