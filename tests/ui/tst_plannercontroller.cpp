#include "await.h"
#include "fakeprompter.h"
#include "pages/planner/plannercontroller.h"
#include "storage/reminderchoice.h"
#include "storage/resourcerepository.h"
#include "storage/undojournal.h"
#include "temporaryprofile.h"

#include <QSignalSpy>

using namespace Creator;
using namespace Creator::Test;
using namespace Qt::StringLiterals;

namespace {

struct Fixture : TemporaryProfile
{
    Fixture() { day = QDateTime(QDate(2026, 11, 25), QTime(9, 0), Qt::UTC); }

    Content add(const QString &title, ContentStatus status, const QDateTime &at = {},
                const QList<ResourceUse> &uses = {})
    {
        Content content;
        content.title = title;
        content.status = status;
        content.plannedAt = at;
        if (content.isOut())
            content.publishedAt = at;
        content.resources = uses;
        return await(contents.add({ content }, u"Add"_s))->constFirst();
    }

    ResourceId music(QDate until)
    {
        Resource resource;
        resource.name = u"Night Drive"_s;
        resource.type = ResourceType::Audio;
        resource.licence.type = LicenceType::RoyaltyFree;
        resource.licence.validTo = until;
        return await(resources.save(resource))->id;
    }

    void load()
    {
        QSignalSpy loaded(&plan, &PlannerController::loaded);
        plan.load();
        QVERIFY(loaded.wait());
        QTRY_COMPARE(plan.resources().size(), *resourceCount());
        QTRY_COMPARE(plan.model().rowCount(), *contentCount());
    }
    Result<qint64> resourceCount()
    {
        return database->reader().scalar("SELECT count(*) FROM resources");
    }
    Result<qint64> contentCount()
    {
        return database->reader().scalar("SELECT count(*) FROM contents WHERE deleted_at IS NULL");
    }
    std::optional<int> remindedBefore(ContentId id)
    {
        return await(database->pool().read<std::optional<int>>(
                         [id](Connection &reader) { return ReminderChoice::of(reader, id); }))
            .value_or(std::nullopt);
    }
    Content now(ContentId id) { return contents.find(id)->value_or(Content()); }

    QDateTime day;
    ContentRepository contents{ *database };
    ResourceRepository resources{ *database };
    ChannelRepository channels{ *database };
    FakePrompter prompter;
    PlannerController plan{ { *database, contents, channels, ResourceRepository::library },
                            clock,
                            prompter };
    UndoJournal journal{ *database };
    QSignalSpy notices{ &plan, &PlannerController::noticeRequested };
    QSignalSpy blocked{ &plan, &PlannerController::licencesInTheWay };
};

QString lastNotice(const QSignalSpy &notices)
{
    const auto notice = notices.last().at(0).value<Notice>();
    return notice.title + u'|' + notice.text;
}

} // namespace

class tst_PlannerController final : public QObject
{
    Q_OBJECT

private slots:
    void movesAndSaysSoAndIsUndone()
    {
        Fixture f;
        const Content content = f.add(u"가을 캠핑"_s, ContentStatus::Draft);
        f.load();

        f.plan.move({ { content.id, f.day } });

        QTRY_COMPARE(f.notices.size(), 1);
        QVERIFY(lastNotice(f.notices).contains(u"가을 캠핑"));
        QCOMPARE(f.now(content.id).plannedAt, f.day);
        QTRY_COMPARE(f.plan.model().find(content.id)->plannedAt, f.day);
        QVERIFY(await(f.journal.undo()));
        QVERIFY(f.now(content.id).plannedAt.isNull());
        QVERIFY(f.prompter.questions.isEmpty());
    }

    void asksBeforeItMovesIntoThePast()
    {
        Fixture f;
        const Content content = f.add(u"a"_s, ContentStatus::Draft, f.day);
        f.load();
        f.prompter.saysYes = false;

        f.plan.move({ { content.id, f.clock.now.addDays(-1) } });

        QCOMPARE(f.prompter.questions.size(), 1);
        QCOMPARE(f.now(content.id).plannedAt, f.day);
        f.prompter.saysYes = true;
        f.plan.move({ { content.id, f.clock.now.addDays(-1) } });
        QTRY_COMPARE(f.notices.size(), 1);
        QCOMPARE(f.now(content.id).plannedAt, f.clock.now.addDays(-1));
    }

