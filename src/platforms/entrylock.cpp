#include "platforms/entrylock.h"

#include <QCryptographicHash>
#include <QDir>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Creator {

namespace {

constexpr auto retryEvery = 25ms;
// Longer than any request may take; a crashed holder is recognised by its process.
constexpr auto forgottenAfter = 5min;

QString fileName(const QString &entry)
{
    const QByteArray hash = QCryptographicHash::hash(entry.toUtf8(), QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.toHex()) + u".lock"_s;
}

} // namespace

EntryLock::EntryLock(const QString &folder, const QString &entry,
                     std::chrono::milliseconds patience, QObject *parent)
    : QObject(parent)
    , m_folder(folder)
    , m_patience(patience)
    , m_file(QDir(folder).filePath(fileName(entry)))
{
    m_file.setStaleLockTime(int(std::chrono::milliseconds(forgottenAfter).count()));
    m_retry.setInterval(retryEvery);
    connect(&m_retry, &QTimer::timeout, this, &EntryLock::tryOnce);
}

QFuture<Status> EntryLock::acquire()
{
    m_promise.start();
    const QFuture<Status> future = m_promise.future();
    m_clock.start();
    QDir().mkpath(m_folder);
    m_retry.start();
    tryOnce();
    return future;
}

void EntryLock::tryOnce()
{
    if (m_file.tryLock(0))
        end({});
    else if (m_file.error() != QLockFile::LockFailedError)
        end(failure(
            Error::Code::File,
            tr("The folder %1 cannot be written.").arg(QDir::toNativeSeparators(m_folder))));
    else if (m_clock.hasExpired(m_patience.count()))
        end(failure(Error::Code::Network,
                    tr("Another window of this program is renewing the same sign-in.")));
}

void EntryLock::end(Status status)
{
    m_retry.stop();
    QPromise<Status> promise = std::move(m_promise);
    promise.addResult(std::move(status));
    promise.finish(); // last: who waits may delete this
}

} // namespace Creator
