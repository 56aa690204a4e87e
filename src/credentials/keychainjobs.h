#pragma once

#include <QByteArray>
#include <QFuture>
#include <QString>

namespace Creator {

/// What the keychain answered to one request.
struct KeychainAnswer
{
    enum class Outcome { Done, NotFound, Denied, Unreachable };
    Outcome outcome = Outcome::Unreachable;
    QByteArray data; // of a read
};

/// Single requests to the keychain of the system, each as a future. Nothing else here talks to
/// QtKeychain. Never falls back to a file in plain text.
[[nodiscard]] QFuture<KeychainAnswer> readFromKeychain(const QString &service,
                                                       const QString &entry);
[[nodiscard]] QFuture<KeychainAnswer> writeToKeychain(const QString &service, const QString &entry,
                                                      const QByteArray &data);
[[nodiscard]] QFuture<KeychainAnswer> deleteFromKeychain(const QString &service,
                                                         const QString &entry);

} // namespace Creator
