#include "await.h"
#include "fakeclock.h"
#include "storage/channelrepository.h"
#include "storage/database.h"
#include "storage/earningrepository.h"
#include "storage/resourcerepository.h"
#include "storage/trashrepository.h"
#include "storage/undojournal.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace Creator;
using Creator::Test::await;

namespace {

struct Fixture
{
    QTemporaryDir folder;
    Test::FakeClock clock;
    std::unique_ptr<Database> database
        = std::move(*Database::open(folder.path(), Database::Access::ReadWrite, clock));
    ChannelRepository channels{ *database };
    EarningRepository earnings{ *database };
    UndoJournal journal{ *database };
    ResourceRepository resources{ *database };
    TrashRepository trash{ *database, earnings };

    EarningId deleted(const QString &what, qint64 won)
    {
        Earning earning;
        earning.creatorId = await(channels.ensureOne())->id;
        earning.amount = { won * microsPerUnit, Currencies::krw() };
        earning.earnedAt = QDate(2026, 3, 1);
        earning.description = what;
        const EarningId id = await(earnings.add(earning))->id;
        if (!await(earnings.moveToTrash({ id })))
            qFatal("not deleted");
        return id;
    }
    ResourceId deletedResource(const QString &name)
    {
        Resource resource;
        resource.name = name;
        const ResourceId id = await(resources.save(resource))->id;
        if (!await(resources.moveToTrash({ id })))
            qFatal("not deleted");
        return id;
    }
    /// A content in the trash, planned for 30 March 2026 at 23:30 UTC, that uses `resource`.
    ContentId deletedContent(const QString &title, ResourceId resource)
    {
        if (!await(channels.ensureOne()))
            qFatal("nobody there");
        const auto made = database->writer().write<ContentId>(
            [&](WriteContext &context) -> Result<ContentId> {
                const ContentId id(context.newId());
                auto content = context.connection.prepare(
                    "INSERT INTO contents (id, creator_id, title, planned_at, origin, created_at, "
                    "updated_at, deleted_at) SELECT ?1, id, ?2, 1774913400000, 'api', 0, 0, ?3 "
                    "FROM users LIMIT 1");
                content->bind(1, id.uuid());
                content->bind(2, title);
                content->bind(3, context.nowMs);
                auto use = context.connection.prepare(
                    "INSERT INTO content_resources (content_id, resource_id, created_at, "
                    "updated_at) VALUES (?1, ?2, 0, 0)");
                use->bind(1, id.uuid());
                use->bind(2, resource.uuid());
                if (!content->run() || !use->run())
                    qFatal("no content");
                return id;
            });
        return *await(made);
    }
    QList<TrashItem> list() { return *await(trash.list(100)); }
    qint64 count(const char *sql) { return *database->reader().scalar(sql); }
};

} // namespace

