#include "await.h"
#include "storage/accountrepository.h"
#include "storage/contentrepository.h"
#include "storage/planrepository.h"
#include "storage/reminderscan.h"
#include "storage/undojournal.h"
#include "temporaryprofile.h"

#include <QJsonArray>
#include <QSignalSpy>

using namespace Creator;
using namespace Creator::Test;
using namespace Qt::StringLiterals;

namespace {

struct Fixture : TemporaryProfile
{
    PlanRepository plan{ *database };

    template <typename Row>
    Row saved(const Row &row)
    {
        const Result<Row> stored = await(plan.save(row));
        if (!stored)
            qFatal("%s", qUtf8Printable(stored.error().message));
        return *stored;
    }
    /// The number of rows that were left alone.
    qint64 undo() { return keptBy(&UndoJournal::undo); }
    qint64 redo() { return keptBy(&UndoJournal::redo); }
    qint64 keptBy(QFuture<Result<UndoOutcome>> (UndoJournal::*step)())
    {
        UndoJournal journal(*database);
        const Result<UndoOutcome> outcome = (journal.*step)().result();
        if (!outcome)
            qFatal("nothing to undo");
        return outcome->kept;
    }
    SocialAccount anAccount()
    {
        SocialAccount account;
        account.userId = channel.userId;
        account.platform = u"youtube"_s;
        account.accountId = u"UC1"_s;
        return account;
    }
    ContentSeries aSeries()
    {
        ContentSeries series;
        series.creatorId = channel.userId;
        series.rrule = u"FREQ=WEEKLY;BYDAY=MO"_s;
        series.startsAt = { QDate(2026, 11, 23), QTime(9, 0) };
        series.zone = "Asia/Seoul";
        series.fields = { { u"title"_s, u"주간 브이로그"_s } };
        return series;
    }
};

PostingSlot slotOn(int weekday, int minute)
{
    return { {}, u"youtube"_s, {}, weekday, minute };
}

} // namespace

class tst_PlanRepository final : public QObject
{
    Q_OBJECT

private slots:
    void keepsEveryFieldOfASeries()
    {
        Fixture f;
        ContentSeries series = f.aSeries();
        series.madeUntil = f.clock.now;

        const ContentSeries stored = f.saved(series);

        series.id = stored.id;
        QVERIFY(!stored.id.isNull());
        QCOMPARE(stored, series);
        QCOMPARE(*f.plan.series(), QList{ series });
    }

    void aSeriesIsNeverMadeBackwards()
    {
        Fixture f;
        const SeriesId id = f.saved(f.aSeries()).id;
        QVERIFY(f.plan.series()->first().madeUntil.isNull());
        QVERIFY(await(f.plan.noteMade(id, f.clock.now)));
        QVERIFY(await(f.plan.noteMade(id, f.clock.now.addDays(-1))));
        QCOMPARE(f.plan.series()->first().madeUntil, f.clock.now);
        QVERIFY(await(f.plan.noteMade(id, f.clock.now.addDays(1))));
        QCOMPARE(f.plan.series()->first().madeUntil, f.clock.now.addDays(1));
    }

    void listsTemplatesByName()
    {
        Fixture f;
        f.saved(ContentTemplate{ {}, u"나"_s, {} });
        ContentTemplate first
            = f.saved(ContentTemplate{ {}, u"가"_s, { { u"tags"_s, QJsonArray{ u"캠핑"_s } } } });
        QCOMPARE(f.plan.templates()->size(), 2);
        QCOMPARE(f.plan.templates()->first(), first);

        first.name = u"다"_s;
        f.saved(first);
        QCOMPARE(f.plan.templates()->size(), 2);
        QCOMPARE(f.plan.templates()->last(), first);
    }

    void listsSlotsThroughTheWeek()
    {
        Fixture f;
        f.saved(slotOn(7, 0));
        f.saved(slotOn(1, 1080));
        f.saved(slotOn(1, 540));
        QStringList texts;
        const QList<PostingSlot> list = *f.plan.postingSlots();
        for (const PostingSlot &slot : list)
            texts.append(u"%1 %2"_s.arg(slot.weekday).arg(slot.minute));
        QCOMPARE(texts.join(u", "), u"1 540, 1 1080, 7 0"_s);
        QVERIFY(!list.first().accountId);
    }

