#pragma once

#include "credentials/secretstore.h"

namespace Creator {

struct KeychainAnswer;

/// Secrets in the keychain of the system: Secret Service, macOS Keychain, Windows Credential
/// Manager.
///
/// A locked Secret Service says "not found" to a read and refuses a write, so that a missing entry
/// is believed only if a probe entry can be written. Two writes of one entry at the same time are
/// the caller's mistake.
class KeychainSecretStore final : public SecretStore
{
public:
    /// `service` is the name under which the person finds the entries in the keychain's own window.
    explicit KeychainSecretStore(QString service);

    [[nodiscard]] QFuture<Availability> availability() override;
    [[nodiscard]] QFuture<Result<std::optional<QByteArray>>> read(const QString &entry) override;
    [[nodiscard]] QFuture<Status> write(const QString &entry, const QByteArray &secret) override;
    [[nodiscard]] QFuture<Status> remove(const QString &entry) override;

private:
    const QString m_service;
};

} // namespace Creator
