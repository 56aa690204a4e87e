#pragma once

#include "settings/appsettings.h"
#include "theme/themecontroller.h"

namespace Creator {

/// "ko" or "en"; empty: as the system.
[[nodiscard]] QString languageWord(AppSettings::Language language);
[[nodiscard]] ThemeChoice themeChoice(AppSettings::Theme theme);

} // namespace Creator
