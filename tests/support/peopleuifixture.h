#pragma once

#include "../identity/identityfixture.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QSignalSpy>
#include <QWidget>

namespace Creator::Test {

/// The child of that name; a test that names none ends with a message.
template <typename T>
T &part(const QWidget &root, const QString &name)
{
    T *found = root.findChild<T *>(name);
    if (!found)
        qFatal("there is no %s", qPrintable(name));
    return *found;
}

inline void type(const QWidget &root, const QString &name, const QString &text)
{
    part<QLineEdit>(root, name).setText(text);
}

inline void press(const QWidget &root, const QString &name)
{
    part<QAbstractButton>(root, name).click();
}

} // namespace Creator::Test
