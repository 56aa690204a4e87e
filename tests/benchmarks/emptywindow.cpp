// The yardstick of the start: an empty window of a program that uses the same libraries. Prints the
// milliseconds from START_NS (set by who starts it) to the first painting.

#include "starttime.h"

#include <QApplication>
#include <QChart>
#include <QLocalServer>
#include <QMainWindow>
#include <QPainter>
#include <QSvgRenderer>
#include <QTimer>

#include <qt6keychain/keychain.h>
#include <sqlite3.h>

namespace {

class Window final : public QMainWindow
{
protected:
    void paintEvent(QPaintEvent *) override
    {
        if (m_painted)
            return;
        m_painted = true;
        QTimer::singleShot(0, this, [] {
            Creator::Bench::printSinceStart("empty");
            QCoreApplication::quit();
        });
    }

private:
    bool m_painted = false;
};

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QLocalServer server;
    const QSvgRenderer renderer;
    const QKeychain::ReadPasswordJob job(QStringLiteral("bench"));
    Q_UNUSED(sqlite3_libversion());
    Window window;
    window.resize(1440, 900);
    window.show();
    return QApplication::exec();
}
