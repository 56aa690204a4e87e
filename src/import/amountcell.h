#pragma once

#include "domain/money.h"

#include <optional>
#include <string_view>

namespace Creator {

enum class DecimalSign { Dot, Comma };

/// Reads an amount as platforms and people write it: any minus of FORMATS §0.2 (also (2.00) and
/// 2.00-), currency marks and codes, %, groups of thousands. Exact; a seventh decimal is rounded
/// half-even and reported. Nothing for text, exponents, wrongly grouped digits and what exceeds
/// 9.2e12. A missing cell (isMissing) is not an amount either.
[[nodiscard]] std::optional<ParsedDecimal> parseAmount(std::string_view cell, DecimalSign sign);

/// The currency that a mark or code inside the cell names: "₩1,000", "US$ 5", "12 EUR". A bare $ is
/// none, because it has many owners.
[[nodiscard]] std::optional<Currency> currencyInCell(std::string_view cell);

/// Finds out which decimal sign a column uses; FORMATS §0.2, decided per column, never per cell.
class DecimalSurvey
{
public:
    void observe(std::string_view cell);

    /// Cells say so beyond doubt, and none says otherwise.
    [[nodiscard]] bool isCertain() const { return m_dot != m_comma; }
    /// Only cells such as 1.234 were seen: a person or the format has to decide.
    [[nodiscard]] bool isAmbiguous() const { return m_ambiguous && !isCertain(); }
    /// What the cells say, else `fallback`.
    [[nodiscard]] DecimalSign decide(DecimalSign fallback) const;

private:
    bool m_dot = false;
    bool m_comma = false;
    bool m_ambiguous = false;
};

} // namespace Creator
