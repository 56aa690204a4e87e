#include "await.h"
#include "sqldump.h"
#include "storage/categoryrepository.h"
#include "storage/resourcechange.h"
#include "storage/resourcerepository.h"
#include "storage/resourcerows.h"
#include "storage/undojournal.h"
#include "temporaryprofile.h"

#include <QJsonArray>
#include <QSignalSpy>

using namespace Creator;
using namespace Creator::Test;
using namespace Qt::StringLiterals;

namespace {

Resource named(const QString &name)
{
    Resource resource;
    resource.name = name;
    resource.type = ResourceType::Image;
    return resource;
}

struct Fixture : TemporaryProfile
{
    ResourceRepository resources{ *database };
    CategoryRepository categories{ *database, resources };
    UndoJournal journal{ *database };

    Resource save(const Resource &wanted)
    {
        const Result<Resource> stored = await(resources.save(wanted));
        if (!stored)
            qFatal("%s", qUtf8Printable(stored.error().message));
        return *stored;
    }
    QList<Resource> list() { return *ResourceRepository::list(database->reader()); }
    QStringList names()
    {
        QStringList names;
        const QList<Resource> all = list();
        for (const Resource &resource : all)
            names.append(resource.name);
        return names;
    }
    /// A content that uses `resource`; its id comes back.
    ContentId contentUsing(ResourceId resource, const QString &title)
    {
        const auto made
            = database->writer().write<ContentId>([&](WriteContext &context) -> Result<ContentId> {
                  const ContentId id(context.newId());
                  auto content = context.connection.prepare(
                      "INSERT INTO contents (id, creator_id, title, created_at, updated_at) "
                      "SELECT ?1, user_id, ?2, 0, 0 FROM creator_profiles LIMIT 1");
                  content->bind(1, id.uuid());
                  content->bind(2, title);
                  auto use = context.connection.prepare(
                      "INSERT INTO content_resources (content_id, resource_id, role, created_at, "
                      "updated_at) VALUES (?1, ?2, ?3, 0, 0)");
                  use->bind(1, id.uuid());
                  use->bind(2, resource.uuid());
                  use->bind(3, u"music"_s);
                  if (!content->run() || !use->run())
                      qFatal("no content");
                  use->reset();
                  use->bind(3, u"thumbnail"_s); // the same content uses it twice
                  if (!use->run())
                      qFatal("no second use");
                  return id;
              });
        return *await(made);
    }
    void execute(const char *sql)
    {
        const auto done = database->writer().write<void>(
            [sql](WriteContext &context) { return context.connection.execute(sql); });
        if (const Status status = await(done); !status)
            qFatal("%s", qUtf8Printable(status.error().message));
    }
    QStringList history()
    {
        return dump(database->reader(),
                    "SELECT action, changes FROM history WHERE table_name = 'resources' "
                    "ORDER BY rowid",
                    2);
    }
};

Resource everything(const Fixture &f, CategoryId category)
{
    Resource r = named(u"가을 하늘"_s);
    r.categoryId = category;
    r.type = ResourceType::Audio;
    r.location = u"/home/me/음악/하늘 & 바람.flac"_s;
    r.licence.type = LicenceType::Subscription;
    r.licence.source = u"Sound shop"_s;
    r.licence.proof = u"/home/me/invoice 1.pdf"_s;
    r.licence.subscription = u"Sound shop Pro"_s;
    r.licence.validFrom = QDate(2026, 1, 1);
    r.licence.validTo = QDate(2026, 12, 31);
    r.licence.commercial = Licence::Commercial::Forbidden;
    r.licence.channels = { f.channel.id };
    r.licence.territories = { u"KR"_s, u"US"_s };
    r.licence.attribution = u"“Autumn” by Mina, CC BY 4.0"_s;
    r.tags = { u"가을"_s, u"calm"_s };
    r.notes = u"loop\ntwice"_s;
    r.contentHash = QByteArray::fromHex("00ff10");
    r.fileSize = 5'000'000'000;
    r.pixels = QSize(4000, 3000);
    r.durationMs = 205'400;
    r.metadata = { { u"bpm"_s, 92 }, { u"licence"_s, QJsonObject{ { u"seat"_s, 3 } } } };
    return r;
}

} // namespace

