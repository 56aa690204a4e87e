// Opens the real window on a data folder and prints the milliseconds from START_NS to the painting
// of the earnings page with real rows and its chart.
//   appwindow PROFILE

#include "app/application.h"
#include "charts/chartcard.h"
#include "delegates/datatable.h"
#include "mainwindow/mainwindow.h"
#include "starttime.h"
#include "storage/database.h"

#include <QApplication>
#include <QTimer>

#include <algorithm>

using namespace Creator;

int main(int argc, char **argv)
{
    QCoreApplication::setApplicationName(QStringLiteral("creator-dashboard"));
    QApplication application(argc, argv);
    const SystemClock clock;
    auto database
        = Database::open(QString::fromLocal8Bit(argv[1]), Database::Access::ReadWrite, clock);
    if (!database) {
        std::fputs(qPrintable(database.error().message), stderr);
        return 1;
    }
    Application app(std::move(*database), clock);
    app.show();
    QTimer poll;
    QObject::connect(&poll, &QTimer::timeout, &poll, [&] {
        const QList<DataTable *> tables = app.window().findChildren<DataTable *>();
        const bool hasRows = std::any_of(tables.begin(), tables.end(), [](const DataTable *table) {
            return table->isVisible() && table->model() && table->model()->rowCount() > 0;
        });
        const QList<ChartCard *> cards = app.window().findChildren<ChartCard *>();
        const bool isDrawn = std::any_of(cards.begin(), cards.end(), [](const ChartCard *card) {
            return card->isVisible() && !card->data().isEmpty() && card->view();
        });
        if (!hasRows || !isDrawn)
            return;
        poll.stop();
        // What waits to be painted is; painting all of it once more would be the bench's own time.
        QCoreApplication::sendPostedEvents(nullptr, QEvent::UpdateRequest);
        Bench::printSinceStart("app");
        QCoreApplication::quit();
    });
    poll.start(1);
    return QApplication::exec();
}
