#include "app/application.h"
#include "app/commandline.h"
#include "app/logging.h"

#include <QApplication>
#include <QCoreApplication>
#include <QLoggingCategory>

#include <sys/resource.h>
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
        // Charts are drawn by widgets' machinery, though no window opens. Starting it outside a
        // desktop session warns of a missing runtime folder, which nothing here needs.
        QLoggingCategory::setFilterRules(QStringLiteral("default.warning=false"));
        const QApplication application(argc, argv);
        installLogging();
        return static_cast<int>(invocation.run());
    }
    const QCoreApplication application(argc, argv);
    return static_cast<int>(invocation.run());
}

/// Without one Qt would end the process with an abort.
bool hasDisplay()
{
#ifdef Q_OS_LINUX
    return !qEnvironmentVariableIsEmpty("DISPLAY")
        || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY")
        || !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM");
#else
    return true;
#endif
}

/// The memory of a program that fell down holds passwords and tokens.
void leaveNoCores()
{
    const rlimit none{ 0, 0 };
    setrlimit(RLIMIT_CORE, &none);
}

} // namespace

int main(int argc, char **argv)
{
    umask(077);
    leaveNoCores();
    setNames();
    installLogging();
    const SystemClock clock;
    const Invocation invocation = parseCommandLine(argc, argv, clock);
    if (invocation.run)
        return runCommand(argc, argv, invocation);
    if (!invocation.opensWindow)
        return static_cast<int>(invocation.ended);
    if (!hasDisplay()) {
        const CommandContext context{ invocation.profile, clock, false, {}, std::nullopt };
        return static_cast<int>(CommandOutput::fail(
            context,
            { Error::Code::InvalidData,
              QCoreApplication::translate("CommandLine",
                                          "There is no display to open the window on; --help "
                                          "lists the commands that need none.") }));
    }
    const QApplication application(argc, argv);
    return runWindow(invocation.profile, invocation.files, clock);
}
