#pragma once

#include <QFont>
#include <QStringList>

namespace Creator {

/// The families to set text in: the desktop's own, then one that has Hangul. A desktop that names
/// no font of its own (a bare X server) gets the Noto family instead of the last resort.
[[nodiscard]] QStringList textFamilies(const QFont &systemFont);

/// Whether the ten digits are equally wide, so that columns of figures line up by themselves.
[[nodiscard]] bool hasTabularDigits(const QFont &font);

/// How much larger than usual the person wants text, from the size of the system's font: 1 … 2.
[[nodiscard]] qreal textScale(const QFont &systemFont);

} // namespace Creator
