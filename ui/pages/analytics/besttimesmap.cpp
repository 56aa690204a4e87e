#include "pages/analytics/besttimesmap.h"

#include "models/metricwords.h"
#include "theme/paintkit.h"
#include "theme/theme.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace Creator {

namespace {

constexpr int days = 7;
constexpr int hours = 24;
constexpr int hoursPerLabel = 6;

/// The weekday of a row, as the person's week begins.
int weekdayOf(int row)
{
    return (QLocale().firstDayOfWeek() - 1 + row) % days + 1;
}

int rowOf(int weekday)
{
    return (weekday - QLocale().firstDayOfWeek() + days) % days;
}

QString hourText(int hour)
{
    return QLocale().toString(QTime(hour, 0), QLocale::ShortFormat);
}

QColor mixed(const QColor &from, const QColor &to, double part)
{
    const auto mix = [part](int a, int b) { return static_cast<int>(a + (b - a) * part); };
    return { mix(from.red(), to.red()), mix(from.green(), to.green()),
             mix(from.blue(), to.blue()) };
}

} // namespace

BestTimesMap::BestTimesMap(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

BestTimesMap::~BestTimesMap() = default;

void BestTimesMap::setTimes(const Metric &metric, Currency home, const BestTimes &times)
{
    m_metric = &metric;
    m_home = home;
    m_times = times;
    setAccessibleDescription(bestSentence());
    update();
}

QString BestTimesMap::whenText(int weekday, int hour)
{
    //: a weekday and a time of day
    return tr("%1 %2").arg(QLocale().standaloneDayName(weekday), hourText(hour));
}

QString BestTimesMap::sentence(int weekday, int hour) const
{
    const BestTimes::Cell &cell = m_times.at(weekday, hour);
    const QString when = whenText(weekday, hour);
    const QString posts = tr("%Ln post(s)", nullptr, cell.posts);
    if (!m_metric || !cell.isSure())
        return tr("%1: %2, too few to tell").arg(when, posts);
    return tr("%1: %2 on average of %3")
        .arg(when, metricValueText(*m_metric, cell.mean, m_home), posts);
}

QString BestTimesMap::bestSentence() const
{
    const Micros highest = m_times.highest();
    for (int weekday = 1; highest > 0 && weekday <= days; ++weekday) {
        for (int hour = 0; hour < hours; ++hour) {
            const BestTimes::Cell &cell = m_times.at(weekday, hour);
            if (cell.isSure() && cell.mean == highest)
                return sentence(weekday, hour);
        }
    }
    return {};
}

QRectF BestTimesMap::grid() const
{
    const Theme &theme = themeOf(this);
    const QFontMetrics metrics(theme.font(TextStyle::Axis));
    int widest = 0;
    for (int day = 1; day <= days; ++day)
        widest = std::max(
            widest,
            metrics.horizontalAdvance(QLocale().standaloneDayName(day, QLocale::ShortFormat)));
    return QRectF(rect()).adjusted(widest + theme.sizes().gap, 0, 0,
                                   -metrics.height() - theme.sizes().small);
}

QRectF BestTimesMap::cellRect(int weekday, int hour) const
{
    const QRectF room = grid();
    const double width = room.width() / hours;
    const double height = room.height() / days;
    return QRectF(room.left() + hour * width, room.top() + rowOf(weekday) * height, width, height)
        .adjusted(1, 1, -1, -1);
}

QSize BestTimesMap::sizeHint() const
{
    const ThemeSizes &sizes = themeOf(this).sizes();
    return { hours * sizes.padding, (days + 1) * sizes.row };
}

QSize BestTimesMap::minimumSizeHint() const
{
    const ThemeSizes &sizes = themeOf(this).sizes();
    return { hours * sizes.gap, (days + 1) * sizes.padding };
}

void BestTimesMap::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintCells(painter);
    paintLabels(painter);
    if (hasFocus())
        paintFocusRing(painter, cellRect(m_weekday, m_hour), themeOf(this).sizes().small,
                       themeOf(this));
}

