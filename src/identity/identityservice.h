#pragma once

#include "core/result.h"
#include "domain/person.h"

#include <QFuture>
#include <QObject>

namespace Creator {

class CredentialCheck;
class SecretStore;
class Session;
class UserRepository;

/// Lets people in and out: first opening, sign-in, lock, and staying signed in through the
/// keychain.
///
/// A password separates people within the program. It does not encrypt the file, and the window
/// says so.
class IdentityService final : public QObject
{
    Q_OBJECT

public:
    /// What the window shows first.
    enum class Opening { FirstRun, AtOnce, SignIn };
    Q_ENUM(Opening)

    IdentityService(UserRepository &users, CredentialCheck &check, SecretStore &secrets,
                    Session &session, QObject *parent = nullptr);
    ~IdentityService() override;

    /// AtOnce begins the session: one person without a password.
    [[nodiscard]] Result<Opening> open();

    /// Begins the session; errors as CredentialCheck::check().
    [[nodiscard]] QFuture<Result<User>> signIn(const QString &email, const QString &password);
    /// Refused for somebody without a password, who could not come back in.
    [[nodiscard]] Status lock();
    [[nodiscard]] QFuture<Result<User>> unlock(const QString &password);
    /// Ends the session at once; the result says whether the kept token could be removed as well.
    QFuture<Status> signOut();

    /// Keeps a random token in the keychain; Error::Code::Keychain if that is not possible.
    [[nodiscard]] QFuture<Status> staySignedIn();
    /// Begins the session if the token in the keychain is the one that the user has.
    [[nodiscard]] QFuture<Result<User>> signInWithToken(UserId id);

private:
    [[nodiscard]] QFuture<Status> setTokenHash(UserId id, const QString &hash);
    [[nodiscard]] QFuture<Result<User>> begun(QFuture<Result<User>> checked);

    UserRepository &m_users;
    CredentialCheck &m_check;
    SecretStore &m_secrets;
    Session &m_session;
};

} // namespace Creator
