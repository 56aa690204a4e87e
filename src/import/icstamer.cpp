#include "import/icstamer.h"

#include <QByteArrayList>
#include <QCoreApplication>
#include <QSet>
#include <QStringDecoder>

namespace Creator {

using namespace Qt::StringLiterals;

namespace {

// lupdate reads the class.
class IcsTamer
{
    Q_DECLARE_TR_FUNCTIONS(Creator::IcsTamer)
};

constexpr qsizetype largestFile = 32 * 1024 * 1024;
constexpr qsizetype longestLine = 4 * 1024 * 1024;
constexpr int mostEntries = 20'000;
constexpr int mostLinesOfEntry = 2'000;

const QSet<QByteArray> &knownProperties()
{
    static const QSet<QByteArray> names{
        "UID",
        "SUMMARY",
        "DESCRIPTION",
        "DTSTART",
        "DTEND",
        "DUE",
        "DURATION",
        "RRULE",
        "RDATE",
        "EXDATE",
        "RECURRENCE-ID",
        "STATUS",
        "CATEGORIES",
        "LAST-MODIFIED",
        "DTSTAMP",
        "SEQUENCE",
        "TZID",
        "TZOFFSETFROM",
        "TZOFFSETTO",
        "X-LIC-LOCATION",
        "CREATED",
        "X-CREATOR-TYPE",
        "X-CREATOR-STATUS",
        "X-CREATOR-PLANNED",
        "X-CREATOR-DEADLINE",
        "X-CREATOR-DURATION",
    };
    return names;
}

/// A comma that belongs to a category is escaped (RFC 5545, 3.3.11); one that ends it is not.
QByteArray withMarkedCommas(QByteArray line)
{
    const QByteArray mark = QString(QChar(icsCommaMark)).toUtf8();
    line.replace(mark, QByteArray());
    for (qsizetype at = line.indexOf('\\'); at >= 0 && at + 1 < line.size();
         at = line.indexOf('\\', at)) {
        const bool isComma = line.at(at + 1) == ',';
        if (isComma)
            line.replace(at, 2, mark);
        at += 2;
    }
    return line;
}

/// Walks through the lines and writes those that are kept.
class Tamer
{
public:
    /// `number`: that of its first piece in the file, from 1.
    Status line(const QByteArray &line, int number)
    {
        const qsizetype end = line.indexOf(':');
        if (end < 0) {
            m_tamed.unreadableLines += line.trimmed().isEmpty() ? 0 : 1;
            return {};
        }
        const qsizetype parameters = line.indexOf(';');
        const QByteArray name
            = line.left(parameters >= 0 && parameters < end ? parameters : end).trimmed().toUpper();
        const QByteArray value = line.mid(end + 1).trimmed().toUpper();
        if (name == "BEGIN")
            return begin(value, number);
        if (name == "END")
            finish(value);
        else
            property(name, name == "CATEGORIES" ? withMarkedCommas(line) : line);
        return {};
    }

    Result<TamedIcs> take()
    {
        if (!m_isCalendar) {
            return failure(Error::Code::InvalidData,
                           IcsTamer::tr("The file is not a calendar (iCalendar, .ics)."));
        }
        m_tamed.isCutOff = !m_open.isEmpty() || m_skipped > 0;
        m_skipped = 0;
        while (!m_open.isEmpty())
            finish(QByteArray(m_open.last()));
        m_tamed.text = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n" + m_tamed.text + "END:VCALENDAR\r\n";
        return std::move(m_tamed);
    }

private:
    /// May `name` stand inside of what is open?
    [[nodiscard]] bool fits(const QByteArray &name) const
    {
        if (m_open.size() == 1)
            return name == "VEVENT" || name == "VTODO" || name == "VTIMEZONE";
        return m_open.size() == 2 && m_open.last() == "VTIMEZONE"
            && (name == "STANDARD" || name == "DAYLIGHT");
    }

    Status begin(const QByteArray &name, int number)
    {
        if (m_skipped == 0 && m_open.isEmpty() && name == "VCALENDAR") {
            m_isCalendar = true;
            m_open.append(name);
        } else if (m_skipped == 0 && fits(name)) {
            if (++m_entries > mostEntries) {
                return failure(
                    Error::Code::InvalidData,
                    IcsTamer::tr("The calendar has more than %L1 entries.").arg(mostEntries));
            }
            m_lines = 0;
            if (name == "VEVENT" || name == "VTODO")
                m_tamed.entryLines.append(number);
            m_open.append(name);
            m_tamed.text += "BEGIN:" + name + "\r\n";
        } else {
            ++m_skipped;
        }
        return {};
    }

    void finish(const QByteArray &name)
    {
        if (m_skipped > 0) {
            --m_skipped;
        } else if (!m_open.isEmpty() && m_open.last() == name) {
            m_open.removeLast();
            if (name != "VCALENDAR")
                m_tamed.text += "END:" + name + "\r\n";
        }
    }

    void property(const QByteArray &name, const QByteArray &line)
    {
        if (m_skipped == 0 && m_open.size() > 1 && knownProperties().contains(name)
            && ++m_lines <= mostLinesOfEntry)
            m_tamed.text += line + "\r\n";
    }

    TamedIcs m_tamed;
    QByteArrayList m_open;
    int m_skipped = 0; // how deep inside of what is left out
    int m_entries = 0;
    int m_lines = 0;
    bool m_isCalendar = false;
};

/// UTF-8 without NUL; the UTF-16 that some programs write is turned into it.
QByteArray utf8Of(const QByteArray &bytes)
{
    QByteArray text = bytes;
    if (bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF"))
        text = QString(QStringDecoder(QStringDecoder::Utf16)(bytes)).toUtf8();
    else if (bytes.startsWith("\xEF\xBB\xBF"))
        text = bytes.mid(3);
    return text.replace('\0', QByteArray());
}

} // namespace

Result<TamedIcs> tameIcs(const QByteArray &bytes)
{
    if (bytes.size() > largestFile) {
        return failure(Error::Code::InvalidData,
                       IcsTamer::tr("The calendar file is larger than 32 MiB."));
    }
    const QByteArray text = utf8Of(bytes);
    Tamer tamer;
    QByteArray line;
    int number = 0; // of the piece that is read
    int first = 1; // of the line that it belongs to
    for (qsizetype at = 0; at <= text.size();) {
        qsizetype end = at;
        while (end < text.size() && text.at(end) != '\n' && text.at(end) != '\r')
            ++end;
        const bool isFolded = end > at && (text.at(at) == ' ' || text.at(at) == '\t');
        ++number;
        if (!isFolded) {
            if (Status status = tamer.line(line, first); !status)
                return failure(status.error());
            line.clear();
            first = number;
        }
        if (line.size() < longestLine)
            line += text.mid(isFolded ? at + 1 : at, end - at - (isFolded ? 1 : 0));
        at = end + (text.mid(end, 2) == "\r\n" ? 2 : 1);
    }
    if (Status status = tamer.line(line, first); !status)
        return failure(status.error());
    return tamer.take();
}

} // namespace Creator
