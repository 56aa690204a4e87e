#include "app/reconciliationwiring.h"
#include "app/undowiring.h"
#include "await.h"
#include "fakeprompter.h"
#include "ledger.h"
#include "mainwindow/mainwindow.h"
#include "mainwindow/mainwindowcontroller.h"
#include "memorystore.h"
#include "pages/earnings/earningscontroller.h"
#include "uisupport.h"

#include <QAction>
#include <QPushButton>
#include <QTest>

using namespace Creator;
using namespace Creator::Test;
using namespace Qt::StringLiterals;

namespace {

constexpr int wait = 30'000;

/// The earnings page of the window with its reconciliation, over a sale that was told twice.
struct Fixture : Ledger
{
    Fixture()
    {
        for (const char *platform : { "kofi", "stripe" }) {
            Earning earning = anEarning(channel, "2026-11-10", 5, "USD");
            earning.platform = QString::fromLatin1(platform);
            earning.status = EarningStatus::Paid;
            earning.paidAt = earning.earnedAt;
            rows.append(await(earnings.add(earning)).value());
        }
        page = controller.makePage(&window);
        page->setImportsView(new QWidget);
        wiring.addTo(*page);
        wiring.follow(earnings);
        window.resize(1200, 800);
        page->resize(1200, 800);
        window.show();
        page->show();
        page->showView(EarningsPage::View::Reconciliation);
    }
    ~Fixture() { database->writer().waitForDone(); }

    [[nodiscard]] QPushButton *button(const char *name) const
    {
        for (QPushButton *one : page->findChildren<QPushButton *>(QLatin1String(name))) {
            if (one->isVisibleTo(page))
                return one;
        }
        return nullptr;
    }

    EarningRepository earnings{ *database };
    ChannelRepository channels{ *database };
    BatchRepository batches{ *database };
    FakePrompter prompter;
    MemoryStore memory;
    MainWindow window;
    MainWindowController actions{ window, {} };
    UndoWiring undo{ { *database, earnings, batches, channels }, clock, window, actions };
    EarningsController controller{
        { *database, earnings, channels, batches }, clock, prompter, memory.store()
    };
    ReconciliationWiring wiring{ *database, clock, prompter, memory.store() };
    EarningsPage *page = nullptr;
    QList<Earning> rows;
};

} // namespace

class tst_ReconciliationWiring final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { wear(Theme::light()); }

    void undoBringsTheSuggestionBack()
    {
        Fixture f;
        QTRY_VERIFY_WITH_TIMEOUT(f.button("same"), wait);
        f.button("same")->click();
        QTRY_VERIFY_WITH_TIMEOUT(!f.button("same"), wait);

        QTRY_VERIFY_WITH_TIMEOUT(f.actions.action(u"undo"_s)->isEnabled(), wait);
        f.actions.action(u"undo"_s)->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(f.button("same"), wait);
    }

    void aRowInTheTrashIsNotSuggestedAnyMore()
    {
        Fixture f;
        QTRY_VERIFY_WITH_TIMEOUT(f.button("same"), wait);
        QVERIFY(await(f.earnings.moveToTrash({ f.rows[0].id })));
        QTRY_VERIFY_WITH_TIMEOUT(!f.button("same"), wait);
        QVERIFY(await(f.earnings.restore({ f.rows[0].id })));
        QTRY_VERIFY_WITH_TIMEOUT(f.button("same"), wait);
    }
};

QTEST_MAIN(tst_ReconciliationWiring)
#include "tst_reconciliationwiring.moc"
