#include "await.h"
#include "fakeclock.h"
#include "storage/channelrepository.h"
#include "storage/database.h"
#include "storage/earningrepository.h"
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
        QCOMPARE(items.first().amount.micros, 89'000 * microsPerUnit);
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
