#include "accessibility.h"
#include "charts/chartcard.h"
#include "charts/chartview.h"
#include "delegates/datatable.h"
#include "fakeprompter.h"
#include "markingtranslator.h"
#include "metricledger.h"
#include "models/sparklinerole.h"
#include "pages/analytics/analyticscontroller.h"
#include "pages/analytics/audiencecard.h"
#include "pages/analytics/besttimescard.h"
#include "pages/analytics/rankingcard.h"
#include "uisupport.h"
#include "widgets/emptystate.h"
#include "widgets/segmentedcontrol.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTranslator>
#include <QWheelEvent>

using namespace Creator;
using namespace Creator::Test;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 30'000;

struct Fixture : MetricLedger
{
    FakePrompter prompter;
    AnalyticsController controller{ *database, clock, prompter, {} };
    QWidget window;
    AnalyticsPage *page = nullptr;

    ~Fixture() { database->writer().waitForDone(); }
    QDate today() const { return clock.today(); }
    void open()
    {
        window.setLayout(new QHBoxLayout);
        window.layout()->setContentsMargins({});
        window.resize(1230, 840);
        controller.setHomeCurrency(Currencies::krw());
        page = controller.makePage(&window);
        window.layout()->addWidget(page);
        window.show();
        window.activateWindow();
    }
    static QDateTime at(QDate day, int hour = 20) { return { day, QTime(hour, 0), Qt::UTC }; }
    const ChartData &shown() { return page->chart().data(); }
    DataTable *table() { return page->findChild<RankingCard *>()->table(); }
    QStringList titles()
    {
        QStringList all;
        for (const RankedContent &row : page->ranking().rows())
            all.append(row.facts.title);
        return all;
    }
    /// Views of two platforms on the last 40 days, and likes of one of them.
    void fill()
    {
        QList<int> many;
        for (int i = 0; i < 40; ++i)
            many.append(100 + 10 * (i % 7));
        putDays(u"youtube"_s, "views", today().addDays(-40), many, "하루 캠핑");
        putDays(u"tiktok"_s, "views", today().addDays(-40), { 5, 6, 7 }, "short");
        putDays(u"tiktok"_s, "views", today().addDays(-9), { 5, 6, 7 }, "short");
        putDays(u"youtube"_s, "likes", today().addDays(-3), { 4, 0, 2 }, "하루 캠핑");
    }
    /// The same with posts, likes and countries, for pictures.
    void fillMuch()
    {
        static const char *const titles[]
            = { "가을 캠핑 브이로그", "장비 정리", "새벽 시장", "Q&A 라이브" };
        int number = 0;
        for (const char *title : titles) {
            QList<int> views;
            QList<int> likes;
            for (int i = 0; i < 60; ++i) {
                views.append(1200 / (number + 1) + 37 * ((i * i + number * 5) % 13));
                likes.append(40 + 3 * ((i * 7 + number) % 11));
            }
            putDays(u"youtube"_s, "views", today().addDays(-60), views, title);
            putDays(u"youtube"_s, "likes", today().addDays(-60), likes, title);
            publish(title, at(today().addDays(-60 + 13 * number + number % 2)));
            ++number;
        }
        publish("Q&A 라이브", at(today().addDays(-14)));
        publish("새벽 시장", at(today().addDays(-14)));
        publish("장비 정리", at(today().addDays(-21)));
        for (const auto &[country, value] :
             { std::pair("KR", 61'200), { "JP", 9'800 }, { "US", 4'100 }, { "DE", 900 } })
            put(u"youtube"_s, u"me"_s,
                { { "views", today().addDays(-28), double(value), "", MetricSpan::Period, "",
                    "country", country, 28 } });
    }
};

} // namespace

class tst_AnalyticsPage final : public QObject
{
    Q_OBJECT

private slots:
    void withoutFiguresItSaysHowToGetSome()
    {
        Fixture f;
        f.open();
        QSignalSpy asked(&f.controller, &AnalyticsController::connectRequested);
        QTRY_VERIFY_WITH_TIMEOUT(visibleEmpty(f), patience);

        visibleEmpty(f)->findChild<QPushButton *>()->click();

        QCOMPARE(asked.size(), 1);
        QVERIFY(!f.page->bar().metric());
    }

    void showsTheFirstMetricOfTheLastDays()
    {
        Fixture f;
        f.fill();
        f.open();
        QTRY_COMPARE_WITH_TIMEOUT(f.shown().categories.size(), 28, patience);
        QTRY_COMPARE_WITH_TIMEOUT(f.titles(), (QStringList{ u"하루 캠핑"_s, u"short"_s }),
                                  patience);

        QCOMPARE(f.shown().title, u"Views"_s);
        QCOMPARE(f.shown().series.size(), 1);
        QVERIFY(f.shown().value(0, 27)); // yesterday: today is not over
        QCOMPARE(f.page->ranking().rows()[1].value, 18 * microsPerUnit);
    }

    void offersWhatIsThereAndShowsWhatIsPicked()
    {
        Fixture f;
        f.fill();
        f.open();
        QTRY_COMPARE_WITH_TIMEOUT(f.titles().size(), 2, patience);

        f.page->bar().setMetric(*findMetric("likes"));

        QTRY_COMPARE_WITH_TIMEOUT(f.shown().title, u"Likes"_s, patience);
        QTRY_COMPARE_WITH_TIMEOUT(f.titles(), QStringList{ u"하루 캠핑"_s }, patience);
        QCOMPARE(*f.shown().value(0, 26), Micros(0)); // a real zero
    }

    void platformsHaveLines()
    {
        Fixture f;
        f.fill();
        f.open();
        QTRY_COMPARE_WITH_TIMEOUT(f.shown().categories.size(), 28, patience);

        f.page->bar().setBreakdown(MetricBreakdown::Platform);

        QTRY_COMPARE_WITH_TIMEOUT(f.shown().series.size(), 2, patience);
        QCOMPARE(f.shown().series[0].name, u"YouTube"_s);
    }

    void comparesWithTheDaysBefore()
    {
        Fixture f;
        f.fill();
        f.open();
        QTRY_COMPARE_WITH_TIMEOUT(f.shown().categories.size(), 28, patience);

        f.page->bar().setCompared(ComparedWith::PreviousPeriod);

        QTRY_COMPARE_WITH_TIMEOUT(f.shown().series.size(), 2, patience);
        QCOMPARE(f.shown().series[1].dash, ChartData::Dash::Dashed);
        QVERIFY(!f.shown().value(1, 0));
        QVERIFY(f.shown().value(1, 27));
    }

    void allReachesAsFarAsThereIsAnything()
    {
        Fixture f;
        f.fill();
        f.open();
        QTRY_COMPARE_WITH_TIMEOUT(f.shown().categories.size(), 28, patience);

        f.page->bar().setPreset(RangePreset::All);

        QTRY_COMPARE_WITH_TIMEOUT(f.shown().categories.size(), 40, patience);
        QCOMPARE(f.page->bar().range().from, f.today().addDays(-40));
    }

    void keysAndWheelMoveAndZoom()
    {
        Fixture f;
        f.fill();
        f.open();
        QTRY_VERIFY_WITH_TIMEOUT(f.page->chart().view(), patience);
        const DaySpan before = f.page->bar().range();

        QTest::keyClick(f.page, Qt::Key_Left);
        QCOMPARE(f.page->bar().range().to, before.to.addDays(-14));
        QCOMPARE(f.page->bar().preset(), RangePreset::Custom);
        QTest::keyClick(f.page, Qt::Key_Right);
        QCOMPARE(f.page->bar().range(), before);
        f.page->zoomIn();
        QCOMPARE(f.page->bar().range().days(), 14);
        turnWheel(*f.page->chart().view()->viewport(), -120);
        QCOMPARE(f.page->bar().range().days(), 28);
        turnWheel(*f.page->chart().view()->viewport(), 120);
        QCOMPARE(f.page->bar().range().days(), 14);
        QTRY_COMPARE_WITH_TIMEOUT(f.shown().categories.size(), 14, patience);
    }

    void theWheelAboveTheTableIsTheTables()
    {
        Fixture f;
        f.fill();
        f.open();
        QTRY_COMPARE_WITH_TIMEOUT(f.titles().size(), 2, patience);

        turnWheel(*f.table()->viewport(), -120);

        QCOMPARE(f.page->bar().preset(), RangePreset::Days28);
    }

    void tellsDaysThatStandOut()
    {
        Fixture f;
        f.fill();
        f.open();
        QTRY_COMPARE_WITH_TIMEOUT(f.shown().categories.size(), 28, patience);
        const auto *note = f.page->findChild<QLabel *>(u"standouts"_s);
        QVERIFY(!note->isVisible());

        f.putDays(u"youtube"_s, "views", f.today().addDays(-5), { 9000 });
        f.controller.refresh();

        QTRY_VERIFY_WITH_TIMEOUT(note->text().contains(u"17 Nov (9,000)"_s), patience);
        QVERIFY(note->isVisible());
    }

    void aRowLeadsToItsContent()
    {
        Fixture f;
        f.fill();
        f.open();
        QTRY_COMPARE_WITH_TIMEOUT(f.titles().size(), 2, patience);
        QSignalSpy asked(&f.controller, &AnalyticsController::contentRequested);

        emit f.table()->activated(f.page->ranking().index(1, 0));

        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked[0][0].value<ContentId>(), f.page->ranking().rows()[1].id);
    }

    void theHeadSortsTheTable()
    {
        Fixture f;
        f.fill();
        f.open();
        QTRY_COMPARE_WITH_TIMEOUT(f.titles().size(), 2, patience);

        f.table()->sortByColumn(RankingModel::ValueColumn, Qt::AscendingOrder);

        QCOMPARE(f.titles(), (QStringList{ u"short"_s, u"하루 캠핑"_s }));
    }

    void releasesAreMarkedAndLeadToTheirContent()
    {
        Fixture f;
        f.fill();
        f.publish("하루 캠핑", f.at(f.today().addDays(-3)));
        f.publish("short", f.at(f.today()));
        f.open();
        QTRY_COMPARE_WITH_TIMEOUT(f.shown().marks.size(), 1, patience);
        QCOMPARE(f.shown().marks[0].category, 25);
        QCOMPARE(f.shown().marks[0].names, QStringList{ u"하루 캠핑"_s });
        QSignalSpy asked(&f.controller, &AnalyticsController::contentRequested);

        emit f.page->chart().markRequested(f.shown().marks[0].ids[0]);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked[0][0].value<ContentId>().toText(), f.shown().marks[0].ids[0]);

        f.page->bar().setLayers({});
        QTRY_COMPARE_WITH_TIMEOUT(f.shown().marks.size(), 0, patience);
        f.page->bar().setLayers(ChartLayer::Releases);
        f.page->bar().setPreset(RangePreset::Days365);
        QTRY_COMPARE_WITH_TIMEOUT(f.shown().marks.size(), 1, patience);
        QVERIFY(f.shown().categories.size() < 60); // weeks
    }

