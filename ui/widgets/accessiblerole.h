#pragma once

#include <QAccessible>

class QWidget;

namespace Creator {

/// Tells screen readers what `widget` is, where its class alone does not.
void setAccessibleRole(QWidget &widget, QAccessible::Role role);

/// Asks screen readers to read the name of `widget` now.
void announce(QWidget &widget);

} // namespace Creator
