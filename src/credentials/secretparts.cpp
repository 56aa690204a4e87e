#include "credentials/secretparts.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace Creator {

namespace {

// Heads: "whole:" + the secret, or "parts:<count>:<hash>".
const QByteArray wholeMark = "whole:"_ba;
const QByteArray partsMark = "parts:"_ba;
constexpr qsizetype mostParts = 64;

struct Head
{
    qsizetype count = 0;
    QByteArray hash;
};

QByteArray hashOf(const QByteArray &secret)
{
    return QCryptographicHash::hash(secret, QCryptographicHash::Sha256).toHex();
}

std::optional<Head> parsed(const QByteArray &head)
{
    if (!head.startsWith(partsMark))
        return std::nullopt;
    const QList<QByteArray> fields = head.split(':');
    bool isNumber = false;
    const qsizetype count = fields.size() == 3 ? fields.at(1).toInt(&isNumber) : 0;
    if (!isNumber || count < 1 || count > mostParts)
        return std::nullopt;
    return Head{ count, fields.at(2) };
}

QString partEntry(const QString &entry, const QByteArray &hash, qsizetype index)
{
    return u"%1/%2/%3"_s.arg(entry, QString::fromLatin1(hash.left(16))).arg(index);
}

} // namespace

SecretParts splitSecret(const QString &entry, const QByteArray &secret)
{
    if (wholeMark.size() + secret.size() <= largestSecretEntry)
        return { wholeMark + secret, {} };
    const QByteArray hash = hashOf(secret);
    SecretParts split;
    for (qsizetype at = 0; at < secret.size(); at += largestSecretEntry)
        split.parts.append(
            { partEntry(entry, hash, split.parts.size()), secret.mid(at, largestSecretEntry) });
    split.head = partsMark + QByteArray::number(split.parts.size()) + ':' + hash;
    return split;
}

QList<QString> partEntries(const QString &entry, const QByteArray &head)
{
    QList<QString> entries;
    const auto known = parsed(head);
    for (qsizetype i = 0; known && i < known->count; ++i)
        entries.append(partEntry(entry, known->hash, i));
    return entries;
}

std::optional<QByteArray> joinSecret(const QByteArray &head, const QList<QByteArray> &parts)
{
    if (head.startsWith(wholeMark))
        return head.mid(wholeMark.size());
    const auto known = parsed(head);
    if (!known || parts.size() != known->count)
        return std::nullopt;
    const QByteArray secret = parts.join();
    return hashOf(secret) == known->hash ? std::optional(secret) : std::nullopt;
}

} // namespace Creator
