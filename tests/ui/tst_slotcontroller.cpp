#include "pages/planner/contentsheet.h"
#include "pages/planner/datesheet.h"
#include "pages/planner/planview.h"
#include "pages/planner/slotsheet.h"
#include "planwindow.h"

#include <QComboBox>
#include <QDateTimeEdit>
#include <QLineEdit>
#include <QTimeEdit>

using namespace Creator;
using namespace Creator::Test;
using namespace Qt::StringLiterals;

namespace {

// Sunday, 22 November 2026, 09:00 UTC is now.
QDateTime at(int day, int hour)
{
    return { QDate(2026, 11, day), QTime(hour, 0), Qt::UTC };
}

PostingSlot slotAt(int weekday, int hour)
{
    PostingSlot slot;
    slot.platform = u"youtube"_s;
    slot.weekday = weekday;
    slot.minute = hour * 60;
    return slot;
}

} // namespace

class tst_SlotController final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        wear(Theme::light());
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    }

    void theSheetAddsForSeveralDaysAndRemoves()
    {
        PlanWindow w;
        w.open();
        w.menuAction(u"Posting times…"_s)->trigger();
        auto *sheet = w.sheet<SlotSheet>();
        QVERIFY(sheet);
        auto *platform = PlanWindow::field<QComboBox>(*sheet, u"Platform"_s);
        platform->setCurrentIndex(platform->findData(u"instagram"_s));
        PlanWindow::field<QPushButton>(*sheet, u"Monday"_s)->setChecked(true);
        PlanWindow::field<QPushButton>(*sheet, u"Friday"_s)->setChecked(true);
        PlanWindow::field<QTimeEdit>(*sheet, u"Time"_s)->setTime({ 18, 30 });

        PlanWindow::button(*sheet, u"Add"_s)->click();

        QTRY_COMPARE(w.rows.postingSlots()->size(), 2);
        QCOMPARE(w.rows.postingSlots()->at(1).weekday, 5);
        QCOMPARE(w.rows.postingSlots()->at(1).minute, 18 * 60 + 30);
        QCOMPARE(w.rows.postingSlots()->at(1).platform, u"instagram"_s);
        QCOMPARE(w.journal.entries()->size(), 1);
        const QString name = u"Remove Friday, 6:30 PM, Instagram"_s;
        const auto removal = [&]() -> QPushButton * {
            for (QPushButton *one : sheet->findChildren<QPushButton *>()) {
                if (one->accessibleName() == name)
                    return one;
            }
            return nullptr;
        };
        QTRY_VERIFY(removal());
        removal()->click();
        QTRY_COMPARE(w.rows.postingSlots()->size(), 1);
        // The same again is no second one.
        PlanWindow::field<QPushButton>(*sheet, u"Friday"_s)->setChecked(false);
        PlanWindow::button(*sheet, u"Add"_s)->click();
        QCOMPARE(w.rows.postingSlots()->size(), 1);
    }

    void severalGoToConsecutiveOnesInOneStep()
    {
        PlanWindow w;
        QVERIFY(await(w.rows.save(QList<PostingSlot>{ slotAt(1, 9), slotAt(4, 18) })));
        const Content taken = w.add(u"there"_s, at(26, 18));
        const Content first = w.add(u"a"_s);
        const Content second = w.add(u"b"_s);
        w.open();
        w.select({ first, second });
        const qsizetype steps = w.journal.entries()->size();

        QTest::keyClick(w.page->planViews().constFirst(), Qt::Key_J, Qt::ControlModifier);

        QTRY_COMPARE(w.planNotices.size(), 1);
        QList<QDateTime> dates{ w.now(first.id).plannedAt, w.now(second.id).plannedAt };
        std::sort(dates.begin(), dates.end());
        QCOMPARE(dates, (QList<QDateTime>{ at(23, 9), at(30, 9) }));
        QVERIFY2(w.lastNotice().title.contains(u"23 Nov"), qUtf8Printable(w.lastNotice().title));
        QVERIFY(w.lastNotice().title.contains(u"30 Nov"));
        QCOMPARE(w.journal.entries()->size(), steps + 1);
        QVERIFY(await(w.journal.undo()));
        QVERIFY(w.now(first.id).plannedAt.isNull());
        QVERIFY(w.now(second.id).plannedAt.isNull());
        QCOMPARE(w.now(taken.id).plannedAt, at(26, 18));
    }

    void saysWhatToDoWhenThereAreNone()
    {
        PlanWindow w;
        const Content content = w.add(u"a"_s);
        w.open();
        w.select({ content });

        w.action(PlanActions::Slot).trigger();

        QCOMPARE(w.toolNotices.size(), 1);
        QVERIFY(w.lastNotice().text.contains(u"times of the week"));
        w.lastNotice().action();
        QVERIFY(w.sheet<SlotSheet>());
        QVERIFY(w.now(content.id).plannedAt.isNull());
    }

    void whatIsPublishedKeepsItsDate()
    {
        PlanWindow w;
        QVERIFY(await(w.rows.save(QList<PostingSlot>{ slotAt(1, 9) })));
        const Content content = w.add(u"a"_s, at(20, 9), ContentStatus::Published);
        w.open();
        w.select({ content });

        w.action(PlanActions::Slot).trigger();

        QVERIFY(w.lastNotice().title.contains(u"published"));
        QCOMPARE(w.now(content.id).plannedAt, at(20, 9));
    }

    void theFormTakesTheNextOne()
    {
        PlanWindow w;
        QVERIFY(await(w.rows.save(QList<PostingSlot>{ slotAt(1, 9) })));
        w.add(u"there"_s, at(23, 9));
        w.open();
        w.pages.add({});
        auto *form = w.sheet<ContentSheet>();
        QSignalSpy saved(form, &ContentSheet::saveRequested);
        PlanWindow::field<QLineEdit>(*form, u"Title"_s)->setText(u"new"_s);

        PlanWindow::button(*form, u"Next free time"_s)->click();
        emit form->accepted();

        QCOMPARE(saved.at(0).at(0).value<Content>().plannedAt, at(30, 9));
    }

    void theDateSheetTakesTheNextOne()
    {
        PlanWindow w;
        const Content content = w.add(u"a"_s);
        w.open();
        w.select({ content });
        w.action(PlanActions::Date).trigger();
        auto *sheet = w.sheet<DateSheet>();
        QPushButton *next = PlanWindow::button(*sheet, u"Next free posting time"_s);
        auto *edit = PlanWindow::field<QDateTimeEdit>(*sheet, u"Date and time"_s);
        const QDateTime before = edit->dateTime();

        next->click();
        QCOMPARE(edit->dateTime(), before); // and a sentence says why
        QVERIFY(await(w.rows.save(QList<PostingSlot>{ slotAt(2, 7) })));
        next->click();

        QCOMPARE(edit->dateTime(), at(24, 7));
        emit sheet->accepted();
        QTRY_COMPARE(w.now(content.id).plannedAt, at(24, 7));
    }
};

QTEST_MAIN(tst_SlotController)
#include "tst_slotcontroller.moc"
