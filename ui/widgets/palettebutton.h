#pragma once

#include <QPushButton>

namespace Creator {

/// Looks like a search field and opens the command palette.
class PaletteButton final : public QPushButton
{
    Q_OBJECT

public:
    explicit PaletteButton(QWidget *parent = nullptr);
    ~PaletteButton() override;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();
};

} // namespace Creator
