#pragma once

#include <QCoreApplication>
#include <QFuture>
#include <QFutureWatcher>

namespace Creator {

/// Runs the application's own event loop until the future has finished: for commands that ask the
/// network or the keychain. Called from a command alone, outside of any other loop.
template <typename T>
[[nodiscard]] T loopUntil(const QFuture<T> &future)
{
    QFutureWatcher<T> watcher;
    QObject::connect(&watcher, &QFutureWatcherBase::finished, &watcher, &QCoreApplication::quit,
                     Qt::QueuedConnection);
    watcher.setFuture(future);
    QCoreApplication::exec();
    return future.result();
}

} // namespace Creator
