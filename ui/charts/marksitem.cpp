#include "charts/marksitem.h"

#include "charts/chartscale.h"
#include "charts/legendkey.h"
#include "theme/paintkit.h"

#include <QLocale>
#include <QPainter>

namespace Creator {

namespace {

double dotSide(const Theme &theme)
{
    return theme.sizes().grid;
}

double badgeSide(const Theme &theme)
{
    return theme.sizes().padding;
}

} // namespace

QList<MarkGroup> markGroups(QChart &chart, const ChartData &data, const Theme &theme)
{
    const double apart = badgeSide(theme) + theme.sizes().tiny;
    QList<MarkGroup> groups;
    double begin = 0;
    for (const ChartData::Mark &mark : data.marks) {
        const double x = placeOf(chart, double(mark.category), 0).x();
        if (groups.isEmpty() || x - begin >= apart) {
            begin = x;
            groups.append({ x, mark.category, mark.category, mark });
            continue;
        }
        MarkGroup &group = groups.last();
        group.x = (begin + x) / 2;
        group.to = mark.category;
        group.marks.names += mark.names;
        group.marks.ids += mark.ids;
    }
    return groups;
}

MarksItem::MarksItem(QChart &chart, const ChartData &data, const Theme &theme)
    : QGraphicsItem(&chart)
    , m_chart(chart)
    , m_data(data)
    , m_theme(theme)
{
    // Above the lines.
    setZValue(20);
}

MarksItem::~MarksItem() = default;

QRectF MarksItem::boundingRect() const
{
    const double beyond = badgeSide(m_theme) * 2;
    return m_chart.plotArea().adjusted(-beyond, 0, beyond, beyond);
}

void MarksItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    painter->setRenderHint(QPainter::Antialiasing);
    const QList<MarkGroup> groups = markGroups(m_chart, m_data, m_theme);
    for (const MarkGroup &group : groups)
        paintGroup(*painter, group);
}

void MarksItem::paintGroup(QPainter &painter, const MarkGroup &group) const
{
    const QPointF place(group.x, m_chart.plotArea().bottom() - m_theme.sizes().small);
    painter.setPen(QPen(m_theme.colors().surface, 2));
    painter.setBrush(m_theme.colors().secondary);
    if (group.marks.names.size() == 1) {
        const double radius = dotSide(m_theme) / 2;
        painter.drawEllipse(place, radius, radius);
        return;
    }
    const QString count = QLocale().toString(group.marks.names.size());
    const QFont font = fontOn(painter, m_theme, TextStyle::Axis);
    const double text = QFontMetricsF(m_theme.font(TextStyle::Axis)).horizontalAdvance(count);
    const double side = badgeSide(m_theme);
    QRectF badge(0, 0, std::max(side, text + m_theme.sizes().grid), side);
    badge.moveCenter(place);
    painter.drawRoundedRect(badge, side / 2, side / 2);
    painter.setFont(font);
    painter.setPen(m_theme.colors().surface);
    painter.drawText(badge, Qt::AlignCenter, count);
}

} // namespace Creator
