#include "await.h"
#include "fakeclock.h"
#include "storage/backupservice.h"
#include "storage/channelrepository.h"
#include "storage/database.h"
#include "storage/earningrepository.h"

#include <QDir>
#include <QSignalSpy>
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
    BackupService service{ *database, clock };

    EarningId addEarning()
    {
        Earning earning;
        earning.creatorId = await(channels.ensureOne())->id;
        earning.amount = { 1'000'000, Currencies::krw() };
        earning.earnedAt = QDate(2026, 3, 1);
        return await(earnings.add(earning))->id;
    }
    void pass(qint64 seconds) { clock.now = clock.now.addSecs(seconds); }
    /// A file as a backup of that day would be called.
    void pretend(const QDateTime &at)
    {
        QDir().mkpath(service.folder());
        QFile file(service.folder() + u'/' + at.toString(u"yyyy-MM-dd'T'HHmmss"_s)
                   + u"-daily.sqlite"_s);
        QVERIFY(file.open(QIODevice::WriteOnly));
    }
};

} // namespace

class TestBackupService final : public QObject
{
    Q_OBJECT

private slots:
    void backsUpWhatIsThereWhenAsked()
    {
        Fixture f;
        f.addEarning();
        const Result<QString> path = await(f.service.backUp(u"manual"_s));
        QVERIFY2(path.has_value(), path ? "" : qPrintable(path.error().message));
        QCOMPARE(f.service.list().size(), 1);
        QCOMPARE(f.service.list().first().reason, u"manual"_s);
        QCOMPARE(Backup::inspect(*path)->earnings, 1);
        QCOMPARE(f.service.list().first().createdAt, f.clock.now);
    }
    void includesAWriteThatIsStillQueued()
    {
        Fixture f;
        Earning earning;
        earning.creatorId = await(f.channels.ensureOne())->id;
        earning.amount = { 5, Currencies::usd() };
        earning.earnedAt = QDate(2026, 3, 2);
        const auto added = f.earnings.add(earning);
        const Result<QString> path = await(f.service.backUp(u"manual"_s));
        QVERIFY(path.has_value());
        QCOMPARE(await(f.service.contentsOf(*path))->earnings, 1);
        QVERIFY(added.isFinished());
    }
    void tellsWhatIsThereNow()
    {
        Fixture f;
        f.addEarning();
        f.addEarning();
        QCOMPARE(await(f.service.contentsNow())->earnings, 2);
    }
    void waitsUntilNobodyDidAnythingForAMinute()
    {
        Fixture f;
        QSignalSpy done(&f.service, &BackupService::dailyDone);
        f.service.start();
        f.pass(59);
        f.service.look();
        f.service.noteActivity();
        f.pass(59);
        f.service.look();
        QCOMPARE(f.service.list().size(), 0);
        f.pass(1);
        f.service.look();
        f.service.look(); // one at a time
        QVERIFY(done.wait());
        QCOMPARE(f.service.list().size(), 1);
        QCOMPARE(f.service.list().first().reason, u"daily"_s);
    }
    void makesOneADay()
    {
        Fixture f;
        QSignalSpy done(&f.service, &BackupService::dailyDone);
        f.pass(60);
        f.service.look();
        QVERIFY(done.wait());
        f.pass(19 * 3600);
        f.service.look();
        QCOMPARE(f.service.list().size(), 1);
        f.pass(2 * 3600);
        f.service.look();
        QVERIFY(done.wait());
        QCOMPARE(f.service.list().size(), 2);
    }
    void keepsSevenDaysAndFourWeeks()
    {
        Fixture f;
        for (int day = 1; day <= 40; ++day)
            f.pretend(f.clock.now.addDays(-day));
        QSignalSpy done(&f.service, &BackupService::dailyDone);
        f.pass(60);
        f.service.look();
        QVERIFY(done.wait());
        const QList<BackupFile> left = f.service.list();
        QVERIFY2(left.size() >= 9 && left.size() <= 11, qPrintable(QString::number(left.size())));
        QCOMPARE(left.first().createdAt, f.clock.now);
        for (int day = 1; day < 7; ++day)
            QCOMPARE(left.at(day).createdAt.date(), f.clock.now.date().addDays(-day));
        QVERIFY(left.last().createdAt.daysTo(f.clock.now) > 14);
    }
    void leavesBackupsOfThePersonAlone()
    {
        Fixture f;
        QVERIFY(await(f.service.backUp(u"manual"_s)).has_value());
        for (int day = 1; day <= 10; ++day)
            f.pretend(f.clock.now.addDays(day));
        Backup::removeExpired(f.service.folder());
        QCOMPARE(f.service.list().last().reason, u"manual"_s);
    }
    void saysThatItFailedAndWaitsAnHour()
    {
        Fixture f;
        QFile blocker(f.folder.filePath(u"file"_s));
        QVERIFY(blocker.open(QIODevice::WriteOnly));
        f.service.setFolder(blocker.fileName() + u"/backups"_s);
        QSignalSpy failed(&f.service, &BackupService::dailyFailed);
        f.pass(60);
        f.service.look();
        QVERIFY(failed.wait());
        f.pass(600);
        f.service.look();
        f.service.setFolder({});
        QCOMPARE(f.service.list().size(), 0);
        QSignalSpy done(&f.service, &BackupService::dailyDone);
        f.pass(3600);
        f.service.look();
        QVERIFY(done.wait());
        QCOMPARE(failed.count(), 1);
    }
    void canBeRestored()
    {
        Fixture f;
        f.addEarning();
        const Result<QString> path = await(f.service.backUp(u"manual"_s));
        f.addEarning();
        const QString file = f.database->filePath();
        f.database->writer().waitForDone();
        QTemporaryDir other;
        QVERIFY(Backup::createAt(f.database->reader(), other.filePath(QFileInfo(file).fileName())));
        const QString target = Database::filePathIn(other.path());
        QVERIFY(Backup::restore(*path, target, other.path() + u"/backups"_s, f.clock.now));
        auto restored = Database::open(other.path(), Database::Access::ReadWrite, f.clock);
        QVERIFY(restored.has_value());
        QCOMPARE(*(*restored)->reader().scalar("SELECT count(*) FROM earnings"), 1);
        const QList<BackupFile> kept = Backup::list(other.path() + u"/backups"_s);
        QCOMPARE(kept.size(), 1);
        QCOMPARE(kept.first().reason, u"before-restore"_s);
    }
};

QTEST_GUILESS_MAIN(TestBackupService)
#include "tst_backupservice.moc"
