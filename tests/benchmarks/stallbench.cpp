// Imports a file in the real window, on its earnings page, and prints how long the window did not
// answer at worst.
//   stallbench PROFILE FILE

#include "app/application.h"
#include "heartbeat.h"
#include "mainwindow/mainwindow.h"
#include "storage/database.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QPushButton>
#include <QTimer>

#include <cstdio>

using namespace Creator;
using Creator::Test::Heartbeat;
using namespace Qt::StringLiterals;

namespace {

void tell(Heartbeat &heartbeat, const char *phase)
{
    const Heartbeat::Stall stall = heartbeat.take();
    std::printf("stall %s %.1f own %.1f\n", phase, stall.wallMs, stall.ownMs);
    std::fflush(stdout);
}

/// Walks through the import as a person would: waits, presses the button, waits for the notice.
class Walk
{
public:
    Walk(Application &app, const QString &file)
        : m_app(app)
        , m_file(file)
    {
    }

    void step(Heartbeat &heartbeat)
    {
        switch (m_phase) {
        case Phase::Start:
            if (m_calm.elapsed() > calmMs)
                leave(heartbeat, Phase::Look, "start");
            return;
        case Phase::Look:
            look(heartbeat);
            return;
        case Phase::Write:
            if (m_app.window().findChild<QWidget *>(u"notice"_s))
                leave(heartbeat, Phase::Refresh, "import");
            return;
        case Phase::Refresh:
            if (m_calm.elapsed() < calmMs)
                return;
            leave(heartbeat, Phase::Refresh, "refresh");
            QCoreApplication::quit();
            return;
        }
    }

private:
    enum class Phase { Start, Look, Write, Refresh };
    static constexpr qint64 calmMs = 3'000;

    static QElapsedTimer started()
    {
        QElapsedTimer timer;
        timer.start();
        return timer;
    }

    void look(Heartbeat &heartbeat)
    {
        if (!m_isAsked) {
            m_isAsked = true;
            m_app.importFiles({ m_file });
        }
        auto *button = m_app.window().findChild<QPushButton *>(u"import"_s);
        if (!button || !button->isEnabled() || !button->isVisible())
            return;
        leave(heartbeat, Phase::Write, "preview");
        button->click();
    }

    void leave(Heartbeat &heartbeat, Phase next, const char *phase)
    {
        tell(heartbeat, phase);
        m_phase = next;
        m_calm = started();
    }

    Application &m_app;
    const QString m_file;
    Phase m_phase = Phase::Start;
    bool m_isAsked = false;
    QElapsedTimer m_calm = started();
};

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication::setApplicationName(u"creator-dashboard"_s);
    QApplication application(argc, argv);
    if (argc != 3)
        return 2;
    const SystemClock clock;
    auto database
        = Database::open(QString::fromLocal8Bit(argv[1]), Database::Access::ReadWrite, clock);
    if (!database) {
        std::fputs(qPrintable(database.error().message), stderr);
        return 1;
    }
    Application app(std::move(*database), clock);
    app.show();
    app.window().showPage(u"earnings"_s);
    Heartbeat heartbeat;
    Walk walk(app, QString::fromLocal8Bit(argv[2]));
    QTimer poll;
    QObject::connect(&poll, &QTimer::timeout, &poll, [&] { walk.step(heartbeat); });
    poll.start(100);
    return QApplication::exec();
}
