#include "identity/credentialcheck.h"

#include "core/futures.h"
#include "core/text.h"
#include "identity/passwordhasher.h"
#include "identity/recoverycode.h"
#include "storage/userrepository.h"

namespace Creator {

namespace {

// What is hashed: a code in its one spelling, a password as typed.
QString hashable(const QString &secret, CredentialCheck::Kind kind)
{
    return kind == CredentialCheck::Kind::RecoveryCode
        ? RecoveryCode::normalized(secret).value_or(QString())
        : secret;
}

const QString &hashIn(const PasswordRecord &record, CredentialCheck::Kind kind)
{
    return kind == CredentialCheck::Kind::RecoveryCode ? record.recoveryHash : record.passwordHash;
}

} // namespace

CredentialCheck::CredentialCheck(UserRepository &users, PasswordHasher &hasher, const Clock &clock,
                                 QObject *parent)
    : QObject(parent)
    , m_users(users)
    , m_hasher(hasher)
    , m_clock(clock)
{
}

CredentialCheck::~CredentialCheck() = default;

QFuture<Result<User>> CredentialCheck::check(const QString &email, const QString &secret, Kind kind)
{
    if (m_isBusy)
        return failed<User>(Error::Code::Conflict, tr("Another sign-in is still being checked."));
    const Result<Subject> loaded = load(email, kind);
    if (!loaded)
        return failed<User>(loaded.error());
    const Subject &subject = *loaded;
    if (const auto wait = SignInThrottle::remaining(subject.counters, m_clock.nowUtc());
        wait.count() > 0) {
        return failed<User>(Error::Code::RateLimited,
                            tr("Too many wrong attempts. Try again in %Ln second(s).", nullptr,
                               static_cast<int>(wait.count())));
    }
    m_isBusy = true;
    return saveCounters(subject, SignInThrottle::afterFailure(subject.counters, m_clock.nowUtc()))
        .then(this,
              [this, subject, secret, kind](const Status &counted) {
                  return counted ? verify(subject, secret, kind) : failed<User>(counted.error());
              })
        .unwrap()
        .then(this, [this](const Result<User> &result) {
            m_isBusy = false;
            return result;
        });
}

Result<CredentialCheck::Subject> CredentialCheck::load(const QString &email, Kind kind) const
{
    const QString address = canonicalText(email).trimmed();
    const auto user = m_users.findByEmail(address);
    if (!user)
        return failure(user.error());
    if (address.isEmpty() || !*user || !(*user)->isActive)
        return Subject{ address, std::nullopt, m_unknown.value(foldedText(address)), {} };
    const auto record = m_users.passwordRecord((*user)->id);
    if (!record)
        return failure(record.error());
    return Subject{
        address, *user, { record->failedSignIns, record->lockedUntil }, hashIn(*record, kind)
    };
}

QFuture<Status> CredentialCheck::saveCounters(const Subject &subject,
                                              const SignInThrottle::Counters &counters)
{
    if (!subject.user) {
        m_unknown.insert(foldedText(subject.email), counters);
        return ready(Status());
    }
    auto record = m_users.passwordRecord(subject.user->id);
    if (!record)
        return failed<void>(record.error());
    record->failedSignIns = counters.failed;
    record->lockedUntil = counters.lockedUntil;
    return m_users.savePasswordRecord(subject.user->id, *record)
        .then(this, [](const Status &saved) {
            const bool isUncounted = !saved && saved.error().code == Error::Code::StorageReadOnly;
            return isUncounted ? Status() : saved;
        });
}

QFuture<Result<User>> CredentialCheck::verify(const Subject &subject, const QString &secret,
                                              Kind kind)
{
    return m_hasher.verify(subject.hash, hashable(secret, kind))
        .then(this,
              [this, subject, secret, kind](const PasswordHasher::Verdict &verdict) {
                  if (!verdict.matches || !subject.user) {
                      return failed<User>(
                          Error::Code::Unauthorized,
                          kind == Kind::Password
                              ? tr("The e-mail address or the password is wrong.")
                              : tr("The e-mail address or the recovery code is wrong."));
                  }
                  if (!verdict.isOutdated)
                      return accept(subject);
                  return rehash(subject, secret, kind)
                      .then(this, [this, subject](const Status &) { return accept(subject); })
                      .unwrap();
              })
        .unwrap();
}

QFuture<Result<User>> CredentialCheck::accept(const Subject &subject)
{
    return saveCounters(subject, {}).then(this, [subject](const Status &saved) -> Result<User> {
        if (!saved)
            return failure(saved.error());
        return *subject.user;
    });
}

QFuture<Status> CredentialCheck::rehash(const Subject &subject, const QString &secret, Kind kind)
{
    return m_hasher.hash(hashable(secret, kind))
        .then(this,
              [this, subject, kind](const Result<QString> &hash) {
                  auto record = m_users.passwordRecord(subject.user->id);
                  if (!hash || !record)
                      return failed<void>(hash ? record.error() : hash.error());
                  (kind == Kind::Password ? record->passwordHash : record->recoveryHash) = *hash;
                  return m_users.savePasswordRecord(subject.user->id, *record);
              })
        .unwrap();
}

} // namespace Creator
