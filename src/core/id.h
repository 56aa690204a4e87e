#pragma once

#include "core/uuid.h"

namespace Creator {

/// A UUID that belongs to one table: ids of different tables do not mix.
template <typename Tag>
class Id
{
public:
    constexpr Id() = default;
    constexpr explicit Id(const Uuid &uuid)
        : m_uuid(uuid)
    {
    }

    [[nodiscard]] constexpr const Uuid &uuid() const { return m_uuid; }
    [[nodiscard]] constexpr bool isNull() const { return m_uuid.isNull(); }
    [[nodiscard]] QString toText() const { return m_uuid.toText(); }

    friend constexpr auto operator<=>(const Id &, const Id &) = default;
    friend size_t qHash(const Id &id, size_t seed = 0) noexcept { return qHash(id.m_uuid, seed); }

private:
    Uuid m_uuid;
};

} // namespace Creator
