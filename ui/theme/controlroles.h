#pragma once

class QAbstractButton;
class QWidget;

namespace Creator {

/// What a button is for; the style paints it accordingly.
enum class ButtonKind { Secondary, Primary, Ghost, Danger, Link };

void setButtonKind(QAbstractButton &button, ButtonKind kind);
[[nodiscard]] ButtonKind buttonKind(const QWidget *button);

/// Where a control touches its neighbours; it is rounded only on its free sides.
enum class Joined { No, First, Middle, Last };

void setJoined(QWidget &widget, Joined joined);
[[nodiscard]] Joined joinedOf(const QWidget *widget);

/// A line edit or view that lies on a surface which already has a line around it.
void setFrameless(QWidget &widget);
[[nodiscard]] bool isFrameless(const QWidget *widget);

} // namespace Creator