void BestTimesMap::paintCells(QPainter &painter) const
{
    const Theme &theme = themeOf(this);
    const double highest = static_cast<double>(std::max<Micros>(1, m_times.highest()));
    for (int weekday = 1; weekday <= days; ++weekday) {
        for (int hour = 0; hour < hours; ++hour) {
            const BestTimes::Cell &cell = m_times.at(weekday, hour);
            QColor fill = cell.posts == 0 ? theme.colors().sunken : theme.colors().neutralSoft;
            if (cell.isSure())
                fill = mixed(theme.colors().accentSoft, theme.colors().accent,
                             std::max(0.0, static_cast<double>(cell.mean)) / highest);
            paintRounded(painter, cellRect(weekday, hour), theme.sizes().tiny, fill);
        }
    }
}

void BestTimesMap::paintLabels(QPainter &painter) const
{
    const Theme &theme = themeOf(this);
    const QRectF room = grid();
    painter.setFont(theme.font(TextStyle::Axis));
    painter.setPen(theme.colors().muted);
    for (int row = 0; row < days; ++row) {
        const QRectF cell = cellRect(weekdayOf(row), 0);
        painter.drawText(QRectF(0, cell.top(), room.left(), cell.height()),
                         Qt::AlignVCenter | Qt::AlignLeft,
                         QLocale().standaloneDayName(weekdayOf(row), QLocale::ShortFormat));
    }
    for (int hour = 0; hour < hours; hour += hoursPerLabel) {
        const double left = cellRect(1, hour).left();
        painter.drawText(QRectF(left, room.bottom(), room.width(), height() - room.bottom()),
                         Qt::AlignBottom | Qt::AlignLeft, hourText(hour));
    }
}

bool BestTimesMap::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        if (const auto cell = cellAt(help->pos()))
            QToolTip::showText(help->globalPos(),
                               sentence(cell->first, cell->second).toHtmlEscaped(), this);
        return true;
    }
    return QWidget::event(event);
}

std::optional<std::pair<int, int>> BestTimesMap::cellAt(const QPoint &place) const
{
    for (int weekday = 1; weekday <= days; ++weekday) {
        for (int hour = 0; hour < hours; ++hour) {
            if (cellRect(weekday, hour).contains(place))
                return std::pair(weekday, hour);
        }
    }
    return std::nullopt;
}

void BestTimesMap::choose(int weekday, int hour)
{
    if (m_times.at(weekday, hour).posts > 0)
        emit hourChosen(weekday, hour);
}

void BestTimesMap::mouseReleaseEvent(QMouseEvent *event)
{
    QWidget::mouseReleaseEvent(event);
    const auto cell = cellAt(event->pos());
    if (event->button() != Qt::LeftButton || !cell)
        return;
    setCurrent(cell->first, cell->second);
    choose(cell->first, cell->second);
}

void BestTimesMap::setCurrent(int weekday, int hour)
{
    m_weekday = weekday;
    m_hour = hour;
    setAccessibleDescription(sentence(weekday, hour));
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
    QToolTip::showText(mapToGlobal(cellRect(weekday, hour).bottomRight().toPoint()),
                       sentence(weekday, hour).toHtmlEscaped(), this);
    update();
}

void BestTimesMap::keyPressEvent(QKeyEvent *event)
{
    const int row = rowOf(m_weekday);
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return choose(m_weekday, m_hour);
    case Qt::Key_Left:
        return setCurrent(m_weekday, std::max(0, m_hour - 1));
    case Qt::Key_Right:
        return setCurrent(m_weekday, std::min(hours - 1, m_hour + 1));
    case Qt::Key_Up:
        return setCurrent(weekdayOf(std::max(0, row - 1)), m_hour);
    case Qt::Key_Down:
        return setCurrent(weekdayOf(std::min(days - 1, row + 1)), m_hour);
    }
    QWidget::keyPressEvent(event);
}

void BestTimesMap::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void BestTimesMap::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    setAccessibleDescription(bestSentence());
    update();
}

} // namespace Creator
