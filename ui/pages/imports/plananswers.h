#pragma once

#include "import/plantable.h"

#include <QMap>
#include <QString>

namespace Creator {

/// Answers about a table: what it holds, and what its columns are.
namespace PlanAnswers {

inline constexpr QLatin1String holdsKey("holds");
inline constexpr QLatin1String contents("contents");
inline constexpr QLatin1String earnings("earnings");

[[nodiscard]] QMap<QString, QString> of(const PlanColumnNames &columns);
[[nodiscard]] PlanColumnNames columnsOf(const QMap<QString, QString> &answers);

} // namespace PlanAnswers

} // namespace Creator
