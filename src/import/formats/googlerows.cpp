#include "import/formats/googlerows.h"

#include "import/celltext.h"

#include <algorithm>
#include <string>

namespace Creator {

namespace {

struct KindWords
{
    GoogleRowKind kind;
    std::string_view word;
};

// In this order: "Tax withholding on payments" is a tax.
constexpr KindWords kindWords[] = {
    { GoogleRowKind::Opening, "starting balance" },
    { GoogleRowKind::Opening, "saldo inicial" },
    { GoogleRowKind::Closing, "ending balance" },
    { GoogleRowKind::Closing, "saldo final" },
    { GoogleRowKind::Tax, "tax" },
    { GoogleRowKind::Tax, "withholding" },
    { GoogleRowKind::Tax, "impuesto" },
    { GoogleRowKind::Tax, "impuestos" },
    { GoogleRowKind::Tax, "retención" },
    { GoogleRowKind::Tax, "retencion" },
    { GoogleRowKind::Adjustment, "invalid traffic" },
    { GoogleRowKind::Adjustment, "tráfico no válido" },
    { GoogleRowKind::Earning, "earnings" },
    { GoogleRowKind::Earning, "ingresos" },
    { GoogleRowKind::Earning, "ganancias" },
    { GoogleRowKind::Payout, "payment" },
    { GoogleRowKind::Payout, "pago" },
    { GoogleRowKind::Adjustment, "adjustment" },
    { GoogleRowKind::Adjustment, "deduction" },
    { GoogleRowKind::Adjustment, "deductions" },
    { GoogleRowKind::Adjustment, "credit" },
    { GoogleRowKind::Adjustment, "debit" },
    { GoogleRowKind::Adjustment, "ajuste" },
    { GoogleRowKind::Adjustment, "deducción" },
    { GoogleRowKind::Adjustment, "crédito" },
};

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isMoney(GoogleRowKind kind)
{
    return kind == GoogleRowKind::Earning || kind == GoogleRowKind::Tax
        || kind == GoogleRowKind::Adjustment;
}

/// Months since year 0, to compare.
int monthOf(DayNumber day)
{
    const QDate date = toDate(day);
    return date.year() * 12 + date.month();
}

/// Something that a payment may cover.
struct Claim
{
    std::int64_t record; // 0: what was left over when the statement begins
    int month;
    Micros amount;
};

} // namespace

GoogleRowKind googleRowKind(std::string_view description)
{
    const std::string text = normalisedWord(description);
    for (const KindWords &known : kindWords) {
        if (containsWord(text, known.word))
            return known.kind;
    }
    return GoogleRowKind::Unknown;
}

std::string_view paymentNumber(std::string_view description)
{
    const std::string_view text = trimmed(description);
    size_t start = text.size();
    while (start > 0 && isDigit(text[start - 1]))
        --start;
    return text.size() - start >= 9 ? text.substr(start) : std::string_view();
}

void GoogleStatement::conclude()
{
    findBalances();
    if (m_opening == 0 && m_closing == 0)
        findUnknownBalances();
    classifyUnknown();
    const auto any = [&](auto test) { return std::any_of(m_rows.begin(), m_rows.end(), test); };
    const bool earns = any([](const GoogleRow &row) { return row.kind == GoogleRowKind::Earning; });
    const bool paysIn = any(
        [](const GoogleRow &row) { return row.kind == GoogleRowKind::Payout && row.amount > 0; });
    m_spending = !earns && paysIn;
    settle();
    for (const GoogleRow &row : m_rows)
        m_kinds[row.record] = row.kind;
}

/// The earliest opening and the latest closing balance are those of the whole statement.
void GoogleStatement::findBalances()
{
    const GoogleRow *opening = nullptr;
    const GoogleRow *closing = nullptr;
    for (const GoogleRow &row : m_rows) {
        if (row.kind == GoogleRowKind::Opening && (!opening || row.day < opening->day))
            opening = &row;
        if (row.kind == GoogleRowKind::Closing && (!closing || row.day > closing->day))
            closing = &row;
    }
    m_opening = opening ? opening->record : 0;
    m_closing = closing ? closing->record : 0;
}

/// In a language that is not known: opening + the rest = closing, the opening on the first day, the
/// closing on the last.
void GoogleStatement::findUnknownBalances()
{
    if (m_rows.size() < 3)
        return;
    const auto byDay
        = [](const GoogleRow &a, const GoogleRow &b) { return a.firstDay < b.firstDay; };
    const DayNumber first = std::min_element(m_rows.begin(), m_rows.end(), byDay)->firstDay;
    const DayNumber last = std::max_element(m_rows.begin(), m_rows.end(), byDay)->firstDay;
    Int128 total = 0;
    for (const GoogleRow &row : m_rows)
        total += row.amount;
    const auto closing = std::find_if(m_rows.rbegin(), m_rows.rend(), [&](const GoogleRow &row) {
        return row.kind == GoogleRowKind::Unknown && row.firstDay == last && row.firstDay == row.day
            && Int128{ row.amount } * 2 == total;
    });
    const auto opening = std::find_if(m_rows.begin(), m_rows.end(), [&](const GoogleRow &row) {
        return row.kind == GoogleRowKind::Unknown && row.firstDay == first
            && row.firstDay == row.day;
    });
    if (closing == m_rows.rend() || opening == m_rows.end() || opening->record == closing->record)
        return;
    opening->kind = GoogleRowKind::Opening;
    closing->kind = GoogleRowKind::Closing;
    m_opening = opening->record;
    m_closing = closing->record;
}

void GoogleStatement::classifyUnknown()
{
    const bool wordsKnown = std::any_of(m_rows.begin(), m_rows.end(), [](const GoogleRow &row) {
        return row.kind == GoogleRowKind::Earning || row.kind == GoogleRowKind::Tax
            || row.kind == GoogleRowKind::Adjustment || row.kind == GoogleRowKind::Payout;
    });
    for (GoogleRow &row : m_rows) {
        if (row.kind != GoogleRowKind::Unknown)
            continue;
        if (row.numbered && row.amount < 0)
            row.kind = GoogleRowKind::Payout;
        else if (!wordsKnown && row.amount > 0)
            row.kind = GoogleRowKind::Earning;
        else
            row.kind = GoogleRowKind::Adjustment;
    }
}

/// A payment covers what was earned before its month, oldest first, and only if the sums match to
/// the last digit; otherwise everything stays pending.
void GoogleStatement::settle()
{
    std::vector<Claim> claims;
    std::vector<const GoogleRow *> payments;
    for (const GoogleRow &row : m_rows) {
        if (row.record == m_opening && m_opening != 0)
            claims.push_back({ 0, monthOf(row.firstDay) - 1, row.amount });
        else if (isMoney(row.kind))
            claims.push_back({ row.record, monthOf(row.day), row.amount });
        else if (row.kind == GoogleRowKind::Payout && row.amount < 0)
            payments.push_back(&row);
    }
    const auto byMonth = [](const Claim &a, const Claim &b) { return a.month < b.month; };
    std::stable_sort(claims.begin(), claims.end(), byMonth);
    std::stable_sort(payments.begin(), payments.end(),
                     [](const GoogleRow *a, const GoogleRow *b) { return a->day < b->day; });
    size_t open = 0;
    for (const GoogleRow *payment : payments) {
        Int128 covered = 0;
        size_t end = open;
        size_t match = open;
        // Whole months only: part of a month is never paid out.
        while (end < claims.size() && claims[end].month < monthOf(payment->day)) {
            const int month = claims[end].month;
            for (; end < claims.size() && claims[end].month == month; ++end)
                covered += claims[end].amount;
            if (covered == -Int128{ payment->amount })
                match = end;
        }
        for (; open < match; ++open) {
            if (claims[open].record != 0)
                m_paid[claims[open].record] = payment->day;
        }
    }
}

GoogleRowKind GoogleStatement::kindOf(std::int64_t record) const
{
    const auto it = m_kinds.find(record);
    return it == m_kinds.end() ? GoogleRowKind::Unknown : it->second;
}

std::optional<DayNumber> GoogleStatement::paidDay(std::int64_t record) const
{
    const auto it = m_paid.find(record);
    return it == m_paid.end() ? std::nullopt : std::optional(it->second);
}

} // namespace Creator
