#pragma once

#include "models/contentfilter.h"
#include "models/resourcerow.h"
#include "storage/earningfilter.h"

#include <QJsonObject>

namespace Creator {

/// What a list was asked, as it is kept: words of the stored enums, texts of ids, nothing for what
/// is not asked. Reading leaves out what it does not know. The days of earnings are not in it,
/// since their bar keeps the period that was picked ("last month").
namespace SearchQuestion {

[[nodiscard]] QJsonObject toJson(const ContentFilter::Question &question);
[[nodiscard]] QJsonObject toJson(const ResourceFilter &filter);
[[nodiscard]] QJsonObject toJson(const EarningFilter &filter);

[[nodiscard]] ContentFilter::Question contentQuestion(const QJsonObject &json);
[[nodiscard]] ResourceFilter resourceFilter(const QJsonObject &json);
[[nodiscard]] EarningFilter earningFilter(const QJsonObject &json);

} // namespace SearchQuestion

} // namespace Creator
