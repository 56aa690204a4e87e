#include "await.h"
#include "sqldump.h"
#include "storage/userrepository.h"
#include "temporaryprofile.h"

#include <QSignalSpy>

using namespace Creator;
using namespace Creator::Test;
using namespace Qt::StringLiterals;

namespace {

struct Fixture : TemporaryProfile
{
    UserRepository users{ *database };

    static User person(const QString &email, const QString &name = u"김하늘"_s)
    {
        User user;
        user.email = email;
        user.name = name;
        user.phone = u"+82 10-1234-5678"_s;
        user.role = Role::Manager;
        return user;
    }
    User save(const User &wanted) { return *users.save(wanted).result(); }
    static PasswordRecord record()
    {
        return { u"$argon2id$a"_s, u"$argon2id$b"_s, u"c"_s, 3,
                 QDateTime(QDate(2026, 11, 22), QTime(9, 15), Qt::UTC) };
    }
};

} // namespace

class tst_UserRepository final : public QObject
{
    Q_OBJECT

private slots:
    void keepsEveryField_data()
    {
        QTest::addColumn<Role>("role");
        QTest::addColumn<bool>("active");
        QTest::newRow("creator") << Role::Creator << true;
        QTest::newRow("manager") << Role::Manager << true;
        QTest::newRow("viewer") << Role::Viewer << true;
        QTest::newRow("admin") << Role::Admin << true;
        QTest::newRow("contact") << Role::Viewer << false;
    }

    void keepsEveryField()
    {
        QFETCH(Role, role);
        QFETCH(bool, active);
        Fixture f;
        User wanted = f.person(u"sky@example.org"_s);
        wanted.role = role;
        wanted.isActive = active;

        const User stored = f.save(wanted);

        QVERIFY(!stored.id.isNull());
        wanted.id = stored.id;
        wanted.createdAt = f.clock.now;
        wanted.updatedAt = f.clock.now;
        QCOMPARE(stored, wanted);
        QCOMPARE(**f.users.find(stored.id), wanted);
    }

    void anAddressIsFoundInAnyCase()
    {
        Fixture f;
        const User stored = f.save(f.person(u"Sky@Example.org"_s));
        QCOMPARE((*f.users.findByEmail(u"sky@EXAMPLE.ORG"_s))->id, stored.id);
        QVERIFY(!*f.users.findByEmail(u"sky@example.com"_s));
    }

    void anAddressBelongsToOnePerson()
    {
        Fixture f;
        const User first = f.save(f.person(u"sky@example.org"_s));
        const auto second = f.users.save(f.person(u"SKY@example.org"_s, u"Other"_s)).result();

        QCOMPARE(second.error().code, Error::Code::Conflict);
        QCOMPARE(f.users.list()->size(), 2); // the first one, and who owns the channel
        QVERIFY(f.users.save(first).result()); // one's own address is no conflict
    }

    void thoseInTheTrashAreFoundByTheirIdOnly()
    {
        Fixture f;
        User gone = f.save(f.person(u"sky@example.org"_s));
        gone.deletedAt = f.clock.now;
        f.save(gone);

        QVERIFY(!*f.users.findByEmail(u"sky@example.org"_s));
        QCOMPARE(f.users.list()->size(), 1);
        QCOMPARE((*f.users.find(gone.id))->deletedAt, f.clock.now);
    }

    void listsByName()
    {
        Fixture f;
        f.save(f.person(u"b@example.org"_s, u"나"_s));
        f.save(f.person(u"a@example.org"_s, u"가"_s));
        const auto list = f.users.list();
        QCOMPARE(list->at(1).name, u"가"_s);
        QCOMPARE(list->at(2).name, u"나"_s);
    }

