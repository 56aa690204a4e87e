#include "identity/userservice.h"

#include "core/futures.h"
#include "core/text.h"
#include "identity/passwordhasher.h"
#include "identity/recoverycode.h"
#include "identity/session.h"
#include "identity/userrules.h"
#include "storage/userrepository.h"

namespace Creator {

struct UserService::Secrets
{
    QString passwordHash;
    QString code;
    QString codeHash;
};

UserService::UserService(UserRepository &users, CredentialCheck &check, PasswordHasher &hasher,
                         Session &session, QObject *parent)
    : QObject(parent)
    , m_users(users)
    , m_check(check)
    , m_hasher(hasher)
    , m_session(session)
{
}

UserService::~UserService() = default;

QFuture<Result<UserService::Enrolment>> UserService::createFirstUser(const NewUser &wish)
{
    const auto users = m_users.list();
    if (!users)
        return failed<Enrolment>(users.error());
    if (!UserRules::active(*users).isEmpty())
        return failed<Enrolment>(Error::Code::Conflict,
                                 tr("Somebody already works with this data folder."));
    const Result<User> user = checked(wish);
    if (!user)
        return failed<Enrolment>(user.error());
    if (const Status alone = UserRules::checkAll({ *user }); !alone)
        return failed<Enrolment>(alone.error());
    return enrol(*user, wish.password).then(this, [this](const Result<Enrolment> &enrolled) {
        if (enrolled)
            m_session.begin(enrolled->user);
        return enrolled;
    });
}

QFuture<Result<UserService::Enrolment>> UserService::addUser(const NewUser &wish)
{
    if (!m_session.canManageUsers())
        return failed<Enrolment>(Error::Code::Unauthorized, tr("Your role may not add people."));
    const auto users = m_users.list();
    if (!users)
        return failed<Enrolment>(users.error());
    const Result<User> user = checked(wish);
    if (!user)
        return failed<Enrolment>(user.error());
    if (const Status all = UserRules::checkAll(*users + QList<User>{ *user }); !all)
        return failed<Enrolment>(all.error());
    return enrol(*user, wish.password);
}

QFuture<Result<User>> UserService::updateUser(const User &user)
{
    const auto before = m_users.find(user.id);
    if (!before)
        return failed<User>(before.error());
    if (!*before)
        return failed<User>(Error::Code::NotFound, tr("There is no such user."));
    User after = user;
    after.name = canonicalText(user.name).trimmed();
    after.email = canonicalText(user.email).trimmed();
    after.hasPassword = (*before)->hasPassword;
    if (const Status allowed = checkChange(**before, after); !allowed)
        return failed<User>(allowed.error());
    return m_users.save(after).then(this, [this](const Result<User> &saved) {
        if (saved)
            m_session.update(*saved);
        return saved;
    });
}

QFuture<Result<QString>> UserService::changePassword(const QString &current, const QString &next)
{
    if (const Status good = UserRules::checkPassword(next); !good)
        return failed<QString>(good.error());
    return confirmed(current)
        .then(this,
              [this, next](const Result<User> &user) {
                  if (!user)
                      return failed<QString>(user.error());
                  if (const Status address = UserRules::checkEmail(user->email); !address)
                      return failed<QString>(
                          Error::Code::InvalidData,
                          tr("Enter your e-mail address first: signing in asks for it."));
                  const auto record = m_users.passwordRecord(user->id);
                  if (!record)
                      return failed<QString>(record.error());
                  return replaceSecrets(
                      *user, record->recoveryHash.isEmpty() ? Needs::Both : Needs::Password, next);
              })
        .unwrap();
}

QFuture<Status> UserService::removePassword(const QString &current)
{
    const auto users = m_users.list();
    if (!users)
        return failed<void>(users.error());
    if (UserRules::active(*users).size() > 1)
        return failed<void>(Error::Code::Conflict,
                            tr("Where several people work, each of them needs a password."));
    return confirmed(current)
        .then(this,
              [this](const Result<User> &user) {
                  if (!user)
                      return failed<void>(user.error());
                  return m_users.savePasswordRecord(user->id, {})
                      .then(this, [this, user = *user](const Status &saved) {
                          User without = user;
                          without.hasPassword = false;
                          if (saved)
                              m_session.update(without);
                          return saved;
                      });
              })
        .unwrap();
}

QFuture<Result<QString>> UserService::renewRecoveryCode(const QString &password)
{
    if (!m_session.user() || !m_session.user()->hasPassword)
        return failed<QString>(Error::Code::Conflict, tr("Set a password first."));
    return confirmed(password)
        .then(this,
              [this](const Result<User> &user) {
                  return user ? replaceSecrets(*user, Needs::Code, {})
                              : failed<QString>(user.error());
              })
        .unwrap();
}

QFuture<Result<QString>>
UserService::resetPassword(const QString &email, const QString &recoveryCode, const QString &next)
{
    if (const Status good = UserRules::checkPassword(next); !good)
        return failed<QString>(good.error());
    return m_check.check(email, recoveryCode, CredentialCheck::Kind::RecoveryCode)
        .then(this,
              [this, next](const Result<User> &user) {
                  return user ? replaceSecrets(*user, Needs::Both, next)
                              : failed<QString>(user.error());
              })
        .unwrap();
}

Result<User> UserService::checked(const NewUser &wish) const
{
    User user;
    user.name = canonicalText(wish.name).trimmed();
    user.email = canonicalText(wish.email).trimmed();
    user.phone = canonicalText(wish.phone).trimmed();
    user.role = wish.role;
    user.hasPassword = !wish.password.isEmpty();
    if (const Status name = UserRules::checkName(user.name); !name)
        return failure(name.error());
    if (user.hasPassword || !user.email.isEmpty()) {
        if (const Status address = UserRules::checkEmail(user.email); !address)
            return failure(address.error());
    }
    if (user.hasPassword) {
        if (const Status password = UserRules::checkPassword(wish.password); !password)
            return failure(password.error());
    }
    return user;
}

Status UserService::checkChange(const User &before, const User &after) const
{
    const bool isOneself
        = m_session.state() == Session::State::Active && m_session.user()->id == after.id;
    const bool isOwnMatter = isOneself && before.role == after.role
        && before.isActive == after.isActive && before.deletedAt == after.deletedAt;
    if (!isOwnMatter && !m_session.canManageUsers())
        return failure(Error::Code::Unauthorized, tr("Your role may not change other people."));
    if (const Status name = UserRules::checkName(after.name); !name)
        return name;
    if (after.hasPassword || !after.email.isEmpty()) {
        if (const Status address = UserRules::checkEmail(after.email); !address)
            return address;
    }
    const auto users = m_users.list();
    if (!users)
        return failure(users.error());
    return UserRules::checkAll(UserRules::with(*users, after));
}

QFuture<Result<UserService::Enrolment>> UserService::enrol(const User &user,
                                                           const QString &password)
{
    const auto toEnrolment = [](const QString &code) {
        return [code](const Result<User> &saved) -> Result<Enrolment> {
            if (!saved)
                return failure(saved.error());
            return Enrolment{ *saved, code };
        };
    };
    if (password.isEmpty())
        return m_users.save(user).then(this, toEnrolment(QString()));
    return makeSecrets(Needs::Both, password)
        .then(
            this,
            [this, user, toEnrolment](const Result<Secrets> &secrets) {
                if (!secrets)
                    return failed<Enrolment>(secrets.error());
                const PasswordRecord record{ secrets->passwordHash, secrets->codeHash, {}, 0, {} };
                return m_users.saveWithPassword(user, record)
                    .then(this, toEnrolment(secrets->code));
            })
        .unwrap();
}

QFuture<Result<UserService::Secrets>> UserService::makeSecrets(Needs needs, const QString &password)
{
    const bool needsPassword = needs != Needs::Code;
    const bool needsCode = needs != Needs::Password;
    const QString code = needsCode ? RecoveryCode::generate() : QString();
    const auto nothing = [] { return ready(Result<QString>(QString())); };
    const auto codeHash = needsCode ? m_hasher.hash(code) : nothing();
    return (needsPassword ? m_hasher.hash(password) : nothing())
        .then(this,
              [this, code, codeHash](const Result<QString> &passwordHash) {
                  return QFuture<Result<QString>>(codeHash).then(
                      this,
                      [code, passwordHash](const Result<QString> &hashOfCode) -> Result<Secrets> {
                          if (!passwordHash || !hashOfCode)
                              return failure(passwordHash ? hashOfCode.error()
                                                          : passwordHash.error());
                          return Secrets{ *passwordHash, code, *hashOfCode };
                      });
              })
        .unwrap();
}

QFuture<Result<QString>> UserService::replaceSecrets(const User &user, Needs needs,
                                                     const QString &password)
{
    return makeSecrets(needs, password)
        .then(this,
              [this, user](const Result<Secrets> &secrets) {
                  auto record = m_users.passwordRecord(user.id);
                  if (!secrets || !record)
                      return failed<QString>(secrets ? record.error() : secrets.error());
                  if (!secrets->passwordHash.isEmpty()) {
                      record->passwordHash = secrets->passwordHash;
                      record->sessionTokenHash.clear();
                  }
                  if (!secrets->codeHash.isEmpty())
                      record->recoveryHash = secrets->codeHash;
                  return m_users.savePasswordRecord(user.id, *record)
                      .then(this,
                            [this, user,
                             code = secrets->code](const Status &saved) -> Result<QString> {
                                if (!saved)
                                    return failure(saved.error());
                                User with = user;
                                with.hasPassword = true;
                                m_session.update(with);
                                return code;
                            });
              })
        .unwrap();
}

QFuture<Result<User>> UserService::confirmed(const QString &password)
{
    if (m_session.state() != Session::State::Active)
        return failed<User>(Error::Code::Unauthorized, tr("Nobody is signed in."));
    const User user = *m_session.user();
    return user.hasPassword ? m_check.check(user.email, password, CredentialCheck::Kind::Password)
                            : ready(Result<User>(user));
}

} // namespace Creator
