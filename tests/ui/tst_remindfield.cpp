#include "await.h"
#include "fakeprompter.h"
#include "memorystore.h"
#include "pages/planner/contentsheet.h"
#include "pages/planner/plannerpagecontroller.h"
#include "pages/planner/remindfield.h"
#include "storage/planrepository.h"
#include "storage/reminderchoice.h"
#include "storage/reminderscan.h"
#include "storage/resourcerepository.h"
#include "storage/undojournal.h"
#include "temporaryprofile.h"
#include "uisupport.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace Creator;
using namespace Creator::Test;
using namespace Qt::StringLiterals;

namespace {

/// The planner's form over a real file.
struct Fixture : TemporaryProfile
{
    ContentRepository contents{ *database };
    ChannelRepository channels{ *database };
    PlanRepository plans{ *database };
    FakePrompter prompter;
    MemoryStore memory;
    PlannerController plan{ { *database, contents, channels, ResourceRepository::library },
                            clock,
                            prompter };
    UndoJournal journal{ *database };
    QWidget window;
    PlannerPageController page{ plan, clock, memory.store() };

    Fixture()
    {
        window.resize(1440, 900);
        page.makePage(&window)->resize(window.size());
        ReminderRules rules;
        rules.planned = 30;
        page.setReminders({ [this](ContentId id) { return own(id); }, [rules] { return rules; } });
        window.show();
    }
    ~Fixture() { database->writer().waitForDone(); }
    [[nodiscard]] std::optional<int> own(ContentId id)
    {
        return *ReminderChoice::of(database->reader(), id);
    }
    ContentId add(const QString &title)
    {
        Content content;
        content.title = title;
        content.plannedAt = clock.now.addDays(3);
        const ContentId id = await(contents.add({ content }, u"Add"_s))->constFirst().id;
        [this, id] { QTRY_VERIFY(plan.model().find(id)); }();
        return id;
    }
    ContentSheet &openForm(ContentId id)
    {
        page.open(id);
        return *window.findChildren<ContentSheet *>().last();
    }
    [[nodiscard]] static QLineEdit &title(const ContentSheet &sheet)
    {
        const auto lines = sheet.findChildren<QLineEdit *>();
        for (QLineEdit *line : lines) {
            if (line->accessibleName() == u"Title"_s)
                return *line;
        }
        qFatal("there is no title");
    }
    /// Saves, and waits until the form is gone.
    void save(ContentSheet &sheet)
    {
        QPointer<ContentSheet> form(&sheet);
        QTest::mouseClick(sheet.findChildren<QPushButton *>().last(), Qt::LeftButton);
        QTRY_VERIFY(!form);
    }
};

} // namespace

