// Opens the real window on a data folder and prints the milliseconds from START_NS to the painting of the
// earnings page with real rows and its chart.
//   appwindow PROFILE

#include "app/application.h"
#include "mainwindow/mainwindow.h"
#include "starttime.h"

#include "charts/chartcard.h"
#include "delegates/datatable.h"
#include "storage/database.h"

#include <QApplication>
#include <QTimer>

using namespace Creator;

int main(int argc, char **argv)
{
    QCoreApplication::setApplicationName(QStringLiteral("creator-dashboard"));
    QApplication application(argc, argv);
    const SystemClock clock;
    auto database = Database::open(QString::fromLocal8Bit(argv[1]), Database::Access::ReadWrite, clock);
    if (!database) {
        std::fputs(qPrintable(database.error().message), stderr);
        return 1;
    }
    Application app(std::move(*database), clock);
    app.show();
    QTimer poll;
    QObject::connect(&poll, &QTimer::timeout, &poll, [&] {
        const auto *table = app.window().findChild<DataTable *>(QStringLiteral("earningTable"));
        const auto *card = app.window().findChild<ChartCard *>();
        if (!table || !table->model() || table->model()->rowCount() == 0 || !card
            || card->data().isEmpty() || !card->view())
            return;
        poll.stop();
        app.window().repaint();
        Bench::printSinceStart("app");
        QCoreApplication::quit();
    });
    poll.start(1);
    return QApplication::exec();
}
