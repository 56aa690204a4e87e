#pragma once

#include "core/result.h"
#include "domain/person.h"

#include <QDate>

#include <optional>
#include <string_view>

namespace Creator {

class Writer;

enum class DemoSize { Small, Large, Huge };

[[nodiscard]] std::optional<DemoSize> demoSizeFromWord(std::string_view text);

struct DemoCounts
{
    qint64 earnings = 0;
    qint64 contents = 0;
    qint64 metricValues = 0;
    qint64 rates = 0;
};

/// Made-up data that looks like a creator's: the same for the same day and size, on every machine.
///
/// Small is for people (three years, a few hundred rows); large has 100,000 earnings and a million metric
/// values; huge a million and ten million over ten years with 5,000 contents. One transaction.
namespace DemoData {

[[nodiscard]] Result<DemoCounts> write(Writer &writer, const Channel &channel, DemoSize size, QDate today);

} // namespace DemoData

} // namespace Creator
