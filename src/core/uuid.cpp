#include "core/uuid.h"

#include <QCryptographicHash>
#include <QHashFunctions>
#include <QRandomGenerator>
#include <QUuid>

#include <cstring>

namespace Creator {

namespace {

void stampVersion(Uuid::Bytes &bytes, std::uint8_t version)
{
    bytes[6] = static_cast<std::uint8_t>((bytes[6] & 0x0f) | (version << 4));
    bytes[8] = static_cast<std::uint8_t>((bytes[8] & 0x3f) | 0x80);
}

void stampTime(Uuid::Bytes &bytes, std::int64_t msUtc)
{
    const auto time = static_cast<std::uint64_t>(msUtc);
    for (int i = 0; i < 6; ++i)
        bytes[static_cast<size_t>(i)] = static_cast<std::uint8_t>(time >> (8 * (5 - i)));
}

Uuid::Bytes digestOf(QByteArrayView key)
{
    // SHA-1 is enough here: the id names a row of its owner, it proves nothing.
    QCryptographicHash hash(QCryptographicHash::Sha1);
    hash.addData(key);
    const QByteArray digest = hash.result();
    Uuid::Bytes bytes;
    std::memcpy(bytes.data(), digest.constData(), bytes.size());
    return bytes;
}

} // namespace

Uuid Uuid::v7(std::int64_t msUtc)
{
    std::array<quint32, 4> random;
    QRandomGenerator::system()->fillRange(random.data(), random.size());
    Bytes bytes;
    std::memcpy(bytes.data(), random.data(), bytes.size());
    stampTime(bytes, msUtc);
    stampVersion(bytes, 7);
    return Uuid(bytes);
}

Uuid Uuid::v8(QByteArrayView naturalKey)
{
    Bytes bytes = digestOf(naturalKey);
    stampVersion(bytes, 8);
    return Uuid(bytes);
}

Uuid Uuid::v8(QByteArrayView naturalKey, std::int64_t msUtc)
{
    Bytes bytes = digestOf(naturalKey);
    stampTime(bytes, msUtc);
    stampVersion(bytes, 8);
    return Uuid(bytes);
}

std::optional<Uuid> Uuid::fromBytes(QByteArrayView bytes)
{
    Bytes own;
    if (bytes.size() != static_cast<qsizetype>(own.size()))
        return std::nullopt;
    std::memcpy(own.data(), bytes.data(), own.size());
    return Uuid(own);
}

std::optional<Uuid> Uuid::fromText(QStringView text)
{
    QString hex = text.toString();
    hex.remove(QLatin1Char('-'));
    if (hex.size() != 32)
        return std::nullopt;
    const QByteArray latin = hex.toLatin1();
    for (const char c : latin) {
        if (!std::isxdigit(static_cast<unsigned char>(c)))
            return std::nullopt;
    }
    return fromBytes(QByteArray::fromHex(latin));
}

QByteArray Uuid::toByteArray() const
{
    return QByteArray(reinterpret_cast<const char *>(m_bytes.data()),
                      static_cast<qsizetype>(m_bytes.size()));
}

QString Uuid::toText() const
{
    return QUuid::fromRfc4122(toByteArray()).toString(QUuid::WithoutBraces);
}

size_t qHash(const Uuid &uuid, size_t seed) noexcept
{
    return qHashBits(uuid.bytes().data(), uuid.bytes().size(), seed);
}

} // namespace Creator
