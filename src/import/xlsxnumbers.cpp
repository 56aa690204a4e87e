#include "import/xlsxnumbers.h"

#include "import/daynumber.h"

#include <QByteArray>

#include <algorithm>
#include <cmath>

namespace Creator {

namespace {

constexpr int keptDigits = 15;
constexpr double lossFrom = 1e15;
constexpr double lastSerial = 2'958'466; // the day after 9999-12-31
constexpr qint64 secondsPerDay = 86'400;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// `-?digits[.digits]` with digits that are all kept: already what a person sees.
bool isPlain(std::string_view text)
{
    if (text.starts_with('-'))
        text.remove_prefix(1);
    const auto points = std::count(text.begin(), text.end(), '.');
    const auto digits = std::count_if(text.begin(), text.end(), isDigit);
    return points <= 1 && digits >= 1 && digits <= keptDigits
        && points + digits == static_cast<std::ptrdiff_t>(text.size()) && isDigit(text.front())
        && isDigit(text.back());
}

/// Fifteen digits and a point where it belongs.
std::string plainText(double value)
{
    const std::string text = QByteArray::number(std::abs(value), 'e', keptDigits - 1).toStdString();
    const size_t e = text.find('e');
    const int exponent = std::stoi(text.substr(e + 1));
    std::string digits = text.substr(0, 1) + text.substr(2, e - 2);
    digits.erase(digits.find_last_not_of('0') + 1);
    if (digits.empty())
        return "0";
    const int point = exponent + 1; // digits before the point
    if (point <= 0)
        digits.insert(0, static_cast<size_t>(1 - point), '0');
    const auto before = static_cast<size_t>(std::max(point, 1));
    if (digits.size() < before)
        digits.append(before - digits.size(), '0');
    if (digits.size() > before)
        digits.insert(before, 1, '.');
    return (value < 0 ? "-" : "") + digits;
}

std::string clockText(qint64 seconds)
{
    const auto two = [](qint64 number) {
        const std::string text = std::to_string(number);
        return text.size() < 2 ? '0' + text : text;
    };
    return two(seconds / 3600) + ':' + two(seconds / 60 % 60) + ':' + two(seconds % 60);
}

std::string dayText(qint64 serial, XlsxDays days)
{
    // 1900 is taken for a leap year, so that the days before its last of February are one off.
    constexpr qint64 falseLeapDay = 60;
    const bool from1904 = days == XlsxDays::From1904;
    const qint64 first = from1904 ? dayNumber(1904, 1, 1) : dayNumber(1899, 12, 30);
    const qint64 shift = !from1904 && serial < falseLeapDay ? 1 : 0;
    return isoText(static_cast<DayNumber>(first + serial + shift)).toStdString();
}

} // namespace

std::string shownNumber(std::string_view stored, XlsxShow show, XlsxDays days)
{
    if (show == XlsxShow::Number && isPlain(stored))
        return std::string(stored);
    bool isNumber = false;
    const double value
        = QByteArray(stored.data(), static_cast<qsizetype>(stored.size())).toDouble(&isNumber);
    if (!isNumber || !std::isfinite(value))
        return std::string(stored);
    if (std::abs(value) >= lossFrom)
        return QByteArray::number(value, 'E', keptDigits - 1).toStdString();
    if (show == XlsxShow::Number || value < 0 || value >= lastSerial)
        return plainText(value);
    const qint64 seconds = std::llround(value * static_cast<double>(secondsPerDay));
    const qint64 serial = seconds / secondsPerDay;
    const std::string clock = clockText(seconds % secondsPerDay);
    const bool isDayZero = serial == 0 && days == XlsxDays::From1900;
    if (show == XlsxShow::Clock || (isDayZero && show == XlsxShow::DayAndClock))
        return clock;
    const std::string day = dayText(serial, days);
    if (show == XlsxShow::Month)
        return day.substr(0, 7);
    return show == XlsxShow::Day ? day : day + ' ' + clock;
}

} // namespace Creator
