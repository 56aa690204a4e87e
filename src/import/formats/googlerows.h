#pragma once

#include "domain/money.h"
#include "import/daynumber.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string_view>
#include <vector>

namespace Creator {

/// What a line of a Google payments statement is.
enum class GoogleRowKind { Opening, Closing, Earning, Tax, Adjustment, Payout, Unknown };

/// By the words of its description, in English and Spanish; Unknown for every other language.
[[nodiscard]] GoogleRowKind googleRowKind(std::string_view description);

/// The long number at the end of a payment's description; empty if there is none.
[[nodiscard]] std::string_view paymentNumber(std::string_view description);

struct GoogleRow
{
    std::int64_t record = 0;
    GoogleRowKind kind = GoogleRowKind::Unknown;
    DayNumber firstDay = 0;
    DayNumber day = 0;
    Micros amount = 0;
    bool numbered = false; // its description ends with a long number
};

/// A whole statement: which lines are the balances, and which earnings a payment settles.
/// FORMATS §2.1.
class GoogleStatement
{
public:
    void add(const GoogleRow &row) { m_rows.push_back(row); }
    /// To be called once, after the last row.
    void conclude();

    /// The kind of a row, found out by structure where its words are unknown.
    [[nodiscard]] GoogleRowKind kindOf(std::int64_t record) const;
    /// The day on which a payment covered the row; nothing while it is pending.
    [[nodiscard]] std::optional<DayNumber> paidDay(std::int64_t record) const;
    /// Money goes from this account to Google: not a line of earnings, and payments come in.
    [[nodiscard]] bool isSpending() const { return m_spending; }
    [[nodiscard]] std::int64_t openingRecord() const { return m_opening; }
    [[nodiscard]] std::int64_t closingRecord() const { return m_closing; }

private:
    void findBalances();
    void findUnknownBalances();
    void classifyUnknown();
    void settle();

    std::vector<GoogleRow> m_rows;
    std::map<std::int64_t, GoogleRowKind> m_kinds;
    std::map<std::int64_t, DayNumber> m_paid;
    std::int64_t m_opening = 0;
    std::int64_t m_closing = 0;
    bool m_spending = false;
};

} // namespace Creator
