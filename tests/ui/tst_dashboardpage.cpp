#include "accessibility.h"
#include "await.h"
#include "charts/chartcard.h"
#include "fakeprompter.h"
#include "memorystore.h"
#include "metricledger.h"
#include "pages/dashboard/customizesheet.h"
#include "pages/dashboard/dashboardcontroller.h"
#include "pages/dashboard/figuretile.h"
#include "storage/contentrepository.h"
#include "uisupport.h"
#include "widgets/figurecard.h"
#include "widgets/segmentedcontrol.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>

using namespace Creator;
using namespace Creator::Test;
using namespace Qt::StringLiterals;

namespace {

struct Fixture : MetricLedger
{
    ChannelRepository channels{ *database };
    FakePrompter prompter;
    MemoryStore memory;
    std::unique_ptr<DashboardController> controller;
    QWidget window;
    DashboardPage *page = nullptr;

    ~Fixture() { database->writer().waitForDone(); }

    void open()
    {
        controller = std::make_unique<DashboardController>(
            DashboardController::Stores{ *database, channels }, clock, prompter, memory.store());
        controller->setHomeCurrency(Currencies::krw());
        window.setLayout(new QHBoxLayout);
        window.layout()->setContentsMargins({});
        window.resize(1230, 840);
        page = controller->makePage(&window);
        window.layout()->addWidget(page);
        window.show();
    }
    [[nodiscard]] FigureCard &figure(DashboardCard card) const
    {
        return page->board().tile(card).card();
    }
    void click(const QString &name) const
    {
        QTest::mouseClick(window.findChild<QPushButton *>(name), Qt::LeftButton);
    }
};

void fillViews(Fixture &f)
{
    f.putDays(u"youtube"_s, "views", QDate(2026, 11, 1), { 1000, 200, 34 });
    f.putDays(u"youtube"_s, "views", QDate(2026, 11, 1), { 70 }, "a video");
}

} // namespace

