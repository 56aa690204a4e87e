#pragma once

#include "core/result.h"

#include <QFuture>
#include <QString>
#include <QThreadPool>

namespace Creator {

/// Argon2id hashes of passwords and recovery codes (libsodium, 64 MiB, 3 passes), made on a thread
/// of its own.
///
/// One at a time, so that memory stays at 64 MiB however often it is asked. Text is compared as
/// NFC: a password typed on another system with another input method is the same password.
class PasswordHasher final
{
public:
    struct Verdict
    {
        bool matches = false;
        /// The hash was made with weaker settings than today's and should be replaced.
        bool isOutdated = false;
    };

    PasswordHasher();
    ~PasswordHasher();

    /// A salted hash as crypto_pwhash_str writes it. Fails only without memory.
    [[nodiscard]] QFuture<Result<QString>> hash(const QString &secret);

    /// An empty or damaged `hash` never matches and takes as long as one that does not.
    [[nodiscard]] QFuture<Verdict> verify(const QString &hash, const QString &secret);

private:
    QThreadPool m_pool;
};

} // namespace Creator
