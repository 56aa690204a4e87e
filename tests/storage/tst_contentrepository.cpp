#include "storage/accountrepository.h"
#include "storage/connection.h"
#include "storage/contentrepository.h"
#include "storage/undojournal.h"
#include "temporaryprofile.h"

#include <QSignalSpy>

using namespace Creator;
using namespace Creator::Test;
using namespace Qt::StringLiterals;

namespace {

struct Fixture : TemporaryProfile
{
    Fixture() { addResource(); }

    void addResource()
    {
        resource = ResourceId(Uuid::v7(1));
        const auto done = database->writer().write<void>([this](WriteContext &context) -> Status {
            auto insert = context.connection.prepare(
                "INSERT INTO resources (id, name, type, created_at, updated_at) "
                "VALUES (?1, 'Night Drive', 'audio', 0, 0)");
            insert->bind(1, resource.uuid());
            return insert->run();
        });
        if (!done.result())
            qFatal("no resource");
    }

    Content aContent(const QString &title)
    {
        Content c;
        c.title = title;
        c.description = u"설명"_s;
        c.profileId = channel.id;
        c.type = ContentType::Short;
        c.status = ContentStatus::Draft;
        c.plannedAt = QDateTime(QDate(2026, 11, 25), QTime(9, 0), Qt::UTC);
        c.deadlineAt = QDateTime(QDate(2026, 11, 24), QTime(15, 0), Qt::UTC);
        c.durationSeconds = 61;
        c.tags = { u"캠핑"_s, u"겨울"_s };
        c.checklist = { { u"자막"_s, true }, { u"썸네일"_s, false } };
        c.notes = u"드론 허가"_s;
        c.effortMinutes = 90;
        c.cost = Money{ 12'345'670'000, Currencies::krw() };
        ContentVariant variant;
        variant.platform = u"youtube"_s;
        variant.title = u"유튜브 제목"_s;
        variant.status = ContentStatus::Scheduled;
        c.variants = { variant };
        c.resources = { { resource, u"music"_s } };
        c.metadata = { { u"visibility"_s, u"unlisted"_s } };
        return c;
    }

    Content add(const QString &title)
    {
        const auto added = contents.add({ aContent(title) }, u"Add"_s).result();
        if (!added)
            qFatal("%s", qUtf8Printable(added.error().message));
        return added->constFirst();
    }

    qint64 indexed(const char *word)
    {
        auto statement = database->reader().prepare(
            "SELECT count(*) FROM search_contents WHERE search_contents MATCH ?1");
        statement->bind(1, QString::fromUtf8(word));
        return *statement->step() ? statement->integer(0) : -1;
    }

    qint64 count(const char *sql) { return *database->reader().scalar(sql); }

    ContentRepository contents{ *database };
    UndoJournal journal{ *database };
    ResourceId resource;
};

} // namespace

class tst_ContentRepository final : public QObject
{
    Q_OBJECT

private slots:
    void textIsCanonicalOnceItIsStored()
    {
        Fixture f;
        const QString decomposed = u"캠핑"_s.normalized(QString::NormalizationForm_D) + QChar(0);
        Content given = f.aContent(decomposed);
        given.description = given.notes = decomposed;
        given.tags = { decomposed };
        given.checklist = { { decomposed, true } };
        given.variants[0].title = given.variants[0].description = decomposed;
        const Content added = f.contents.add({ given }, u"Add"_s).result()->constFirst();
        QVERIFY(f.contents
                    .change({ added.id }, u"Edit"_s,
                            [&](Content &content) -> Status {
                                content.notes = decomposed + u"!"_s;
                                return {};
                            })
                    .result());

        const Content stored = **f.contents.find(added.id);

        QCOMPARE(stored.title, u"캠핑"_s);
        QCOMPARE(stored.description, u"캠핑"_s);
        QCOMPARE(stored.notes, u"캠핑!"_s);
        QCOMPARE(stored.tags, QStringList{ u"캠핑"_s });
        QCOMPARE(stored.checklist.constFirst().text, u"캠핑"_s);
        QCOMPARE(stored.variants.constFirst().title, u"캠핑"_s);
        QCOMPARE(stored.variants.constFirst().description, u"캠핑"_s);
        QCOMPARE(added.title, stored.title);
    }

