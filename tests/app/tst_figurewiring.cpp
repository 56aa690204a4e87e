#include "app/figurewiring.h"
#include "app/undowiring.h"
#include "await.h"
#include "mainwindow/mainwindow.h"
#include "mainwindow/mainwindowcontroller.h"
#include "pages/figures/figuresheet.h"
#include "storage/accountrepository.h"
#include "storage/batchrepository.h"
#include "storage/channelrepository.h"
#include "storage/earningrepository.h"
#include "temporaryprofile.h"
#include "uisupport.h"

#include <QAction>
#include <QDateEdit>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace Creator;
using namespace Creator::Test;
using namespace Qt::StringLiterals;

namespace {

constexpr int wait = 30'000;

struct Fixture : TemporaryProfile
{
    Fixture()
    {
        window.resize(1200, 800);
        window.show();
        wiring.wireActions(actions, undo);
    }
    ~Fixture() { database->writer().waitForDone(); }

    QAction &action() { return *wiring.findChild<QAction *>(u"enterFigure"_s); }
    FigureSheet *sheet() { return window.findChild<FigureSheet *>(); }
    std::optional<StandingFigure> standing(const FigurePlace &place)
    {
        ManualFigure figure;
        figure.place = place;
        figure.metric = findMetric("views");
        figure.day = clock.today().addDays(-1);
        return ManualFigures::standing(database->reader(), figure).value();
    }

    AccountRepository accounts{ *database };
    ChannelRepository channels{ *database };
    EarningRepository earnings{ *database };
    BatchRepository batches{ *database };
    MainWindow window;
    MainWindowController actions{ window, {} };
    UndoWiring undo{ { *database, earnings, batches, channels }, clock, window, actions };
    FigureWiring wiring{ { *database, accounts, channels }, clock, window };
};

} // namespace

/// Entering a figure from the palette of the window, and taking it back.
class tst_FigureWiring final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { wear(Theme::light()); }

    void thePaletteOpensTheSheetAndTheNoticeUndoes()
    {
        Fixture f;
        QCOMPARE(f.action().text(), u"Enter a figure…"_s);
        f.action().trigger();
        QVERIFY(f.sheet());
        const FigurePlace place = f.sheet()->figure().place;
        QTest::keyClicks(f.sheet()->findChild<QLineEdit *>(u"value"_s), u"42"_s);
        QTest::mouseClick(f.sheet()->findChild<QPushButton *>(u"save"_s), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(f.standing(place), wait);
        QCOMPARE(f.standing(place)->value, 42'000'000);
        QTRY_VERIFY_WITH_TIMEOUT(!f.sheet(), wait);

        const auto undoButton = [&f]() -> QPushButton * {
            for (QPushButton *one : f.window.findChildren<QPushButton *>()) {
                if (one->isVisible() && one->text() == u"Undo"_s)
                    return one;
            }
            return nullptr;
        };
        QTRY_VERIFY_WITH_TIMEOUT(undoButton(), wait);
        undoButton()->click();
        QTRY_VERIFY_WITH_TIMEOUT(!f.standing(place), wait);
    }

    void whoOnlyLooksFindsNoAction()
    {
        Fixture f;
        f.wiring.setEditable(Qt::NoItemFlags);
        QVERIFY(!f.action().isEnabled());
        f.action().trigger();
        QVERIFY(!f.sheet());
    }

    void aSecondSheetIsNotOpened()
    {
        Fixture f;
        f.action().trigger();
        f.action().trigger();
        QCOMPARE(f.window.findChildren<FigureSheet *>().size(), 1);
    }
};

QTEST_MAIN(tst_FigureWiring)
#include "tst_figurewiring.moc"
