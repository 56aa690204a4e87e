#pragma once

#include <QString>

class QPushButton;

namespace Creator {

/// A content's title that can be clicked, at most `room` pixels wide. Its text begins a gap of the
/// theme after its left edge.
[[nodiscard]] QPushButton *makeContentLink(const QString &title, int room);

} // namespace Creator
