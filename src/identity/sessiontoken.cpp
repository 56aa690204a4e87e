#include "identity/sessiontoken.h"

#include <QCryptographicHash>

#include <sodium.h>

using namespace Qt::StringLiterals;

namespace Creator::SessionToken {

QByteArray generate()
{
    QByteArray token(32, Qt::Uninitialized);
    randombytes_buf(token.data(), static_cast<size_t>(token.size()));
    return token;
}

QString hashOf(const QByteArray &token)
{
    return QString::fromLatin1(QCryptographicHash::hash(token, QCryptographicHash::Sha256).toHex());
}

bool matches(const QByteArray &token, const QString &hash)
{
    const QByteArray own = hashOf(token).toLatin1();
    const QByteArray stored = hash.toLatin1();
    return own.size() == stored.size()
        && sodium_memcmp(own.constData(), stored.constData(), static_cast<size_t>(own.size())) == 0;
}

QString entryOf(UserId user)
{
    return u"session/"_s + user.toText();
}

} // namespace Creator::SessionToken
