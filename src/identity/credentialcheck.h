#pragma once

#include "core/clock.h"
#include "core/result.h"
#include "domain/person.h"
#include "identity/signinthrottle.h"

#include <QFuture>
#include <QHash>
#include <QObject>

namespace Creator {

class PasswordHasher;
class UserRepository;
struct PasswordRecord;

/// Decides whether a password or a recovery code is right, and slows down whoever guesses.
///
/// An attempt is counted in the file before it is checked, so that killing the program does not
/// make guessing cheaper; beside a running program, which owns the file, it is only checked against
/// the lock. An unknown address costs the same work and gets the same answer. One check at a time;
/// a second one is refused with Error::Code::Conflict.
class CredentialCheck final : public QObject
{
    Q_OBJECT

public:
    enum class Kind { Password, RecoveryCode };

    CredentialCheck(UserRepository &users, PasswordHasher &hasher, const Clock &clock,
                    QObject *parent = nullptr);
    ~CredentialCheck() override;

    /// The user if `secret` is right; Error::Code::Unauthorized if not, RateLimited while locked
    /// out.
    [[nodiscard]] QFuture<Result<User>> check(const QString &email, const QString &secret,
                                              Kind kind);

private:
    struct Subject
    {
        QString email;
        std::optional<User> user; // nothing if unknown or a contact
        SignInThrottle::Counters counters;
        QString hash; // of the kind asked for; empty if there is none
    };

    [[nodiscard]] Result<Subject> load(const QString &email, Kind kind) const;
    [[nodiscard]] QFuture<Status> saveCounters(const Subject &subject,
                                               const SignInThrottle::Counters &counters);
    [[nodiscard]] QFuture<Result<User>> verify(const Subject &subject, const QString &secret,
                                               Kind kind);
    [[nodiscard]] QFuture<Result<User>> accept(const Subject &subject);
    [[nodiscard]] QFuture<Status> rehash(const Subject &subject, const QString &secret, Kind kind);

    UserRepository &m_users;
    PasswordHasher &m_hasher;
    const Clock &m_clock;
    QHash<QString, SignInThrottle::Counters> m_unknown; // by folded address, until the program ends
    bool m_isBusy = false;
};

} // namespace Creator
