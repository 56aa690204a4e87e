#include "import/datetokens.h"

#include "import/celltext.h"
#include "import/daycell.h"

#include <algorithm>
#include <string>

namespace Creator {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

struct MonthName
{
    std::string_view start; // the word begins with it
    int month;
};

// Case-folded beginnings, longer ones before shorter ones: English, German, Spanish, French,
// Slovak, Portuguese, Italian, Dutch, Indonesian.
constexpr MonthName monthNames[] = {
    { "jan", 1 },
    { "j\xc3\xa4n", 1 },
    { "ene", 1 },
    { "feb", 2 },
    { "f\xc3\xa9v", 2 },
    { "fev", 2 },
    { "mar", 3 },
    { "m\xc3\xa4r", 3 },
    { "apr", 4 },
    { "abr", 4 },
    { "avr", 4 },
    { "may", 5 },
    { "mai", 5 },
    { "m\xc3\xa1j", 5 },
    { "juin", 6 },
    { "juil", 7 },
    { "jun", 6 },
    { "j\xc3\xban", 6 },
    { "jul", 7 },
    { "j\xc3\xbal", 7 },
    { "aug", 8 },
    { "ago", 8 },
    { "ao\xc3\xbb", 8 },
    { "sep", 9 },
    { "set", 9 },
    { "oct", 10 },
    { "okt", 10 },
    { "nov", 11 },
    { "dec", 12 },
    { "dez", 12 },
    { "dic", 12 },
    { "des", 12 },
    { "gen", 1 },
    { "maa", 3 },
    { "mrt", 3 },
    { "mag", 5 },
    { "mei", 5 },
    { "giu", 6 },
    { "lug", 7 },
    { "out", 10 },
    { "ott", 10 },
    { "d\xc3\xa9"
      "c",
      12 },
};

// The longest month names have ten letters; longer words only begin like one.
constexpr size_t longestMonth = 12;

constexpr std::string_view fillers[] = {
    "de",    "del",    "of",      "to",        "bis",      "a",      "al",       "st",
    "nd",    "rd",     "th",      "at",        "um",       "mon",    "tue",      "wed",
    "thu",   "fri",    "sat",     "sun",       "tues",     "wednes", "thur",     "thurs",
    "satur", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
};

int monthOf(std::string_view word)
{
    if (word.size() > longestMonth)
        return 0;
    for (const MonthName &name : monthNames) {
        if (word.starts_with(name.start))
            return name.month;
    }
    return 0;
}

class Scanner
{
public:
    explicit Scanner(std::string text)
        : m_text(std::move(text))
    {
    }

    std::optional<DateTokens> scan()
    {
        takeClock();
        size_t i = 0;
        while (i < m_text.size()) {
            if (isDigit(m_text[i])) {
                if (!takeNumber(i))
                    return std::nullopt;
            } else if (isWordByte(m_text[i])) {
                if (!takeWord(i))
                    return std::nullopt;
            } else if (!takeSign(i)) {
                return std::nullopt;
            }
        }
        return m_tokens;
    }

private:
    /// Letters; the lead byte of dashes and quotes (U+2000 on) is none.
    static bool isWordByte(char c)
    {
        const auto code = static_cast<unsigned char>(c);
        return (c >= 'a' && c <= 'z') || (code >= 0x80 && code != 0xe2);
    }

    /// Cuts `… 14:02:11 CET` off the end: from the first clock on, nothing but clock and zone
    /// follows.
    void takeClock()
    {
        const size_t colon = m_text.find(':');
        if (colon == std::string::npos || colon == 0)
            return;
        size_t start = colon;
        while (start > 0 && isDigit(m_text[start - 1]))
            --start;
        size_t end = colon;
        while (end < m_text.size()
               && (isDigit(m_text[end]) || m_text[end] == ':' || m_text[end] == '.'))
            ++end;
        const size_t word = m_text.find_first_not_of(' ', end);
        if (word != std::string::npos
            && (m_text.compare(word, 2, "am") == 0 || m_text.compare(word, 2, "pm") == 0))
            end = word + 2;
        const std::string_view whole = m_text;
        const auto clock = parseClock(whole.substr(start, end - start));
        const std::string_view zone = trimmed(whole.substr(end));
        if (!clock || (!zone.empty() && !parseZone(zone)))
            return;
        m_tokens.msOfDay = clock;
        if (!zone.empty())
            m_tokens.offsetMinutes = parseZone(zone);
        if (start > 0 && m_text[start - 1] == 't')
            --start;
        m_text.resize(start);
    }

    bool takeNumber(size_t &i)
    {
        DateNumber number;
        for (; i < m_text.size() && isDigit(m_text[i]); ++i) {
            if (++number.digits > 8)
                return false;
            number.value = number.value * 10 + (m_text[i] - '0');
        }
        if (m_tokens.numberCount == static_cast<int>(m_tokens.numbers.size()))
            return false;
        m_tokens.numbers[static_cast<size_t>(m_tokens.numberCount++)] = number;
        return true;
    }

