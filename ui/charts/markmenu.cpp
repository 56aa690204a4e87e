#include "charts/markmenu.h"

#include "theme/theme.h"

#include <QCoreApplication>
#include <QFontMetrics>
#include <QMenu>

#include <algorithm>

namespace Creator {

namespace {

constexpr qsizetype mostInMenu = 20;

// lupdate reads the class.
class ChartMarks
{
    Q_DECLARE_TR_FUNCTIONS(Creator::ChartMarks)
};

QString moreText(qsizetype more)
{
    return ChartMarks::tr("and %Ln more", nullptr, static_cast<int>(more));
}

} // namespace

void pickMark(QWidget &parent, const ChartData::Mark &marks, const QPoint &at,
              const std::function<void(const QString &id)> &picked)
{
    if (marks.ids.size() == 1) {
        picked(marks.ids.constFirst());
        return;
    }
    auto *menu = new QMenu(&parent);
    menu->setObjectName(QStringLiteral("marks"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QFontMetrics metrics(menu->font());
    const int widest = themeOf(&parent).sizes().search * 2;
    const qsizetype shown = std::min(mostInMenu, marks.ids.size());
    for (qsizetype i = 0; i < shown; ++i) {
        const QString name = metrics.elidedText(marks.names.at(i), Qt::ElideRight, widest);
        QAction *action = menu->addAction(QString(name).replace(u'&', QStringLiteral("&&")));
        const QString id = marks.ids.at(i);
        QObject::connect(action, &QAction::triggered, menu, [picked, id] { picked(id); });
    }
    if (shown < marks.ids.size())
        menu->addAction(moreText(marks.ids.size() - shown))->setEnabled(false);
    menu->popup(at);
    menu->setActiveAction(menu->actions().constFirst());
}

QStringList markLines(const ChartData::Mark &mark, int most)
{
    const qsizetype count = mark.names.size();
    if (count == 1)
        return mark.names;
    QStringList lines{ ChartMarks::tr("%Ln content(s)", nullptr, static_cast<int>(count)) };
    lines += mark.names.first(std::min<qsizetype>(most, count));
    if (count > most)
        lines.append(moreText(count - most));
    return lines;
}

} // namespace Creator
