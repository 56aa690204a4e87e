#include "import/xlsxformats.h"

#include <algorithm>

namespace Creator {

namespace {

/// The letters of a format's code that are not in quotes, brackets or behind a backslash.
struct CodeLetters
{
    bool year = false;
    bool month = false;
    bool day = false;
    bool clock = false;
    bool digit = false;
    bool isGeneral = false;
};

CodeLetters lettersOf(QStringView code)
{
    CodeLetters found;
    found.isGeneral = code.contains(u"general", Qt::CaseInsensitive);
    for (qsizetype i = 0; i < code.size() && code[i] != u';'; ++i) {
        const char16_t c = code[i].toLower().unicode();
        if (c == u'"' || c == u'[') {
            const qsizetype end = code.indexOf(c == u'"' ? u'"' : u']', i + 1);
            const qsizetype stop = end < 0 ? code.size() : end;
            const QStringView inside = code.mid(i + 1, stop - i - 1);
            // [h]:mm counts hours beyond a day
            const bool counts = c == u'[' && !inside.isEmpty()
                && std::all_of(inside.begin(), inside.end(), [](QChar letter) {
                                    const char16_t low = letter.toLower().unicode();
                                    return low == u'h' || low == u'm' || low == u's';
                                });
            found.clock = found.clock || counts;
            i = stop;
        } else if (c == u'\\' || c == u'_' || c == u'*') {
            ++i;
        } else {
            found.year = found.year || c == u'y';
            found.month = found.month || c == u'm';
            found.day = found.day || c == u'd';
            found.clock = found.clock || c == u'h' || c == u's';
            found.digit = found.digit || c == u'#' || c == u'?';
        }
    }
    return found;
}

} // namespace

XlsxShow xlsxShow(int formatId, QStringView code)
{
    if (code.isEmpty()) {
        if (formatId == 17)
            return XlsxShow::Month;
        if (formatId == 22)
            return XlsxShow::DayAndClock;
        if ((formatId >= 18 && formatId <= 21) || (formatId >= 45 && formatId <= 47)
            || formatId == 32 || formatId == 33)
            return XlsxShow::Clock;
        // 27–36 and 50–58 are the days of East Asian workbooks.
        const bool isDay = (formatId >= 14 && formatId <= 16) || (formatId >= 27 && formatId <= 36)
            || (formatId >= 50 && formatId <= 58);
        return isDay ? XlsxShow::Day : XlsxShow::Number;
    }
    const CodeLetters found = lettersOf(code);
    if (found.isGeneral || found.digit)
        return XlsxShow::Number;
    if (found.day)
        return found.clock ? XlsxShow::DayAndClock : XlsxShow::Day;
    if (found.clock)
        return found.year ? XlsxShow::DayAndClock : XlsxShow::Clock;
    return found.year || found.month ? XlsxShow::Month : XlsxShow::Number;
}

} // namespace Creator
