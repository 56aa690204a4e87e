#include "app/settingchoices.h"

using namespace Qt::StringLiterals;

namespace Creator {

QString languageWord(AppSettings::Language language)
{
    switch (language) {
    case AppSettings::Language::System:
        return {};
    case AppSettings::Language::Korean:
        return u"ko"_s;
    case AppSettings::Language::English:
        return u"en"_s;
    }
    Q_UNREACHABLE();
}

ThemeChoice themeChoice(AppSettings::Theme theme)
{
    switch (theme) {
    case AppSettings::Theme::System:
        return ThemeChoice::System;
    case AppSettings::Theme::Light:
        return ThemeChoice::Light;
    case AppSettings::Theme::Dark:
        return ThemeChoice::Dark;
    }
    Q_UNREACHABLE();
}

} // namespace Creator
