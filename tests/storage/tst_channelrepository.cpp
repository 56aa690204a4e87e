#include "await.h"
#include "sqldump.h"
#include "storage/undojournal.h"
#include "temporaryprofile.h"

#include <QSignalSpy>

using namespace Creator;
using namespace Creator::Test;
using namespace Qt::StringLiterals;

namespace {

struct Fixture : TemporaryProfile
{
    ChannelRepository channels{ *database };

    Channel save(const Channel &wanted)
    {
        const Result<Channel> stored = channels.save(wanted).result();
        if (!stored)
            qFatal("%s", qUtf8Printable(stored.error().message));
        return *stored;
    }
    Channel named(const QString &name)
    {
        Channel wanted;
        wanted.userId = channel.userId;
        wanted.name = name;
        return save(wanted);
    }
};

} // namespace

class tst_ChannelRepository final : public QObject
{
    Q_OBJECT

private slots:
    void keepsEveryField()
    {
        Fixture f;
        Channel wanted;
        wanted.userId = f.channel.userId;
        wanted.name = u"느린 캠핑"_s;
        wanted.description = u"한 달에 두 번\n“천천히”"_s;
        wanted.profileImage = u"/home/me/그림 1.png"_s;
        wanted.category = u"Outdoors"_s;
        wanted.socialLinks = { { u"youtube"_s, u"https://youtube.com/@slow"_s },
                               { u"instagram"_s, u"https://instagram.com/slow"_s } };

        const Channel stored = f.save(wanted);

        QVERIFY(!stored.id.isNull());
        QCOMPARE(stored.createdAt, f.clock.now);
        QCOMPARE(stored.updatedAt, f.clock.now);
        wanted.id = stored.id;
        wanted.createdAt = stored.createdAt;
        wanted.updatedAt = stored.updatedAt;
        QCOMPARE(stored, wanted);
        QCOMPARE(**f.channels.find(stored.id), wanted);
        QCOMPARE(**f.channels.findByName(u"느린 캠핑"_s), wanted);
    }

    void fieldsCanBeEmptiedAgain()
    {
        Fixture f;
        Channel wanted = f.named(u"A"_s);
        wanted.category = u"x"_s;
        wanted.socialLinks = { { u"x"_s, u"y"_s } };
        f.save(wanted);
        wanted.category.clear();
        wanted.socialLinks = {};

        QCOMPARE(f.save(wanted).category, QString());
        QCOMPARE((*f.channels.find(wanted.id))->socialLinks, QJsonObject());
        QCOMPARE(
            *f.database->reader().scalar("SELECT count(*) FROM creator_profiles "
                                         "WHERE category IS NOT NULL OR social_links IS NOT NULL"),
            0);
    }

    void aChangeKeepsTheDayOfCreation()
    {
        Fixture f;
        Channel stored = f.named(u"A"_s);
        const QDateTime created = f.clock.now;
        f.clock.now = created.addDays(3);
        stored.name = u"B"_s;

        const Channel changed = f.save(stored);

        QCOMPARE(changed.createdAt, created);
        QCOMPARE(changed.updatedAt, created.addDays(3));
        QCOMPARE(f.channels.list()->size(), 2);
    }

    void listsByNameWithoutTheTrash()
    {
        Fixture f;
        f.named(u"나"_s);
        Channel gone = f.named(u"가"_s);
        f.named(u"Beta"_s);
        gone.deletedAt = f.clock.now;
        f.save(gone);

        QStringList names;
        const QList<Channel> listed = *f.channels.list();
        for (const Channel &channel : listed)
            names.append(channel.name);

        QCOMPARE(names, (QStringList{ u"Beta"_s, f.channel.name, u"나"_s }));
        QVERIFY(!*f.channels.findByName(u"가"_s));
        QCOMPARE((*f.channels.find(gone.id))->deletedAt, f.clock.now);
    }

    void refusesAChannelOfNobody()
    {
        Fixture f;
        Channel wanted;
        wanted.userId = UserId(Uuid::v7(1));
        wanted.name = u"A"_s;

        QVERIFY(!f.channels.save(wanted).result());
        QCOMPARE(f.channels.list()->size(), 1);
    }

    void aChangeCanBeUndone()
    {
        Fixture f;
        Channel renamed = f.channel;
        renamed.name = u"Renamed"_s;
        f.clock.now = f.clock.now.addSecs(1);
        f.save(renamed);
        UndoJournal journal(*f.database);

        QVERIFY(journal.undo().result());

        QCOMPARE((*f.channels.find(f.channel.id))->name, f.channel.name);
    }

    void theFirstOneIsMadeOnce()
    {
        Fixture f;
        const Channel again = *f.channels.ensureOne().result();

        QCOMPARE(again, f.channel);
        QCOMPARE(f.channels.list()->size(), 1);
        QCOMPARE(*f.database->reader().scalar("SELECT count(*) FROM users"), 1);
        QVERIFY(again.createdAt.isValid());
    }

    void theFirstOneIsTheOldest()
    {
        Fixture f;
        f.clock.now = f.clock.now.addDays(1);
        f.named(u"0 comes first by name"_s);

        QCOMPARE(f.channels.ensureOne().result()->id, f.channel.id);
    }

    void tellsOfChanges()
    {
        Fixture f;
        QSignalSpy changed(&f.channels, &ChannelRepository::changed);
        QVERIFY(await(f.channels.save(f.channel)));
        QTRY_COMPARE(changed.count(), 1);
    }
};

QTEST_GUILESS_MAIN(tst_ChannelRepository)
#include "tst_channelrepository.moc"