class tst_ResourceRepository final : public QObject
{
    Q_OBJECT

private slots:
    void keepsEveryField()
    {
        Fixture f;
        const ResourceCategory music = *await(f.categories.save({ {}, u"Music"_s, {} }));
        Resource wanted = everything(f, music.id);

        const Resource stored = f.save(wanted);

        QVERIFY(!stored.id.isNull());
        QCOMPARE(stored.createdAt, f.clock.now);
        wanted.id = stored.id;
        wanted.createdAt = wanted.updatedAt = f.clock.now;
        QCOMPARE(stored, wanted);
        QCOMPARE(**f.resources.find(stored.id), wanted);
        QCOMPARE(f.list(), QList<Resource>{ wanted });
    }

    void whatNobodySaidIsNotWritten()
    {
        Fixture f;
        f.save(named(u"a"_s));
        QCOMPARE(
            dump(f.database->reader(), "SELECT metadata IS NULL, url IS NULL FROM resources", 2),
            QStringList{ u"1|1"_s });
    }

    void unknownKeysOfOtherProgramsStay()
    {
        Fixture f;
        Resource r = f.save(named(u"a"_s));
        f.execute("UPDATE resources SET metadata = '{\"width\": 10, "
                  "\"licence\": {\"order\": \"A1\"}, \"shelf\": [1]}'");
        r = **f.resources.find(r.id);
        QVERIFY(r.pixels.isEmpty());

        r.licence.source = u"t"_s;
        f.save(r);

        const QJsonObject kept = ResourceRows::metadataOf(**f.resources.find(r.id));
        QCOMPARE(kept.value(u"shelf"_s).toArray(), QJsonArray{ 1 });
        QCOMPARE(kept.value(u"licence"_s).toObject(),
                 (QJsonObject{ { u"source"_s, u"t"_s }, { u"order"_s, u"A1"_s } }));
    }

    void valuesOfAnotherTypeAreLeftOut()
    {
        Resource r;
        ResourceRows::applyMetadata(r,
                                    { { u"tags"_s, QJsonArray{ u"x"_s, 7 } },
                                      { u"notes"_s, 3 },
                                      { u"file_hash"_s, u"zz"_s },
                                      { u"licence"_s, u"mine"_s },
                                      { u"duration_ms"_s, u"long"_s } });
        QCOMPARE(r.tags, QStringList{ u"x"_s });
        QCOMPARE(r.notes, QString());
        QCOMPARE(r.contentHash, QByteArray());
        QCOMPARE(r.licence, Licence());
        QCOMPARE(r.durationMs, 0);
    }

    void textsAreStoredComposedButPathsAsTheyAre()
    {
        Fixture f;
        const QString decomposed = u"\u1112\u1161\u11ab"_s;
        Resource r = named(decomposed);
        r.location = u"/tmp/"_s + decomposed;
        const Resource stored = f.save(r);
        QCOMPARE(stored.name, u"한"_s);
        QCOMPARE((*f.resources.find(stored.id))->location, u"/tmp/"_s + decomposed);
    }

    void aChangeIsOneStepWithWhatDiffers()
    {
        Fixture f;
        const Resource stored = f.save(named(u"a"_s));
        f.clock.now = f.clock.now.addSecs(5);
        Resource changed = stored;
        changed.name = u"b"_s;
        changed.licence.validTo = QDate(2026, 12, 31);
        QSignalSpy updated(&f.resources, &ResourceRepository::updated);

        const Resource after = f.save(changed);

        QCOMPARE(after.createdAt, stored.createdAt);
        QCOMPARE(after.updatedAt, f.clock.now);
        QTRY_COMPARE(updated.count(), 1);
        QCOMPARE(updated.first().first().value<QList<Resource>>(), QList<Resource>{ after });
        QCOMPARE(f.history().size(), 2);
        QCOMPARE(f.history().last(),
                 u"update|{\"licence\":[null,{\"valid_to\":\"2026-12-31\"}],"
                 "\"name\":[\"a\",\"b\"]}"_s);
        QVERIFY(await(f.journal.undo()));
        QCOMPARE(**f.resources.find(stored.id), stored);
    }

