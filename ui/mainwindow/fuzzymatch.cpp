#include "mainwindow/fuzzymatch.h"

#include "mainwindow/hangul.h"

#include <QList>

#include <algorithm>

namespace Creator {

namespace {

constexpr int wholeWord = 400;
constexpr int wordStart = 100;
constexpr int textStart = 100;
constexpr int lettersInOrder = 60;

bool startsWord(QStringView text, qsizetype at)
{
    return at == 0 || !text.at(at - 1).isLetterOrNumber();
}

std::optional<int> wholeScore(QStringView text, QStringView word)
{
    std::optional<int> best;
    for (qsizetype at = 0; at + word.size() <= text.size(); ++at) {
        if (typedLength(text, at, word) == 0)
            continue;
        const int score
            = wholeWord + (at == 0 ? textStart : 0) + (startsWord(text, at) ? wordStart : 0);
        best = std::max(best.value_or(0), score);
    }
    return best;
}

std::optional<int> letterScore(QStringView text, QStringView word)
{
    int score = lettersInOrder;
    qsizetype from = 0;
    for (const QChar letter : word) {
        qsizetype at = from;
        while (at < text.size() && !typedCharFits(text.at(at), letter))
            ++at;
        if (at == text.size())
            return std::nullopt;
        // A skipped letter costs little, a skipped half of the text much.
        score += startsWord(text, at) ? 8 : 0;
        score -= static_cast<int>(std::min<qsizetype>(at - from, 20));
        from = at + 1;
    }
    return score > 0 ? std::optional(score) : std::nullopt;
}

} // namespace

std::optional<int> fuzzyScore(QStringView text, QStringView query)
{
    int total = 0;
    const auto words = query.split(u' ', Qt::SkipEmptyParts);
    for (const QStringView word : words) {
        auto score = wholeScore(text, word);
        if (!score)
            score = letterScore(text, word);
        if (!score)
            return std::nullopt;
        total += *score;
    }
    // Of two that fit alike, the shorter is the likelier.
    return total - static_cast<int>(std::min<qsizetype>(text.size(), 60)) / 4;
}

} // namespace Creator
