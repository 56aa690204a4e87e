#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QFuture>
#include <QString>

#include <optional>

namespace Creator {

/// Keeps secrets (tokens, never data) outside of the database, settings and logs.
///
/// Losing what is in it costs the person a new sign-in, never data. Every call returns at once;
/// futures finish on the thread that asked, which needs an event loop. Errors have
/// Error::Code::Keychain.
class SecretStore
{
public:
    enum class Availability {
        Available,
        Locked, ///< it is there, but the person has to unlock it first
        Absent, ///< this system has none, so nothing can be kept
    };

    virtual ~SecretStore();

    /// Whether secrets can be kept right now, found out by keeping one.
    [[nodiscard]] virtual QFuture<Availability> availability() = 0;

    /// Nothing if there is no such entry. A locked or absent store is an error, never "no entry".
    [[nodiscard]] virtual QFuture<Result<std::optional<QByteArray>>> read(const QString &entry) = 0;
    /// Replaces the entry; a failed or interrupted write leaves the former value readable.
    [[nodiscard]] virtual QFuture<Status> write(const QString &entry, const QByteArray &secret) = 0;
    /// Succeeds if there was none.
    [[nodiscard]] virtual QFuture<Status> remove(const QString &entry) = 0;
};

/// The sentence that a person reads when the store is not available; empty if it is.
[[nodiscard]] QString explanation(SecretStore::Availability availability);

} // namespace Creator
