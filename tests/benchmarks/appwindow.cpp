// Opens the real window on a data folder and prints the milliseconds from START_NS to the painting
// of the dashboard with its figures and its chart.
//   appwindow PROFILE

#include "app/application.h"
#include "charts/chartcard.h"
#include "mainwindow/mainwindow.h"
#include "starttime.h"
#include "storage/database.h"
#include "widgets/figurecard.h"

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
        const QList<FigureCard *> figures = app.window().findChildren<FigureCard *>();
        const bool hasFigures
            = std::any_of(figures.begin(), figures.end(), [](const FigureCard *card) {
                  return card->isVisible()
                      && std::any_of(card->figure().cbegin(), card->figure().cend(),
                                     [](QChar c) { return c.isDigit(); });
              });
        const QList<ChartCard *> cards = app.window().findChildren<ChartCard *>();
        const bool isDrawn = std::any_of(cards.begin(), cards.end(), [](const ChartCard *card) {
            return card->isVisible() && !card->data().isEmpty() && card->view();
        });
        if (!hasFigures || !isDrawn)
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
