#pragma once

#include <QString>

namespace Creator {

class AppSettings;

/// The language in which a command writes a file: `asked` ("ko", "en"), else that of the settings;
/// empty for the system's.
[[nodiscard]] QString languageChoice(const QString &asked, const AppSettings &settings);

} // namespace Creator