    void aSecondMetricIsDrawnBeside()
    {
        Fixture f;
        f.fill();
        f.open();
        QTRY_COMPARE_WITH_TIMEOUT(f.shown().series.size(), 1, patience);

        f.page->bar().setSecond(findMetric("likes"));

        QTRY_COMPARE_WITH_TIMEOUT(f.shown().series.size(), 2, patience);
        QCOMPARE(f.shown().series[1].name, u"Likes"_s);
        QCOMPARE(f.shown().series[1].axis, ChartData::Axis::Right);
        QCOMPARE(*f.shown().value(1, 25), 4 * microsPerUnit);
        f.page->bar().setCompared(ComparedWith::PreviousPeriod);
        QTRY_COMPARE_WITH_TIMEOUT(f.shown().series.size(), 3, patience);
        f.page->bar().setSecond(findMetric("views")); // the same is no second one
        QTRY_COMPARE_WITH_TIMEOUT(f.shown().series.size(), 2, patience);
        QVERIFY(!f.shown().right);
    }

    void theMeanOfSevenDaysCanBeShown()
    {
        Fixture f;
        f.fill();
        f.open();
        QTRY_COMPARE_WITH_TIMEOUT(f.shown().series.size(), 1, patience);

        f.page->findChild<QPushButton *>(u"layers"_s)->menu()->actions().at(1)->trigger();

        QTRY_COMPARE_WITH_TIMEOUT(f.shown().series.size(), 2, patience);
        QCOMPARE(f.page->bar().layers(), ChartLayers({ ChartLayer::Releases, ChartLayer::Mean }));
        QCOMPARE(*f.shown().value(1, 0), 130 * microsPerUnit); // the same seven values every week
        f.page->bar().setPreset(RangePreset::Days365);
        QTRY_VERIFY_WITH_TIMEOUT(f.shown().categories.size() > 50, patience); // weeks
        QCOMPARE(f.shown().series.size(), 1);
    }

