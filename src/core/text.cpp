#include "core/text.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Creator {

namespace {

bool isPlainAscii(const QString &text)
{
    return std::all_of(text.cbegin(), text.cend(),
                       [](QChar c) { return c.unicode() < 0x80 && c.unicode() != 0; });
}

QString withoutUnstorable(const QString &text)
{
    QString out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c.isNull())
            continue;
        if (c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate()) {
            out += c;
            out += text.at(++i);
        } else {
            out += c.isSurrogate() ? QChar(QChar::ReplacementCharacter) : c;
        }
    }
    return out;
}

bool isReservedName(const QString &name)
{
    static const std::array reserved{ "con"_L1, "prn"_L1, "aux"_L1, "nul"_L1 };
    const QString lower = name.toLower();
    if (std::find(reserved.begin(), reserved.end(), lower) != reserved.end())
        return true;
    return lower.size() == 4 && (lower.startsWith("com"_L1) || lower.startsWith("lpt"_L1))
        && lower.back().isDigit();
}

/// A file system counts bytes, mostly 255 of them, and a number and an extension may follow.
QString shortened(QString name)
{
    constexpr qsizetype maxCharacters = 120;
    constexpr qsizetype maxBytes = 200;
    name.truncate(maxCharacters);
    while (name.toUtf8().size() > maxBytes)
        name.chop(1);
    if (!name.isEmpty() && name.back().isHighSurrogate())
        name.chop(1);
    return name;
}

} // namespace

QString canonicalText(const QString &text)
{
    if (isPlainAscii(text))
        return text;
    return withoutUnstorable(text).normalized(QString::NormalizationForm_C);
}

QString canonicalText(QByteArrayView utf8)
{
    return canonicalText(QString::fromUtf8(utf8));
}

QString foldedText(const QString &text)
{
    return text.normalized(QString::NormalizationForm_KC).toCaseFolded();
}

QString fileNameSlug(const QString &text)
{
    QString slug;
    for (const QChar c : canonicalText(text).simplified()) {
        const bool forbidden = c.category() == QChar::Other_Control
            || c.category() == QChar::Other_Format || u"/\\:*?\"<>|"_s.contains(c);
        slug += forbidden ? u'-' : c;
    }
    slug = shortened(slug);
    while (slug.startsWith(u'.'))
        slug.remove(0, 1);
    while (slug.endsWith(u'.') || slug.endsWith(u' '))
        slug.chop(1);
    if (slug.isEmpty() || isReservedName(slug.section(u'.', 0, 0)))
        slug.prepend(u"file-"_s);
    return slug;
}

} // namespace Creator
