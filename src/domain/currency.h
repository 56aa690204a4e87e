#pragma once

#include <QString>

#include <array>
#include <compare>
#include <cstdint>
#include <optional>
#include <string_view>

namespace Creator {

/// An ISO 4217 currency. Default-constructed it is none, which no stored amount may have.
class Currency
{
public:
    constexpr Currency() = default;

    /// Three letters of a known currency, any case; dead ones (HRK, BGN …) that old rates name too.
    [[nodiscard]] static std::optional<Currency> fromCode(std::string_view code);
    [[nodiscard]] static std::optional<Currency> fromCode(QStringView code);

    [[nodiscard]] constexpr bool isNull() const { return m_code[0] == '\0'; }
    [[nodiscard]] QString code() const
    {
        return QString::fromLatin1(m_code.data(), isNull() ? 0 : 3);
    }
    [[nodiscard]] std::string_view codeView() const
    {
        return { m_code.data(), isNull() ? 0u : 3u };
    }
    /// Digits after the decimal point by ISO 4217: 0 for KRW and JPY, 3 for KWD, else mostly 2.
    [[nodiscard]] int decimals() const;
    /// The mark written before an amount, never ambiguous: ₩, US$, €, CA$ …; else the code and a
    /// space.
    [[nodiscard]] QString symbol() const;

    friend constexpr auto operator<=>(const Currency &, const Currency &) = default;
    friend size_t qHash(const Currency &c, size_t seed = 0) noexcept
    {
        return static_cast<size_t>((c.m_code[0] << 16) | (c.m_code[1] << 8) | c.m_code[2]) ^ seed;
    }

private:
    std::array<char, 3> m_code{};
};

namespace Currencies {
[[nodiscard]] Currency krw();
[[nodiscard]] Currency usd();
[[nodiscard]] Currency eur();
[[nodiscard]] Currency jpy();
/// Every currency in use, sorted by code; for pickers.
[[nodiscard]] QList<Currency> all();
} // namespace Currencies

} // namespace Creator