    void savesThePasswordWithThePersonOrNeither()
    {
        Fixture f;
        const User stored
            = *f.users.saveWithPassword(f.person(u"sky@example.org"_s), f.record()).result();
        QVERIFY(stored.hasPassword);
        QCOMPARE(*f.users.passwordRecord(stored.id), f.record());
        PasswordRecord other = f.record();
        other.passwordHash = u"$argon2id$other"_s;

        const auto refused
            = f.users.saveWithPassword(f.person(u"sky@example.org"_s, u"Other"_s), other).result();

        QCOMPARE(refused.error().code, Error::Code::Conflict);
        QCOMPARE(*f.users.passwordRecord(stored.id), f.record());
        QCOMPARE(f.users.list()->size(), 2);
    }

    void aChangedNameLeavesThePasswordAlone()
    {
        Fixture f;
        User stored
            = *f.users.saveWithPassword(f.person(u"sky@example.org"_s), f.record()).result();
        stored.name = u"Haneul"_s;
        stored.hasPassword = false; // not what decides

        QVERIFY(f.save(stored).hasPassword);

        QCOMPARE(*f.users.passwordRecord(stored.id), f.record());
    }

    void countsSignInsWhileAViewerIsSignedIn()
    {
        Fixture f;
        const User stored = f.save(f.person(u"sky@example.org"_s));
        f.database->writer().setRefusing(u"Viewers may look only."_s);
        f.clock.now = f.clock.now.addDays(1);

        QVERIFY(f.users.savePasswordRecord(stored.id, f.record()).result());

        QCOMPARE(*f.users.passwordRecord(stored.id), f.record());
        QCOMPARE((*f.users.find(stored.id))->updatedAt, stored.updatedAt);
        QCOMPARE(f.users.save(stored).result().error().code, Error::Code::Unauthorized);
    }

    void anEmptyHashMeansNone()
    {
        Fixture f;
        const User stored
            = *f.users.saveWithPassword(f.person(u"sky@example.org"_s), f.record()).result();

        QVERIFY(f.users.savePasswordRecord(stored.id, {}).result());

        QVERIFY(!(*f.users.find(stored.id))->hasPassword);
        QCOMPARE(*f.users.passwordRecord(stored.id), PasswordRecord());
        QCOMPARE(
            *f.database->reader().scalar("SELECT count(*) FROM users WHERE password_hash IS NULL "
                                         "AND recovery_hash IS NULL AND locked_until IS NULL"),
            2);
    }

    void knowsNoPasswordOfNobody()
    {
        Fixture f;
        const auto record = f.users.passwordRecord(UserId(Uuid::v7(1)));
        QCOMPARE(record.error().code, Error::Code::NotFound);
    }

    void refusesToWriteBesideARunningProgram()
    {
        Fixture f;
        const auto reading = *Database::open(f.dir.path(), Database::Access::ReadOnly, f.clock);
        UserRepository users(*reading);

        const auto saved = users.savePasswordRecord(f.channel.userId, f.record()).result();

        QCOMPARE(saved.error().code, Error::Code::StorageReadOnly);
        QCOMPARE(users.list()->size(), 1);
    }

    void noHashIsEverInTheHistory()
    {
        Fixture f;
        QVERIFY(f.users.saveWithPassword(f.person(u"sky@example.org"_s), f.record()).result());
        const QString history
            = dump(f.database->reader(), "SELECT changes FROM history WHERE table_name = 'users'")
                  .join(u'\n');
        QVERIFY(!history.isEmpty());
        QVERIFY(!history.contains(u"argon2"_s));
    }

    void tellsOfChanges()
    {
        Fixture f;
        QSignalSpy changed(&f.users, &UserRepository::changed);
        const auto saved = await(f.users.save(f.person(u"sky@example.org"_s)));
        QTRY_COMPARE(changed.count(), 1);
        QVERIFY(!await(f.users.save(f.person(u"sky@example.org"_s))));
        QVERIFY(await(f.users.saveWithPassword(*saved, {})));
        QTRY_COMPARE(changed.count(), 2);
    }
};

QTEST_GUILESS_MAIN(tst_UserRepository)
#include "tst_userrepository.moc"
