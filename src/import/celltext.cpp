#include "import/celltext.h"

#include <QString>

#include <algorithm>
#include <array>

namespace Creator {

namespace {

constexpr std::array<std::string_view, 6> wideBlanks{
    "\xc2\xa0", // U+00A0
    "\xe2\x80\xaf", // U+202F
    "\xe2\x80\x89", // U+2009
    "\xe2\x80\x8b", // U+200B
    "\xe3\x80\x80", // U+3000
    "\xef\xbb\xbf", // U+FEFF
};

bool isBlank(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool isAscii(std::string_view text)
{
    return std::all_of(text.begin(), text.end(),
                       [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

std::string normalisedAscii(std::string_view text)
{
    std::string out;
    out.reserve(text.size());
    for (const char c : trimmed(text)) {
        if (c == '\0')
            continue;
        if (!isBlank(c))
            out += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
        else if (!out.empty() && out.back() != ' ')
            out += ' ';
    }
    return out;
}

bool equalsIgnoringCase(std::string_view text, std::string_view lower)
{
    return std::equal(text.begin(), text.end(), lower.begin(), lower.end(), [](char a, char b) {
        return (a >= 'A' && a <= 'Z' ? static_cast<char>(a - 'A' + 'a') : a) == b;
    });
}

} // namespace

std::string_view trimmed(std::string_view text)
{
    for (;;) {
        while (!text.empty() && isBlank(text.front()))
            text.remove_prefix(1);
        while (!text.empty() && isBlank(text.back()))
            text.remove_suffix(1);
        if (text.empty()
            || (static_cast<unsigned char>(text.front()) < 0x80
                && static_cast<unsigned char>(text.back()) < 0x80))
            return text;
        const size_t before = text.size();
        for (const std::string_view blank : wideBlanks) {
            if (text.starts_with(blank))
                text.remove_prefix(blank.size());
            if (text.ends_with(blank))
                text.remove_suffix(blank.size());
        }
        if (text.size() == before)
            return text;
    }
}

bool isMissing(std::string_view cell)
{
    const std::string_view text = trimmed(cell);
    if (text.empty())
        return true;
    const char first = text.front();
    if (isDigit(first) || text.size() > 9)
        return false;
    static constexpr std::array<std::string_view, 7> words{ "-",   "--",   "\xe2\x80\x94", "n/a",
                                                            "nan", "null", "undefined" };
    return std::any_of(words.begin(), words.end(),
                       [&](std::string_view word) { return equalsIgnoringCase(text, word); });
}

std::string_view withoutGuard(std::string_view cell)
{
    if (cell.size() < 2 || cell.front() != '\'')
        return cell;
    const char next = cell[1];
    const bool guards = next == '=' || next == '+' || next == '-' || next == '@' || isDigit(next);
    return guards ? cell.substr(1) : cell;
}

bool isDamagedId(std::string_view id)
{
    if (id.starts_with('#') && (id.ends_with('?') || id.ends_with('!') || id == "#N/A"))
        return true;
    const size_t exponent = id.find_first_of("eE");
    if (exponent == std::string_view::npos || exponent + 2 >= id.size() || exponent == 0)
        return false;
    if (id[exponent + 1] != '+' && id[exponent + 1] != '-')
        return false;
    const std::string_view mantissa = id.substr(0, exponent);
    const std::string_view power = id.substr(exponent + 2);
    return std::all_of(power.begin(), power.end(), isDigit) && isDigit(mantissa.front())
        && std::all_of(mantissa.begin(), mantissa.end(),
                       [](char c) { return isDigit(c) || c == '.' || c == ','; });
}

std::string normalisedWord(std::string_view text)
{
    if (isAscii(text))
        return normalisedAscii(text);
    const QString wide = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()))
                             .normalized(QString::NormalizationForm_KC);
    QString kept;
    kept.reserve(wide.size());
    for (const QChar c : wide) {
        if (c.unicode() != 0 && c.unicode() != 0xad && c.unicode() != 0x200b
            && c.unicode() != 0xfeff)
            kept += c;
    }
    return kept.simplified().toCaseFolded().toStdString();
}

bool containsWord(std::string_view text, std::string_view word)
{
    const auto joins
        = [](char c) { return isLetter(c) || isDigit(c) || static_cast<unsigned char>(c) >= 0x80; };
    for (size_t at = text.find(word); at != std::string_view::npos; at = text.find(word, at + 1)) {
        const bool startsFree = at == 0 || !joins(text[at - 1]);
        const size_t end = at + word.size();
        if (startsFree && (end == text.size() || !joins(text[end])))
            return true;
    }
    return false;
}

void appendJsonText(std::string &json, std::string_view text)
{
    static constexpr char hex[] = "0123456789abcdef";
    json += '"';
    for (const char c : text) {
        const auto code = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\') {
            json += '\\';
            json += c;
        } else if (code < 0x20) {
            json += "\\u00";
            json += hex[code >> 4];
            json += hex[code & 15];
        } else {
            json += c;
        }
    }
    json += '"';
}

} // namespace Creator
