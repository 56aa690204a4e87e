#include "reports/pagestyle.h"

#include <QStringList>

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
    return font;
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
