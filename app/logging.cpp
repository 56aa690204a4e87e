#include "app/logging.h"

#include <QLoggingCategory>

namespace Creator {

void installLogging()
{
    if (qEnvironmentVariableIsEmpty("QT_LOGGING_RULES"))
        QLoggingCategory::setFilterRules(
            QStringLiteral("creator.*.info=false\ncreator.*.debug=false"));
    qSetMessagePattern(
        QStringLiteral("creator-dashboard: %{if-category}%{category}: %{endif}%{message}"));
}

} // namespace Creator
