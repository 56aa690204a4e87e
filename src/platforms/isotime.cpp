#include "platforms/isotime.h"

#include <QLocale>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace Creator {

namespace {

/// Takes an ISO text apart, from the left.
class Scanner
{
public:
    explicit Scanner(std::string_view text)
        : m_rest(text)
    {
    }

    [[nodiscard]] bool atEnd() const { return m_rest.empty(); }
    [[nodiscard]] bool next(char c)
    {
        if (m_rest.empty() || m_rest.front() != c)
            return false;
        m_rest.remove_prefix(1);
        return true;
    }
    /// Exactly that many digits, or -1.
    [[nodiscard]] int digits(size_t count)
    {
        if (m_rest.size() < count)
            return -1;
        int number = 0;
        for (size_t i = 0; i < count; ++i) {
            if (!isDigit(m_rest[i]))
                return -1;
            number = number * 10 + (m_rest[i] - '0');
        }
        m_rest.remove_prefix(count);
        return number;
    }
    /// All digits that follow, at most nine; -1 if there is none.
    [[nodiscard]] int number()
    {
        size_t count = 0;
        while (count < m_rest.size() && isDigit(m_rest[count]))
            ++count;
        return count == 0 || count > 9 ? -1 : digits(count);
    }
    /// Milliseconds of the decimals that follow; more than three are cut.
    [[nodiscard]] int milliseconds()
    {
        int value = 0;
        size_t count = 0;
        for (; count < m_rest.size() && isDigit(m_rest[count]); ++count) {
            if (count < 3)
                value = value * 10 + (m_rest[count] - '0');
        }
        m_rest.remove_prefix(count);
        if (count == 0)
            return -1;
        return count == 1 ? value * 100 : count == 2 ? value * 10 : value;
    }

private:
    static bool isDigit(char c) { return c >= '0' && c <= '9'; }

    std::string_view m_rest;
};

QDate scanDay(Scanner &scanner)
{
    const int year = scanner.digits(4);
    const int month = scanner.next('-') ? scanner.digits(2) : -1;
    const int day = scanner.next('-') ? scanner.digits(2) : -1;
    return QDate::isValid(year, month, day) ? QDate(year, month, day) : QDate();
}

std::optional<int> scanOffset(Scanner &scanner)
{
    if (scanner.next('Z') || scanner.next('z'))
        return 0;
    const bool isWest = scanner.next('-');
    if (!isWest && !scanner.next('+'))
        return std::nullopt;
    const int hours = scanner.digits(2);
    static_cast<void>(scanner.next(':'));
    const int minutes = scanner.digits(2);
    if (hours < 0 || hours > 23 || minutes < 0 || minutes > 59)
        return std::nullopt;
    const int seconds = hours * 3600 + minutes * 60;
    return isWest ? -seconds : seconds;
}

const QTimeZone &pacific()
{
    static const QTimeZone zone = [] {
        const QTimeZone named("America/Los_Angeles");
        return named.isValid() ? named : QTimeZone(-8 * 3600);
    }();
    return zone;
}

} // namespace

QDateTime instantFromIso(std::string_view text)
{
    Scanner scanner(text);
    const QDate day = scanDay(scanner);
    if (!day.isValid() || !(scanner.next('T') || scanner.next(' ')))
        return {};
    const int hours = scanner.digits(2);
    const int minutes = scanner.next(':') ? scanner.digits(2) : -1;
    int seconds = scanner.next(':') ? scanner.digits(2) : -1;
    const int fraction = scanner.next('.') ? scanner.milliseconds() : 0;
    const std::optional<int> offset = scanOffset(scanner);
    if (seconds == 60) // a leap second
        seconds = 59;
    const QTime time(hours, minutes, seconds, fraction);
    if (!time.isValid() || !offset || !scanner.atEnd())
        return {};
    return QDateTime(day, time, Qt::UTC).addSecs(-*offset);
}

QDateTime instantFromHttp(const QByteArray &text)
{
    QDateTime date = QLocale::c().toDateTime(QString::fromLatin1(text.trimmed()),
                                             u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
    if (date.isValid())
        date.setTimeSpec(Qt::UTC);
    return date;
}

QDate dayFromIso(std::string_view text)
{
    Scanner scanner(text);
    const QDate day = scanDay(scanner);
    return scanner.atEnd() ? day : QDate();
}

std::optional<int> secondsFromIsoDuration(std::string_view text)
{
    struct Unit
    {
        char letter;
        qint64 seconds;
        bool isTime;
    };
    static constexpr Unit units[] = { { 'W', 604800, false },
                                      { 'D', 86400, false },
                                      { 'H', 3600, true },
                                      { 'M', 60, true },
                                      { 'S', 1, true } };
    Scanner scanner(text);
    if (!scanner.next('P') || scanner.atEnd())
        return std::nullopt;
    qint64 sum = 0;
    bool isTime = scanner.next('T');
    while (!scanner.atEnd()) {
        const int number = scanner.number();
        const Unit *unit = nullptr;
        for (const Unit &candidate : units) {
            if (!unit && candidate.isTime == isTime && scanner.next(candidate.letter))
                unit = &candidate;
        }
        if (number < 0 || !unit)
            return std::nullopt;
        sum += number * unit->seconds;
        if (!isTime)
            isTime = scanner.next('T');
    }
    return sum > INT_MAX ? std::nullopt : std::optional(static_cast<int>(sum));
}

QDate pacificDay(const QDateTime &instant)
{
    return instant.toTimeZone(pacific()).date();
}

QDateTime nextPacificMidnight(const QDateTime &instant)
{
    return pacificDay(instant).addDays(1).startOfDay(pacific()).toUTC();
}

QDateTime instantFromSeconds(std::optional<qint64> seconds)
{
    constexpr qint64 latest = 253402300799; // the year 9999
    if (!seconds || *seconds <= 0 || *seconds > latest)
        return {};
    return QDateTime::fromSecsSinceEpoch(*seconds, Qt::UTC);
}

} // namespace Creator
