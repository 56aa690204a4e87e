#include "theme/controlroles.h"

#include <QAbstractButton>
#include <QVariant>

namespace Creator {

namespace {

constexpr const char *kindProperty = "creatorButtonKind";
constexpr const char *joinedProperty = "creatorJoined";
constexpr const char *framelessProperty = "creatorFrameless";

} // namespace

void setButtonKind(QAbstractButton &button, ButtonKind kind)
{
    button.setProperty(kindProperty, static_cast<int>(kind));
    button.update();
}

ButtonKind buttonKind(const QWidget *button)
{
    return button ? static_cast<ButtonKind>(button->property(kindProperty).toInt())
                  : ButtonKind::Secondary;
}

void setJoined(QWidget &widget, Joined joined)
{
    widget.setProperty(joinedProperty, static_cast<int>(joined));
}

Joined joinedOf(const QWidget *widget)
{
    return widget ? static_cast<Joined>(widget->property(joinedProperty).toInt()) : Joined::No;
}

void setFrameless(QWidget &widget)
{
    widget.setProperty(framelessProperty, true);
}

bool isFrameless(const QWidget *widget)
{
    return widget && widget->property(framelessProperty).toBool();
}

} // namespace Creator
