#include "reports/pagestyle.h"

#include <QStringList>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Creator::PageStyle {

namespace {

struct Face
{
    double size; // tenths of a point
    QFont::Weight weight;
};

Face faceOf(Type type)
{
    switch (type) {
    case Type::Title:
        return { 210, QFont::Bold };
    case Type::Subtitle:
        return { 110, QFont::Normal };
    case Type::Section:
        return { 122, QFont::Bold };
    case Type::Body:
        return { 84, QFont::Normal };
    case Type::BodyStrong:
        return { 84, QFont::Bold };
    case Type::Small:
        return { 76, QFont::Normal };
    case Type::SmallStrong:
        return { 76, QFont::Bold };
    case Type::Figure:
        return { 150, QFont::Bold };
    }
    Q_UNREACHABLE();
}

/// Letters of these scripts stand side by side as they are.
bool standsAlone(char32_t c)
{
    const bool isConjoining = c >= 0x1100 && c <= 0x11FF;
    switch (QChar::script(c)) {
    case QChar::Script_Common:
    case QChar::Script_Latin:
    case QChar::Script_Greek:
    case QChar::Script_Cyrillic:
    case QChar::Script_Han:
    case QChar::Script_Hangul:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Bopomofo:
        return !isConjoining;
    default: // Qt's enum
        return false;
    }
}

bool needsShaping(const QString &text)
{
    const auto isSimple = [](QChar c) { return c < QChar(0x300); };
    if (std::all_of(text.begin(), text.end(), isSimple))
        return false;
    const QList<uint> characters = text.toUcs4();
    return !std::all_of(characters.begin(), characters.end(),
                        [](uint c) { return c < 0x300 || standsAlone(c); });
}

} // namespace

QFont font(Type type, double scale)
{
    const Face face = faceOf(type);
    QFont font;
    // One family with Latin letters, equally wide digits and Hangul; then what other systems have.
    font.setFamilies({ u"Noto Sans CJK KR"_s, u"Noto Sans KR"_s, u"Malgun Gothic"_s,
                       u"Apple SD Gothic Neo"_s, u"Noto Sans"_s });
    font.setPixelSize(static_cast<int>(std::lround(face.size * scale)));
    font.setWeight(face.weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(QFont::PreferNoShaping);
    return font;
}

QFont fontFor(const QString &text, const QFont &font)
{
    if (!needsShaping(text))
        return font;
    QFont shaped = font;
    shaped.setStyleStrategy(QFont::PreferDefault);
    return shaped;
}

QColor text()
{
    return QColor(0x1A, 0x1E, 0x26);
}

QColor secondary()
{
    return QColor(0x4A, 0x53, 0x60);
}

QColor muted()
{
    return QColor(0x6B, 0x74, 0x82);
}

QColor line()
{
    return QColor(0xE2, 0xE5, 0xEA);
}

QColor strongLine()
{
    return QColor(0x9A, 0xA2, 0xAE);
}

QColor fill()
{
    return QColor(0xF5, 0xF6, 0xF8);
}

} // namespace Creator::PageStyle
