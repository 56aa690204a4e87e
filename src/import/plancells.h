#pragma once

#include "core/wallclock.h"
#include "domain/content.h"
#include "import/daycell.h"

#include <optional>
#include <string_view>

/// Single cells of a plan; nothing for what cannot be read.
namespace Creator::PlanCells {

[[nodiscard]] QString text(std::string_view cell);
[[nodiscard]] QStringList list(std::string_view cell);
[[nodiscard]] std::optional<ContentType> type(std::string_view cell);
[[nodiscard]] std::optional<ContentStatus> status(std::string_view cell);
[[nodiscard]] std::optional<Money> cost(std::string_view cell);
[[nodiscard]] QList<ChecklistItem> checklist(std::string_view cell);
/// "90", "1:30", "0:01:30": seconds.
[[nodiscard]] int duration(std::string_view cell);

/// A date with what stands for a missing clock.
struct Moment
{
    QDateTime at; // UTC
    bool isWholeDay = false;
};
[[nodiscard]] std::optional<Moment> moment(std::string_view day, std::string_view clock,
                                           DateOrder order, QTime otherwise, const QTimeZone &zone);

} // namespace Creator::PlanCells
