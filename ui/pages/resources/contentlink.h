#pragma once

#include <QString>

class QPushButton;

namespace Creator {

/// A content's title that can be clicked, at most `room` pixels wide, its text at the very left.
[[nodiscard]] QPushButton *makeContentLink(const QString &title, int room);

} // namespace Creator
