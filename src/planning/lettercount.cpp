#include "planning/lettercount.h"

#include <memory>
#include <unicode/ubrk.h>
#include <unicode/uchar.h>

namespace Creator::LetterCount {

namespace {

/// Calls `measure` for every cluster and adds up what it says.
template <typename Measure>
int sumOver(const QString &text, Measure measure)
{
    UErrorCode error = U_ZERO_ERROR;
    const std::unique_ptr<UBreakIterator, decltype(&ubrk_close)> clusters(
        ubrk_open(UBRK_CHARACTER, "", reinterpret_cast<const UChar *>(text.utf16()),
                  int(text.size()), &error),
        &ubrk_close);
    if (U_FAILURE(error) || !clusters)
        return int(text.size());
    int sum = 0;
    int from = ubrk_first(clusters.get());
    for (int to = ubrk_next(clusters.get()); to != UBRK_DONE; to = ubrk_next(clusters.get())) {
        sum += measure(QStringView(text).mid(from, to - from));
        from = to;
    }
    return sum;
}

bool isEmoji(QStringView cluster)
{
    const QList<uint> points = cluster.toUcs4();
    const auto first = UChar32(points.first());
    if (u_hasBinaryProperty(first, UCHAR_EMOJI_PRESENTATION) != 0)
        return true;
    return u_hasBinaryProperty(first, UCHAR_EMOJI) != 0
        && (points.contains(0xFE0F) || points.contains(0x20E3));
}

/// The ranges that X counts as one.
bool isLight(uint point)
{
    return point <= 0x10FF || (point >= 0x2000 && point <= 0x200D)
        || (point >= 0x2010 && point <= 0x201F) || (point >= 0x2032 && point <= 0x2037);
}

} // namespace

int graphemes(const QString &text)
{
    return sumOver(text, [](QStringView) { return 1; });
}

int weighted(const QString &text)
{
    return sumOver(text, [](QStringView cluster) {
        if (isEmoji(cluster))
            return 2;
        int weight = 0;
        const QList<uint> points = cluster.toUcs4();
        for (const uint point : points)
            weight += isLight(point) ? 1 : 2;
        return weight;
    });
}

int emojiBytes(const QString &text)
{
    return sumOver(text, [](QStringView cluster) {
        return isEmoji(cluster) ? int(cluster.toUtf8().size()) : 1;
    });
}

} // namespace Creator::LetterCount
