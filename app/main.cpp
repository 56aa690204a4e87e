#include "app/application.h"
#include "app/commandline.h"
#include "app/logging.h"

#include <QApplication>
#include <QCoreApplication>

#include <sys/stat.h>

using namespace Creator;

namespace {

void setNames()
{
    QCoreApplication::setApplicationName(QStringLiteral("creator-dashboard"));
    QCoreApplication::setApplicationVersion(QStringLiteral(CREATOR_VERSION));
    QCoreApplication::setOrganizationName(QString());
}

int runCommand(int &argc, char **argv, const Invocation &invocation)
{
    if (invocation.needsFonts) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        // Charts are drawn by widgets' machinery, though no window opens.
        const QApplication application(argc, argv);
        return static_cast<int>(invocation.run());
    }
    const QCoreApplication application(argc, argv);
    return static_cast<int>(invocation.run());
}

} // namespace

int main(int argc, char **argv)
{
    umask(077);
    setNames();
    installLogging();
    const SystemClock clock;
    const Invocation invocation = parseCommandLine(argc, argv, clock);
    if (invocation.run)
        return runCommand(argc, argv, invocation);
    if (!invocation.opensWindow)
        return static_cast<int>(invocation.ended);
    const QApplication application(argc, argv);
    return runWindow(invocation.profile, invocation.files, clock);
}
