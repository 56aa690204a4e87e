#pragma once

#include "theme/controlroles.h"
#include "widgets/overlay.h"

class QHBoxLayout;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace Creator {

class PlainLabel;

/// A dialog inside its window: what it is about, the content, a note, and buttons whose words say
/// what will happen. Every dialog of the application is one.
class Sheet : public Overlay
{
    Q_OBJECT

public:
    enum class Size {
        /// As high as its content, for questions.
        Compact,
        /// Most of the window, for tables and wizards.
        Large
    };

    explicit Sheet(QWidget *window, Size size = Size::Compact);
    ~Sheet() override;

    void setTitle(const QString &title, const QString &subtitle = {});
    /// At the left of the buttons: "One step to undo."
    void setNote(const QString &note);
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }
    /// In the order added, the last at the right; Enter presses the primary one.
    QPushButton *addButton(const QString &text, ButtonKind kind = ButtonKind::Secondary);

signals:
    /// The primary or dangerous button, or Enter. The sheet stays open until dismiss().
    void accepted();

protected:
    [[nodiscard]] QRect panelRect() const override;
    void placePanel(const QRect &rect) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    class Panel;

    const Size m_size;
    Panel *m_panel;
    PlainLabel *m_title;
    PlainLabel *m_subtitle;
    PlainLabel *m_note;
    QVBoxLayout *m_body;
    QHBoxLayout *m_buttons;
    QPushButton *m_primary = nullptr;
};

} // namespace Creator
