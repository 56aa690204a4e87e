#include "app/application.h"
#include "cliprocess.h"
#include "heartbeat.h"
#include "mainwindow/commandpalette.h"
#include "mainwindow/mainwindow.h"
#include "storage/database.h"
#include "widgets/searchfield.h"
#include "widgets/segmentedcontrol.h"

#include <QAbstractButton>
#include <QChartView>
#include <QFile>
#include <QInputMethodEvent>
#include <QSemaphore>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace Creator;
using namespace Creator::Test;
using namespace Qt::StringLiterals;

namespace {

constexpr double longestStallMs = 50;
constexpr int mostMegabytes = 200;

int megabytes()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return -1;
    const QList<QByteArray> lines = status.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).trimmed().split(' ').constFirst().toInt() / 1024;
    }
    return -1;
}

template <typename Shown>
QList<Shown *> shownIn(const QWidget &parent)
{
    QList<Shown *> shown = parent.findChildren<Shown *>();
    shown.removeIf(
        [](const Shown *widget) { return !widget->isVisible() || !widget->isEnabled(); });
    return shown;
}

/// As an input method gives it.
void type(QWidget &into, const QString &text)
{
    QInputMethodEvent event;
    event.setCommitString(text);
    QApplication::sendEvent(&into, &event);
}

} // namespace

/// Walks through every page as a person would, over 100,000 earnings and a million metric values
/// (or over the data folder CREATOR_TOUR_PROFILE), and holds the window to never being out for
/// longer than a moment. Waiting for a processor does not count, as the machines of tests are
/// shared.
class tst_Tour final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void neverKeepsAnybodyWaiting_data();
    void neverKeepsAnybodyWaiting();
    void findsAnythingFromAnywhere();
    void noticesAWindowThatWaits();
    void staysSmall();
    void cleanupTestCase() { m_app.reset(); }

private:
    MainWindow &window() { return m_app->window(); }
    void settle();
    void tell(const QString &what);
    void chooseEverySegment(const QWidget &page);
    void runThroughTables(const QWidget &page);
    void typeInEverySearch(const QWidget &page);
    void lookAlongCharts(const QWidget &page);

    QTemporaryDir m_dir;
    SystemClock m_clock;
    std::unique_ptr<Application> m_app;
    std::unique_ptr<Heartbeat> m_heartbeat;
    int m_calmMs = 250;
};

void tst_Tour::initTestCase()
{
    QString profile = qEnvironmentVariable("CREATOR_TOUR_PROFILE");
    if (profile.isEmpty()) {
        profile = m_dir.filePath(u"large"_s);
        const CliRun made = runProgram(
            { u"demo"_s, u"--size"_s, u"large"_s, u"--profile"_s, profile }, {}, 300'000);
        QCOMPARE(made.exitCode, 0);
    } else {
        m_calmMs = 1000; // answers take longer there, and are to be seen arriving
    }
    auto database = Database::open(profile, Database::Access::ReadWrite, m_clock);
    QVERIFY(database);
    m_app = std::make_unique<Application>(std::move(*database), m_clock);
    window().resize(1440, 900);
    m_app->show();
    window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window()));
    m_heartbeat = std::make_unique<Heartbeat>();
    settle();
    tell(u"start"_s);
}

void tst_Tour::neverKeepsAnybodyWaiting_data()
{
    QTest::addColumn<QString>("id");
    for (const QString &id : window().pageIds())
        QTest::newRow(qUtf8Printable(id)) << id;
    QTest::newRow("back at the first") << window().pageIds().constFirst();
}

void tst_Tour::neverKeepsAnybodyWaiting()
{
    QFETCH(const QString, id);

    window().showPage(id);
    settle();
    QCOMPARE(window().currentPage(), id);
    const QWidget *page = window().page(id);
    QVERIFY(page);
    tell(id);
    chooseEverySegment(*page);
    tell(id + u" views"_s);
    runThroughTables(*page);
    tell(id + u" tables"_s);
    typeInEverySearch(*page);
    tell(id + u" search"_s);
    lookAlongCharts(*page);
    tell(id + u" charts"_s);
}