    void refusesToMoveWhatIsPublished()
    {
        Fixture f;
        const Content content = f.add(u"a"_s, ContentStatus::Published, f.clock.now.addDays(-2));
        f.load();

        f.plan.move({ { content.id, f.day } });

        QCOMPARE(f.notices.size(), 1);
        QVERIFY(lastNotice(f.notices).contains(u"published"));
        QCOMPARE(f.now(content.id).publishedAt, content.publishedAt);
    }

    void takesTheDateAndTheScheduleWithIt()
    {
        Fixture f;
        const Content content = f.add(u"a"_s, ContentStatus::Scheduled, f.day);
        f.load();

        f.plan.unplan({ content.id });

        QTRY_COMPARE(f.notices.size(), 1);
        QVERIFY(f.now(content.id).plannedAt.isNull());
        QCOMPARE(f.now(content.id).status, ContentStatus::Draft);
    }

    void publishesWithTheMomentThatWasPlanned()
    {
        Fixture f;
        const QDateTime past = f.clock.now.addSecs(-3600);
        const Content content = f.add(u"a"_s, ContentStatus::Scheduled, past);
        f.load();

        f.plan.setStatus({ content.id }, ContentStatus::Published);

        QTRY_COMPARE(f.notices.size(), 1);
        QCOMPARE(f.now(content.id).status, ContentStatus::Published);
        QCOMPARE(f.now(content.id).publishedAt, past);
    }

    void saysWhyAStateIsRefused()
    {
        Fixture f;
        const Content content = f.add(u"a"_s, ContentStatus::Idea);
        f.load();
        QVERIFY(!f.plan.allows(content.id, ContentStatus::Published));
        QVERIFY(f.plan.allows(content.id, ContentStatus::Scheduled)); // it will be asked for a date

        f.plan.setStatus({ content.id }, ContentStatus::Published);

        QCOMPARE(f.notices.size(), 1);
        QCOMPARE(f.now(content.id).status, ContentStatus::Idea);
    }

    void aLicenceStopsWhatGoesOutAfterItsEnd()
    {
        Fixture f;
        const ResourceId music = f.music(QDate(2026, 11, 24));
        const Content content
            = f.add(u"a"_s, ContentStatus::InProduction, f.day, { { music, QString() } });
        f.load();
        QTRY_COMPARE(f.plan.model().index(0, 0).data(WarningRole).toString(), u"Licence"_s);

        f.plan.setStatus({ content.id }, ContentStatus::Scheduled);

        QCOMPARE(f.blocked.size(), 1);
        QCOMPARE(f.now(content.id).status, ContentStatus::InProduction);
        const auto wanted = f.blocked.at(0).at(0).value<QList<ContentEdit>>();
        const auto violations = f.blocked.at(0).at(1).value<QList<LicenceViolation>>();
        QCOMPARE(violations.size(), 1);
        QCOMPARE(violations.constFirst().kind, LicenceViolation::Kind::Expired);

        f.plan.saveAllTheSame(wanted, violations, u"Schedule"_s);

        QTRY_COMPARE(f.notices.size(), 1);
        QCOMPARE(f.now(content.id).status, ContentStatus::Scheduled);
        QCOMPARE(*f.database->reader().scalar(
                     "SELECT count(*) FROM history WHERE action = 'override' AND "
                     "changes LIKE '%Night Drive%'"),
                 1);
    }

    void aDayBeforeTheEndIsFine()
    {
        Fixture f;
        const ResourceId music = f.music(QDate(2026, 11, 25));
        const Content content
            = f.add(u"a"_s, ContentStatus::InProduction, f.day, { { music, QString() } });
        f.load();

        f.plan.setStatus({ content.id }, ContentStatus::Scheduled);

        QTRY_COMPARE(f.notices.size(), 1);
        QVERIFY(f.blocked.isEmpty());
        QCOMPARE(f.now(content.id).status, ContentStatus::Scheduled);
    }