class tst_DashboardPage final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { wear(Theme::light()); }

    void anEmptyProfileSaysWhatToDoFirst()
    {
        Fixture f;
        f.open();
        const QSignalSpy connecting(f.page, &DashboardPage::connectRequested);
        const QSignalSpy importing(f.page, &DashboardPage::importRequested);
        const QSignalSpy samples(f.page, &DashboardPage::sampleRequested);
        QTRY_VERIFY_WITH_TIMEOUT(f.page->findChild<QWidget *>(u"empty"_s)->isVisible(), 30'000);
        QVERIFY(!f.page->board().isVisible());

        const auto *empty = f.page->findChild<QWidget *>(u"empty"_s);
        for (const QString &name : { u"action"_s, u"secondAction"_s, u"thirdAction"_s })
            QTest::mouseClick(empty->findChild<QPushButton *>(name), Qt::LeftButton);

        QCOMPARE(connecting.size(), 1);
        QCOMPARE(importing.size(), 1);
        QCOMPARE(samples.size(), 1);
    }

    void aMetricChosenWhileItReadsIsWhatIsDrawn()
    {
        Fixture f;
        f.putDays(u"youtube"_s, "views", f.clock.today().addDays(-5), { 1, 2, 3 });
        f.putDays(u"youtube"_s, "likes", f.clock.today().addDays(-5), { 7, 8, 9 });
        f.open();
        const auto title = [&f] { return f.page->board().trend().data().title; };
        QTRY_COMPARE_WITH_TIMEOUT(title(), u"Views"_s, 30'000);
        f.controller->prepare(); // reads of views

        emit f.page->metricChosen(u"likes"_s);

        QTRY_COMPARE_WITH_TIMEOUT(title(), u"Likes"_s, 30'000);
        QTRY_VERIFY_WITH_TIMEOUT(!f.controller->isReading(), 30'000);
        QCOMPARE(title(), u"Likes"_s);
    }

    void preparedItIsThereWithThePage()
    {
        Fixture f;
        fillViews(f);
        f.controller = std::make_unique<DashboardController>(
            DashboardController::Stores{ *f.database, f.channels }, f.clock, f.prompter,
            f.memory.store());
        f.controller->setHomeCurrency(Currencies::krw());
        f.controller->prepare();
        QTRY_VERIFY_WITH_TIMEOUT(!f.controller->isReading(), 30'000);

        f.page = f.controller->makePage(&f.window);

        QCOMPARE(f.figure(DashboardCard::Views).figure(), u"1,234"_s);
    }

    void theTrendShowsTheTimeBeforeMoreQuietly()
    {
        Fixture f;
        QList<int> values;
        for (int i = 0; i < 56; ++i)
            values.append(100 + i);
        f.putDays(u"youtube"_s, "views", f.clock.today().addDays(-56), values);
        f.open();
        const auto series = [&f] { return f.page->board().trend().data().series; };
        QTRY_COMPARE_WITH_TIMEOUT(series().size(), 2, 30'000);
        QCOMPARE(series()[0].values.constFirst(), std::optional<Micros>(128'000'000));
        QCOMPARE(series()[1].values.constFirst(), std::optional<Micros>(100'000'000));
        QCOMPARE(series()[1].values.size(), 28);
        QCOMPARE(series()[1].tone, series()[0].tone);
        QCOMPARE(series()[1].dash, ChartData::Dash::Dashed);
        QCOMPARE(series()[0].dash, ChartData::Dash::Solid);
    }

    void numbersAreShownAndWhatIsUnknownIsNotZero()
    {
        Fixture f;
        fillViews(f);
        f.open();
        QTRY_COMPARE_WITH_TIMEOUT(f.figure(DashboardCard::Views).figure(), u"1,234"_s, 30'000);
        QCOMPARE(f.figure(DashboardCard::Followers).figure(), u"—"_s);
        QCOMPARE(f.figure(DashboardCard::Followers).noteText(), u"not connected"_s);
        QCOMPARE(f.figure(DashboardCard::Income).figure(), u"₩0"_s);
        QVERIFY(!f.page->board().tile(DashboardCard::Engagement).isVisible());
        const QList<DashboardRow *> top = f.page->board().list(DashboardCard::TopContents).rows();
        QCOMPARE(top.size(), 1);
        QCOMPARE(top[0]->line().value, u"70"_s);
        QTRY_COMPARE_WITH_TIMEOUT(f.page->board().trend().data().series.size(), 1, 30'000);
        QCOMPARE(f.page->board().trend().data().categories.size(), 28);
        QCOMPARE(richLabels(*f.page), QStringList());
        QCOMPARE(unnamedWidgets(*f.page), QStringList());
    }

    void everyNumberOpensWhatIsBehindIt()
    {
        Fixture f;
        fillViews(f);
        f.open();
        QTRY_COMPARE_WITH_TIMEOUT(f.figure(DashboardCard::Views).figure(), u"1,234"_s, 30'000);
        QSignalSpy earnings(f.page, &DashboardPage::earningsRequested);
        QSignalSpy analytics(f.page, &DashboardPage::analyticsRequested);
        QSignalSpy contents(f.page, &DashboardPage::contentRequested);

        f.page->board().tile(DashboardCard::Income).click();
        f.page->board().tile(DashboardCard::Owed).click();
        f.page->board().tile(DashboardCard::Views).click();
        f.page->board().list(DashboardCard::TopContents).rows().constFirst()->click();

        const auto month = earnings.at(0).at(0).value<EarningFilter>();
        QCOMPARE(month.from, QDate(2026, 11, 1));
        QCOMPARE(month.to, QDate(2026, 11, 30));
        QVERIFY(earnings.at(1).at(0).value<EarningFilter>().outstandingOnly);
        QCOMPARE(analytics.constFirst().constFirst().toString(), u"views"_s);
        QCOMPARE(contents.size(), 1);
    }

    void whatIsChosenIsRemembered()
    {
        Fixture f;
        fillViews(f);
        f.open();
        f.click(u"customize"_s);
        auto *list = f.window.findChild<QListWidget *>(u"cards"_s);
        QVERIFY(list);
        list->item(0)->setCheckState(Qt::Unchecked);
        list->setCurrentRow(1);
        QTest::keyClick(list, Qt::Key_Up, Qt::AltModifier);
        f.click(u"apply"_s);
        f.page->findChild<SegmentedControl *>(u"range"_s)->setCurrent(1);

        QVERIFY(!f.page->board().tile(DashboardCard::Views).isVisible());
        const auto choice = DashboardChoice::fromBytes(f.memory.states.value(u"dashboard"_s));
        QCOMPARE(choice, f.controller->choice());
        QCOMPARE(choice.cards.mid(0, 2), QList({ DashboardCard::WatchTime, DashboardCard::Views }));
        QCOMPARE(choice.hidden, QList({ DashboardCard::Views }));
        QCOMPARE(choice.days, 90);
    }

    void aDamagedChoiceIsTheFirstOne()
    {
        QCOMPARE(DashboardChoice::fromBytes("{nonsense"), DashboardChoice());
        const auto some
            = DashboardChoice::fromBytes(R"({"cards":["data","none","data"],"days":7})");
        QCOMPARE(some.cards.size(), qsizetype(allDashboardCards.size()));
        QCOMPARE(some.cards.constFirst(), DashboardCard::Data);
        QCOMPARE(some.days, 28);
    }

    void cardsFillTheirRows()
    {
        using Card = DashboardCard;
        const auto three = placed({ Card::Trend, Card::ComingUp, Card::Waiting }, 3);
        QCOMPARE(three,
                 QList<CardPlace>({ { Card::Trend, 0, 0, 2 },
                                    { Card::ComingUp, 0, 2, 1 },
                                    { Card::Waiting, 1, 0, 3 } }));
        const auto two = placed({ Card::Waiting, Card::TopContents }, 2);
        QCOMPARE(two,
                 QList<CardPlace>({ { Card::Waiting, 0, 0, 2 }, { Card::TopContents, 1, 0, 2 } }));
        QCOMPARE(placed({ Card::Trend }, 1).constFirst().span, 1);
    }
};

QTEST_MAIN(tst_DashboardPage)
#include "tst_dashboardpage.moc"