    void aTitleOfAMegabyteIsStoredAndFound()
    {
        Fixture f;
        const QString title = u"가나\u202E다라 "_s.repeated(200'000) + u"끝말"_s;
        const Content added = f.add(title);
        QCOMPARE((*f.contents.find(added.id))->title, title);
        QCOMPARE(f.indexed("끝말"), 1);
    }

    void anotherAccountIsAChangeInTheHistory()
    {
        Fixture f;
        AccountRepository accounts(*f.database);
        SocialAccount account;
        account.userId = f.channel.userId;
        account.platform = u"youtube"_s;
        account.accountId = u"UC1"_s;
        account = *accounts.add(account).result();
        const Content added = f.add(u"a"_s);

        QVERIFY(f.contents
                    .change({ added.id }, u"Change"_s,
                            [&account](Content &c) -> Status {
                                c.variants.first().accountId = account.id;
                                return {};
                            })
                    .result());

        QCOMPARE((**f.contents.find(added.id)).variants.constFirst().accountId,
                 std::optional(account.id));
        QCOMPARE(f.count("SELECT count(*) FROM history WHERE action = 'update' AND "
                         "json_type(changes, '$.variants') = 'array'"),
                 1);
    }

    void keepsEveryField()
    {
        Fixture f;
        const Content asked = f.aContent(u"가을 캠핑 3편"_s);

        const Content added = f.add(u"가을 캠핑 3편"_s);
        const Content found = **f.contents.find(added.id);

        QCOMPARE(found, added);
        QVERIFY(!found.id.isNull());
        QCOMPARE(found.creatorId, f.channel.userId);
        QVERIFY(!found.variants.constFirst().id.isNull());
        Content same = found;
        same.id = {};
        same.creatorId = {};
        same.createdAt = same.updatedAt = {};
        same.variants.first().id = {};
        QCOMPARE(same, asked);
    }

    void listsWhatIsNotInTheTrashWithItsParts()
    {
        Fixture f;
        const Content one = f.add(u"하나"_s);
        const Content two = f.add(u"둘"_s);
        QVERIFY(f.contents.moveToTrash({ one.id }).result());

        const auto all = ContentRepository::all(f.database->reader());

        QCOMPARE(all->size(), 1);
        QCOMPARE(all->constFirst(), two);
    }

    void addsManyAsOneStep()
    {
        Fixture f;
        QSignalSpy inserted(&f.contents, &ContentRepository::inserted);

        QVERIFY(f.contents.add({ f.aContent(u"a"_s), f.aContent(u"b"_s) }, u"Add two"_s).result());

        QTRY_COMPARE(inserted.size(), 1);
        QCOMPARE(inserted.at(0).at(0).value<QList<Content>>().size(), 2);
        QVERIFY(f.journal.undo().result());
        QCOMPARE(f.count("SELECT count(*) FROM contents"), 0);
        QCOMPARE(f.count("SELECT count(*) FROM content_variants"), 0);
        QCOMPARE(f.count("SELECT count(*) FROM content_resources"), 0);
    }

    void refusesAnIdThatExists()
    {
        Fixture f;
        const Content added = f.add(u"a"_s);

        const auto again = f.contents.add({ added }, u"Again"_s).result();

        QVERIFY(!again);
        QCOMPARE(f.count("SELECT count(*) FROM contents"), 1);
    }

    void changesOnlyWhatItIsAskedTo()
    {
        Fixture f;
        const Content added = f.add(u"a"_s);
        QSignalSpy updated(&f.contents, &ContentRepository::updated);

        QVERIFY(
            f.contents
                .change(
                    { added.id }, u"Change"_s,
                    [](Content &c) -> Status {
                        c.title = u"새 제목"_s;
                        c.variants.first().title = u"다른"_s;
                        c.variants.append(ContentVariant{ {}, u"tiktok"_s, {}, {}, {}, {}, {} });
                        c.resources.clear();
                        return {};
                    })
                .result());

        const Content now = **f.contents.find(added.id);
        QCOMPARE(now.title, u"새 제목"_s);
        QCOMPARE(now.variants.size(), 2);
        QCOMPARE(now.variants.at(0).id, added.variants.at(0).id);
        QCOMPARE(now.variants.at(0).title, u"다른"_s);
        QVERIFY(now.resources.isEmpty());
        QCOMPARE(now.tags, added.tags);
        QTRY_COMPARE(updated.size(), 1);
        QCOMPARE(updated.at(0).at(0).value<QList<Content>>(), QList<Content>{ now });
    }

    void tellsTheHistoryWhatDiffers()
    {
        Fixture f;
        const Content added = f.add(u"a"_s);

        QVERIFY(f.contents
                    .overrideWith({ added.id }, u"Schedule"_s,
                                  [](Content &c) -> Status {
                                      c.status = ContentStatus::Scheduled;
                                      return {};
                                  },
                                  { { u"licence"_s, u"expired"_s } })
                    .result());

        auto row = f.database->reader().prepare(
            "SELECT action, changes FROM history WHERE table_name = 'contents' ORDER BY seq DESC");
        QVERIFY(*row->step());
        QCOMPARE(row->text(0), u"override"_s);
        QCOMPARE(row->text(1), uR"({"licence":"expired","status":["draft","scheduled"]})"_s);
    }

    void aRefusedChangeChangesNothing()
    {
        Fixture f;
        const Content one = f.add(u"a"_s);
        const Content two = f.add(u"b"_s);

        const auto refused = f.contents
                                 .change({ one.id, two.id }, u"Change"_s,
                                         [&](Content &c) -> Status {
                                             if (c.id == two.id)
                                                 return failure(Error::Code::InvalidData, u"no"_s);
                                             c.title = u"x"_s;
                                             return {};
                                         })
                                 .result();

        QVERIFY(!refused);
        QCOMPARE(refused.error().message, u"no"_s);
        QCOMPARE((*f.contents.find(one.id))->title, u"a"_s);
        const auto gone
            = f.contents
                  .change({ ContentId(Uuid::v7(9)) }, u"x"_s, [](Content &) { return Status(); })
                  .result();
        QCOMPARE(gone.error().code, Error::Code::NotFound);
    }

    void theSearchFollowsEditsUndoTrashAndPurge()
    {
        Fixture f;
        const Content added = f.add(u"겨울 산행"_s);
        QCOMPARE(f.indexed("산행"), 1);
        QCOMPARE(f.indexed("드론"), 1); // notes
        QCOMPARE(f.indexed("캠핑"), 1); // tags
        QVERIFY(f.contents
                    .change({ added.id }, u"x"_s,
                            [](Content &c) -> Status {
                                c.title = u"여름 바다"_s;
                                return {};
                            })
                    .result());
        QCOMPARE(f.indexed("산행"), 0);
        QCOMPARE(f.indexed("바다"), 1);

        QVERIFY(f.journal.undo().result());

        QCOMPARE(f.indexed("산행"), 1);
        QCOMPARE(f.indexed("바다"), 0);
        QVERIFY(f.contents.moveToTrash({ added.id }).result());
        QVERIFY(f.contents.purge({ added.id }).result());
        QCOMPARE(f.indexed("산행"), 0);
        QCOMPARE(f.count("SELECT count(*) FROM content_variants"), 0);
    }

    void aPurgeOfWhatHangsOnItDoesNotBlockUndo()
    {
        Fixture f;
        const Content other = f.add(u"first"_s);
        QVERIFY(f.contents
                    .change({ other.id }, u"Rename"_s,
                            [](Content &c) -> Status {
                                c.title = u"second"_s;
                                return {};
                            })
                    .result());
        const Content added = f.add(u"a"_s);
        QVERIFY(f.contents
                    .change({ added.id }, u"Drop platforms"_s,
                            [](Content &c) -> Status {
                                c.variants.clear();
                                return {};
                            })
                    .result());
        QVERIFY(f.contents.moveToTrash({ added.id }).result());
        QVERIFY(f.contents.purge({ added.id }).result());

        // What touched the purged row itself is a step that does nothing; none is in the way.
        for (int steps = 0; steps < 3 && (*f.contents.find(other.id))->title != u"first"; ++steps)
            QVERIFY(f.journal.undo().result());

        QCOMPARE((*f.contents.find(other.id))->title, u"first"_s);
    }

    void comesBackFromTheTrash()
    {
        Fixture f;
        const Content added = f.add(u"a"_s);
        QSignalSpy removed(&f.contents, &ContentRepository::removed);
        QSignalSpy inserted(&f.contents, &ContentRepository::inserted);

        QVERIFY(f.contents.moveToTrash({ added.id }).result());
        QVERIFY((*f.contents.find(added.id))->deletedAt == f.clock.now);
        QVERIFY(f.contents.restore({ added.id }).result());

        QTRY_COMPARE(removed.size(), 1);
        QCOMPARE(removed.at(0).at(0).value<QList<ContentId>>(), QList<ContentId>{ added.id });
        QTRY_COMPARE(inserted.size(), 2); // with its first appearance
        QVERIFY((*f.contents.find(added.id))->deletedAt.isNull());
    }

    void aPurgeTakesTheMeasurementsAndLeavesTheMoney()
    {
        Fixture f;
        Content asked = f.aContent(u"a"_s);
        asked.origin = Origin::File;
        asked.resources.clear();
        const Content added = f.contents.add({ asked }, u"Add"_s).result()->constFirst();
        const auto prepared = f.database->writer().write<void>([&](WriteContext &context)
                                                                   -> Status {
            auto owner = context.connection.prepare(
                "INSERT INTO metric_owners (id, creator_id, content_id, platform) "
                "VALUES (?1, ?2, ?3, 'youtube')");
            owner->bind(1, Uuid::v7(5));
            owner->bind(2, f.channel.id.uuid());
            owner->bind(3, added.id.uuid());
            if (Status status = owner->run(); !status)
                return status;
            return context.connection.execute(
                "INSERT INTO metric_series (id, owner, metric_name, metric_type, span) SELECT "
                "zeroblob(16), owner, 'views', 'count', 'daily' FROM metric_owners;"
                "INSERT INTO metric_values (series, day, value, run) SELECT series, 1, 2, 1 FROM "
                "metric_series;");
        });
        QVERIFY(prepared.result());

        QVERIFY(f.contents.purge({ added.id }).result());

        QCOMPARE(f.count("SELECT count(*) FROM metric_values"), 0);
        QCOMPARE(f.count("SELECT count(*) FROM metric_owners"), 0);
        QCOMPARE(f.count("SELECT count(*) FROM tombstones WHERE table_name = 'contents'"), 1);
    }
};

QTEST_GUILESS_MAIN(tst_ContentRepository)
#include "tst_contentrepository.moc"
