#include "theme/symbolicicon.h"

#include <QGuiApplication>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace Creator {

namespace {

QColor colorOf(QIcon::Mode mode)
{
    const QPalette palette = QGuiApplication::palette();
    switch (mode) {
    case QIcon::Disabled:
        return palette.color(QPalette::Disabled, QPalette::Text);
    case QIcon::Selected:
        return palette.color(QPalette::Link);
    case QIcon::Normal:
    case QIcon::Active:
        break;
    }
    return palette.color(QPalette::Text);
}

} // namespace

SymbolicIcon::SymbolicIcon(QString file, QString desktopName)
    : m_file(std::move(file))
    , m_desktopName(std::move(desktopName))
{
}

QPixmap SymbolicIcon::shape(const QSize &pixels) const
{
    if (!m_desktopName.isEmpty()) {
        const QIcon themed = QIcon::fromTheme(m_desktopName + u"-symbolic"_s);
        const QPixmap pixmap = themed.isNull() ? QPixmap() : themed.pixmap(pixels, 1.0);
        if (!pixmap.isNull())
            return pixmap;
    }
    QPixmap pixmap(pixels);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    QSvgRenderer(m_file).render(&painter);
    return pixmap;
}

QPixmap SymbolicIcon::coloured(const QSize &pixels, const QColor &color, qreal ratio)
{
    const QString cacheKey = u"%1|%2|%3x%4|%5"_s.arg(m_file, color.name(QColor::HexArgb))
                                 .arg(pixels.width())
                                 .arg(pixels.height())
                                 .arg(ratio);
    QPixmap pixmap;
    if (QPixmapCache::find(cacheKey, &pixmap))
        return pixmap;
    pixmap = shape(pixels);
    pixmap.setDevicePixelRatio(1.0);
    QPainter painter(&pixmap);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(pixmap.rect(), color);
    painter.end();
    pixmap.setDevicePixelRatio(ratio);
    QPixmapCache::insert(cacheKey, pixmap);
    return pixmap;
}

void SymbolicIcon::paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State)
{
    const qreal ratio = painter->device()->devicePixelRatioF();
    painter->drawPixmap(rect, coloured(rect.size() * ratio, colorOf(mode), ratio));
}

QPixmap SymbolicIcon::pixmap(const QSize &size, QIcon::Mode mode, QIcon::State)
{
    return coloured(size, colorOf(mode), 1.0);
}

QPixmap SymbolicIcon::scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale)
{
    return coloured(size, colorOf(mode), scale);
}

QString SymbolicIcon::key() const
{
    return u"creator-symbolic"_s;
}

QIconEngine *SymbolicIcon::clone() const
{
    return new SymbolicIcon(*this);
}

} // namespace Creator
