#include "credentials/keychainjobs.h"

#include <QPromise>
#include <qt6keychain/keychain.h>

#include <memory>

namespace Creator {

namespace {

KeychainAnswer::Outcome outcomeOf(QKeychain::Error error)
{
    switch (error) {
    case QKeychain::NoError:
        return KeychainAnswer::Outcome::Done;
    case QKeychain::EntryNotFound:
        return KeychainAnswer::Outcome::NotFound;
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied:
        return KeychainAnswer::Outcome::Denied;
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
    case QKeychain::OtherError:
        return KeychainAnswer::Outcome::Unreachable;
    }
    return KeychainAnswer::Outcome::Unreachable;
}

// The job deletes itself after finished(); errorString() is dropped, since it may quote what it was
// given.
QFuture<KeychainAnswer> started(QKeychain::Job *job)
{
    const auto promise = std::make_shared<QPromise<KeychainAnswer>>();
    promise->start();
    QObject::connect(job, &QKeychain::Job::finished, job, [promise](QKeychain::Job *finished) {
        KeychainAnswer answer{ outcomeOf(finished->error()), {} };
        if (const auto *read = qobject_cast<QKeychain::ReadPasswordJob *>(finished))
            answer.data = read->binaryData();
        promise->addResult(answer);
        promise->finish();
    });
    job->setInsecureFallback(false);
    job->start();
    return promise->future();
}

} // namespace

QFuture<KeychainAnswer> readFromKeychain(const QString &service, const QString &entry)
{
    auto *job = new QKeychain::ReadPasswordJob(service);
    job->setKey(entry);
    return started(job);
}

QFuture<KeychainAnswer> writeToKeychain(const QString &service, const QString &entry,
                                        const QByteArray &data)
{
    auto *job = new QKeychain::WritePasswordJob(service);
    job->setKey(entry);
    job->setBinaryData(data);
    return started(job);
}

QFuture<KeychainAnswer> deleteFromKeychain(const QString &service, const QString &entry)
{
    auto *job = new QKeychain::DeletePasswordJob(service);
    job->setKey(entry);
    return started(job);
}

} // namespace Creator