/// "Remind me" in the form of a content.
class tst_RemindField final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { wear(Theme::light()); }

    void offersWhatCanBeChosen()
    {
        RemindField field;
        ReminderRules rules;
        rules.planned = 30;
        field.setChoice(std::nullopt, rules);
        QCOMPARE(field.currentText(), u"As in the settings (30 minute(s) before)"_s);
        QVERIFY(!field.choice());
        QVERIFY(!field.storing());
        QTest::keyClick(&field, Qt::Key_Down);
        QCOMPARE(field.choice(), std::optional(neverRemind));
        QTest::keyClick(&field, Qt::Key_Down);
        QCOMPARE(field.choice(), std::optional(0));
        QVERIFY(field.storing());
        field.setChoice(45, rules);
        QCOMPARE(field.choice(), std::optional(45));
        QCOMPARE(field.currentText(), u"45 minute(s) before"_s);
        QVERIFY(!field.storing());
    }

    void isStoredWithTheContentInOneStep()
    {
        Fixture f;
        const ContentId id = f.add(u"가을 캠핑"_s);
        f.clock.now = f.clock.now.addSecs(60);
        ContentSheet &sheet = f.openForm(id);
        QCOMPARE(sheet.remind().choice(), std::nullopt);
        f.title(sheet).setText(u"겨울 캠핑"_s);
        sheet.remind().setCurrentIndex(sheet.remind().findData(10));
        f.save(sheet);
        QCOMPARE(f.own(id), std::optional(10));
        QCOMPARE((*f.contents.find(id))->title, u"겨울 캠핑"_s);

        QCOMPARE(await(f.journal.undo())->kept, 0);
        QCOMPARE(f.own(id), std::nullopt);
        QCOMPARE((*f.contents.find(id))->title, u"가을 캠핑"_s);
        QCOMPARE(await(f.journal.redo())->kept, 0);
        QCOMPARE(f.own(id), std::optional(10));
    }

    void aChoiceAloneIsStoredToo()
    {
        Fixture f;
        const ContentId id = f.add(u"a"_s);
        ContentSheet &sheet = f.openForm(id);
        sheet.remind().setCurrentIndex(sheet.remind().findData(neverRemind));
        f.save(sheet);
        QCOMPARE(f.own(id), std::optional(neverRemind));
        ContentSheet &again = f.openForm(id);
        QCOMPARE(again.remind().choice(), std::optional(neverRemind));
        again.remind().setCurrentIndex(0);
        f.save(again);
        QCOMPARE(f.own(id), std::nullopt);
        QVERIFY(f.plans.reminders()->isEmpty());
    }

    void aNewContentHasItsReminderAtOnce()
    {
        Fixture f;
        f.page.add(f.clock.now.addDays(2));
        ContentSheet &sheet = *f.window.findChildren<ContentSheet *>().last();
        f.title(sheet).setText(u"new"_s);
        sheet.remind().setCurrentIndex(sheet.remind().findData(60));
        f.save(sheet);
        QTRY_COMPARE(f.plan.model().rowCount(), 1);
        const ContentId id = f.plan.model().contents().constFirst().id;
        QCOMPARE(f.own(id), std::optional(60));
        QCOMPARE(await(f.journal.undo())->kept, 0);
        QVERIFY(f.plans.reminders()->isEmpty());
    }

    void changingItChangesTheOneRow()
    {
        Fixture f;
        const ContentId id = f.add(u"a"_s);
        for (const int minutes : { 10, 60 }) {
            ContentSheet &sheet = f.openForm(id);
            sheet.remind().setCurrentIndex(sheet.remind().findData(minutes));
            f.save(sheet);
        }
        QCOMPARE(f.plans.reminders()->size(), 1);
        QCOMPARE(f.plans.reminders()->first().minutesBefore, 60);
        QCOMPARE(f.plans.reminders()->first().rowId, id.uuid().toByteArray());
    }

    void theProgramsNotesAreNoChoice()
    {
        Fixture f;
        const ContentId id = f.add(u"a"_s);
        const QByteArray row = id.uuid().toByteArray();
        const Reminder note{ ReminderNotes::idOf(ReminderOccasion::Planned, row), u"contents"_s,
                             row, 60, f.clock.now };
        QVERIFY(await(f.database->writer().write<void>(
            [note](WriteContext &context) { return ReminderNotes::write(context, { note }); })));
        QCOMPARE(f.own(id), std::nullopt);
        ContentSheet &sheet = f.openForm(id);
        sheet.remind().setCurrentIndex(sheet.remind().findData(10));
        f.save(sheet);
        QCOMPARE(f.own(id), std::optional(10));
        QVERIFY(f.plans.reminders()->contains(note));
    }

    void aRefusedChoiceTakesTheContentBack()
    {
        Fixture f;
        const ContentId id = f.add(u"a"_s);
        const auto rename = [](Content &content) -> Status {
            content.title = u"b"_s;
            return {};
        };
        const auto refuse = [](WriteContext &, const QList<ContentId> &) -> Status {
            return failure(Error::Code::Conflict, u"No."_s);
        };
        QVERIFY(!await(f.contents.change({ id }, u"x"_s, rename, refuse)));
        QCOMPARE((*f.contents.find(id))->title, u"a"_s);
    }
};

QTEST_MAIN(tst_RemindField)
#include "tst_remindfield.moc"
