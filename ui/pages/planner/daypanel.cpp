#include "pages/planner/daypanel.h"

#include "pages/planner/planitems.h"
#include "pages/planner/plansentences.h"
#include "theme/paintkit.h"
#include "theme/theme.h"
#include "widgets/plainlabel.h"

#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace Creator {

DayPanel::DayPanel(PlanItems &items, PlanSelection &selection, QWidget *parent)
    : QFrame(parent)
    , m_items(items)
    , m_title(new PlainLabel(TextStyle::SmallStrong))
    , m_list(new PlanCardList(items, selection, PlanCardList::Shape::Chip,
                              [this] { return m_items.startingOn(m_day); }))
{
    const ThemeSizes &sizes = themeOf(this).sizes();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(sizes.gap, sizes.grid, sizes.gap, sizes.gap);
    layout->setSpacing(sizes.grid);
    m_title->setElided();
    layout->addWidget(m_title);
    layout->addWidget(m_list, 1);
    m_list->installEventFilter(this);
    setCursor(Qt::ArrowCursor);
    hide();
    connect(m_list, &PlanView::openRequested, this, &DayPanel::close);
    connect(m_list, &PlanView::dragSaid, this, [this](const QString &sentence) {
        if (sentence.isEmpty())
            close();
    });
    // Out of the way of the days, but still there: it has the mouse.
    connect(m_list, &PlanView::dragBegan, this, [this] { move(-width(), -height()); });
    connect(&m_items, &PlanItems::changed, this, [this] {
        if (isVisible() && m_items.startingOn(m_day).isEmpty())
            close();
    });
}

DayPanel::~DayPanel() = default;

void DayPanel::open(QDate day, const QRect &over)
{
    m_day = day;
    m_title->setText(dayText(m_items, day));
    m_list->setAccessibleName(m_title->text());
    const ThemeSizes &sizes = themeOf(this).sizes();
    const QRect room = parentWidget()->rect();
    const int width = qMax(over.width(), sizes.search);
    const int wanted
        = m_list->contentHeight() + m_title->sizeHint().height() + sizes.page + 2 * sizes.grid;
    const int height = qMin(wanted, room.height() - 2 * sizes.grid);
    const int x = qBound(0, over.left(), qMax(0, room.width() - width - sizes.grid));
    const int y = qBound(0, over.top(), qMax(0, room.height() - height - sizes.grid));
    setGeometry(x, y, width, height);
    show();
    raise();
    m_list->setFocus(Qt::PopupFocusReason);
    if (const QList<int> rows = m_items.startingOn(day); !rows.isEmpty())
        m_list->goTo(rows.first());
}

void DayPanel::close()
{
    if (isHidden())
        return;
    hide();
    if (auto *view = parentWidget()->parentWidget())
        view->setFocus(Qt::PopupFocusReason);
}

bool DayPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut && !m_list->isDragging()
        && static_cast<QFocusEvent *>(event)->reason() != Qt::ActiveWindowFocusReason)
        hide();
    return QFrame::eventFilter(watched, event);
}

void DayPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        event->accept(); // or else the month would move below it
}

void DayPanel::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.colors().surface);
    paintRounded(painter, rect(), theme.sizes().cardRadius, theme.colors().surface,
                 theme.colors().line);
}

} // namespace Creator
