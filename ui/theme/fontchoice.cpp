#include "theme/fontchoice.h"

#include <QFontDatabase>
#include <QFontInfo>
#include <QFontMetricsF>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Creator {

QStringList textFamilies(const QFont &systemFont)
{
    const QString system = QFontInfo(systemFont).family();
    const bool isLastResort = system.isEmpty() || system.startsWith("DejaVu"_L1)
        || system.startsWith("Bitstream"_L1) || system == "Sans Serif"_L1;
    QStringList families;
    if (!isLastResort)
        families.append(system);
    const QStringList preferred{ u"Noto Sans"_s, u"Noto Sans KR"_s, u"Noto Sans CJK KR"_s,
                                 u"Malgun Gothic"_s, u"Apple SD Gothic Neo"_s };
    for (const QString &family : preferred) {
        if (QFontDatabase::hasFamily(family) && !families.contains(family))
            families.append(family);
    }
    if (isLastResort && !system.isEmpty())
        families.append(system);
    return families;
}

bool hasTabularDigits(const QFont &font)
{
    const QFontMetricsF metrics(font);
    const qreal zero = metrics.horizontalAdvance(u'0');
    for (char16_t digit = u'1'; digit <= u'9'; ++digit) {
        if (!qFuzzyCompare(metrics.horizontalAdvance(QChar(digit)), zero))
            return false;
    }
    return true;
}

qreal textScale(const QFont &systemFont)
{
    // Desktops ship 9 to 11 points; only more than that is a wish for larger text.
    static constexpr qreal usualLargest = 11.5;
    static constexpr qreal usual = 10.0;
    const qreal points = systemFont.pointSizeF();
    return points <= usualLargest ? 1.0 : std::clamp(points / usual, 1.0, 2.0);
}

} // namespace Creator
