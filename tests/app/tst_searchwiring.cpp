#include "app/searchwiring.h"
#include "await.h"
#include "fakeprompter.h"
#include "mainwindow/mainwindow.h"
#include "mainwindow/railsearch.h"
#include "memorystore.h"
#include "models/contentfilter.h"
#include "models/searchquestion.h"
#include "pages/earnings/filterbar.h"
#include "pages/planner/planfilterbar.h"
#include "pages/resources/resourcefilterbar.h"
#include "storage/planrepository.h"
#include "temporaryprofile.h"
#include "uisupport.h"
#include "widgets/filterchip.h"
#include "widgets/searchfield.h"

#include <QJsonArray>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Creator;
using namespace Creator::Test;
using namespace Qt::StringLiterals;

namespace {

struct Fixture
{
    Fixture()
    {
        window.addPage({ u"earnings"_s, Icon::Earnings, [] { return u"Earnings"_s; },
                         PageSpec::Section::Main,
                         [](QWidget *parent) { return new QWidget(parent); } });
        window.addPage({ u"planner"_s, Icon::Planner, [] { return u"Planner"_s; },
                         PageSpec::Section::Main,
                         [this](QWidget *parent) {
                             bar = new PlanFilterBar(filter, parent);
                             wiring.searches().attach(u"planner"_s, *bar);
                             return bar;
                         } });
        QObject::connect(&wiring.searches(), &SavedSearchController::noticeRequested, &window,
                         [this](const Notice &notice) { notices.append(notice.title); });
        window.resize(1200, 800);
        window.show();
        window.showPage(u"planner"_s);
    }

    void ask(const QString &text)
    {
        auto *field = bar->findChild<SearchField *>();
        field->setText(text);
        QTRY_COMPARE(filter.question().text, text);
    }
    void press()
    {
        QTest::mouseClick(bar->findChild<QPushButton *>(u"saveSearch"_s), Qt::LeftButton);
    }
    void save(const QString &text, const QString &name)
    {
        ask(text);
        prompter.text = name;
        const auto before = wiring.searches().searches().size();
        press();
        QTRY_COMPARE(wiring.searches().searches().size(), before + 1);
    }
    QList<RailSearch *> inRail() const
    {
        QList<RailSearch *> shown;
        for (RailSearch *search : window.findChildren<RailSearch *>()) {
            if (search->isVisible())
                shown.append(search);
        }
        std::sort(shown.begin(), shown.end(),
                  [](const auto *a, const auto *b) { return a->y() < b->y(); });
        return shown;
    }
    QStringList names() const
    {
        QStringList texts;
        for (const RailSearch *search : inRail())
            texts.append(search->text());
        return texts;
    }

    TemporaryProfile profile;
    PlanRepository plan{ *profile.database };
    FakePrompter prompter;
    MemoryStore memory;
    ContentFilter filter;
    QStringList notices;
    PlanFilterBar *bar = nullptr;
    MainWindow window{ memory.store() };
    SearchWiring wiring{ plan, prompter, window };
};

} // namespace

