#pragma once

#include <QString>

namespace Creator {

/// The name of a country in a language ("ko", "en"), by its two letters: "JP" is "일본". Nothing
/// for letters that stand for no country. Qt knows the English names and each country's own alone.
[[nodiscard]] QString countryName(const QString &code, const QString &language);

} // namespace Creator
