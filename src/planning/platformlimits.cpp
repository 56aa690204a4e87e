#include "planning/platformlimits.h"

#include "planning/lettercount.h"

#include <QRegularExpression>

namespace Creator::PlatformLimits {

using namespace Qt::StringLiterals;

namespace {

constexpr int linkLength = 23;

struct Limit
{
    TextUnit unit = TextUnit::Utf16;
    int most = 0; // 0: none
};

struct Platform
{
    QStringView name;
    Limit title;
    Limit description;
    Limit alsoDescription = {};
};

constexpr Platform known[] = {
    { u"youtube", { TextUnit::Utf16, 100 }, { TextUnit::Utf16, 5'000 } },
    { u"tiktok", {}, { TextUnit::Utf16, 2'200 } },
    { u"instagram", {}, { TextUnit::Utf16, 2'200 } },
    { u"x", {}, { TextUnit::Weighted, 280 } },
    { u"bluesky", {}, { TextUnit::Grapheme, 300 }, { TextUnit::Utf8, 3'000 } },
    { u"mastodon", {}, { TextUnit::GraphemeShortLinks, 500 } },
    { u"threads", {}, { TextUnit::EmojiBytes, 500 } },
    { u"facebook", {}, { TextUnit::Utf16, 63'206 } },
    { u"linkedin", {}, { TextUnit::Utf16, 3'000 } },
    { u"twitch", { TextUnit::Utf16, 140 }, {} },
    { u"naver_blog", { TextUnit::Utf16, 100 }, {} },
    { u"podcast", { TextUnit::Utf16, 255 }, { TextUnit::Utf8, 4'000 } },
};

const Platform *find(const QString &name)
{
    for (const Platform &platform : known) {
        if (name == platform.name)
            return &platform;
    }
    return nullptr;
}

std::optional<TextCount> count(const Limit &limit, const QString &text)
{
    if (limit.most == 0)
        return std::nullopt;
    return TextCount{ lengthIn(limit.unit, text), limit.most };
}

const QRegularExpression &links()
{
    static const QRegularExpression pattern(
        uR"(https?://[!-~]*[\w/#=&+~-]|(?<![\w@./-])(?:[A-Za-z0-9-]+\.)+(?:com|net|org|io|kr|tv|me|gg|be|ly|dev|app|co|jp|de|uk)\b(?:/[!-~]*[\w/#=&+~-])?)"_s);
    return pattern;
}

/// The text without its links, and how many there were.
QString withoutLinks(const QString &text, int &found)
{
    found = 0;
    QString rest;
    qsizetype from = 0;
    for (auto it = links().globalMatch(text); it.hasNext(); ++found) {
        const QRegularExpressionMatch match = it.next();
        rest += QStringView(text).mid(from, match.capturedStart() - from);
        // Letters on both sides must not grow together.
        rest += QChar(QChar::Null);
        from = match.capturedEnd();
    }
    rest += QStringView(text).mid(from);
    return rest;
}

int lengthWithLinks(const QString &text, int (*measure)(const QString &))
{
    int found = 0;
    const QString rest = withoutLinks(text, found);
    return measure(rest) + found * (linkLength - 1);
}

QString withLocalMentions(QString text)
{
    static const QRegularExpression mention(uR"((@[A-Za-z0-9_]+)@[A-Za-z0-9.-]+[A-Za-z0-9])"_s);
    return text.replace(mention, u"\\1"_s);
}

} // namespace

QStringList platforms()
{
    QStringList names;
    for (const Platform &platform : known)
        names.append(platform.name.toString());
    return names;
}

int lengthIn(TextUnit unit, const QString &text)
{
    switch (unit) {
    case TextUnit::Utf16:
        return int(text.size());
    case TextUnit::Grapheme:
        return LetterCount::graphemes(text);
    case TextUnit::GraphemeShortLinks:
        return lengthWithLinks(withLocalMentions(text), LetterCount::graphemes);
    case TextUnit::Weighted:
        return lengthWithLinks(text.normalized(QString::NormalizationForm_C),
                               LetterCount::weighted);
    case TextUnit::EmojiBytes:
        return LetterCount::emojiBytes(text);
    case TextUnit::Utf8:
        return int(text.toUtf8().size());
    }
    return 0;
}

std::optional<TextCount> titleCount(const QString &platform, const QString &title)
{
    const Platform *found = find(platform);
    return found != nullptr ? count(found->title, title) : std::nullopt;
}

std::optional<TextCount> descriptionCount(const QString &platform, const QString &text)
{
    const Platform *found = find(platform);
    if (found == nullptr)
        return std::nullopt;
    const auto first = count(found->description, text);
    const auto second = count(found->alsoDescription, text);
    if (!first || !second)
        return first;
    const bool isSecondCloser
        = qint64(second->used) * first->limit > qint64(first->used) * second->limit;
    return isSecondCloser ? second : first;
}

} // namespace Creator::PlatformLimits