    void contentsCanBeComparedByTheirAge()
    {
        Fixture f;
        f.fill();
        f.publish("하루 캠핑", f.at(f.today().addDays(-40)));
        f.publish("short", f.at(f.today().addDays(-9)));
        f.open();
        QTRY_COMPARE_WITH_TIMEOUT(f.titles().size(), 2, patience);
        QTRY_COMPARE_WITH_TIMEOUT(f.shown().categories.size(), 28, patience);
        auto *compare = f.page->findChild<QPushButton *>(u"compareByAge"_s);
        QVERIFY(!compare->isEnabled());
        f.table()->selectRow(0);
        QVERIFY(!compare->isEnabled());
        f.table()->selectAll();

        compare->click();

        QTRY_COMPARE_WITH_TIMEOUT(f.shown().categories.size(), 31, patience);
        QCOMPARE(f.shown().series.size(), 2);
        QCOMPARE(f.shown().series[0].name, u"하루 캠핑"_s);
        QCOMPARE(*f.shown().value(0, 1), 210 * microsPerUnit);
        QCOMPARE(*f.shown().value(1, 2), 18 * microsPerUnit);
        QVERIFY(!f.shown().value(1, 3));
        QVERIFY(compare->isChecked());
        compare->click();
        QTRY_COMPARE_WITH_TIMEOUT(f.shown().categories.size(), 28, patience);
        compare->click();
        QTRY_COMPARE_WITH_TIMEOUT(f.shown().categories.size(), 31, patience);
        f.page->bar().setMetric(*findMetric("likes")); // another question ends it
        QTRY_COMPARE_WITH_TIMEOUT(f.shown().categories.size(), 28, patience);
        QVERIFY(!compare->isChecked());
    }