class tst_SearchWiring final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { wear(Theme::light()); }

    void offersToSaveOnlyWhatIsAsked()
    {
        Fixture f;
        auto *save = f.bar->findChild<QPushButton *>(u"saveSearch"_s);
        QVERIFY(!save->isVisible());

        f.ask(u"캠핑"_s);
        QVERIFY(save->isVisible());
        f.wiring.searches().setSaving(SearchBar::Saving::Withheld);
        QVERIFY(!save->isVisible());
    }

    void aSavedSearchStandsUnderItsPageAndIsAskedByAClick()
    {
        Fixture f;
        f.save(u"캠핑"_s, u"  가을   캠핑 "_s);
        QTRY_COMPARE(f.names(), QStringList{ u"가을 캠핑"_s });
        f.bar->clear();
        QCOMPARE(f.filter.question().text, QString());

        QTest::mouseClick(f.inRail().constFirst(), Qt::LeftButton);
        QCOMPARE(f.filter.question().text, u"캠핑"_s);

        f.window.showPage(u"earnings"_s);
        QVERIFY(f.inRail().isEmpty());
        f.window.showPage(u"planner"_s);
        QTRY_COMPARE(f.names(), QStringList{ u"가을 캠핑"_s });
    }

    void aPageThatIsNotMadeYetIsMadeAndAsked()
    {
        TemporaryProfile profile;
        PlanRepository plan(*profile.database);
        SavedSearch search;
        search.name = u"Camping"_s;
        search.page = u"planner"_s;
        search.question = { { u"text"_s, u"camp"_s }, { u"status"_s, u"draft"_s } };
        QVERIFY(await(plan.save(search)));
        FakePrompter prompter;
        SavedSearchController searches(plan, prompter);
        searches.load();
        ContentFilter filter;
        std::unique_ptr<PlanFilterBar> bar;
        connect(&searches, &SavedSearchController::pageRequested, this, [&](const QString &page) {
            QCOMPARE(page, u"planner"_s);
            bar = std::make_unique<PlanFilterBar>(filter);
            searches.attach(page, *bar);
        });

        searches.open(searches.searches().constFirst().id);

        QVERIFY(bar);
        QCOMPARE(filter.question().text, u"camp"_s);
        QCOMPARE(filter.question().status, ContentStatus::Draft);
    }

    void isRenamedAndDeletedByKeys()
    {
        Fixture f;
        f.save(u"b"_s, u"Beta"_s);
        f.save(u"a"_s, u"Alpha"_s);
        QTRY_COMPARE(f.names(), QStringList({ u"Alpha"_s, u"Beta"_s }));

        f.prompter.text = u"Zeta"_s;
        QTest::keyClick(f.inRail().constFirst(), Qt::Key_F2);
        QTRY_COMPARE(f.names(), QStringList({ u"Beta"_s, u"Zeta"_s }));
        QTest::keyClick(f.inRail().constFirst(), Qt::Key_Delete);
        QTRY_COMPARE(f.names(), QStringList{ u"Zeta"_s });
        QTest::keyClick(f.inRail().constFirst(), Qt::Key_Return);
        QCOMPARE(f.filter.question().text, u"a"_s);
    }

    void refusesANameThatIsTaken()
    {
        Fixture f;
        f.save(u"b"_s, u"Beta"_s);
        f.ask(u"other"_s);
        f.prompter.text = u"BETA"_s;
        f.press();
        QCOMPARE(f.notices.constLast(), u"There is a search of this name already"_s);
        QCOMPARE(f.wiring.searches().searches().size(), 1);
    }

    void whoMayNotWriteNeitherRenamesNorDeletes()
    {
        Fixture f;
        f.save(u"b"_s, u"Beta"_s);
        QTRY_COMPARE(f.inRail().size(), 1);
        f.wiring.searches().setSaving(SearchBar::Saving::Withheld);
        f.prompter.text = u"Zeta"_s;
        QTest::keyClick(f.inRail().constFirst(), Qt::Key_F2);
        QTest::keyClick(f.inRail().constFirst(), Qt::Key_Delete);
        f.profile.database->writer().waitForDone();
        QCOMPARE(f.plan.savedSearches(u"planner"_s)->constFirst().name, u"Beta"_s);
    }

    void thePaletteFindsItByInitialConsonants()
    {
        Fixture f;
        f.save(u"캠핑"_s, u"가을 캠핑"_s);
        f.save(u"x"_s, u"Unrelated"_s);
        f.bar->clear();
        const QList<PaletteItem> items = await(f.wiring.paletteSource().search(u"ㄱㅇ"_s, 5));
        QCOMPARE(items.size(), 1);
        QCOMPARE(items.constFirst().title, u"가을 캠핑"_s);
        f.wiring.paletteSource().activate(items.constFirst().id);
        QCOMPARE(f.filter.question().text, u"캠핑"_s);
    }

    void theLibraryAsksAllThatItWasAsked()
    {
        ResourceFilter asked;
        asked.text = u"drive"_s;
        asked.category = CategoryId(Uuid::v7(5));
        asked.type = ResourceType::Audio;
        asked.licence = LicenceType::Subscription;
        asked.tag = u"밤"_s;
        asked.only = ResourceFilter::Only::EndingSoon;
        QCOMPARE(SearchQuestion::resourceFilter(SearchQuestion::toJson(asked)), asked);
        QVERIFY(SearchQuestion::toJson(ResourceFilter()).isEmpty());

        ResourceFilterBar bar;
        QSignalSpy changed(&bar, &ResourceFilterBar::filterChanged);
        bar.setQuestion({ { u"only"_s, u"missing"_s }, { u"type"_s, u"no such type"_s } });
        QCOMPARE(changed.size(), 1);
        QCOMPARE(bar.filter().only, ResourceFilter::Only::Missing);
        QVERIFY(!bar.filter().type);
    }

    void lastMonthStaysLastMonth()
    {
        FakeClock clock;
        clock.now = QDateTime(QDate(2026, 11, 22), QTime(9, 0), Qt::UTC);
        FilterBar bar(clock);
        bar.setCurrencies({ Currencies::krw(), Currencies::usd() });
        const QJsonObject asked{ { u"period"_s, u"last_month"_s },
                                 { u"status"_s, u"paid"_s },
                                 { u"source"_s, u"sponsorship"_s },
                                 { u"currency"_s, u"USD"_s },
                                 { u"text"_s, u"acme"_s } };
        bar.setQuestion(asked);
        QCOMPARE(bar.question(), asked);
        QCOMPARE(bar.filter().from, QDate(2026, 10, 1));
        QCOMPARE(bar.filter().to, QDate(2026, 10, 31));
        QCOMPARE(bar.filter().currencies, QList<Currency>{ Currencies::usd() });

        clock.now = QDateTime(QDate(2027, 1, 5), QTime(9, 0), Qt::UTC);
        bar.setQuestion(asked);
        QCOMPARE(bar.filter().from, QDate(2026, 12, 1));
        bar.setQuestion({});
        QVERIFY(!bar.isFiltering());
    }
};

QTEST_MAIN(tst_SearchWiring)
#include "tst_searchwiring.moc"
