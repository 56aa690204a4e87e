#pragma once

#include "theme/theme.h"

#include <QLabel>

namespace Creator {

/// Text for a tooltip that Qt shows letter by letter, even where it looks like HTML.
[[nodiscard]] QString plainToolTip(const QString &text);

/// Makes a label of Qt show `text` letter by letter. Every label that shows data goes through
/// this or is a PlainLabel.
void setPlainText(QLabel &label, const QString &text);

/// A line or paragraph of plain text in one style of the theme. Never reads HTML.
class PlainLabel : public QLabel
{
    Q_OBJECT

public:
    explicit PlainLabel(TextStyle style = TextStyle::Body, Emphasis emphasis = Emphasis::Normal,
                        QWidget *parent = nullptr);
    ~PlainLabel() override;

    /// On one line that is cut with an ellipsis and then has the whole as its tooltip.
    void setElided();
    void setEmphasis(Emphasis emphasis);
    [[nodiscard]] Emphasis emphasis() const { return m_emphasis; }
    [[nodiscard]] bool isElided() const;

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    Emphasis m_emphasis;
    bool m_elides = false;
};

} // namespace Creator