    void theTimesOfADisconnectedAccountComeBackWithIt()
    {
        Fixture f;
        AccountRepository accounts(*f.database);
        const SocialAccount account = *await(accounts.add(f.anAccount()));
        PostingSlot own = slotOn(1, 540);
        own.accountId = account.id;
        own = f.saved(own);
        const PostingSlot shared = f.saved(slotOn(2, 540));
        QCOMPARE(*f.plan.postingSlots(), (QList<PostingSlot>{ own, shared }));

        QVERIFY(await(accounts.disconnectAccount(account.id, AccountRepository::Data::Keep)));
        QCOMPARE(*f.plan.postingSlots(), QList<PostingSlot>{ shared });
        // Steps about them go on as ever.
        QCOMPARE(f.undo(), 0);
        QCOMPARE(f.undo(), 0);
        QVERIFY(f.plan.postingSlots()->isEmpty());
        QCOMPARE(f.redo(), 0);
        QVERIFY(f.plan.postingSlots()->isEmpty());

        QVERIFY(await(accounts.add(f.anAccount())));
        QCOMPARE(*f.plan.postingSlots(), QList<PostingSlot>{ own });
    }

    void thoseOfAPurgedAccountAreGoneForGood()
    {
        Fixture f;
        AccountRepository accounts(*f.database);
        const SocialAccount account = *await(accounts.add(f.anAccount()));
        PostingSlot own = slotOn(1, 540);
        own.accountId = account.id;
        f.saved(own);
        const PostingSlot shared = f.saved(slotOn(2, 540));
        ContentRepository contents(*f.database);
        Content aimed;
        aimed.creatorId = f.channel.userId;
        aimed.title = u"a"_s;
        ContentVariant variant;
        variant.platform = account.platform;
        variant.accountId = account.id;
        variant.title = u"only there"_s;
        aimed.variants = { variant };
        aimed = await(contents.add({ aimed }, u"Add"_s))->constFirst();

        QVERIFY(await(accounts.disconnectAccount(account.id, AccountRepository::Data::Purge)));

        QVERIFY(await(accounts.add(f.anAccount())));
        QCOMPARE(*f.plan.postingSlots(), QList<PostingSlot>{ shared });
        const Content now = **contents.find(aimed.id);
        QVERIFY(!now.variants.constFirst().accountId);
        QCOMPARE(now.variants.constFirst().title, u"only there"_s);
    }

    void refusesAnImpossibleSlot()
    {
        Fixture f;
        QVERIFY(!await(f.plan.save(slotOn(8, 0))));
        QVERIFY(!await(f.plan.save(slotOn(1, 1440))));
        QVERIFY(f.plan.postingSlots()->isEmpty());
    }

    void aSeriesThatWasMadeFurtherCanBeUndoneAndRedone()
    {
        Fixture f;
        const ContentSeries series = f.saved(f.aSeries());
        QVERIFY(await(f.plan.noteMade(series.id, f.clock.now)));

        QCOMPARE(f.undo(), 0);
        QVERIFY(f.plan.series()->isEmpty());
        QCOMPARE(*f.database->reader().scalar("SELECT count(*) FROM content_series"), 0);

        QCOMPARE(f.redo(), 0);
        QCOMPARE(*f.plan.series(), QList{ series });
    }

    void undoOfAnEditKeepsHowFarASeriesWasMade()
    {
        Fixture f;
        ContentSeries series = f.saved(f.aSeries());
        f.clock.now = f.clock.now.addSecs(60);
        series.rrule = u"FREQ=DAILY"_s;
        f.saved(series);
        QVERIFY(await(f.plan.noteMade(series.id, f.clock.now)));

        QCOMPARE(f.undo(), 0);
        QCOMPARE(f.plan.series()->first().rrule, u"FREQ=WEEKLY;BYDAY=MO"_s);
        QCOMPARE(f.plan.series()->first().madeUntil, f.clock.now);
        QCOMPARE(f.redo(), 0);
        QCOMPARE(f.plan.series()->first().rrule, u"FREQ=DAILY"_s);
        QCOMPARE(f.plan.series()->first().madeUntil, f.clock.now);
    }

    void aSeriesChangedOtherwiseIsStillKept()
    {
        Fixture f;
        const ContentSeries series = f.saved(f.aSeries());
        QVERIFY(await(f.plan.noteMade(series.id, f.clock.now)));
        QVERIFY(await(f.database->writer().write<void>([](WriteContext &context) {
            return context.connection.execute("UPDATE content_series SET rrule = 'FREQ=YEARLY'");
        })));

        QCOMPARE(f.undo(), 1);
        QCOMPARE(f.plan.series()->first().rrule, u"FREQ=YEARLY"_s);
    }