    bool takeWord(size_t &i)
    {
        static constexpr std::string_view units[] = { "년", "월", "일", "年", "月", "日" };
        for (const std::string_view unit : units) {
            if (std::string_view(m_text).substr(i).starts_with(unit)) {
                i += unit.size();
                return true;
            }
        }
        constexpr std::string_view waveDash = "\xe3\x80\x9c";
        if (std::string_view(m_text).substr(i).starts_with(waveDash)) {
            i += waveDash.size();
            m_tokens.ranged = true;
            return true;
        }
        size_t end = i;
        while (end < m_text.size() && isWordByte(m_text[end]))
            ++end;
        const std::string_view word = std::string_view(m_text).substr(i, end - i);
        i = end;
        if (const int month = monthOf(word)) {
            m_tokens.lastMonth = month;
            if (m_tokens.firstMonth == 0)
                m_tokens.firstMonth = month;
            return true;
        }
        return std::find(std::begin(fillers), std::end(fillers), word) != std::end(fillers);
    }

    bool takeSign(size_t &i)
    {
        static constexpr std::string_view dashes[]
            = { "\xe2\x80\x93", "\xe2\x80\x94", "\xe2\x88\x92" };
        for (const std::string_view dash : dashes) {
            if (std::string_view(m_text).substr(i).starts_with(dash)) {
                i += dash.size();
                m_tokens.ranged = true;
                return true;
            }
        }
        const char c = m_text[i++];
        if (c == '.' && i < m_text.size())
            m_tokens.dotted = true;
        if (c == '~' || (c == '-' && i > 1 && m_text[i - 2] == ' '))
            m_tokens.ranged = true;
        return c == '~' || c == ' ' || c == ',' || c == '.' || c == '/' || c == '-';
    }

    std::string m_text;
    DateTokens m_tokens;
};

} // namespace

std::optional<DateTokens> readDateTokens(std::string_view text)
{
    return Scanner(normalisedWord(text)).scan();
}

std::optional<std::int32_t> parseClock(std::string_view cell)
{
    std::string_view text = trimmed(cell);
    int half = -1;
    if (text.size() > 2 && (text.back() == 'm' || text.back() == 'M')) {
        const char letter = text[text.size() - 2];
        half = letter == 'p' || letter == 'P' ? 12 : letter == 'a' || letter == 'A' ? 0 : -1;
        if (half < 0)
            return std::nullopt;
        text = trimmed(text.substr(0, text.size() - 2));
    }
    int parts[3] = { 0, 0, 0 };
    int count = 0;
    int digits = 0;
    for (size_t i = 0; i < text.size(); ++i) {
        if (isDigit(text[i]) && digits < 2) {
            parts[count] = parts[count] * 10 + (text[i] - '0');
            ++digits;
        } else if (text[i] == ':' && digits > 0 && count < 2) {
            ++count;
            digits = 0;
        } else if (text[i] == '.' && count == 2 && digits > 0) {
            break; // fractions of a second are not kept
        } else {
            return std::nullopt;
        }
    }
    if (count == 0 || digits == 0 || parts[1] > 59 || parts[2] > 60)
        return std::nullopt;
    if (half >= 0 && (parts[0] < 1 || parts[0] > 12))
        return std::nullopt;
    const int hour = half < 0 ? parts[0] : parts[0] % 12 + half;
    if (hour > 23)
        return std::nullopt;
    return ((hour * 60 + parts[1]) * 60 + parts[2]) * 1000;
}

std::optional<int> parseZone(std::string_view cell)
{
    struct Zone
    {
        std::string_view name;
        int minutes;
    };
    static constexpr Zone zones[] = {
        { "z", 0 },      { "utc", 0 },    { "gmt", 0 },    { "bst", 60 },   { "cet", 60 },
        { "cest", 120 }, { "mez", 60 },   { "mesz", 120 }, { "eet", 120 },  { "eest", 180 },
        { "kst", 540 },  { "jst", 540 },  { "pst", -480 }, { "pdt", -420 }, { "mst", -420 },
        { "mdt", -360 }, { "cst", -360 }, { "cdt", -300 }, { "est", -300 }, { "edt", -240 },
        { "wet", 0 },    { "west", 60 },  { "aest", 600 }, { "aedt", 660 }, { "sgt", 480 },
        { "hkt", 480 },
    };
    const std::string lower = normalisedWord(cell);
    std::string_view text = lower;
    for (const Zone &zone : zones) {
        if (text == zone.name)
            return zone.minutes;
    }
    if (text.starts_with("gmt") || text.starts_with("utc"))
        text.remove_prefix(3);
    if (text.size() < 2 || (text.front() != '+' && text.front() != '-'))
        return std::nullopt;
    int digits[4] = { 0, 0, 0, 0 };
    size_t count = 0;
    const size_t colon = text.find(':');
    for (size_t i = 1; i < text.size(); ++i) {
        if (isDigit(text[i]) && count < 4)
            digits[count++] = text[i] - '0';
        else if (text[i] != ':' || i != colon)
            return std::nullopt;
    }
    int minutes = 0;
    if (count == 4)
        minutes = (digits[0] * 10 + digits[1]) * 60 + digits[2] * 10 + digits[3];
    else if (count == 3)
        minutes = digits[0] * 60 + digits[1] * 10 + digits[2];
    else
        minutes = (count == 2 ? digits[0] * 10 + digits[1] : digits[0]) * 60;
    if (count == 0 || minutes > 14 * 60)
        return std::nullopt;
    return text.front() == '-' ? -minutes : minutes;
}

} // namespace Creator