    void anHourLeadsToWhatWentOutInIt()
    {
        Fixture f;
        f.fill();
        f.publish("하루 캠핑", f.at(QDate(2026, 11, 17), 20)); // a Tuesday
        f.publish("short", f.at(QDate(2026, 11, 17), 21));
        f.open();
        QTRY_COMPARE_WITH_TIMEOUT(f.titles().size(), 2, patience);
        BestTimesMap &map = f.page->findChild<BestTimesCard *>()->map();
        auto *all = f.page->findChild<QPushButton *>(u"showAll"_s);
        QVERIFY(!all->isVisible());

        emit map.hourChosen(2, 20);

        QCOMPARE(f.titles(), QStringList{ u"하루 캠핑"_s });
        QVERIFY(all->isVisible());
        all->click();
        QCOMPARE(f.titles().size(), 2);
        emit map.hourChosen(2, 21);
        QCOMPARE(f.titles(), QStringList{ u"short"_s });
        emit map.hourChosen(3, 21);
        QCOMPARE(f.titles(), QStringList());
        f.page->bar().setBreakdown(MetricBreakdown::Platform); // another question: all again
        QTRY_COMPARE_WITH_TIMEOUT(f.titles().size(), 2, patience);
    }

    void anHourIsChosenByKeyboardAndMouse()
    {
        BestTimesMap map;
        QList<PublishedValue> posts;
        for (int i = 0; i < 12; ++i)
            posts.append({ QDateTime(QDate(2026, 3, 2 + i % 2), QTime(0, 0), Qt::UTC), 900 });
        map.setTimes(*findMetric("views"), {}, BestTimes(posts, QTimeZone::utc()));
        map.resize(960, 320);
        QSignalSpy chosen(&map, &BestTimesMap::hourChosen);

        QTest::keyClick(&map, Qt::Key_Return); // Monday, midnight
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen[0], (QVariantList{ 1, 0 }));
        QTest::keyClick(&map, Qt::Key_Right);
        QTest::keyClick(&map, Qt::Key_Return); // nothing went out
        QCOMPARE(chosen.size(), 1);
        QTest::mouseClick(&map, Qt::LeftButton, {}, map.cellRect(2, 0).center().toPoint());
        QCOMPARE(chosen.size(), 2);
        QCOMPARE(chosen[1], (QVariantList{ 2, 0 }));
        QCOMPARE(map.currentWeekday(), 2);
    }

    void theAudienceIsToldByCountry()
    {
        Fixture f;
        f.fill();
        f.put(u"youtube"_s, u"me"_s,
              { { "views", f.today().addDays(-29), 75, "", MetricSpan::Period, "", "country", "KR",
                  28 },
                { "views", f.today().addDays(-29), 25, "", MetricSpan::Period, "", "country", "JP",
                  28 } });
        f.open();
        auto *card = f.page->findChild<AudienceCard *>();
        QTRY_COMPARE_WITH_TIMEOUT(card->model().rowCount(), 3, patience);
        QCOMPARE(card->model().index(1, 0).data().toString(), u"Japan"_s);
        QCOMPARE(card->model().index(1, 2).data().toString(), u"25.0%"_s);
        QVERIFY(!card->isVisible());

        showAudience(f);

        QVERIFY(card->isVisible());
        QVERIFY(!f.page->findChild<BestTimesCard *>()->isVisible());
        const auto *days = card->findChild<QLabel *>(u"days"_s);
        QCOMPARE(days->text(), u"24 Oct 2026 – 20 Nov 2026"_s);
        f.page->bar().setMetric(*findMetric("likes"));
        QTRY_COMPARE_WITH_TIMEOUT(card->model().rowCount(), 0, patience);
        QVERIFY(card->findChild<EmptyState *>()->isVisible());
        QVERIFY(!days->isVisible());
    }

    void onePlatformCanBeShownAlone()
    {
        Fixture f;
        f.fill();
        f.open();
        QTRY_COMPARE_WITH_TIMEOUT(f.titles().size(), 2, patience);

        f.page->bar().setPlatform(u"tiktok"_s);

        QTRY_COMPARE_WITH_TIMEOUT(f.titles(), QStringList{ u"short"_s }, patience);
        QTRY_COMPARE_WITH_TIMEOUT(f.shown().value(0, 19).value_or(0), 5 * microsPerUnit, patience);
    }

    void hoursAreToldInWords()
    {
        BestTimesMap map;
        QList<PublishedValue> posts;
        for (int i = 0; i < 4; ++i)
            posts.append({ QDateTime(QDate(2026, 3, 2 + 7 * i), QTime(20, 0), Qt::UTC),
                           (100 + i) * microsPerUnit });
        map.setTimes(*findMetric("views"), {}, BestTimes(posts, QTimeZone::utc()));
        map.resize(600, 300);

        QVERIFY2(map.bestSentence().startsWith(u"Monday"_s), qPrintable(map.bestSentence()));
        QVERIFY2(map.bestSentence().contains(u"101.5 on average of 4"_s),
                 qPrintable(map.bestSentence()));
        QVERIFY(map.sentence(2, 3).contains(u"too few"_s));
        QTest::keyClick(&map, Qt::Key_Right);
        QCOMPARE(map.currentHour(), 1);
        QVERIFY(map.accessibleDescription().contains(u"too few"_s));
    }

    void colourTellsTheBestHour()
    {
        BestTimesMap map;
        QList<PublishedValue> posts;
        for (int i = 0; i < 4; ++i) {
            posts.append({ QDateTime(QDate(2026, 3, 2 + 7 * i), QTime(20, 0), Qt::UTC), 900 });
            posts.append({ QDateTime(QDate(2026, 3, 3 + 7 * i), QTime(8, 0), Qt::UTC), 90 });
        }
        map.setTimes(*findMetric("views"), {}, BestTimes(posts, QTimeZone::utc()));
        map.resize(960, 320);

        const QImage picture = map.grab().toImage();

        const auto at = [&](int weekday, int hour) {
            return picture.pixelColor(map.cellRect(weekday, hour).center().toPoint());
        };
        QCOMPARE(at(1, 20), themeOf(&map).colors().accent);
        QVERIFY(at(2, 8) != at(1, 20));
        QCOMPARE(at(3, 8), themeOf(&map).colors().sunken);
    }

    void everyControlHasAName()
    {
        Fixture f;
        f.fillMuch();
        f.open();
        QTRY_COMPARE_WITH_TIMEOUT(f.titles().size(), 4, patience);
        f.page->bar().setRange({ f.today().addDays(-20), f.today().addDays(-1) });
        QCOMPARE(unnamedWidgets(*f.page), QStringList());
        showAudience(f);
        QCOMPARE(unnamedWidgets(*f.page), QStringList());
    }

    void speaksTheLanguageAtOnce()
    {
        Fixture f;
        f.fill();
        f.open();
        QTRY_COMPARE_WITH_TIMEOUT(f.titles().size(), 2, patience);
        const MarkingTranslator marking;
        QTRY_COMPARE_WITH_TIMEOUT(
            unmarkedTexts(*f.page, { u"하루 캠핑"_s, u"short"_s, u"YouTube"_s }), QStringList(),
            patience);
    }

    void looksAtIt();

