#include "app/undowiring.h"
#include "await.h"
#include "dialogs/historysheet.h"
#include "mainwindow/mainwindow.h"
#include "mainwindow/mainwindowcontroller.h"
#include "storage/batchrepository.h"
#include "storage/earningquery.h"
#include "storage/earningrepository.h"
#include "temporaryprofile.h"
#include "uisupport.h"

#include <QAction>
#include <QListView>
#include <QSignalSpy>
#include <QTest>

using namespace Creator;
using namespace Creator::Test;
using namespace Qt::StringLiterals;

namespace {

/// The window's undo over a real file.
struct Fixture
{
    void add(qint64 units)
    {
        QVERIFY(await(earnings.add(anEarning(profile.channel, "2026-11-02", units))));
    }
    qint64 rows() { return *EarningQuery({}, {}).count(profile.database->reader()); }
    HistorySheet *sheet() { return window.findChild<HistorySheet *>(); }

    TemporaryProfile profile;
    EarningRepository earnings{ *profile.database };
    BatchRepository batches{ *profile.database };
    ChannelRepository channels{ *profile.database };
    MainWindow window;
    MainWindowController actions{ window, {} };
    UndoWiring undo{
        { *profile.database, earnings, batches, channels }, profile.clock, window, actions
    };
};

} // namespace

class tst_UndoWiring final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { wear(Theme::light()); }

    void theMenuSaysWhatUndoWouldTakeBack()
    {
        Fixture f;
        f.add(5);

        QTRY_VERIFY(f.actions.action(u"undo"_s)->isEnabled());
        QVERIFY(f.actions.action(u"undo"_s)->text().startsWith(u"Undo: "_s));
        QVERIFY(!f.actions.action(u"redo"_s)->isEnabled());
    }

    void undoAndRedoMoveTheRow()
    {
        Fixture f;
        f.add(5);
        QTRY_VERIFY(f.actions.action(u"undo"_s)->isEnabled());

        f.actions.action(u"undo"_s)->trigger();
        QTRY_COMPARE(f.rows(), 0);
        QTRY_VERIFY(f.actions.action(u"redo"_s)->isEnabled());

        f.actions.action(u"redo"_s)->trigger();
        QTRY_COMPARE(f.rows(), 1);
    }

    void theHistoryGoesBackSeveralSteps()
    {
        Fixture f;
        for (const qint64 units : { 1, 2, 3 })
            f.add(units);
        f.actions.action(u"history"_s)->trigger();
        auto *list = f.sheet()->findChild<QListView *>(u"history"_s);
        const int before = list->model()->rowCount();
        QVERIFY(list->model()->index(0, 0).data().toString().startsWith(u"22 Nov "_s));
        list->setCurrentIndex(list->model()->index(1, 0));

        emit f.sheet()->accepted();

        QTRY_COMPARE(f.rows(), 1);
        QTRY_COMPARE(list->model()->rowCount(), before - 2);
    }

    void viewsHearOfWhatWasUndone()
    {
        Fixture f;
        f.add(5);
        QSignalSpy earnings(&f.earnings, &EarningRepository::changedInBulk);
        QSignalSpy channels(&f.channels, &ChannelRepository::changed);

        f.undo.undo();

        QTRY_COMPARE(earnings.count(), 1);
        QCOMPARE(channels.count(), 1);
    }
};

QTEST_MAIN(tst_UndoWiring)
#include "tst_undowiring.moc"
