#pragma once

#include "core/result.h"

#include <QElapsedTimer>
#include <QFuture>
#include <QLockFile>
#include <QPromise>
#include <QTimer>

#include <chrono>

namespace Creator {

/// One holder at a time of what belongs to an entry of the keychain, among all processes of this
/// person. Waiting blocks nobody. Released when it is deleted; what a crashed process held is free.
class EntryLock final : public QObject
{
    Q_OBJECT

public:
    EntryLock(const QString &folder, const QString &entry, std::chrono::milliseconds patience,
              QObject *parent = nullptr);

    /// Once. Error::Code::Network if somebody else keeps it for too long, File if the folder cannot
    /// be written.
    [[nodiscard]] QFuture<Status> acquire();
    void release() { m_file.unlock(); }

private:
    void tryOnce();
    void end(Status status);

    const QString m_folder;
    const std::chrono::milliseconds m_patience;
    QLockFile m_file;
    QTimer m_retry;
    QElapsedTimer m_clock;
    QPromise<Status> m_promise;
};

} // namespace Creator