private:
    static BestTimes someTimes()
    {
        QList<PublishedValue> posts;
        for (int i = 0; i < 600; ++i)
            posts.append(
                { QDateTime(QDate(2026, 1, 1 + i % 28), QTime((i * i) % 13 + 9, 0), Qt::UTC),
                  (i * 37 % 400 + 20 * (i % 7)) * microsPerUnit });
        return { posts, QTimeZone::utc() };
    }
    static void showAudience(Fixture &f)
    {
        const auto all = f.page->findChildren<SegmentedControl *>();
        for (auto *which : all) {
            if (which->isVisible() && which->count() == 2)
                which->segment(1)->click();
        }
    }
    static EmptyState *visibleEmpty(Fixture &f)
    {
        for (auto *one : f.page->findChildren<EmptyState *>()) {
            auto *button = one->findChild<QPushButton *>();
            if (one->isVisible() && button && button->isVisible())
                return one;
        }
        return nullptr;
    }
    static void turnWheel(QWidget &widget, int angle)
    {
        const QPointF place = widget.rect().center();
        QWheelEvent event(place, widget.mapToGlobal(place), {}, { 0, angle }, Qt::NoButton,
                          Qt::NoModifier, Qt::NoScrollPhase, false);
        // Only what comes from outside goes on to the widgets behind.
        QSpontaneKeyEvent::setSpontaneous(&event);
        qApp->notify(&widget, &event);
    }
};

