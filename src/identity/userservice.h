#pragma once

#include "core/result.h"
#include "domain/person.h"
#include "identity/credentialcheck.h"

#include <QFuture>
#include <QObject>

#include <functional>

namespace Creator {

class PasswordHasher;
class Session;
class UserRepository;
struct PasswordRecord;

/// Adds and changes people and their passwords, and keeps the rules about them (UserRules).
///
/// A recovery code is handed out exactly once, by the call that makes it; nobody can show it again.
class UserService final : public QObject
{
    Q_OBJECT

public:
    struct NewUser
    {
        QString name;
        QString email; // may be empty for a first user without a password
        QString phone;
        Role role = Role::Creator;
        QString password; // may be empty for the first user
    };
    struct Enrolment
    {
        User user;
        QString recoveryCode; // empty without a password
    };

    UserService(UserRepository &users, CredentialCheck &check, PasswordHasher &hasher,
                Session &session, QObject *parent = nullptr);
    ~UserService() override;

    /// Into an empty data folder only; may manage people, and is signed in at once.
    [[nodiscard]] QFuture<Result<Enrolment>> createFirstUser(const NewUser &wish);
    /// By somebody who may manage people; needs a password.
    [[nodiscard]] QFuture<Result<Enrolment>> addUser(const NewUser &wish);
    /// Name, address and phone of oneself; of others, and roles, by somebody who may manage people.
    [[nodiscard]] QFuture<Result<User>> updateUser(const User &user);

    /// The person's own password; `current` is ignored if there was none. Gives a recovery code if
    /// there was none, else empty text. Ends "stay signed in" elsewhere.
    [[nodiscard]] QFuture<Result<QString>> changePassword(const QString &current,
                                                          const QString &next);
    /// Only where one person works.
    [[nodiscard]] QFuture<Status> removePassword(const QString &current);
    /// A new code; the former one is worth nothing then.
    [[nodiscard]] QFuture<Result<QString>> renewRecoveryCode(const QString &password);
    /// Gives the next recovery code, since a code works once. Does not sign in.
    [[nodiscard]] QFuture<Result<QString>>
    resetPassword(const QString &email, const QString &recoveryCode, const QString &next);

private:
    struct Secrets;
    enum class Needs { Password, Code, Both };

    [[nodiscard]] Result<User> checked(const NewUser &wish) const;
    [[nodiscard]] Status checkChange(const User &before, const User &after) const;
    [[nodiscard]] QFuture<Result<Enrolment>> enrol(const User &user, const QString &password);
    [[nodiscard]] QFuture<Result<Secrets>> makeSecrets(Needs needs, const QString &password);
    [[nodiscard]] QFuture<Result<QString>> replaceSecrets(const User &user, Needs needs,
                                                          const QString &password);
    [[nodiscard]] QFuture<Result<User>> confirmed(const QString &password);

    UserRepository &m_users;
    CredentialCheck &m_check;
    PasswordHasher &m_hasher;
    Session &m_session;
};

} // namespace Creator
