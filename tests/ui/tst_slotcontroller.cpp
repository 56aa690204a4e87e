#include "domain/contentjson.h"
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

PostingSlot slotFor(const SocialAccountId &account, int weekday, int hour)
{
    PostingSlot slot = slotAt(weekday, hour);
    slot.accountId = account;
    return slot;
}

SocialAccount connected(PlanWindow &w, const QString &name)
{
    SocialAccount account;
    account.userId = w.channel.userId;
    account.platform = u"youtube"_s;
    account.accountId = u"UC-"_s + name;
    account.displayName = name;
    AccountRepository accounts(*w.database);
    return *await(accounts.add(account));
}

Content aimedAt(const SocialAccountId &account, const QString &title)
{
    Content content;
    content.title = title;
    content.status = ContentStatus::Draft;
    ContentVariant variant;
    variant.platform = u"youtube"_s;
    variant.accountId = account;
    content.variants = { variant };
    return content;
}

QPushButton *removal(SlotSheet &sheet, const QString &name)
{
    for (QPushButton *one : sheet.findChildren<QPushButton *>()) {
        if (one->accessibleName() == name)
            return one;
    }
    return nullptr;
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
        auto *platform = PlanWindow::field<QComboBox>(*sheet, u"Platform or account"_s);
        platform->setCurrentText(u"Instagram"_s);
        PlanWindow::field<QPushButton>(*sheet, u"Monday"_s)->setChecked(true);
        PlanWindow::field<QPushButton>(*sheet, u"Friday"_s)->setChecked(true);
        PlanWindow::field<QTimeEdit>(*sheet, u"Time"_s)->setTime({ 18, 30 });

        PlanWindow::button(*sheet, u"Add"_s)->click();

        QTRY_COMPARE(w.rows.postingSlots()->size(), 2);
        QCOMPARE(w.rows.postingSlots()->at(1).weekday, 5);
        QCOMPARE(w.rows.postingSlots()->at(1).minute, 18 * 60 + 30);
        QCOMPARE(w.rows.postingSlots()->at(1).platform, u"instagram"_s);
        QCOMPARE(w.journal.entries()->size(), 1);
        const QString name = u"Remove Friday, 18:30, Instagram"_s;
        QTRY_VERIFY(removal(*sheet, name));
        removal(*sheet, name)->click();
        QTRY_COMPARE(w.rows.postingSlots()->size(), 1);
        // The same again is no second one.
        PlanWindow::field<QPushButton>(*sheet, u"Friday"_s)->setChecked(false);
        PlanWindow::button(*sheet, u"Add"_s)->click();
        QCOMPARE(w.rows.postingSlots()->size(), 1);
    }

    void anAccountHasTimesOfItsOwn()
    {
        PlanWindow w;
        const SocialAccount raon = connected(w, u"Raon"_s);
        connected(w, u"Camp"_s);
        w.open();
        w.menuAction(u"Posting times…"_s)->trigger();
        auto *sheet = w.sheet<SlotSheet>();
        auto *target = PlanWindow::field<QComboBox>(*sheet, u"Platform or account"_s);
        QCOMPARE(target->itemText(1), u"YouTube · Camp"_s);
        PlanWindow::field<QPushButton>(*sheet, u"Monday"_s)->setChecked(true);

        for (const QString &name : { u"YouTube"_s, u"YouTube · Raon"_s, u"YouTube · Camp"_s }) {
            target->setCurrentText(name);
            const qsizetype before = w.rows.postingSlots()->size();
            PlanWindow::button(*sheet, u"Add"_s)->click();
            QTRY_COMPARE(w.rows.postingSlots()->size(), before + 1);
            QTRY_VERIFY(removal(*sheet, u"Remove Monday, 09:00, "_s + name));
        }

        QCOMPARE(removal(*sheet, u"Remove Monday, 09:00, YouTube"_s)->text(), u"09:00 YouTube"_s);
        QPushButton *camps = removal(*sheet, u"Remove Monday, 09:00, YouTube · Camp"_s);
        QCOMPARE(camps->text(), u"09:00 Camp"_s);
        camps->click();
        QTRY_COMPARE(w.rows.postingSlots()->size(), 2);
        QVERIFY(w.rows.postingSlots()->at(0).accountId == raon.id
                || w.rows.postingSlots()->at(1).accountId == raon.id);
        QCOMPARE(target->currentText(), u"YouTube · Camp"_s);
    }

    void twoAccountsPostAtTheSameTimeAndOneDoesNotTwice()
    {
        PlanWindow w;
        const SocialAccount raon = connected(w, u"Raon"_s);
        const SocialAccount camp = connected(w, u"Camp"_s);
        QVERIFY(await(
            w.rows.save(QList<PostingSlot>{ slotFor(raon.id, 1, 9), slotFor(camp.id, 1, 9) })));
        const Content first = w.add(aimedAt(raon.id, u"a"_s));
        const Content second = w.add(aimedAt(camp.id, u"b"_s));
        const Content third = w.add(aimedAt(raon.id, u"c"_s));
        w.open();
        w.select({ first, second, third });

        w.action(PlanActions::Slot).trigger();

        QTRY_COMPARE(w.planNotices.size(), 1);
        QList<QDateTime> raons{ w.now(first.id).plannedAt, w.now(third.id).plannedAt };
        std::sort(raons.begin(), raons.end());
        QCOMPARE(raons, (QList<QDateTime>{ at(23, 9), at(30, 9) }));
        QCOMPARE(w.now(second.id).plannedAt, at(23, 9));
    }

    void theFormAimsAtAnAccountAndTakesItsNextTime()
    {
        PlanWindow w;
        const SocialAccount raon = connected(w, u"Raon"_s);
        QVERIFY(await(w.rows.save(QList<PostingSlot>{ slotAt(1, 9), slotFor(raon.id, 3, 7) })));
        w.open();
        w.pages.add({});
        auto *form = w.sheet<ContentSheet>();
        PlanWindow::field<QLineEdit>(*form, u"Title"_s)->setText(u"new"_s);
        PlanWindow::field<QComboBox>(*form, u"Platform or account"_s)
            ->setCurrentText(u"YouTube · Raon"_s);
        PlanWindow::button(*form, u"Add platform"_s)->click();
        PlanWindow::button(*form, u"Next free time"_s)->click();
        emit form->accepted();

        QTRY_COMPARE(w.stored().size(), 1);
        const Content stored = w.stored().constFirst();
        QCOMPARE(stored.plannedAt, at(25, 7));
        QCOMPARE(stored.variants.constFirst().accountId, std::optional(raon.id));
    }

    void aTemplateKeepsTheAccount()
    {
        const SocialAccountId account(Uuid::v8("account"));
        const QJsonObject fields = templateOf(aimedAt(account, u"a"_s));
        QCOMPARE(contentFrom(fields).variants.constFirst().accountId, std::optional(account));
        Content anywhere = aimedAt(account, u"a"_s);
        anywhere.variants.first().accountId.reset();
        QVERIFY(!contentFrom(templateOf(anywhere)).variants.constFirst().accountId);
    }

    void whenNoneFitsTheAccountIsNamed()
    {
        PlanWindow w;
        const SocialAccount raon = connected(w, u"Raon"_s);
        const SocialAccount camp = connected(w, u"Camp"_s);
        QVERIFY(await(w.rows.save(QList<PostingSlot>{ slotFor(camp.id, 1, 9) })));
        const Content content = w.add(aimedAt(raon.id, u"a"_s));
        w.open();
        w.select({ content });

        w.action(PlanActions::Slot).trigger();

        QVERIFY2(w.lastNotice().text.contains(u"YouTube · Raon"),
                 qUtf8Printable(w.lastNotice().text));
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
