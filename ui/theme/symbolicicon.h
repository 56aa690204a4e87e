#pragma once

#include <QColor>
#include <QIconEngine>

namespace Creator {

/// Draws one line picture in whatever colour the palette asks for.
///
/// Where `desktopName` is given, the desktop theme's "<name>-symbolic" is preferred; it is looked
/// up at the first painting, since reading a theme's index would slow the start.
class SymbolicIcon final : public QIconEngine
{
public:
    SymbolicIcon(QString file, QString desktopName);

    /// `pixels` is the size in device pixels.
    [[nodiscard]] QPixmap coloured(const QSize &pixels, const QColor &color, qreal ratio);

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state,
                         qreal scale) override;
    bool isNull() override { return false; }
    [[nodiscard]] QString key() const override;
    [[nodiscard]] QIconEngine *clone() const override;

private:
    [[nodiscard]] QPixmap shape(const QSize &pixels) const;

    QString m_file;
    QString m_desktopName;
};

} // namespace Creator
