#include "accessibility.h"
#include "manualjob.h"
#include "uisupport.h"
#include "widgets/taskarea.h"
#include "widgets/taskrow.h"

#include <QProgressBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Creator;
using namespace Creator::Test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class tst_TaskArea : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { wear(Theme::light()); }
    void hidesWhatIsOverInABlink();
    void showsWhatTakesLonger();
    void forgetsAFinishedJob();
    void forgetsADestroyedJob();
    void followsAJobOnce();
    void ignoresAFinishedJob();
    void showsShareAndRate();
    void countsWhenTheTotalIsUnknown();
    void survivesMoreRowsThanAnIntHolds();
    void cancelsOnce();
    void namesItsButtons();

private:
    struct Fixture
    {
        QWidget window;
        TaskArea area{ &window };
        ManualJob job{ u"Importing <b>payouts.csv</b>"_s };

        Fixture()
        {
            window.resize(600, 400);
            window.show();
            job.start();
        }
        [[nodiscard]] TaskRow *row() const { return area.findChild<TaskRow *>(); }
        void report(qint64 done, qint64 total)
        {
            job.reportProgress(done, total);
            QCoreApplication::sendPostedEvents();
        }
    };
};

void tst_TaskArea::hidesWhatIsOverInABlink()
{
    Fixture f;
    f.area.track(f.job);

    f.area.advance(400ms);

    QCOMPARE(f.area.visibleCount(), 0);
    QVERIFY(f.area.isHidden());
}

void tst_TaskArea::showsWhatTakesLonger()
{
    Fixture f;
    QSignalSpy resized(&f.area, &TaskArea::resized);
    f.area.track(f.job);

    f.area.advance(401ms);

    QCOMPARE(f.area.visibleCount(), 1);
    QVERIFY(f.area.isVisible());
    QCOMPARE(resized.count(), 1);
    QCOMPARE(richLabels(f.area), QStringList());
}

void tst_TaskArea::forgetsAFinishedJob()
{
    Fixture f;
    f.area.track(f.job);
    f.area.advance(1s);

    f.job.succeed();
    QTRY_COMPARE(f.job.state(), Job::State::Finished);

    QCOMPARE(f.area.visibleCount(), 0);
    QVERIFY(f.area.isHidden());
}

void tst_TaskArea::forgetsADestroyedJob()
{
    Fixture f;
    auto *job = new ManualJob(u"Backup"_s);
    job->start();
    f.area.track(*job);
    f.area.advance(1s);
    QCOMPARE(f.area.visibleCount(), 1);

    delete job;

    QCOMPARE(f.area.visibleCount(), 0);
}

void tst_TaskArea::followsAJobOnce()
{
    Fixture f;

    f.area.track(f.job);
    f.area.track(f.job);
    f.area.advance(1s);

    QCOMPARE(f.area.visibleCount(), 1);
}

void tst_TaskArea::ignoresAFinishedJob()
{
    Fixture f;
    f.job.succeed();
    QTRY_COMPARE(f.job.state(), Job::State::Finished);

    f.area.track(f.job);
    f.area.advance(1s);

    QCOMPARE(f.area.visibleCount(), 0);
}

void tst_TaskArea::showsShareAndRate()
{
    Fixture f;
    f.area.track(f.job);
    f.area.advance(2s);

    f.report(250'000, 1'000'000);

    QCOMPARE(f.row()->progressText(), u"25 % · 125,000 per second"_s);
    QCOMPARE(f.row()->findChild<QProgressBar *>()->value(), 250);
}

void tst_TaskArea::countsWhenTheTotalIsUnknown()
{
    Fixture f;
    f.area.track(f.job);
    f.area.advance(1s);

    f.report(1204, 0);

    QCOMPARE(f.row()->progressText(), u"1,204 · 1,204 per second"_s);
    QCOMPARE(f.row()->findChild<QProgressBar *>()->maximum(), 0);
}

void tst_TaskArea::survivesMoreRowsThanAnIntHolds()
{
    Fixture f;
    f.area.track(f.job);
    f.area.advance(1s);

    f.report(5'000'000'000, 10'000'000'000);

    QCOMPARE(f.row()->findChild<QProgressBar *>()->value(), 500);
}

void tst_TaskArea::cancelsOnce()
{
    Fixture f;
    f.area.track(f.job);
    f.area.advance(1s);
    auto *button = f.area.findChild<QToolButton *>(u"cancel"_s);

    QTest::mouseClick(button, Qt::LeftButton);

    QVERIFY(f.job.isCancelRequested());
    QVERIFY(!button->isEnabled());
    QCOMPARE(f.row()->progressText(), u"Cancelling…"_s);
}

void tst_TaskArea::namesItsButtons()
{
    Fixture f;
    f.area.track(f.job);
    f.area.advance(1s);

    QCOMPARE(unnamedWidgets(f.area), QStringList());
    QVERIFY(f.area.findChild<QToolButton *>(u"cancel"_s)->accessibleName().contains(f.job.title()));
}

QTEST_MAIN(tst_TaskArea)
#include "tst_taskarea.moc"
