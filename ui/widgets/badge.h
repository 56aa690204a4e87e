#pragma once

#include "theme/theme.h"

#include <QWidget>

namespace Creator {

/// How wide paintBadge() paints `text`.
[[nodiscard]] int badgeWidth(const Theme &theme, const QString &text);

/// Paints a state as dot and word, at the left of `rect` and in its vertical middle.
void paintBadge(QPainter &painter, const QRect &rect, const Theme &theme, const QString &text,
                Tone tone);

/// A state as dot and word. The word says it; the colour only repeats it.
class Badge final : public QWidget
{
    Q_OBJECT

public:
    explicit Badge(QWidget *parent = nullptr);
    ~Badge() override;

    void setState(const QString &text, Tone tone);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
    Tone m_tone = Tone::Neutral;
};

} // namespace Creator