    void manyAreSavedInOneStepAndToldApart()
    {
        Fixture f;
        const Resource old = f.save(named(u"old"_s));
        QSignalSpy inserted(&f.resources, &ResourceRepository::inserted);
        QSignalSpy updated(&f.resources, &ResourceRepository::updated);
        Resource renamed = old;
        renamed.name = u"older"_s;

        const auto saved = await(f.resources.saveAll({ named(u"x"_s), renamed, named(u"y"_s) }));

        QCOMPARE(saved->size(), 3);
        QCOMPARE(saved->at(1).id, old.id);
        QTRY_COMPARE(updated.count(), 1);
        QCOMPARE(inserted.last().first().value<QList<Resource>>().size(), 2);
        QCOMPARE(f.names(), (QStringList{ u"older"_s, u"x"_s, u"y"_s }));
        QVERIFY(await(f.journal.undo()));
        QCOMPARE(f.names(), QStringList{ u"old"_s });
    }

    void nothingIsWrittenIfOneFails()
    {
        Fixture f;
        Resource broken = named(u"b"_s);
        broken.categoryId = CategoryId(Uuid::v7(1));
        QVERIFY(!await(f.resources.saveAll({ named(u"a"_s), broken })));
        QCOMPARE(f.names(), QStringList());
    }

    void changesManyByOneRule()
    {
        Fixture f;
        const ResourceId a = f.save(named(u"a"_s)).id;
        const ResourceId b = f.save(named(u"b"_s)).id;
        const auto tag = [](Resource &r) { r.tags.append(u"new"_s); };

        QVERIFY(await(f.resources.change({ a, b }, u"Tag"_s, tag)));
        QCOMPARE((*f.resources.find(b))->tags, QStringList{ u"new"_s });
        QCOMPARE(f.journal.nextUndo()->label, u"Tag"_s);

        const Status gone
            = await(f.resources.change({ a, ResourceId(Uuid::v7(1)) }, u"Tag"_s, tag));
        QCOMPARE(gone.error().code, Error::Code::NotFound);
        QCOMPARE((*f.resources.find(a))->tags.size(), 1);
    }

    void theTrashTakesAndGives()
    {
        Fixture f;
        const ResourceId a = f.save(named(u"a"_s)).id;
        f.save(named(u"b"_s));
        QSignalSpy removed(&f.resources, &ResourceRepository::removed);
        QSignalSpy inserted(&f.resources, &ResourceRepository::inserted);
        inserted.clear();

        QVERIFY(await(f.resources.moveToTrash({ a })));
        QTRY_COMPARE(removed.count(), 1);
        QCOMPARE(removed.first().first().value<QList<ResourceId>>(), QList<ResourceId>{ a });
        QCOMPARE(f.names(), QStringList{ u"b"_s });
        QCOMPARE((*f.resources.find(a))->deletedAt, f.clock.now);

        QVERIFY(await(f.resources.restore({ a })));
        QTRY_VERIFY(!inserted.isEmpty());
        QCOMPARE(f.names(), (QStringList{ u"a"_s, u"b"_s }));
    }

    void aPurgeTakesTheLinksAlong()
    {
        Fixture f;
        const ResourceId a = f.save(named(u"a"_s)).id;
        f.contentUsing(a, u"Camping"_s);

        QVERIFY(await(f.resources.purge({ a })));

        QVERIFY(!*f.resources.find(a));
        QCOMPARE(*f.database->reader().scalar("SELECT count(*) FROM content_resources"), 0);
        QCOMPARE(*f.database->reader().scalar("SELECT count(*) FROM contents"), 1);
        QCOMPARE(f.history().last(), u"purge|{}"_s);
        QCOMPARE(await(f.resources.purge({ a })).error().code, Error::Code::NotFound);
    }

