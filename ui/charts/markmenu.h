#pragma once

#include "analytics/chartdata.h"

#include <QPoint>

#include <functional>

class QWidget;

namespace Creator {

/// Calls back with the id of the mark that the person picks; with a single one, at once. `at` is on
/// the screen. Long lists are cut, and say so.
void pickMark(QWidget &parent, const ChartData::Mark &marks, const QPoint &at,
              const std::function<void(const QString &id)> &picked);

/// "3 contents" above some of their names, for the bubble and for menus; a single name alone.
[[nodiscard]] QStringList markLines(const ChartData::Mark &mark, int most);

} // namespace Creator
