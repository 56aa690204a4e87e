#include "media/filestatejob.h"
#include "media/mediafacts.h"
#include "media/relinkjob.h"
#include "mediafiles.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Creator;
using namespace Creator::Test;
using namespace Qt::StringLiterals;

namespace {

struct Fixture
{
    QTemporaryDir dir;
    int made = 0;

    QString path(const QString &name) const { return dir.filePath(name); }
    /// A resource of a file with these bytes, as it was read.
    Resource resource(const QString &name, const QByteArray &bytes)
    {
        Resource resource;
        resource.id = ResourceId(Uuid::v7(++made));
        resource.location = writeFile(path(name), bytes);
        applyFacts(resource, *readFacts(resource.location));
        return resource;
    }
    static void run(Job &job)
    {
        QSignalSpy finished(&job, &Job::finished);
        job.start();
        if (!finished.wait())
            qFatal("the job did not finish");
    }
};

} // namespace

class tst_Relink final : public QObject
{
    Q_OBJECT

private slots:
    void tellsWhatIsGoneAndWhatChanged()
    {
        Fixture f;
        const Resource there = f.resource(u"there.txt"_s, "aa");
        const Resource gone = f.resource(u"gone.txt"_s, "bb");
        const Resource changed = f.resource(u"changed.txt"_s, "cc");
        Resource link;
        link.id = ResourceId(Uuid::v7(99));
        link.location = u"https://example.org/a"_s;
        QVERIFY(QFile::remove(gone.location));
        writeFile(changed.location, "longer");

        FileStateJob job({ there, gone, changed, link });
        Fixture::run(job);

        QVERIFY(!job.error());
        QCOMPARE(job.states(),
                 (QHash<ResourceId, FileState>{ { there.id, FileState::Present },
                                                { gone.id, FileState::Missing },
                                                { changed.id, FileState::Changed } }));
    }

    void aFolderInTheFilesPlaceIsNoFile()
    {
        Fixture f;
        const Resource gone = f.resource(u"a"_s, "aa");
        QVERIFY(QFile::remove(gone.location));
        QVERIFY(QDir().mkpath(gone.location));
        QCOMPARE(fileState(gone), FileState::Missing);
    }

    void aFileWhoseSizeNobodyReadIsPresent()
    {
        Fixture f;
        Resource unread = f.resource(u"a"_s, "aa");
        unread.fileSize = 0;
        QCOMPARE(fileState(unread), FileState::Present);
        QVERIFY(!isFileLocation({}));
        QVERIFY(!isFileLocation(u"notes/a.txt"_s));
    }

    void findsAMovedFileUnderAnotherName()
    {
        Fixture f;
        const Resource moved = f.resource(u"old/song.wav"_s, wave(200));
        const Resource other = f.resource(u"old/other.wav"_s, wave(300));
        writeFile(f.path(u"new/decoy.wav"_s), QByteArray(wave(200)).replace('\x80', '\x81'));
        QVERIFY(QDir().mkpath(f.path(u"new/deep"_s)));
        QVERIFY(QFile::rename(moved.location, f.path(u"new/deep/renamed"_s)));
        QVERIFY(QFile::remove(other.location));

        RelinkJob job({ moved, other }, f.path(u"new"_s));
        Fixture::run(job);

        QVERIFY(!job.error());
        QCOMPARE(job.found(),
                 (QHash<ResourceId, QString>{ { moved.id, f.path(u"new/deep/renamed"_s) } }));
    }

    void twoResourcesOfOneFileFindItBoth()
    {
        Fixture f;
        const Resource a = f.resource(u"old/a"_s, "same");
        const Resource b = f.resource(u"old/b"_s, "same");
        writeFile(f.path(u"new/x"_s), "same");
        RelinkJob job({ a, b }, f.path(u"new"_s));
        Fixture::run(job);
        QCOMPARE(job.found().size(), 2);
        QCOMPARE(job.found().value(b.id), f.path(u"new/x"_s));
    }

    void whatWasNeverReadIsNotGuessed()
    {
        Fixture f;
        Resource unread = f.resource(u"old/a"_s, "same");
        unread.contentHash.clear();
        writeFile(f.path(u"new/a"_s), "same");
        RelinkJob job({ unread }, f.path(u"new"_s));
        Fixture::run(job);
        QVERIFY(job.found().isEmpty());
    }

    void canBeCancelled()
    {
        Fixture f;
        const Resource moved = f.resource(u"a"_s, "same");
        RelinkJob job({ moved }, f.dir.path());
        QSignalSpy finished(&job, &Job::finished);
        job.start();
        job.cancel();
        QVERIFY(finished.wait());
        QVERIFY(!job.error() || job.error()->code == Error::Code::Cancelled);
    }

    void leavingEarlyWaitsForTheWork()
    {
        Fixture f;
        const Resource moved = f.resource(u"a"_s, QByteArray(8 * 1024 * 1024, 'x'));
        {
            RelinkJob job({ moved }, f.dir.path());
            job.start();
        }
        QVERIFY(QFile::exists(moved.location));
    }
};

QTEST_GUILESS_MAIN(tst_Relink)
#include "tst_relink.moc"
