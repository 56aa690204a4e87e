#include "pages/resources/contentlink.h"

#include "theme/controlroles.h"
#include "theme/theme.h"
#include "widgets/plainlabel.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Creator {

QPushButton *makeContentLink(const QString &title, int room)
{
    auto *link = new QPushButton;
    const QString line = title.simplified();
    const QFontMetrics metrics(themeOf(link).font(TextStyle::Body));
    const QString shown = metrics.elidedText(line, Qt::ElideRight, room);
    setButtonKind(*link, ButtonKind::Link);
    link->setText(QString(shown).replace(u'&', u"&&"_s));
    link->setAccessibleName(line);
    if (shown != line)
        link->setToolTip(plainToolTip(line));
    // A button centres its text and keeps room for a bolder one.
    link->setFixedSize(metrics.horizontalAdvance(shown) + themeOf(link).sizes().tiny,
                       themeOf(link).sizes().control * 3 / 4);
    return link;
}

} // namespace Creator
