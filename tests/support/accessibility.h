#pragma once

#include <QAccessible>
#include <QStringList>
#include <QWidget>

namespace Creator::Test {

inline QString describeWidget(const QWidget &widget)
{
    const QString name = widget.objectName().isEmpty() ? QStringLiteral("?") : widget.objectName();
    return QString::fromLatin1(widget.metaObject()->className()) + u' ' + name;
}

/// Every widget below `root` that takes the keyboard but tells a screen reader no name.
/// QCOMPARE(unnamedWidgets(page), QStringList()) shows the offenders when it fails.
inline QStringList unnamedWidgets(const QWidget &root)
{
    QStringList offenders;
    const QList<QWidget *> widgets = root.findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        // Qt's own parts, such as a spin box's line edit, are named by the whole.
        const bool isPart = widget->focusProxy()
            || widget->objectName().startsWith(QStringLiteral("qt_"))
            || widget->parentWidget()->inherits("QAbstractSpinBox")
            || widget->parentWidget()->inherits("QComboBox");
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisibleTo(&root) || isPart)
            continue;
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
        if (!interface || interface->text(QAccessible::Name).trimmed().isEmpty())
            offenders.append(describeWidget(*widget));
    }
    return offenders;
}

/// Every label below `root` that would read HTML in its text.
inline QStringList richLabels(const QWidget &root)
{
    QStringList offenders;
    const QList<QWidget *> widgets = root.findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        const QVariant format
            = widget->inherits("QLabel") ? widget->property("textFormat") : QVariant();
        if (format.isValid() && format.toInt() != int(Qt::PlainText))
            offenders.append(describeWidget(*widget));
    }
    return offenders;
}

} // namespace Creator::Test
