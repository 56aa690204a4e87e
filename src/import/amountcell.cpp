#include "import/amountcell.h"

#include "import/celltext.h"

#include <algorithm>
#include <array>
#include <string>

namespace Creator {

namespace {

struct Mark
{
    std::string_view text;
    std::string_view code; // empty: says nothing certain
};

// Longer marks first: US$ before $.
constexpr Mark marks[] = {
    { "US$", "USD" },          { "CA$", "CAD" }, { "NT$", "TWD" }, { "HK$", "HKD" },
    { "A$", "AUD" },           { "R$", "BRL" },  { "$", "" },      { "\xe2\x82\xac", "EUR" }, // €
    { "\xc2\xa3", "GBP" }, // £
    { "\xe2\x82\xa9", "KRW" }, // ₩
    { "\xef\xbf\xa6", "KRW" }, // ￦
    { "\xc2\xa5", "JPY" }, // ¥
    { "\xef\xbf\xa5", "JPY" }, // ￥
    { "\xec\x9b\x90", "KRW" }, // 원
    { "\xe5\x86\x86", "JPY" }, // 円
};

constexpr std::array<std::string_view, 3> minusSigns{ "-", "\xe2\x88\x92", "\xe2\x80\x93" };

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Takes a currency mark or code off either end; tells whether there was one.
bool takeMark(std::string_view &text, std::optional<Currency> *found)
{
    for (const Mark &mark : marks) {
        const bool front = text.starts_with(mark.text);
        if (!front && !text.ends_with(mark.text))
            continue;
        if (found && !mark.code.empty())
            *found = Currency::fromCode(mark.code);
        if (front)
            text.remove_prefix(mark.text.size());
        else
            text.remove_suffix(mark.text.size());
        text = trimmed(text);
        return true;
    }
    if (text.size() <= 3)
        return false;
    for (const bool front : { true, false }) {
        const std::string_view word = front ? text.substr(0, 3) : text.substr(text.size() - 3);
        if (const auto currency = Currency::fromCode(word)) {
            if (found)
                *found = currency;
            front ? text.remove_prefix(3) : text.remove_suffix(3);
            text = trimmed(text);
            return true;
        }
    }
    return false;
}

bool takeMinus(std::string_view &text)
{
    for (const std::string_view minus : minusSigns) {
        const bool front = text.starts_with(minus);
        if (!front && !text.ends_with(minus))
            continue;
        front ? text.remove_prefix(minus.size()) : text.remove_suffix(minus.size());
        text = trimmed(text);
        return true;
    }
    return false;
}

bool takeBrackets(std::string_view &text)
{
    if (text.size() < 3 || text.front() != '(' || text.back() != ')')
        return false;
    text = trimmed(text.substr(1, text.size() - 2));
    return true;
}

/// The bare digits with their separators, and whether the amount is negative.
struct Bare
{
    std::string_view digits;
    int minuses = 0;
    std::optional<Currency> currency;
};

Bare bare(std::string_view cell)
{
    Bare result;
    std::string_view text = withoutGuard(trimmed(cell));
    int signs = 0;
    int currencies = 0;
    for (int round = 0; round < 4; ++round) {
        if (signs == 0 && (takeMinus(text) || takeBrackets(text))) {
            ++result.minuses;
            ++signs;
        } else if (signs == 0 && text.starts_with('+')) {
            text = trimmed(text.substr(1));
            ++signs;
        }
        if (currencies < 2 && takeMark(text, &result.currency))
            ++currencies;
    }
    if (text.ends_with('%'))
        text = trimmed(text.substr(0, text.size() - 1));
    result.digits = text;
    return result;
}

/// The length of a blank or apostrophe that groups thousands at the front of `text`; 0 if none.
size_t groupingMark(std::string_view text)
{
    static constexpr std::array<std::string_view, 6> signs{
        " ", "'", "\xc2\xa0", "\xe2\x80\xaf", "\xe2\x80\x89", "\xe2\x80\x99"
    };
    for (const std::string_view sign : signs) {
        if (text.starts_with(sign))
            return sign.size();
    }
    return 0;
}

/// Digits and one dot, with the groups checked: 1–3 digits, then groups of 3 (or 2, as in India,
/// but the last has 3).
bool ungroup(std::string_view text, char decimal, std::string &out)
{
    const char group = decimal == '.' ? ',' : '.';
    size_t run = 0;
    bool grouped = false;
    size_t i = 0;
    for (; i < text.size() && text[i] != decimal;) {
        if (isDigit(text[i])) {
            out += text[i++];
            ++run;
            continue;
        }
        const size_t length = text[i] == group ? 1 : groupingMark(text.substr(i));
        const bool complete = grouped ? run == 3 || run == 2 : run >= 1 && run <= 3;
        if (length == 0 || !complete)
            return false;
        grouped = true;
        run = 0;
        i += length;
    }
    if (grouped && run != 3)
        return false;
    if (i == text.size())
        return !out.empty();
    out += '.';
    const std::string_view fraction = text.substr(i + 1);
    if (fraction.empty() || !std::all_of(fraction.begin(), fraction.end(), isDigit))
        return false;
    out += fraction;
    return true;
}

/// `-?digits[.digits]` with at most 12 and 6 digits: nearly every cell of nearly every file.
std::optional<ParsedDecimal> parsePlain(std::string_view text)
{
    const bool negative = !text.empty() && text.front() == '-';
    size_t i = negative ? 1 : 0;
    const size_t first = i;
    Micros value = 0;
    for (; i < text.size() && isDigit(text[i]); ++i) {
        if (i - first == 12)
            return std::nullopt;
        value = value * 10 + (text[i] - '0');
    }
    if (i == first)
        return std::nullopt;
    Micros fraction = 0;
    int places = 0;
    if (i < text.size()) {
        if (text[i] != '.' || text.size() - i - 1 > 6 || text.size() - i == 1)
            return std::nullopt;
        for (++i; i < text.size(); ++i, ++places) {
            if (!isDigit(text[i]))
                return std::nullopt;
            fraction = fraction * 10 + (text[i] - '0');
        }
    }
    for (; places < 6; ++places)
        fraction *= 10;
    const Micros micros = value * microsPerUnit + fraction;
    return ParsedDecimal{ negative ? -micros : micros, false };
}

} // namespace

std::optional<ParsedDecimal> parseAmount(std::string_view cell, DecimalSign sign)
{
    if (sign == DecimalSign::Dot && cell.size() <= 19) {
        if (const auto plain = parsePlain(cell))
            return plain;
    }
    const Bare amount = bare(cell);
    std::string digits;
    digits.reserve(amount.digits.size());
    if (amount.digits.size() > 64
        || !ungroup(amount.digits, sign == DecimalSign::Dot ? '.' : ',', digits))
        return std::nullopt;
    std::optional<ParsedDecimal> parsed = parseDecimal(digits);
    if (parsed && amount.minuses > 0)
        parsed->micros = -parsed->micros;
    return parsed;
}

std::optional<Currency> currencyInCell(std::string_view cell)
{
    return bare(cell).currency;
}

void DecimalSurvey::observe(std::string_view cell)
{
    const std::string_view digits = bare(cell).digits;
    if (digits.empty()
        || digits.find_first_not_of("0123456789., '\xc2\xa0\xe2\x80\xaf\x89\x99")
            != std::string_view::npos)
        return;
    const size_t last = digits.find_last_of(".,");
    if (last == std::string_view::npos)
        return;
    const char sign = digits[last];
    const char other = sign == '.' ? ',' : '.';
    const bool mixed = digits.find(other) != std::string_view::npos;
    const bool repeated = digits.find(sign) != last;
    if (mixed && repeated)
        return; // 1,2.3.4: not a number
    const size_t after = digits.size() - last - 1;
    const bool looksGrouped = after == 3 && last >= 1 && last <= 3 && digits.front() != '0';
    const bool decimal = mixed || (!repeated && !looksGrouped);
    if (!decimal && !repeated) {
        m_ambiguous = true;
        return;
    }
    const char meaning = decimal ? sign : other;
    (meaning == '.' ? m_dot : m_comma) = true;
}

DecimalSign DecimalSurvey::decide(DecimalSign fallback) const
{
    if (!isCertain())
        return fallback;
    return m_dot ? DecimalSign::Dot : DecimalSign::Comma;
}

} // namespace Creator