void tst_AnalyticsPage::looksAtIt()
{
    const QString folder = qEnvironmentVariable("CREATOR_GRABS");
    if (folder.isEmpty())
        QSKIP("pictures are made on demand");
    QTranslator korean;
    const QString catalogue = qEnvironmentVariable("CREATOR_KO");
    for (const bool isKorean : { false, true }) {
        QLocale::setDefault(isKorean ? QLocale(QLocale::Korean) : QLocale(QLocale::English));
        if (isKorean && korean.load(catalogue))
            QCoreApplication::installTranslator(&korean);
        for (const bool dark : { false, true }) {
            wear(dark ? Theme::dark() : Theme::light());
            Fixture f;
            f.fillMuch();
            f.open();
            QTRY_VERIFY_WITH_TIMEOUT(f.page->bar().metric(), patience);
            f.page->bar().setCompared(ComparedWith::PreviousPeriod);
            f.page->bar().setSecond(findMetric("likes"));
            f.page->bar().setLayers({ ChartLayer::Releases, ChartLayer::Mean });
            QTRY_VERIFY_WITH_TIMEOUT(f.page->chart().view(), patience);
            QTRY_COMPARE_WITH_TIMEOUT(f.shown().series.size(), 4, patience);
            f.page->chart().view()->setCursorCategory(14);
            static_cast<void>(f.window.grab()); // asks for the courses
            const QModelIndex course = f.page->ranking().index(0, RankingModel::TrendColumn);
            QTRY_VERIFY_WITH_TIMEOUT(!course.data(SparklineRole).toList().isEmpty(), patience);
            f.page->findChild<BestTimesCard *>()->setTimes(*findMetric("views"), {}, someTimes());
            QCoreApplication::sendPostedEvents();
            const QString name = u"/analytics_%1_%2"_s.arg(isKorean ? u"ko"_s : u"en"_s,
                                                           dark ? u"dark"_s : u"light"_s);
            f.window.grab().save(folder + name + u".png"_s);
            showAudience(f);
            f.table()->selectAll();
            f.page->findChild<QPushButton *>(u"compareByAge"_s)->click();
            QTRY_COMPARE_WITH_TIMEOUT(f.shown().categories.size(), 31, patience);
            QCoreApplication::sendPostedEvents();
            f.window.grab().save(folder + name + u"_age.png"_s);
        }
    }
    QLocale::setDefault(QLocale(QLocale::English));
    wear(Theme::light());
}

QTEST_MAIN(tst_AnalyticsPage)
#include "tst_analyticspage.moc"
