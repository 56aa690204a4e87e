#include "core/cancellation.h"

#include <utility>

namespace Creator {

Cancellation::Cancellation()
    : m_state(std::make_shared<State>())
{
}

void Cancellation::cancel()
{
    const std::shared_ptr<State> state = m_state; // a listener may drop the last copy
    if (std::exchange(state->isCancelled, true))
        return;
    const QList<Listener> listeners = std::exchange(state->listeners, {});
    for (const Listener &listener : listeners) {
        if (listener.context)
            listener.stop();
    }
}

void Cancellation::onCancel(QObject *context, std::function<void()> stop) const
{
    m_state->listeners.removeIf([](const Listener &listener) { return !listener.context; });
    m_state->listeners.append({ context, std::move(stop) });
}

} // namespace Creator
