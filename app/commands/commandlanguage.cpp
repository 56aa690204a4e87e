#include "app/commands/commandlanguage.h"

#include "settings/appsettings.h"

using namespace Qt::StringLiterals;

namespace Creator {

QString languageChoice(const QString &asked, const AppSettings &settings)
{
    if (!asked.isEmpty())
        return asked;
    switch (settings.language()) {
    case AppSettings::Language::Korean:
        return u"ko"_s;
    case AppSettings::Language::English:
        return u"en"_s;
    case AppSettings::Language::System:
        return {};
    }
    Q_UNREACHABLE();
}

} // namespace Creator