void tst_Tour::findsAnythingFromAnywhere()
{
    QTest::keyClick(window().windowHandle(), Qt::Key_K, Qt::ControlModifier);
    QTRY_VERIFY(!shownIn<CommandPalette>(window()).isEmpty());
    for (const QChar letter : u"영상 10"_s) {
        type(*QApplication::focusWidget(), letter);
        settle();
    }
    tell(u"palette"_s);
    QTest::keyClick(window().windowHandle(), Qt::Key_Escape);
    settle();
    tell(u"palette closed"_s);
}

/// The watch itself: a thread that waits uses no processor either.
void tst_Tour::noticesAWindowThatWaits()
{
    settle();
    (void)m_heartbeat->take();
    QTimer::singleShot(0, this, [] { (void)QSemaphore().tryAcquire(1, 200); });
    settle();
    QVERIFY(m_heartbeat->take().ownMs >= 190);
}

void tst_Tour::staysSmall()
{
    const int size = megabytes();
    std::printf("tour memory %d\n", size);
    QVERIFY2(size > 0 && size <= mostMegabytes, QByteArray::number(size).constData());
}

/// Until nothing has kept the window busy for a while, but at least for that while.
void tst_Tour::settle()
{
    QElapsedTimer time;
    time.start();
    QTRY_VERIFY_WITH_TIMEOUT(time.hasExpired(m_calmMs), 30'000);
}

void tst_Tour::tell(const QString &what)
{
    const Heartbeat::Stall stall = m_heartbeat->take();
    std::printf("tour %s wall %.1f own %.1f\n", qUtf8Printable(what), stall.wallMs, stall.ownMs);
    std::fflush(stdout);
    QVERIFY2(stall.ownMs <= longestStallMs,
             qUtf8Printable(what + u' ' + QString::number(stall.ownMs)));
}

/// Not those of a form, which change how the program is set.
void tst_Tour::chooseEverySegment(const QWidget &page)
{
    QList<SegmentedControl *> controls = shownIn<SegmentedControl>(page);
    if (window().currentPage() == u"settings"_s)
        controls = controls.first(1);
    for (SegmentedControl *control : controls) {
        const int before = control->current();
        for (int i = 0; i < control->count() && control->isVisible(); ++i) {
            if (control->segment(i)->text().isEmpty())
                continue;
            QTest::mouseClick(control->segment(i), Qt::LeftButton);
            settle();
        }
        if (control->isVisible())
            control->setCurrent(before);
        settle();
    }
}

void tst_Tour::runThroughTables(const QWidget &page)
{
    const QList<QTableView *> tables = shownIn<QTableView>(page);
    for (QTableView *table : tables) {
        table->setFocus();
        for (const Qt::Key key : { Qt::Key_End, Qt::Key_PageUp, Qt::Key_PageUp, Qt::Key_Home,
                                   Qt::Key_PageDown, Qt::Key_PageDown, Qt::Key_Down }) {
            QTest::keyClick(table, key,
                            key == Qt::Key_End || key == Qt::Key_Home ? Qt::ControlModifier
                                                                      : Qt::NoModifier);
            settle();
        }
    }
}

void tst_Tour::typeInEverySearch(const QWidget &page)
{
    const QList<SearchField *> fields = shownIn<SearchField>(page);
    for (SearchField *field : fields) {
        field->setFocus();
        for (const QString &letter : { u"영"_s, u"상"_s }) {
            type(*field, letter);
            settle();
        }
        field->clear();
        settle();
    }
}

void tst_Tour::lookAlongCharts(const QWidget &page)
{
    const QList<QChartView *> charts = shownIn<QChartView>(page);
    for (QChartView *chart : charts) {
        for (int i = 1; i < 20; ++i)
            QTest::mouseMove(chart->viewport(),
                             QPoint(chart->width() * i / 20, chart->height() / 2));
        chart->setFocus();
        for (const Qt::Key key : { Qt::Key_Right, Qt::Key_Right, Qt::Key_End, Qt::Key_Home })
            QTest::keyClick(chart, key);
        settle();
    }
}

QTEST_MAIN(tst_Tour)
#include "tst_tour.moc"