    void duplicatesWithoutDatesAndDoneSteps()
    {
        Fixture f;
        const Content content = f.add(u"가을"_s, ContentStatus::Scheduled, f.day);
        f.load();

        f.plan.duplicate({ content.id });

        QTRY_COMPARE(f.plan.model().rowCount(), 2);
        const Content copy = f.plan.model().contents().last();
        QCOMPARE(copy.title, u"가을 (copy)"_s);
        QVERIFY(copy.plannedAt.isNull());
        QCOMPARE(copy.status, ContentStatus::Idea);
    }

    void savesNewAndKnown()
    {
        Fixture f;
        f.load();
        int saved = 0;
        Content content;
        content.title = u"새"_s;

        f.plan.save({ {}, content }, [&saved] { ++saved; });
        QTRY_COMPARE(saved, 1);
        QTRY_COMPARE(f.plan.model().rowCount(), 1);
        const Content given = f.plan.model().contents().constFirst();
        Content known = given;
        known.title = u"헌"_s;
        f.plan.save({ given, known }, [&saved] { ++saved; });

        QTRY_COMPARE(saved, 2);
        QTRY_COMPARE(f.plan.model().contents().constFirst().title, u"헌"_s);
        QCOMPARE(f.plan.model().rowCount(), 1);
    }

    void theFormKeepsTheRulesToo()
    {
        Fixture f;
        const ResourceId music = f.music(QDate(2026, 11, 24));
        const Content idea = f.add(u"a"_s, ContentStatus::Idea, {}, { { music, QString() } });
        f.load();
        const Content given = f.plan.model().contents().constFirst();
        Content wished = given;
        int done = 0;
        wished.status = ContentStatus::Published;
        f.plan.save({ given, wished }, [&done] { ++done; });
        QCOMPARE(f.notices.size(), 1);

        wished.status = ContentStatus::Scheduled;
        wished.plannedAt = f.day;
        f.plan.save({ given, wished }, [&done] { ++done; });

        // The form stays open until the person has decided.
        QCOMPARE(f.blocked.size(), 1);
        QCOMPARE(done, 0);
        QCOMPARE(f.now(idea.id).status, ContentStatus::Idea);
        f.plan.saveAllTheSame(f.blocked.at(0).at(0).value<QList<ContentEdit>>(),
                              f.blocked.at(0).at(1).value<QList<LicenceViolation>>(), u"x"_s);
        QTRY_COMPARE(done, 1);
        QCOMPARE(f.now(idea.id).status, ContentStatus::Scheduled);
    }

    void whatAPersonGaveUpAtTheLicencesIsNotStoredLater()
    {
        Fixture f;
        const ResourceId music = f.music(QDate(2026, 11, 24));
        const Content idea = f.add(u"a"_s, ContentStatus::Idea, {}, { { music, QString() } });
        f.load();
        const Content given = f.plan.model().contents().constFirst();
        Content wished = given;
        wished.status = ContentStatus::Scheduled;
        wished.plannedAt = f.day;
        int done = 0;
        f.plan.save(
            { given, wished }, [&done] { ++done; }, ReminderChoice::storing(30));
        QCOMPARE(f.blocked.size(), 1);

        // The sheet was closed; later the content is dragged.
        f.plan.move({ { idea.id, f.day } });

        QTRY_COMPARE(f.notices.size(), 1);
        QCOMPARE(f.now(idea.id).plannedAt, f.day);
        QCOMPARE(done, 0);
        QCOMPARE(f.remindedBefore(idea.id), std::nullopt);
        // Whoever decides otherwise after all gets everything that was wished.
        f.plan.saveAllTheSame(f.blocked.at(0).at(0).value<QList<ContentEdit>>(),
                              f.blocked.at(0).at(1).value<QList<LicenceViolation>>(), u"x"_s);
        QTRY_COMPARE(done, 1);
        QCOMPARE(f.remindedBefore(idea.id), std::optional(30));
    }

