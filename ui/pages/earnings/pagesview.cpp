#include "pages/earnings/pagesview.h"

#include "theme/theme.h"
#include "widgets/accessiblerole.h"

#include <QPainter>
#include <QScrollBar>

namespace Creator {

namespace {

constexpr int mostKept = 8;
constexpr int widestPage = 860;

} // namespace

PagesView::PagesView(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Preview of the report"));
    setAccessibleRole(*this, QAccessible::Document);
}

PagesView::~PagesView() = default;

void PagesView::setPages(int count, const QSizeF &page, const QString &description)
{
    m_count = count;
    m_shape = page;
    m_message.clear();
    m_images.clear();
    m_asked.clear();
    setAccessibleDescription(description);
    updateRange();
    verticalScrollBar()->setValue(0);
    askForPages();
    viewport()->update();
}

void PagesView::setPage(int page, const QImage &image)
{
    if (page >= m_count)
        return;
    m_images.insert(page, image);
    // The one farthest from what is in sight goes first.
    while (m_images.size() > mostKept) {
        const int far = page - m_images.firstKey() > m_images.lastKey() - page ? m_images.firstKey()
                                                                               : m_images.lastKey();
        m_images.remove(far);
        m_asked.remove(far);
    }
    viewport()->update(pageRect(page));
}

void PagesView::setMessage(const QString &text)
{
    m_count = 0;
    m_images.clear();
    m_asked.clear();
    m_message = text;
    setAccessibleDescription(text);
    updateRange();
    viewport()->update();
}

QSize PagesView::pageSize() const
{
    const int margin = themeOf(this).sizes().padding;
    const int width = qBound(100, viewport()->width() - 2 * margin, widestPage);
    const double ratio = m_shape.isEmpty() ? 1.0 : m_shape.height() / m_shape.width();
    return { width, qRound(width * ratio) };
}

QRect PagesView::pageRect(int page) const
{
    const QSize size = pageSize();
    const int gap = themeOf(this).sizes().padding;
    const int y = gap + page * (size.height() + gap) - verticalScrollBar()->value();
    return QRect(QPoint((viewport()->width() - size.width()) / 2, y), size);
}

void PagesView::updateRange()
{
    const int gap = themeOf(this).sizes().padding;
    const int height = gap + m_count * (pageSize().height() + gap);
    verticalScrollBar()->setRange(0, qMax(0, height - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(themeOf(this).sizes().row);
}

void PagesView::askForPages()
{
    const QSize pixels = pageSize() * devicePixelRatioF();
    for (int page = 0; page < m_count; ++page) {
        const QRect rect = pageRect(page);
        if (rect.bottom() < 0)
            continue;
        if (rect.top() > viewport()->height())
            return;
        if (m_asked.value(page) == pixels)
            continue;
        m_asked.insert(page, pixels);
        emit pageWanted(page, pixels);
    }
}

void PagesView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    const Theme &theme = themeOf(this);
    painter.fillRect(event->rect(), theme.colors().window);
    if (m_count == 0) {
        painter.setFont(theme.font(TextStyle::Body));
        painter.setPen(theme.colors().secondary);
        painter.drawText(viewport()->rect(), Qt::AlignCenter | Qt::TextWordWrap, m_message);
        return;
    }
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    for (int page = 0; page < m_count; ++page) {
        const QRect rect = pageRect(page);
        if (!rect.intersects(event->rect()))
            continue;
        // Paper is white in the dark as well.
        painter.fillRect(rect, Qt::white);
        if (const auto image = m_images.constFind(page); image != m_images.cend())
            painter.drawImage(rect, *image);
        painter.setPen(theme.colors().line);
        painter.drawRect(rect.adjusted(0, 0, -1, -1));
    }
}

void PagesView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    updateRange();
    askForPages();
}

void PagesView::scrollContentsBy(int, int)
{
    askForPages();
    viewport()->update();
}

} // namespace Creator
