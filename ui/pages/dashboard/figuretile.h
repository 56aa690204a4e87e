#pragma once

#include <QAbstractButton>

namespace Creator {

class FigureCard;

/// A figure that opens the rows behind it, by mouse and by keyboard.
class FigureTile final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit FigureTile(QWidget *parent = nullptr);
    ~FigureTile() override;

    [[nodiscard]] FigureCard &card() { return *m_card; }
    /// Takes over what the card says, for screen readers and as a tooltip.
    void describe(const QString &explanation = {});

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    class Ring;

    FigureCard *m_card;
    Ring *m_ring;
};

} // namespace Creator
