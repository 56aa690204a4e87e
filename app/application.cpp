#include "app/application.h"

namespace Creator {

int runWindow(const QString &, const QStringList &, const Clock &)
{
    return 1;
}

} // namespace Creator
