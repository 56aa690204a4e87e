#pragma once

#include <QColor>
#include <QFont>

namespace Creator {

/// The look of a report's pages: A4 upright, in tenths of a point, black on white. The one place
/// with a colour, a length or a font of paper; screens have their theme.
namespace PageStyle {

inline constexpr int unitsPerInch = 720;
inline constexpr double pageWidth = 5953;
inline constexpr double pageHeight = 8419;
inline constexpr double margin = 430;
inline constexpr double top = 640; // below the running head
inline constexpr double firstTop = 520;
inline constexpr double bottom = 7850; // above the foot
inline constexpr double width = pageWidth - 2 * margin;

inline constexpr double sectionGap = 260;
inline constexpr double gap = 80;
inline constexpr double cellGap = 90; // between columns
inline constexpr double rowPad = 38; // above and below the text of a row
inline constexpr double cardPad = 110;
inline constexpr double cardRadius = 60;
inline constexpr double hairline = 5;
inline constexpr double chartHeight = 2700;
inline constexpr double widestText = 1900;
inline constexpr double narrowestText = 620;
inline constexpr double smallestScale = 0.72; // of a table that is too wide otherwise

enum class Type { Title, Subtitle, Section, Body, BodyStrong, Small, SmallStrong, Figure };

/// `scale` shrinks the text of a wide table. Unshaped: CJK fonts replace digits beside Latin
/// letters by glyphs that a PDF can show but not search or copy.
[[nodiscard]] QFont font(Type type, double scale = 1.0);
/// The same font, shaped if the text has letters that join or stack (Arabic, Thai, loose accents).
[[nodiscard]] QFont fontFor(const QString &text, const QFont &font);

[[nodiscard]] QColor text();
[[nodiscard]] QColor secondary();
[[nodiscard]] QColor muted();
[[nodiscard]] QColor line();
[[nodiscard]] QColor strongLine();
[[nodiscard]] QColor fill();

} // namespace PageStyle

} // namespace Creator
