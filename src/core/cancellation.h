#pragma once

#include <QList>
#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>

namespace Creator {

/// Asks work that is under way to stop. Copies are one: what was started with a copy stops when any
/// of them is cancelled. Belongs to one thread. A fresh one that nobody keeps is never cancelled.
class Cancellation final
{
public:
    Cancellation();

    void cancel();
    [[nodiscard]] bool isCancelled() const { return m_state->isCancelled; }
    /// Calls `stop` once, from inside cancel(), unless `context` is gone by then. Never calls at
    /// once: who begins work asks isCancelled() first.
    void onCancel(QObject *context, std::function<void()> stop) const;

private:
    struct Listener
    {
        QPointer<QObject> context;
        std::function<void()> stop;
    };
    struct State
    {
        bool isCancelled = false;
        QList<Listener> listeners;
    };
    std::shared_ptr<State> m_state;
};

} // namespace Creator
