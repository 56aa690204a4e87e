#include "pages/dashboard/figuretile.h"

#include "theme/paintkit.h"
#include "theme/theme.h"
#include "widgets/figurecard.h"
#include "widgets/plainlabel.h"

#include <QEvent>
#include <QPainter>

namespace Creator {

/// Lies over the card, since what a parent paints its children cover.
class FigureTile::Ring final : public QWidget
{
public:
    explicit Ring(FigureTile &tile)
        : QWidget(&tile)
        , m_tile(tile)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = themeOf(this);
        QPainter painter(this);
        if (m_tile.hasFocus())
            paintFocusRing(painter, rect(), theme.sizes().cardRadius, theme);
        else if (m_tile.underMouse())
            paintRounded(painter, rect(), theme.sizes().cardRadius, {}, theme.colors().accent);
    }

private:
    FigureTile &m_tile;
};

FigureTile::FigureTile(QWidget *parent)
    : QAbstractButton(parent)
    , m_card(new FigureCard(this))
    , m_ring(new Ring(*this))
{
    m_card->setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

FigureTile::~FigureTile() = default;

void FigureTile::describe(const QString &explanation)
{
    setAccessibleName(m_card->accessibleName());
    setAccessibleDescription(m_card->noteText());
    setToolTip(plainToolTip(explanation));
}

QSize FigureTile::sizeHint() const
{
    return m_card->sizeHint();
}

QSize FigureTile::minimumSizeHint() const
{
    return m_card->minimumSizeHint();
}

bool FigureTile::event(QEvent *event)
{
    switch (event->type()) {
    case QEvent::FocusIn:
    case QEvent::FocusOut:
    case QEvent::Enter:
    case QEvent::Leave:
        m_ring->update();
        break;
    default: // of Qt's many others none matters
        break;
    }
    return QAbstractButton::event(event);
}

void FigureTile::paintEvent(QPaintEvent *) { }

void FigureTile::resizeEvent(QResizeEvent *event)
{
    QAbstractButton::resizeEvent(event);
    m_card->setGeometry(rect());
    m_ring->setGeometry(rect());
    m_ring->raise();
}

} // namespace Creator
