#pragma once

#include "domain/currency.h"
#include "storage/manualfigures.h"

#include <QString>

#include <optional>
#include <vector>

namespace Creator {

// In the language that the app speaks now, so on the GUI thread.

/// What a person may enter, by its words. Of single contents nothing that merely stands at a number
/// is drawn anywhere, so it is not offered there.
[[nodiscard]] std::vector<const Metric *> enterableMetrics(const std::optional<ContentId> &content);
/// The value as typed: a number, for lengths also "3:05", for rates also "4.2 %".
[[nodiscard]] std::optional<Micros> typedFigure(const Metric &metric, const QString &text);
/// Why it cannot be right, or empty.
[[nodiscard]] QString figureProblem(const ManualFigure &figure, QDate today);
/// "Stands at 1,204 · entered by hand"
[[nodiscard]] QString standingText(const ManualFigure &figure, const StandingFigure &standing);
/// What goes with the value: "hours", "%", "min:s"; empty where the name says it all.
[[nodiscard]] QString figureUnit(const Metric &metric);

} // namespace Creator
