#include "mainwindow/hangul.h"

namespace Creator {

namespace {

constexpr char16_t firstSyllable = 0xAC00;
constexpr char16_t lastSyllable = 0xD7A3;
constexpr int finals = 28;
constexpr int perInitial = 21 * finals;

/// The letters as a keyboard gives them, in the order of the syllables.
constexpr QStringView initials = u"ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";
/// The finals in their order, as initials where they can move to the next syllable.
constexpr QStringView finalLetters = u" ㄱㄲ ㄴ  ㄷㄹ       ㅁㅂ ㅅㅆㅇㅈㅊㅋㅌㅍㅎ";

bool isSyllable(QChar c)
{
    return c.unicode() >= firstSyllable && c.unicode() <= lastSyllable;
}

QChar initialOf(QChar syllable)
{
    return initials.at((syllable.unicode() - firstSyllable) / perInitial);
}

int finalOf(QChar syllable)
{
    return (syllable.unicode() - firstSyllable) % finals;
}

QChar withoutFinal(QChar syllable)
{
    return QChar(static_cast<char16_t>(syllable.unicode() - finalOf(syllable)));
}

/// The last character of a query may be on its way to another one.
qsizetype lastLength(QStringView text, qsizetype at, QChar query)
{
    if (typedCharFits(text.at(at), query))
        return 1;
    if (!isSyllable(query) || !isSyllable(text.at(at)))
        return 0;
    if (finalOf(query) == 0)
        return withoutFinal(text.at(at)) == query ? 1 : 0;
    // 숙 on the way to 수기: the final becomes the next syllable's initial.
    const bool moves = text.at(at) == withoutFinal(query) && at + 1 < text.size()
        && isSyllable(text.at(at + 1))
        && initialOf(text.at(at + 1)) == finalLetters.at(finalOf(query));
    return moves ? 2 : 0;
}

} // namespace

bool typedCharFits(QChar text, QChar query)
{
    if (text.toCaseFolded() == query.toCaseFolded())
        return true;
    return isSyllable(text) && initials.contains(query) && initialOf(text) == query;
}

qsizetype typedLength(QStringView text, qsizetype at, QStringView query)
{
    if (query.isEmpty() || at + query.size() > text.size())
        return 0;
    const qsizetype last = query.size() - 1;
    for (qsizetype i = 0; i < last; ++i) {
        if (!typedCharFits(text.at(at + i), query.at(i)))
            return 0;
    }
    const qsizetype tail = lastLength(text, at + last, query.at(last));
    return tail == 0 ? 0 : last + tail;
}

qsizetype typedIndexIn(QStringView text, QStringView query)
{
    if (query.isEmpty())
        return 0;
    for (qsizetype at = 0; at + query.size() <= text.size(); ++at) {
        if (typedLength(text, at, query) > 0)
            return at;
    }
    return -1;
}

} // namespace Creator
