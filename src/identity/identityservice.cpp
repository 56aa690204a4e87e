#include "identity/identityservice.h"

#include "core/futures.h"
#include "credentials/secretstore.h"
#include "identity/credentialcheck.h"
#include "identity/session.h"
#include "identity/sessiontoken.h"
#include "identity/userrules.h"
#include "storage/userrepository.h"

namespace Creator {

IdentityService::IdentityService(UserRepository &users, CredentialCheck &check,
                                 SecretStore &secrets, Session &session, QObject *parent)
    : QObject(parent)
    , m_users(users)
    , m_check(check)
    , m_secrets(secrets)
    , m_session(session)
{
}

IdentityService::~IdentityService() = default;

Result<IdentityService::Opening> IdentityService::open()
{
    const auto users = m_users.list();
    if (!users)
        return failure(users.error());
    const QList<User> people = UserRules::active(*users);
    if (people.isEmpty())
        return Opening::FirstRun;
    if (people.size() > 1 || people.first().hasPassword)
        return Opening::SignIn;
    m_session.begin(people.first());
    return Opening::AtOnce;
}

QFuture<Result<User>> IdentityService::signIn(const QString &email, const QString &password)
{
    return begun(m_check.check(email, password, CredentialCheck::Kind::Password));
}

Status IdentityService::lock()
{
    if (!m_session.user())
        return failure(Error::Code::Unauthorized, tr("Nobody is signed in."));
    if (!m_session.user()->hasPassword)
        return failure(Error::Code::Conflict,
                       tr("Set a password first; without one, there is nothing to lock."));
    m_session.lock();
    return {};
}

QFuture<Result<User>> IdentityService::unlock(const QString &password)
{
    if (!m_session.user())
        return failed<User>(Error::Code::Unauthorized, tr("Nobody is signed in."));
    return signIn(m_session.user()->email, password);
}

QFuture<Status> IdentityService::signOut()
{
    if (!m_session.user())
        return ready(Status());
    const UserId id = m_session.user()->id;
    m_session.end();
    // The hash goes first: without it, a token that the keychain did not give up opens nothing.
    return setTokenHash(id, {})
        .then(this,
              [this, id](const Status &cleared) {
                  return cleared ? m_secrets.remove(SessionToken::entryOf(id))
                                 : ready(Status(cleared));
              })
        .unwrap();
}

QFuture<Status> IdentityService::staySignedIn()
{
    if (m_session.state() != Session::State::Active)
        return failed<void>(Error::Code::Unauthorized, tr("Nobody is signed in."));
    const UserId id = m_session.user()->id;
    const QByteArray token = SessionToken::generate();
    return m_secrets.write(SessionToken::entryOf(id), token)
        .then(this,
              [this, id, token](const Status &kept) {
                  return kept ? setTokenHash(id, SessionToken::hashOf(token)) : ready(Status(kept));
              })
        .unwrap();
}

QFuture<Result<User>> IdentityService::signInWithToken(UserId id)
{
    const auto user = m_users.find(id);
    const auto record = m_users.passwordRecord(id);
    if (!user || !record)
        return failed<User>(user ? record.error() : user.error());
    const QString refusal = tr("Please sign in again.");
    if (UserRules::active({ user->value_or(User{}) }).isEmpty()
        || record->sessionTokenHash.isEmpty())
        return failed<User>(Error::Code::Unauthorized, refusal);
    const QFuture<Result<User>> checked
        = m_secrets.read(SessionToken::entryOf(id))
              .then(this,
                    [user = **user, hash = record->sessionTokenHash,
                     refusal](const Result<std::optional<QByteArray>> &token) -> Result<User> {
                        if (!token)
                            return failure(token.error());
                        if (!*token || !SessionToken::matches(**token, hash))
                            return failure(Error::Code::Unauthorized, refusal);
                        return user;
                    });
    return begun(checked);
}

QFuture<Status> IdentityService::setTokenHash(UserId id, const QString &hash)
{
    auto record = m_users.passwordRecord(id);
    if (!record)
        return failed<void>(record.error());
    record->sessionTokenHash = hash;
    return m_users.savePasswordRecord(id, *record);
}

QFuture<Result<User>> IdentityService::begun(QFuture<Result<User>> checked)
{
    return checked.then(this, [this](const Result<User> &user) {
        if (user)
            m_session.begin(*user);
        return user;
    });
}

} // namespace Creator
