#include "pages/earnings/chartwords.h"

#include "models/earningwords.h"

#include <QLocale>

namespace Creator {

ChartWords chartWords()
{
    // Taken now, on the GUI thread: the chart is made on a worker.
    QHash<int, QString> sources;
    for (const EarningSource source : allSources)
        sources.insert(static_cast<int>(source), sourceText(source));
    const QLocale locale;
    const bool korean = locale.language() == QLocale::Korean;
    return { [sources](EarningSource source) { return sources.value(static_cast<int>(source)); },
             [locale, korean](QDate month) {
                 return locale.toString(month, korean ? QStringLiteral("M월") : QStringLiteral("MMM"));
             },
             korean ? QStringLiteral("ko") : QStringLiteral("en") };
}

} // namespace Creator
