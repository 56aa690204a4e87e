#include "widgets/noticearea.h"

#include "theme/paintkit.h"
#include "theme/theme.h"
#include "widgets/accessiblerole.h"

#include <QLayout>

using namespace std::chrono_literals;

namespace Creator {

NoticeArea::NoticeArea(QWidget *parent)
    : QWidget(parent)
{
    m_tick.setInterval(200ms);
    connect(&m_tick, &QTimer::timeout, this,
            [this] { advance(std::chrono::milliseconds(m_clock.restart())); });
    hide();
}

NoticeArea::~NoticeArea() = default;

void NoticeArea::show(const Notice &notice)
{
    while (m_cards.size() >= most)
        remove(m_cards.constFirst());
    auto *card = new NoticeCard(notice, this);
    m_cards.append(card);
    connect(card, &NoticeCard::finished, this, [this, card] { remove(card); });
    card->show();
    arrange();
    if (!m_tick.isActive()) {
        m_clock.start();
        m_tick.start();
    }
    announce(*card);
}

void NoticeArea::clear()
{
    while (!m_cards.isEmpty())
        remove(m_cards.constFirst());
}

void NoticeArea::remove(NoticeCard *card)
{
    if (!m_cards.removeOne(card))
        return;
    card->hide();
    card->deleteLater();
    arrange();
    if (m_cards.isEmpty())
        m_tick.stop();
}

void NoticeArea::arrange()
{
    // Shadows of neighbours overlap, so that the cards stand one gap apart.
    const int overlap = 2 * shadowMargin(themeOf(this)) - themeOf(this).sizes().gap;
    int y = 0;
    int width = 0;
    for (NoticeCard *card : std::as_const(m_cards)) {
        const int height = card->layout()->totalHeightForWidth(card->width());
        card->setGeometry(0, y, card->width(), qMax(height, card->sizeHint().height()));
        y += card->height() - overlap;
        width = qMax(width, card->width());
    }
    resize(width, m_cards.isEmpty() ? 0 : y + overlap);
    setVisible(!m_cards.isEmpty());
    emit resized();
}

void NoticeArea::advance(std::chrono::milliseconds elapsed)
{
    const QList<NoticeCard *> cards = m_cards;
    for (NoticeCard *card : cards)
        card->advance(elapsed);
}

} // namespace Creator