class TestTrashRepository final : public QObject
{
    Q_OBJECT

private slots:
    void listsWhatWasDeletedNewestFirst()
    {
        Fixture f;
        f.deleted(u"camping film"_s, 3'000'000);
        f.clock.now = f.clock.now.addSecs(10);
        const EarningId second = f.deleted(u"course"_s, 89'000);
        const QList<TrashItem> items = f.list();
        QCOMPARE(items.size(), 2);
        QCOMPARE(items.first().title, u"course"_s);
        QCOMPARE(items.first().id, second.uuid());
        QCOMPARE(items.first().amount->micros, 89'000 * microsPerUnit);
        QCOMPARE(items.first().deletedAt, f.clock.now);
        QCOMPARE(items.last().title, u"camping film"_s);
    }
    void bringsBackAsOneStepThatCanBeUndone()
    {
        Fixture f;
        const EarningId a = f.deleted(u"a"_s, 1);
        const EarningId b = f.deleted(u"b"_s, 2);
        QVERIFY(await(f.trash.restore({ a.uuid(), b.uuid() })).has_value());
        QCOMPARE(f.list().size(), 0);
        QCOMPARE(f.count("SELECT count(*) FROM earnings WHERE deleted_at IS NULL"), 2);
        QVERIFY(await(f.journal.undo()).has_value());
        QCOMPARE(f.list().size(), 2);
    }
    void purgesForGoodAndLeavesNoTombstoneForWhatWasTypedIn()
    {
        Fixture f;
        const EarningId id = f.deleted(u"a"_s, 1);
        QVERIFY(await(f.trash.purge({ id.uuid() })).has_value());
        QCOMPARE(f.count("SELECT count(*) FROM earnings"), 0);
        QCOMPARE(f.count("SELECT count(*) FROM tombstones"), 0);
        QCOMPARE(f.count("SELECT count(*) FROM history WHERE action = 'purge'"), 1);
    }
    void leavesATombstoneForWhatCameFromOutside()
    {
        Fixture f;
        const EarningId id = f.deleted(u"a"_s, 1);
        const auto import
            = f.database->writer().write<int>([](WriteContext &context) -> Result<int> {
                  if (Status s = context.connection.execute("UPDATE earnings SET origin = 'file'");
                      !s)
                      return failure(s.error());
                  return 0;
              });
        QVERIFY(await(import).has_value());
        QVERIFY(await(f.trash.purge({ id.uuid() })).has_value());
        QCOMPARE(f.count("SELECT count(*) FROM tombstones WHERE table_name = 'earnings'"), 1);
    }
    void knowsWhatIsOlderThanADay()
    {
        Fixture f;
        const EarningId old = f.deleted(u"old"_s, 1);
        f.clock.now = f.clock.now.addDays(31);
        f.deleted(u"new"_s, 1);
        QCOMPARE(*await(f.trash.ids(f.clock.now.addDays(-30))), QList<Uuid>{ old.uuid() });
        QCOMPARE(await(f.trash.ids())->size(), 2);
    }
    void contentsAndResourcesLieBesideEarnings()
    {
        Fixture f;
        f.deleted(u"course"_s, 89'000);
        f.clock.now = f.clock.now.addSecs(10);
        const ResourceId music = f.deletedResource(u"Autumn"_s);
        f.clock.now = f.clock.now.addSecs(10);
        const ContentId film = f.deletedContent(u"Camping film"_s, music);

        const QList<TrashItem> items = f.list();

        QCOMPARE(items.size(), 3);
        QCOMPARE(items.at(0).kind, TrashItem::Kind::Content);
        QCOMPARE(items.at(0).id, film.uuid());
        QCOMPARE(items.at(0).title, u"Camping film"_s);
        QCOMPARE(items.at(0).day, QDate(2026, 3, 30));
        QVERIFY(!items.at(0).amount);
        QCOMPARE(items.at(1).kind, TrashItem::Kind::Resource);
        QCOMPARE(items.at(1).id, music.uuid());
        QCOMPARE(items.at(1).title, u"Autumn"_s);
        QVERIFY(!items.at(1).day.isValid());
        QCOMPARE(items.at(2).kind, TrashItem::Kind::Earning);
        QCOMPARE(await(f.trash.ids())->size(), 3);
        QCOMPARE(*await(f.trash.ids(f.clock.now)), (QList<Uuid>{ items.at(2).id, music.uuid() }));
    }
    void differentThingsComeBackInOneStep()
    {
        Fixture f;
        const EarningId course = f.deleted(u"course"_s, 89'000);
        const ResourceId music = f.deletedResource(u"Autumn"_s);
        const ContentId film = f.deletedContent(u"Camping film"_s, music);
        QSignalSpy contents(&f.trash, &TrashRepository::contentsChanged);
        QSignalSpy resources(&f.trash, &TrashRepository::resourcesChanged);
        QSignalSpy earnings(&f.earnings, &EarningRepository::changedInBulk);

        QVERIFY(await(f.trash.restore({ course.uuid(), music.uuid(), film.uuid() })));

        QCOMPARE(f.list().size(), 0);
        QCOMPARE(f.count("SELECT count(*) FROM contents WHERE deleted_at IS NULL"), 1);
        QVERIFY(!(*f.resources.find(music))->deletedAt.isValid());
        QTRY_COMPARE(resources.count(), 1);
        QCOMPARE(contents.count(), 1);
        QCOMPARE(earnings.count(), 1);
        QCOMPARE(f.count("SELECT count(*) FROM history WHERE table_name = 'contents' AND "
                         "changes = '{\"deleted\":[true,false]}'"),
                 1);
        QVERIFY(await(f.journal.undo()));
        QCOMPARE(f.list().size(), 3);
    }
    void aPurgedContentTakesItsOwnAndLeavesATombstone()
    {
        Fixture f;
        const ResourceId music = f.deletedResource(u"Autumn"_s);
        f.deleted(u"course"_s, 1);
        const ContentId film = f.deletedContent(u"Camping film"_s, music);
        const auto more = f.database->writer().write<void>([](WriteContext &context) {
            return context.connection.execute(
                "UPDATE earnings SET content_id = (SELECT id FROM contents);"
                "INSERT INTO comments (id, content_id, body, created_at, updated_at) "
                "SELECT randomblob(16), id, 'nice', 0, 0 FROM contents;"
                "INSERT INTO content_variants (id, content_id, platform, created_at, updated_at) "
                "SELECT randomblob(16), id, 'youtube', 0, 0 FROM contents;"
                "INSERT INTO metric_owners (owner, id, creator_id, content_id, platform) "
                "SELECT 1, randomblob(16), p.id, c.id, 'youtube' FROM contents c, creator_profiles "
                "p;"
                "INSERT INTO metric_series (series, id, owner, metric_name, metric_type, span) "
                "VALUES (1, randomblob(16), 1, 'views', 'count', 'daily');"
                "INSERT INTO metric_values (series, day, value, run) VALUES (1, 1, 1, 1);"
                "INSERT INTO metric_days (owner, day, run) VALUES (1, 1, 1)");
        });
        QVERIFY(await(more).has_value());

        QVERIFY(await(f.trash.purge({ film.uuid() })).has_value());

        QCOMPARE(f.count("SELECT count(*) FROM contents"), 0);
        QCOMPARE(
            f.count("SELECT (SELECT count(*) FROM comments) + (SELECT count(*) FROM "
                    "content_variants) + (SELECT count(*) FROM content_resources) + (SELECT "
                    "count(*) FROM metric_owners) + (SELECT count(*) FROM metric_series) + "
                    "(SELECT count(*) FROM metric_values) + (SELECT count(*) FROM metric_days)"),
            0);
        QCOMPARE(f.count("SELECT count(*) FROM earnings WHERE content_id IS NULL"), 1);
        QCOMPARE(f.count("SELECT count(*) FROM tombstones WHERE table_name = 'contents'"), 1);
        QCOMPARE(f.list().size(), 2);
    }
    void aPurgedResourceIsGoneWithoutATombstone()
    {
        Fixture f;
        const ResourceId music = f.deletedResource(u"Autumn"_s);
        f.deletedContent(u"Camping film"_s, music);
        QVERIFY(await(f.trash.purge({ music.uuid() })).has_value());
        QVERIFY(!*f.resources.find(music));
        QCOMPARE(f.count("SELECT count(*) FROM tombstones"), 0);
        QCOMPARE(f.list().size(), 1);
    }
    void refusesWhatIsGone()
    {
        Fixture f;
        const EarningId id = f.deleted(u"a"_s, 1);
        QVERIFY(await(f.trash.purge({ id.uuid() })).has_value());
        QCOMPARE(await(f.trash.restore({ id.uuid() })).error().code, Error::Code::NotFound);
    }
};

QTEST_GUILESS_MAIN(TestTrashRepository)
#include "tst_trashrepository.moc"
