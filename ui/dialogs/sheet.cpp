#include "dialogs/sheet.h"

#include "theme/paintkit.h"
#include "theme/theme.h"
#include "widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace Creator {

/// Paints the lines between head, body and foot, and the calmer ground of a large body.
class Sheet::Panel final : public QWidget
{
public:
    explicit Panel(QWidget *parent)
        : QWidget(parent)
        , head(new QWidget(this))
        , middle(new QWidget(this))
        , foot(new QWidget(this))
    {
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins({});
        column->setSpacing(0);
        column->addWidget(head);
        column->addWidget(middle, 1);
        column->addWidget(foot);
    }

    QWidget *head;
    QWidget *middle;
    QWidget *foot;
    bool ruled = false;

protected:
    bool event(QEvent *event) override
    {
        const bool isDone = QWidget::event(event);
        // What it shows became more or less.
        if (event->type() == QEvent::LayoutRequest && parentWidget()->isVisible()) {
            auto *sheet = static_cast<Sheet *>(parentWidget());
            sheet->placePanel(sheet->panelRect());
        }
        return isDone;
    }
    void paintEvent(QPaintEvent *) override
    {
        if (!ruled)
            return;
        QPainter painter(this);
        const ThemeColors &colors = themeOf(this).colors();
        const QRect ground = middle->geometry().adjusted(1, 0, -1, 0);
        painter.fillRect(ground, colors.window);
        painter.fillRect(ground.x(), ground.y(), ground.width(), 1, colors.line);
        painter.fillRect(ground.x(), ground.bottom(), ground.width(), 1, colors.line);
    }
};

Sheet::Sheet(QWidget *window, Size size)
    : Overlay(window)
    , m_size(size)
    , m_panel(new Panel(this))
    , m_title(new PlainLabel(TextStyle::Title, Emphasis::Normal, m_panel))
    , m_subtitle(new PlainLabel(TextStyle::Body, Emphasis::Secondary, m_panel))
    , m_note(new PlainLabel(TextStyle::Body, Emphasis::Secondary, m_panel))
    , m_body(new QVBoxLayout(m_panel->middle))
    , m_buttons(new QHBoxLayout(m_panel->foot))
{
    const ThemeSizes &sizes = themeOf(this).sizes();
    m_panel->ruled = size == Size::Large;
    m_title->setWordWrap(size == Size::Compact);
    m_subtitle->setWordWrap(size == Size::Compact);
    if (size == Size::Large) {
        m_title->setElided();
        m_subtitle->setElided();
    }
    m_subtitle->hide();
    m_note->setWordWrap(true);
    auto *head = new QVBoxLayout(m_panel->head);
    const int top = size == Size::Large ? sizes.padding : sizes.padding + sizes.small;
    head->setContentsMargins(sizes.page, top, sizes.page, sizes.gap);
    head->setSpacing(sizes.tiny);
    head->addWidget(m_title);
    head->addWidget(m_subtitle);
    const int inset = size == Size::Large ? sizes.padding : sizes.small;
    m_body->setContentsMargins(sizes.page, inset, sizes.page, inset);
    m_buttons->setContentsMargins(sizes.page, sizes.gap + sizes.tiny, sizes.page,
                                  sizes.gap + sizes.tiny);
    m_buttons->addWidget(m_note, 1);
}

Sheet::~Sheet() = default;

void Sheet::setTitle(const QString &title, const QString &subtitle)
{
    m_title->setText(title);
    m_subtitle->setText(subtitle);
    m_subtitle->setVisible(!subtitle.isEmpty());
    setAccessibleName(title);
    setAccessibleDescription(subtitle);
}

void Sheet::setNote(const QString &note)
{
    m_note->setText(note);
}

QPushButton *Sheet::addButton(const QString &text, ButtonKind kind)
{
    auto *button = new QPushButton(text, m_panel->foot);
    setButtonKind(*button, kind);
    m_buttons->addWidget(button);
    if (kind == ButtonKind::Primary || kind == ButtonKind::Danger) {
        m_primary = button;
        connect(button, &QPushButton::clicked, this, &Sheet::accepted);
    }
    return button;
}

QRect Sheet::panelRect() const
{
    const ThemeSizes &sizes = themeOf(this).sizes();
    const QSize room = size() - QSize(2 * sizes.page, 2 * sizes.page);
    QSize wanted(sizes.dialog, 0);
    if (m_size == Size::Large) {
        wanted = QSize(sizes.sheetWidth, sizes.sheetHeight);
    } else {
        m_panel->layout()->activate();
        wanted.setHeight(m_panel->layout()->hasHeightForWidth()
                             ? m_panel->layout()->totalHeightForWidth(sizes.dialog)
                             : m_panel->sizeHint().height());
    }
    QRect rect(QPoint(), wanted.boundedTo(room));
    rect.moveCenter(this->rect().center());
    // A question is read a little above the middle.
    if (m_size == Size::Compact)
        rect.moveTop(qMax(sizes.page, rect.top() - height() / 10));
    return rect;
}

void Sheet::placePanel(const QRect &rect)
{
    m_panel->setGeometry(rect);
}

void Sheet::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && m_primary && m_primary->isEnabled()) {
        // The button that has the focus wins; a line edit hands Enter on to here.
        if (auto *focused = qobject_cast<QPushButton *>(focusWidget()))
            focused->click();
        else
            m_primary->click();
        event->accept();
        return;
    }
    Overlay::keyPressEvent(event);
}

} // namespace Creator
