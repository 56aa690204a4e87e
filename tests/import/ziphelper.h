#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>

namespace Creator::Test {

/// The bytes of a ZIP with these members, in this order: name (bytes as they are) and contents.
[[nodiscard]] QByteArray zipOf(const QList<QPair<QByteArray, QByteArray>> &members);

} // namespace Creator::Test