    void theFormWritesOnlyWhatItChanged()
    {
        Fixture f;
        const Content content = f.add(u"a"_s, ContentStatus::Idea);
        f.load();
        const Content given = f.plan.model().contents().constFirst();
        Content form = given;
        form.title = u"from the form"_s;
        // Somebody else's change while the form is open.
        QVERIFY(f.contents
                    .change({ content.id }, u"x"_s,
                            [](Content &row) -> Status {
                                row.notes = u"from elsewhere"_s;
                                return {};
                            })
                    .result());
        QTRY_COMPARE(f.plan.model().find(content.id)->notes, u"from elsewhere"_s);

        int saved = 0;
        f.plan.save({ given, form }, [&saved] { ++saved; });
        QTRY_COMPARE(saved, 1);

        QCOMPARE(f.now(content.id).title, u"from the form"_s);
        QCOMPARE(f.now(content.id).notes, u"from elsewhere"_s);
    }

    void whatWasDeletedMeanwhileStaysDeleted()
    {
        Fixture f;
        const Content content = f.add(u"a"_s, ContentStatus::Idea);
        f.load();
        const Content given = f.plan.model().contents().constFirst();
        Content form = given;
        form.title = u"b"_s;
        QVERIFY(await(f.contents.moveToTrash({ content.id })));

        int saved = 0;
        f.plan.save({ given, form }, [&saved] { ++saved; });

        QTRY_COMPARE(f.notices.size(), 1);
        QCOMPARE(saved, 0);
        QVERIFY(f.now(content.id).deletedAt.isValid());
        QCOMPARE(f.now(content.id).title, u"a"_s);
    }

    void schedulesOnlyTheUndatedForThatDay()
    {
        Fixture f;
        const Content dated = f.add(u"a"_s, ContentStatus::Draft, f.day);
        const Content undated = f.add(u"b"_s, ContentStatus::Draft);
        f.load();

        f.plan.schedule({ dated.id, undated.id }, f.day.addDays(2));

        QTRY_COMPARE(f.notices.size(), 1);
        QCOMPARE(f.now(dated.id).plannedAt, f.day);
        QCOMPARE(f.now(undated.id).plannedAt, f.day.addDays(2));
        QCOMPARE(f.now(dated.id).status, ContentStatus::Scheduled);
        QCOMPARE(f.now(undated.id).status, ContentStatus::Scheduled);
    }

    void anOldPublicationGetsNoNewDate()
    {
        Fixture f;
        const Content content = f.add(u"a"_s, ContentStatus::Published);
        f.load();
        const Content given = f.plan.model().contents().constFirst();
        QVERIFY(given.publishedAt.isNull());
        Content form = given;
        form.title = u"b"_s;

        f.plan.save({ given, form });

        QTRY_COMPARE(f.now(content.id).title, u"b"_s);
        QVERIFY(f.now(content.id).publishedAt.isNull());
    }

    void keepsWhatArrivesDuringAReading()
    {
        Fixture f;
        f.add(u"a"_s, ContentStatus::Idea);
        for (int round = 0; round < 5; ++round) {
            f.contents.announceBulkChange();
            f.plan.load();
            const Content late = f.add(u"late"_s, ContentStatus::Idea);
            emit f.contents.inserted({ late });
            QTRY_COMPARE(f.plan.model().rowCount(), round + 2);
            QVERIFY(f.plan.model().find(late.id));
        }
    }

    void followsTheTrashAndBulkChanges()
    {
        Fixture f;
        const Content content = f.add(u"a"_s, ContentStatus::Idea);
        f.load();

        f.plan.moveToTrash({ content.id });
        QTRY_COMPARE(f.plan.model().rowCount(), 0);
        QVERIFY(await(f.journal.undo()));
        f.contents.announceBulkChange();

        QTRY_COMPARE(f.plan.model().rowCount(), 1);
    }
};

QTEST_MAIN(tst_PlannerController)
#include "tst_plannercontroller.moc"
