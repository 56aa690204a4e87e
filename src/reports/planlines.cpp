#include "reports/planlines.h"

#include <QFontMetricsF>
#include <QTextLayout>

#include <algorithm>

namespace Creator {

PlanLines PlanLines::of(const QString &text, const QFont &font, double width, double indent,
                        int most)
{
    PlanLines result;
    // More letters than that never fit, and shaping a megabyte takes its time.
    constexpr qsizetype mostLetters = 4000;
    const QString flat = text.left(mostLetters).simplified();
    QTextLayout layout(flat, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    for (;;) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        const bool isFirst = result.lines.isEmpty();
        const double room = std::max(1.0, isFirst ? width - indent : width);
        line.setLineWidth(room);
        if (result.lines.size() + 1 < most) {
            result.lines.append(flat.mid(line.textStart(), line.textLength()).trimmed());
            continue;
        }
        const QString rest = flat.mid(line.textStart());
        const QString fitting = QFontMetricsF(font).elidedText(rest, Qt::ElideRight, room + 1);
        result.isCut = fitting != rest || text.size() > mostLetters;
        result.lines.append(fitting);
        break;
    }
    layout.endLayout();
    return result;
}

} // namespace Creator
