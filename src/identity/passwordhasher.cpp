#include "identity/passwordhasher.h"

#include "core/text.h"

#include <QCoreApplication>
#include <QPromise>

#include <memory>
#include <sodium.h>

namespace Creator {

namespace {

constexpr unsigned long long passes = 3;
constexpr size_t memory = 64 * 1024 * 1024;

// The bytes of a secret, wiped when they are no longer needed.
class SecretBytes
{
public:
    explicit SecretBytes(const QString &secret)
        : m_bytes(canonicalText(secret).toUtf8())
    {
    }
    ~SecretBytes() { sodium_memzero(m_bytes.data(), static_cast<size_t>(m_bytes.size())); }
    Q_DISABLE_COPY_MOVE(SecretBytes)

    [[nodiscard]] const char *data() const { return m_bytes.constData(); }
    [[nodiscard]] unsigned long long size() const
    {
        return static_cast<unsigned long long>(m_bytes.size());
    }

private:
    QByteArray m_bytes;
};

Result<QString> hashOf(const SecretBytes &secret)
{
    char hash[crypto_pwhash_STRBYTES];
    if (crypto_pwhash_str(hash, secret.data(), secret.size(), passes, memory) != 0) {
        return failure(Error::Code::InvalidData,
                       QCoreApplication::translate(
                           "PasswordHasher", "There is not enough memory to check a password."));
    }
    return QString::fromLatin1(hash);
}

PasswordHasher::Verdict verdictOn(const QByteArray &hash, const SecretBytes &secret)
{
    // needs_rehash is below zero for what is no hash at all; the same work is done for it.
    const int state = crypto_pwhash_str_needs_rehash(hash.constData(), passes, memory);
    if (hash.isEmpty() || state < 0) {
        (void)hashOf(secret);
        return {};
    }
    const bool matches
        = crypto_pwhash_str_verify(hash.constData(), secret.data(), secret.size()) == 0;
    return { matches, matches && state != 0 };
}

template <typename T, typename Work>
QFuture<T> runOn(QThreadPool &pool, Work work)
{
    const auto promise = std::make_shared<QPromise<T>>();
    promise->start();
    pool.start([promise, work = std::move(work)] {
        promise->addResult(work());
        promise->finish();
    });
    return promise->future();
}

} // namespace

PasswordHasher::PasswordHasher()
{
    if (sodium_init() < 0)
        qFatal("libsodium cannot be started");
    m_pool.setMaxThreadCount(1);
}

PasswordHasher::~PasswordHasher()
{
    m_pool.waitForDone();
}

QFuture<Result<QString>> PasswordHasher::hash(const QString &secret)
{
    return runOn<Result<QString>>(m_pool, [secret] { return hashOf(SecretBytes(secret)); });
}

QFuture<PasswordHasher::Verdict> PasswordHasher::verify(const QString &hash, const QString &secret)
{
    return runOn<Verdict>(
        m_pool, [hash, secret] { return verdictOn(hash.toLatin1(), SecretBytes(secret)); });
}

} // namespace Creator
