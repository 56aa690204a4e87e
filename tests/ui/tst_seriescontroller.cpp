#include "delegates/datatable.h"
#include "pages/planner/contentsheet.h"
#include "pages/planner/planlistsheet.h"
#include "pages/planner/planview.h"
#include "pages/planner/repeatsheet.h"
#include "planwindow.h"
#include "widgets/plainlabel.h"

#include <QComboBox>
#include <QDateTimeEdit>
#include <QLineEdit>
#include <QSpinBox>

using namespace Creator;
using namespace Creator::Test;
using namespace Qt::StringLiterals;

namespace {

// Monday, 23 November 2026, 09:00 UTC, which is the tests' zone.
const QDateTime monday(QDate(2026, 11, 23), QTime(9, 0), Qt::UTC);

QString label(RepeatSheet &sheet, const QString &name)
{
    return sheet.findChild<PlainLabel *>(name)->text();
}

void choose(RepeatSheet &sheet, const QString &field, const QString &text)
{
    auto *box = PlanWindow::field<QComboBox>(sheet, field);
    box->setCurrentIndex(box->findText(text));
}

} // namespace

class tst_SeriesController final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        wear(Theme::light());
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    }

    void repeatsWhatIsSelectedByItsKey()
    {
        PlanWindow w;
        const Content content = w.add(u"뉴스레터"_s, monday);
        w.open();
        w.select({ content });
        w.page->setFocus();

        QTest::keyClick(w.page->planViews().constFirst(), Qt::Key_R, Qt::ControlModifier);

        auto *sheet = w.sheet<RepeatSheet>();
        QVERIFY(sheet);
        QVERIFY(!PlanWindow::field<QDateTimeEdit>(*sheet, u"First time"_s)->isEnabled());
        QVERIFY2(label(*sheet, u"ruleInWords"_s).startsWith(u"Every week, Monday"),
                 qUtf8Printable(label(*sheet, u"ruleInWords"_s)));
        QCOMPARE(label(*sheet, u"nextDates"_s).split(u'\n').size(), 5);
        PlanWindow::button(*sheet, u"Plan 13 content(s)"_s)->click();

        QTRY_COMPARE(w.stored().size(), 13);
        QTRY_COMPARE(w.plan.model().rowCount(), 13);
        QTRY_COMPARE(w.toolNotices.size(), 1);
        QCOMPARE(w.stored().constFirst().id, content.id);
        QVERIFY(w.now(content.id).seriesId.has_value());
        QCOMPARE(w.stored().at(1).plannedAt, monday.addDays(7));
        QVERIFY(await(w.journal.undo()));
        QCOMPARE(w.stored().size(), 1);
        QVERIFY(!w.now(content.id).seriesId);
        QVERIFY(w.rows.series()->isEmpty());
        QVERIFY(await(w.journal.redo()));
        QCOMPARE(w.stored().size(), 13);
        QCOMPARE(w.rows.series()->size(), 1);
    }

    void saysTheRuleAndItsDatesWhileOneChooses()
    {
        QWidget window;
        window.resize(900, 800);
        RepeatSheet::Subject subject;
        subject.title = u"a"_s;
        subject.startUtc = QDateTime(QDate(2027, 1, 31), QTime(9, 0), Qt::UTC);
        subject.zone = QTimeZone::utc();
        subject.now = monday;
        auto *sheet = new RepeatSheet(subject, &window);
        QSignalSpy chosen(sheet, &RepeatSheet::chosen);
        sheet->open();

        choose(*sheet, u"Unit"_s, u"months"_s);
        QVERIFY(label(*sheet, u"ruleInWords"_s).contains(u"the last day"));
        QVERIFY(label(*sheet, u"nextDates"_s).contains(u"2/28/27"));
        choose(*sheet, u"Ends"_s, u"After a number of times"_s);
        PlanWindow::field<QSpinBox>(*sheet, u"How many times"_s)->setValue(2);
        QCOMPARE(label(*sheet, u"nextDates"_s).split(u'\n').size(), 2);
        choose(*sheet, u"Unit"_s, u"by a rule that I write"_s);
        auto *line = PlanWindow::field<QLineEdit>(*sheet, u"Rule (RRULE)"_s);
        line->setText(u"FREQ=SECONDLY"_s);
        QVERIFY(!PlanWindow::button(*sheet, u"Repeat"_s)->isEnabled());
        QVERIFY(label(*sheet, u"ruleInWords"_s).contains(u"not more often"));
        line->setText(u"FREQ=MONTHLY;BYDAY=MO,TU;BYSETPOS=1"_s);
        emit sheet->accepted();

        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.at(0).at(0).value<RecurrenceRule>().rrule,
                 u"FREQ=MONTHLY;BYDAY=MO,TU;BYSETPOS=1"_s);
    }

    void theWeekdayFollowsAStartThatIsChosen()
    {
        QWidget window;
        window.resize(900, 800);
        RepeatSheet::Subject subject;
        subject.startUtc = monday;
        subject.zone = QTimeZone::utc();
        subject.now = monday.addDays(-1);
        auto *sheet = new RepeatSheet(subject, &window);
        sheet->open();
        auto *start = PlanWindow::field<QDateTimeEdit>(*sheet, u"First time"_s);
        const auto isChosen = [sheet](const QString &day) {
            return PlanWindow::field<QPushButton>(*sheet, day)->isChecked();
        };

        start->setDateTime(monday.addDays(2));
        QVERIFY(isChosen(u"Wednesday"_s) && !isChosen(u"Monday"_s));
        PlanWindow::field<QPushButton>(*sheet, u"Friday"_s)->click();
        start->setDateTime(monday.addDays(1));
        QVERIFY(isChosen(u"Wednesday"_s) && isChosen(u"Friday"_s) && !isChosen(u"Tuesday"_s));
    }

    void theFormRepeatsWhatIsStored()
    {
        PlanWindow w;
        const Content content = w.add(u"라이브"_s, monday);
        w.open();
        w.pages.open(content.id);
        auto *form = w.sheet<ContentSheet>();

        PlanWindow::button(*form, u"More"_s)->menu()->actions().constFirst()->trigger();
        auto *sheet = w.sheet<RepeatSheet>();
        QVERIFY(sheet);
        choose(*sheet, u"Ends"_s, u"After a number of times"_s);
        PlanWindow::field<QSpinBox>(*sheet, u"How many times"_s)->setValue(4);
        PlanWindow::button(*sheet, u"Plan 4 content(s)"_s)->click();

        QTRY_COMPARE(w.stored().size(), 4);
        QCOMPARE(w.stored().constFirst().id, content.id);
        QCOMPARE(w.stored().constFirst().plannedAt, monday);
        QCOMPARE(w.stored().last().title, u"라이브"_s);
    }

    void theFormOfANewContentAsksToAddItFirst()
    {
        PlanWindow w;
        w.open();
        w.pages.add(monday);
        auto *form = w.sheet<ContentSheet>();
        PlanWindow::field<QLineEdit>(*form, u"Title"_s)->setText(u"라이브"_s);

        QMenu *menu = PlanWindow::button(*form, u"More"_s)->menu();
        QAction *repeat = menu->actions().constFirst();
        QVERIFY(!repeat->isEnabled());
        QVERIFY(menu->toolTipsVisible());
        QCOMPARE(repeat->toolTip(), u"Add it first, then repeat it."_s);
        repeat->trigger();
        QVERIFY(!w.sheet<RepeatSheet>());
        QVERIFY(menu->actions().at(1)->isEnabled()); // the form stays as it is
    }

    void theListStopsASeriesAndItsContents()
    {
        PlanWindow w;
        const Content content = w.add(u"뉴스레터"_s, monday);
        w.open();
        w.tools.series().begin(
            content, { u"FREQ=WEEKLY;COUNT=5"_s, wallClockAt(monday, QTimeZone::utc()), "UTC" });
        QTRY_COMPARE(w.plan.model().rowCount(), 5);
        w.menuAction(u"Repeating contents…"_s)->trigger();
        auto *list = w.sheet<PlanListSheet>();
        auto *table = list->findChild<DataTable *>();
        QCOMPARE(table->model()->rowCount(), 1);
        QCOMPARE(table->model()->index(0, 0).data().toString(), u"뉴스레터"_s);
        QVERIFY(table->model()->index(0, 1).data().toString().startsWith(u"Every week"));
        QVERIFY(table->model()->index(0, 2).data().toString().contains(u"23"));

        w.prompter.choice = 1;
        PlanWindow::button(*list, u"Stop…"_s)->click();

        QTRY_VERIFY(w.stored().isEmpty());
        QTRY_COMPARE(table->model()->rowCount(), 0);
        QVERIFY(w.rows.series()->isEmpty());
        QVERIFY(await(w.journal.undo()));
        QCOMPARE(w.stored().size(), 5);
        QCOMPARE(w.rows.series()->size(), 1);
    }

    void changingTheRuleKeepsWhatWasTouched()
    {
        PlanWindow w;
        const Content content = w.add(u"뉴스레터"_s, monday);
        w.open();
        w.tools.series().begin(
            content, { u"FREQ=WEEKLY;COUNT=4"_s, wallClockAt(monday, QTimeZone::utc()), "UTC" });
        QTRY_COMPARE(w.plan.model().rowCount(), 4);
        const ContentId touched = w.stored().at(2).id;
        w.clock.now = w.clock.now.addSecs(60);
        QVERIFY(await(w.contents.change({ touched }, u"Edit"_s, [](Content &c) -> Status {
            c.title = u"특집"_s;
            return {};
        })));
        QTRY_COMPARE(w.plan.model().find(touched)->title, u"특집"_s);
        // "Repeat…" on one that a series made opens that series.
        w.select({ w.now(content.id) });
        w.action(PlanActions::Repeat).trigger();
        auto *sheet = w.sheet<RepeatSheet>();
        QCOMPARE(PlanWindow::field<QSpinBox>(*sheet, u"How many times"_s)->value(), 4);
        choose(*sheet, u"Unit"_s, u"days"_s);
        emit sheet->accepted();

        QTRY_COMPARE(w.toolNotices.size(), 2);
        QStringList days;
        for (const Content &one : w.stored())
            days.append(one.plannedAt.toString(u"d"_s) + u' ' + one.title);
        QCOMPARE(days,
                 (QStringList{ u"23 뉴스레터"_s, u"24 뉴스레터"_s, u"25 뉴스레터"_s,
                               u"26 뉴스레터"_s, u"7 특집"_s }));
        const SeriesId series = w.rows.series()->constFirst().id;
        QCOMPARE(w.rows.series()->size(), 1);
        QCOMPARE(w.now(touched).seriesId, series);
        QVERIFY(await(w.journal.undo()));
        QCOMPARE(w.stored().size(), 4);
    }

    void publishedOnesStayOutOfTheirSeries()
    {
        PlanWindow w;
        const Content content = w.add(u"뉴스레터"_s, monday.addDays(-7), ContentStatus::Published);
        w.open();
        w.tools.series().begin(
            content,
            { u"FREQ=WEEKLY;COUNT=3"_s, wallClockAt(monday.addDays(-7), QTimeZone::utc()), "UTC" });

        QTRY_COMPARE(w.stored().size(), 3);
        QVERIFY(!w.now(content.id).seriesId);
        QCOMPARE(w.stored().last().plannedAt, monday.addDays(7));
        QCOMPARE(w.stored().last().status, ContentStatus::Draft);
    }

    void aViewerIsOfferedNothingThatWrites()
    {
        PlanWindow w;
        const Content content = w.add(u"a"_s, monday);
        w.open();
        w.select({ content });
        w.tools.setEditable({});

        QVERIFY(!w.action(PlanActions::Repeat).isEnabled());
        const std::unique_ptr<QMenu> menu(w.tools.actions()->makeMenu());
        QCOMPARE(
            menu->actions(),
            QList<QAction *>({ &w.action(PlanActions::Open), &w.action(PlanActions::History) }));
        QVERIFY(!PlanWindow::button(*w.page, u"New content"_s)->isVisible());
        w.tools.setEditable(Qt::ItemIsEditable);
        QVERIFY(PlanWindow::button(*w.page, u"New content"_s)->isVisible());
    }
};

QTEST_MAIN(tst_SeriesController)
#include "tst_seriescontroller.moc"
