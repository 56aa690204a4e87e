#include "storage/backup.h"
#include "storage/earningrepository.h"
#include "temporaryprofile.h"

#include <QFile>
#include <QTest>

using namespace Creator;
using namespace Creator::Test;
using namespace Qt::StringLiterals;

class tst_Backup : public QObject
{
    Q_OBJECT

private slots:
    void holdsWhatTheLiveDatabaseHolds()
    {
        TemporaryProfile profile;
        EarningRepository earnings(*profile.database);
        QVERIFY(earnings.add(anEarning(profile.channel, "2026-11-01", 5)).result());

        const auto path = Backup::create(profile.database->reader(), profile.database->backupsFolder(),
                                         u"daily"_s, profile.clock.nowUtc());

        QVERIFY(path);
        QCOMPARE(Backup::inspect(*path)->earnings, 1);
        QVERIFY(!QFile::exists(*path + u"-wal"_s));
        QVERIFY(!(QFile::permissions(*path) & (QFile::ReadGroup | QFile::ReadOther)));
        const QList<BackupFile> files = Backup::list(profile.database->backupsFolder());
        QCOMPARE(files.size(), 1);
        QCOMPARE(files.first().reason, u"daily"_s);
        QCOMPARE(files.first().createdAt, profile.clock.nowUtc());
    }

    void restorePutsItBackAndKeepsWhatWasThere()
    {
        TemporaryProfile profile;
        const QString path = profile.dir.filePath(u"copy.sqlite"_s);
        QVERIFY(Backup::createAt(profile.database->reader(), path));
        {
            EarningRepository earnings(*profile.database);
            QVERIFY(earnings.add(anEarning(profile.channel, "2026-11-01", 5)).result());
        }
        const QString target = profile.database->filePath();
        const QString folder = profile.database->backupsFolder();
        profile.database.reset();

        QVERIFY(Backup::restore(path, target, folder, profile.clock.nowUtc()));

        QCOMPARE(Backup::inspect(target)->earnings, 0);
        QCOMPARE(Backup::list(folder).size(), 1);
        QCOMPARE(Backup::inspect(Backup::list(folder).first().path)->earnings, 1);
    }

    void refusesADamagedBackup()
    {
        TemporaryProfile profile;
        const QString path = profile.dir.filePath(u"copy.sqlite"_s);
        QVERIFY(Backup::createAt(profile.database->reader(), path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.seek(4096 * 3);
        file.write(QByteArray(4096 * 4, '\xa5'));
        file.close();

        QVERIFY(!Backup::inspect(path));
        QVERIFY(!Backup::restore(path, profile.database->filePath(),
                                 profile.database->backupsFolder(), profile.clock.nowUtc()));
    }

    void keepsSevenDaysAndFourWeeks()
    {
        QList<BackupFile> files;
        const QDateTime newest(QDate(2026, 11, 22), QTime(9, 0), Qt::UTC);
        for (int day = 0; day < 60; ++day)
            files.append({ QString::number(day), newest.addDays(-day), 1, u"daily"_s });
        files.append({ u"manual"_s, newest.addDays(-90), 1, u"manual"_s });

        const QList<BackupFile> old = Backup::expired(files);

        const qsizetype kept = 60 - old.size();
        QVERIFY(kept >= 9 && kept <= 11);
        for (const BackupFile &file : old) {
            QVERIFY(file.reason == u"daily"_s);
            QVERIFY(file.createdAt < newest.addDays(-6));
        }
    }

    void isDueOnceADay()
    {
        const QDateTime now(QDate(2026, 11, 22), QTime(9, 0), Qt::UTC);
        QVERIFY(Backup::isDue({}, now));
        QVERIFY(Backup::isDue({ { {}, now.addSecs(-21 * 3600), 1, u"daily"_s } }, now));
        QVERIFY(!Backup::isDue({ { {}, now.addSecs(-3600), 1, u"daily"_s } }, now));
        QVERIFY(Backup::isDue({ { {}, now.addSecs(-3600), 1, u"manual"_s } }, now));
    }
};

QTEST_GUILESS_MAIN(tst_Backup)
#include "tst_backup.moc"