    void whatWasShownStaysOutOfUndo()
    {
        Fixture f;
        const QByteArray row = Uuid::v7(5).toByteArray();
        const Reminder reminder = f.saved(Reminder{ {}, u"contents"_s, row, 15, {} });
        const Reminder note{ ReminderNotes::idOf(ReminderOccasion::Planned, row, 15), u"contents"_s,
                             row, 15, f.clock.now };
        QVERIFY(!ReminderNotes::isNote(reminder));
        QVERIFY(ReminderNotes::isNote(note));
        const auto show = [&f, note] {
            return await(f.database->writer().write<void>(
                [note](WriteContext &context) { return ReminderNotes::write(context, { note }); }));
        };
        QVERIFY(show());
        f.clock.now = f.clock.now.addSecs(60);
        Reminder later = reminder;
        later.minutesBefore = 60;
        f.saved(later);
        QVERIFY(show());

        QCOMPARE(f.undo(), 0);
        QVERIFY(f.plan.reminders()->contains(reminder));
        QCOMPARE(f.undo(), 0);
        QCOMPARE(*f.plan.reminders(), QList{ note });
        QVERIFY(show());
        QCOMPARE(f.redo(), 0);
        QCOMPARE(f.redo(), 0);
        QVERIFY(f.plan.reminders()->contains(later));
        QVERIFY(f.plan.reminders()->contains(note));
        QCOMPARE(f.plan.reminders()->size(), 2);
    }

    void notesOfDifferentDatesAreApart()
    {
        const QByteArray row = Uuid::v7(5).toByteArray();
        const QSet<ReminderId> ids{ ReminderNotes::idOf(ReminderOccasion::Planned, row),
                                    ReminderNotes::idOf(ReminderOccasion::Deadline, row),
                                    ReminderNotes::idOf(ReminderOccasion::Planned, row, 0),
                                    ReminderNotes::idOf(ReminderOccasion::Planned, row, 10),
                                    ReminderNotes::idOf(ReminderOccasion::Planned, QByteArray()) };
        QCOMPARE(ids.size(), 5);
    }

    void keepsSearchesByPage()
    {
        Fixture f;
        const SavedSearch late
            = f.saved(SavedSearch{ {}, u"늦은 것"_s, u"planner"_s, { { u"text"_s, u"캠핑"_s } } });
        f.saved(SavedSearch{ {}, u"x"_s, u"earnings"_s, {} });
        QCOMPARE(*f.plan.savedSearches(u"planner"_s), QList{ late });
        QVERIFY(f.plan.savedSearches(u"resources"_s)->isEmpty());
    }

    void everyRemovalCanBeUndone()
    {
        Fixture f;
        const ContentSeries series = f.saved(f.aSeries());
        const PostingSlot slot = f.saved(slotOn(1, 540));
        f.clock.now = f.clock.now.addSecs(60);
        QVERIFY(await(f.plan.remove(series.id)));
        QVERIFY(f.plan.series()->isEmpty());
        f.clock.now = f.clock.now.addSecs(60);
        QVERIFY(await(f.plan.remove(slot.id)));
        QVERIFY(f.plan.postingSlots()->isEmpty());

        f.undo();
        QCOMPARE(*f.plan.postingSlots(), QList{ slot });
        f.undo();
        QCOMPARE(*f.plan.series(), QList{ series });
    }

    void removesTheOthersToo()
    {
        Fixture f;
        const auto name = f.saved(ContentTemplate{ {}, u"가"_s, {} });
        const auto reminder = f.saved(Reminder{ {}, u"contents"_s, QByteArray(16, 'x'), 0, {} });
        const auto search = f.saved(SavedSearch{ {}, u"a"_s, u"planner"_s, {} });
        QVERIFY(await(f.plan.remove(name.id)));
        QVERIFY(await(f.plan.remove(reminder.id)));
        QVERIFY(await(f.plan.remove(search.id)));
        QVERIFY(f.plan.templates()->isEmpty());
        QVERIFY(f.plan.reminders()->isEmpty());
        QVERIFY(f.plan.savedSearches(u"planner"_s)->isEmpty());
    }

    void aChangeCanBeUndone()
    {
        Fixture f;
        PostingSlot slot = f.saved(slotOn(1, 540));
        f.clock.now = f.clock.now.addSecs(60);
        slot.minute = 600;
        f.saved(slot);
        f.undo();
        QCOMPARE(f.plan.postingSlots()->first().minute, 540);
    }

    void tellsOfChanges()
    {
        Fixture f;
        QSignalSpy changed(&f.plan, &PlanRepository::changed);
        f.saved(slotOn(1, 540));
        QTRY_COMPARE(changed.count(), 1);
    }
};

QTEST_GUILESS_MAIN(tst_PlanRepository)
#include "tst_planrepository.moc"
