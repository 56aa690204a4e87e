#pragma once

#include <QFont>
#include <QString>
#include <QStringList>

namespace Creator {

/// A text cut into lines.
struct PlanLines
{
    QStringList lines;
    bool isCut = false; // the last line ends in "…": there was more

    /// At most `most` lines of `width`; the first is shorter by `indent`.
    [[nodiscard]] static PlanLines of(const QString &text, const QFont &font, double width,
                                      double indent, int most);
};

} // namespace Creator
