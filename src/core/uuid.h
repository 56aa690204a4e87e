#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <array>
#include <compare>
#include <cstdint>
#include <optional>

namespace Creator {

/// A UUID (RFC 9562) as the 16 bytes in which it is stored and compared.
class Uuid
{
public:
    using Bytes = std::array<std::uint8_t, 16>;

    constexpr Uuid() = default;
    constexpr explicit Uuid(const Bytes &bytes)
        : m_bytes(bytes)
    {
    }

    /// A time-ordered UUIDv7 for `msUtc` (Unix milliseconds); random bits from the system.
    [[nodiscard]] static Uuid v7(std::int64_t msUtc);

    /// The deterministic UUIDv8 of a natural key: the same key gives the same id on every machine.
    [[nodiscard]] static Uuid v8(QByteArrayView naturalKey);

    /// As v8(), with the first 48 bits taken from `msUtc`. Only for keys that contain that date.
    [[nodiscard]] static Uuid v8(QByteArrayView naturalKey, std::int64_t msUtc);

    /// 16 bytes as stored; nothing if the length differs.
    [[nodiscard]] static std::optional<Uuid> fromBytes(QByteArrayView bytes);
    /// The canonical text with or without hyphens, any case.
    [[nodiscard]] static std::optional<Uuid> fromText(QStringView text);

    [[nodiscard]] constexpr const Bytes &bytes() const { return m_bytes; }
    [[nodiscard]] QByteArray toByteArray() const;
    [[nodiscard]] QString toText() const;
    [[nodiscard]] constexpr bool isNull() const { return m_bytes == Bytes{}; }
    [[nodiscard]] int version() const { return m_bytes[6] >> 4; }

    friend constexpr auto operator<=>(const Uuid &, const Uuid &) = default;

private:
    Bytes m_bytes{};
};

[[nodiscard]] size_t qHash(const Uuid &uuid, size_t seed = 0) noexcept;

} // namespace Creator