    void countsLivingContentsOnce()
    {
        Fixture f;
        const ResourceId a = f.save(named(u"a"_s)).id;
        const ResourceId b = f.save(named(u"b"_s)).id;
        const ContentId second = f.contentUsing(a, u"나중"_s);
        const ContentId first = f.contentUsing(a, u"가장 먼저"_s);
        f.contentUsing(b, u"gone"_s);
        f.execute("UPDATE contents SET deleted_at = 1 WHERE title = 'gone'");

        QCOMPARE(*ResourceRepository::usedIn(f.database->reader()),
                 (QHash<ResourceId, int>{ { a, 2 } }));
        QCOMPARE(
            *ResourceRepository::contentsUsing(f.database->reader(), a),
            (QList<ResourceRepository::Use>{ { first, u"가장 먼저"_s }, { second, u"나중"_s } }));
        QVERIFY(ResourceRepository::contentsUsing(f.database->reader(), b)->isEmpty());
    }

    void theLibraryIsWhatLives()
    {
        Fixture f;
        const ResourceId a = f.save(named(u"a"_s)).id;
        const ResourceId gone = f.save(named(u"b"_s)).id;
        QVERIFY(await(f.resources.moveToTrash({ gone })));

        const auto library = ResourceRepository::library(f.database->reader());

        QCOMPARE(library->keys(), QList<ResourceId>{ a });
        QCOMPARE(library->value(a).name, u"a"_s);
    }

    void aThousandAndOneAreTakenAsManyAtOnce()
    {
        Fixture f;
        QSignalSpy bulk(&f.resources, &ResourceRepository::changedInBulk);
        QSignalSpy inserted(&f.resources, &ResourceRepository::inserted);
        QVERIFY(await(f.resources.saveAll(
            QList<Resource>(ResourceRepository::maxAnnounced + 1, named(u"a"_s)))));
        QTRY_COMPARE(bulk.count(), 1);
        QCOMPARE(inserted.count(), 0);
    }

    void categoriesHaveOneNameEach()
    {
        Fixture f;
        QSignalSpy changed(&f.categories, &CategoryRepository::changed);
        ResourceCategory music = *await(f.categories.save({ {}, u"  Music  loops "_s, u"d"_s }));
        QCOMPARE(music.name, u"Music loops"_s);
        QTRY_COMPARE(changed.count(), 1);
        QCOMPARE(await(f.categories.save({ {}, u"music LOOPS"_s, {} })).error().code,
                 Error::Code::Conflict);
        QCOMPARE(await(f.categories.save({ {}, u"  "_s, {} })).error().code,
                 Error::Code::InvalidData);

        music.name = u"MUSIC loops"_s; // its own name in other letters
        QVERIFY(await(f.categories.save(music)));
        await(f.categories.save({ {}, u"Fonts"_s, {} })).value();
        QStringList names;
        const QList<ResourceCategory> all = *CategoryRepository::list(f.database->reader());
        for (const ResourceCategory &category : all)
            names.append(category.name);
        QCOMPARE(names, (QStringList{ u"Fonts"_s, u"MUSIC loops"_s }));
    }

    void aCategoryThatGoesLeavesItsResources()
    {
        Fixture f;
        const ResourceCategory music = *await(f.categories.save({ {}, u"Music"_s, {} }));
        Resource r = named(u"a"_s);
        r.categoryId = music.id;
        r = f.save(r);

        QVERIFY(await(f.categories.remove(music.id)));

        QVERIFY(!(*f.resources.find(r.id))->categoryId);
        QVERIFY(CategoryRepository::list(f.database->reader())->isEmpty());
        QVERIFY(await(f.journal.undo()));
        QCOMPARE((*f.resources.find(r.id))->categoryId, std::optional(music.id));
        QCOMPARE(CategoryRepository::list(f.database->reader())->size(), 1);
    }
};

QTEST_GUILESS_MAIN(tst_ResourceRepository)
#include "tst_resourcerepository.moc"
