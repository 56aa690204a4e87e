// The planner and the library in the real window: 5,000 contents, 20,000 resources, and 1,000
// pictures of a megapixel. Prints one line of RESULTS.md for each figure.
//   planbench PROFILE PICTURE-FOLDER    both are filled up; PROFILE has been through its first run

#include "app/application.h"
#include "mainwindow/mainwindow.h"
#include "media/thumbnailcache.h"
#include "pages/planner/monthview.h"
#include "storage/contentrepository.h"
#include "storage/database.h"
#include "storage/resourcerepository.h"
#include "widgets/framerecorder.h"
#include "widgets/searchfield.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QImage>
#include <QRandomGenerator>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <cstdio>

using namespace Creator;
using namespace Qt::StringLiterals;

namespace {

constexpr int contentCount = 5'000;
constexpr int resourceCount = 20'000;
constexpr int pictureCount = 1'000;

void report(const char *what, double figure, double bar, const char *unit = "ms")
{
    std::printf("| %s | %.1f %s | ≤ %.0f %s | %s |\n", what, figure, unit, bar, unit,
                figure <= bar ? "held" : "**missed**");
    std::fflush(stdout);
}

double share(QList<double> times, double part)
{
    std::sort(times.begin(), times.end());
    return times.isEmpty() ? 0
                           : times.at(std::min(times.size() - 1, qsizetype(part * times.size())));
}

double milliseconds(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

void fill(Database &database)
{
    ContentRepository contents(database);
    ResourceRepository resources(database);
    if (*database.reader().scalar("SELECT count(*) FROM contents") >= contentCount)
        return;
    QList<Content> plan;
    for (int i = 0; i < contentCount; ++i) {
        Content content;
        content.title = u"가을 캠핑 %1 with a title"_s.arg(i);
        content.status = i % 3 == 0 ? ContentStatus::Idea : ContentStatus::Draft;
        content.plannedAt
            = QDate::currentDate().addDays(i % 365 - 180).startOfDay().addSecs(3600 * (i % 24));
        plan.append(content);
    }
    contents.add(plan, u"Add"_s).waitForFinished();
    QList<Resource> library;
    for (int i = 0; i < resourceCount; ++i) {
        Resource resource;
        resource.name = u"자료 %1 music.wav"_s.arg(i);
        resource.type = ResourceType::Audio;
        resource.licence.type = LicenceType::RoyaltyFree;
        library.append(resource);
    }
    resources.saveAll(library).waitForFinished();
}

void waitUntil(const std::function<bool()> &isSo)
{
    if (!QTest::qWaitFor(isSo, 30'000))
        qFatal("it never came");
}

void measureMonth(MainWindow &window)
{
    window.showPage(u"planner"_s);
    waitUntil([&] {
        const auto *view = window.findChild<MonthView *>();
        return view && view->isVisible() && view->boxes().size() > 20;
    });
    auto &view = *window.findChild<MonthView *>();
    QWidget &days = *view.viewport();
    QList<double> paints;
    for (int i = 0; i < 50; ++i) {
        QElapsedTimer timer;
        timer.start();
        days.repaint();
        paints.append(milliseconds(timer));
    }
    report("month of 5,000 contents, whole painting, median", share(paints, 0.5), 8);

    FrameRecorder recorder;
    view.setFrameRecorder(&recorder);
    const QPoint from = view.boxes().constFirst().rect.center();
    QTest::mousePress(&days, Qt::LeftButton, {}, from);
    for (int i = 0; i < 300; ++i) {
        const QPoint to(40 + i * 7 % (days.width() - 80), 60 + i * 3 % (days.height() - 120));
        QTest::mouseMove(&days, to);
        days.repaint();
    }
    QTest::keyClick(&view, Qt::Key_Escape);
    QTest::mouseRelease(&days, Qt::LeftButton, {}, from);
    view.setFrameRecorder(nullptr);
    report("dragging over the month, 99 % of 300 frames", recorder.percentile(0.99), 16);
}

/// Types into the search field of the page shown, painting after each letter.
void measureFilter(MainWindow &window, const QString &page, const char *what)
{
    window.showPage(page);
    waitUntil([&] { return window.page(page) && window.page(page)->isVisible(); });
    QElapsedTimer calm;
    calm.start();
    waitUntil([&calm] { return calm.elapsed() > 2'000; });
    auto *field = window.page(page)->findChild<SearchField *>();
    QList<double> letters;
    for (int round = 0; round < 5; ++round) {
        for (const QChar letter : u"1234"_s) {
            QElapsedTimer timer;
            timer.start();
            field->insert(QString(letter));
            window.repaint();
            letters.append(milliseconds(timer));
        }
        field->clear();
        QCoreApplication::sendPostedEvents();
    }
    report(what, share(letters, 0.5), 16);
}

void measureThumbnails(const QString &folder)
{
    QDir().mkpath(folder);
    QStringList files;
    for (int i = 0; i < pictureCount; ++i) {
        files.append(folder + u"/%1.jpg"_s.arg(i));
        if (QFile::exists(files.last()))
            continue;
        QImage image(1200, 850, QImage::Format_RGB32);
        for (int y = 0; y < image.height(); ++y)
            QRandomGenerator(quint32(i * 1000 + y / 8))
                .fillRange(reinterpret_cast<quint32 *>(image.scanLine(y)), 64);
        image.save(files.last(), "jpg", 85);
    }
    const QString kept = folder + u"/kept"_s;
    QDir(kept).removeRecursively();
    ThumbnailCache cache(kept, QSize(320, 200));
    int ready = 0;
    QObject::connect(&cache, &ThumbnailCache::ready, &cache, [&] { ++ready; });
    QElapsedTimer timer;
    timer.start();
    QElapsedTimer beat;
    double stall = 0;
    QTimer heart;
    QObject::connect(&heart, &QTimer::timeout, &heart, [&] {
        stall = std::max(stall, milliseconds(beat));
        beat.start();
    });
    for (const QString &file : std::as_const(files))
        Q_UNUSED(cache.pixmap(file));
    beat.start();
    heart.start(1);
    waitUntil([&] { return ready == pictureCount; });
    report("1,000 thumbnails of one-megapixel pictures", milliseconds(timer) / 1000, 5, "s");
    report("longest stall of the window's thread meanwhile", stall, 50);
}

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
    fill(**database);
    Application app(std::move(*database), clock);
    app.show();
    measureMonth(app.window());
    measureFilter(app.window(), u"planner"_s, "letter in the planner's search, painted, median");
    measureFilter(app.window(), u"resources"_s,
                  "letter in the search over 20,000 resources, painted, median");
    measureThumbnails(QString::fromLocal8Bit(argv[2]));
    return 0;
}
