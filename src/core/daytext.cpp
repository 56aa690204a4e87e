#include "core/daytext.h"

#include <QLocale>

namespace Creator {

QString shortDay(QDate day, QDate today)
{
    const QLocale locale;
    const bool korean = locale.language() == QLocale::Korean;
    const bool sameYear = day.year() == today.year();
    if (korean)
        return locale.toString(
            day, sameYear ? QStringLiteral("M월 d일") : QStringLiteral("yyyy년 M월 d일"));
    return locale.toString(day, sameYear ? QStringLiteral("d MMM") : QStringLiteral("d MMM yyyy"));
}

} // namespace Creator
