#include "media/thumbnailcache.h"
#include "media/thumbnailfile.h"
#include "mediafiles.h"

#include <QElapsedTimer>
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
    QString folder = dir.filePath(u"thumbnails"_s);
    ThumbnailCache cache{ folder, QSize(64, 64) };
    QSignalSpy ready{ &cache, &ThumbnailCache::ready };
    QSignalSpy failed{ &cache, &ThumbnailCache::failed };

    QString path(const QString &name) const { return dir.filePath(name); }
    qsizetype kept() const { return QDir(folder).entryList(QDir::Files).size(); }
    QPixmap made(const QString &path)
    {
        const QPixmap known = cache.pixmap(path);
        if (!known.isNull())
            return known;
        const bool came = QTest::qWaitFor(
            [&] { return !cache.pixmap(path).isNull() || cache.hasFailed(path); });
        if (!came)
            qFatal("no thumbnail");
        return cache.pixmap(path);
    }
};

QColor middle(const QPixmap &pixmap)
{
    return pixmap.toImage().pixelColor(pixmap.width() / 2, pixmap.height() / 2);
}

} // namespace

class tst_ThumbnailCache final : public QObject
{
    Q_OBJECT

private slots:
    void makesAndTells()
    {
        Fixture f;
        const QString path = writeImage(f.path(u"a.png"_s), QSize(640, 320));
        QVERIFY(f.cache.pixmap(path).isNull());
        QTRY_COMPARE(f.ready.count(), 1);
        QCOMPARE(f.ready.first().first().toString(), path);
        QCOMPARE(f.cache.pixmap(path).size(), QSize(64, 32));
        QCOMPARE(f.ready.count(), 1);
    }

    void theNextStartFindsItOnTheDisk()
    {
        Fixture f;
        const QString path = writeImage(f.path(u"a.png"_s), QSize(640, 320));
        QVERIFY(!f.made(path).isNull());
        QCOMPARE(f.kept(), 1);
        const QString kept = QDir(f.folder).entryInfoList(QDir::Files).first().absoluteFilePath();
        writeImage(kept, QSize(64, 32), "jpg", Qt::blue);

        ThumbnailCache next(f.folder, QSize(64, 64));
        QSignalSpy ready(&next, &ThumbnailCache::ready);
        QVERIFY(next.pixmap(path).isNull());
        QTRY_COMPARE(ready.count(), 1);
        QVERIFY(middle(next.pixmap(path)).blue() > 200);
    }

    void whatIsDamagedOnTheDiskIsMadeAgain()
    {
        Fixture f;
        const QString path = writeImage(f.path(u"a.png"_s), QSize(640, 320));
        QVERIFY(!f.made(path).isNull());
        writeFile(QDir(f.folder).entryInfoList(QDir::Files).first().absoluteFilePath(), "broken");
        f.cache.forget(path);
        QCOMPARE(f.made(path).size(), QSize(64, 32));
    }

    void whatIsCutOffOnTheDiskIsMadeAgain_data()
    {
        QTest::addColumn<Qt::GlobalColor>("colour");
        QTest::newRow("of a picture") << Qt::red;
        QTest::newRow("of one with clear parts") << Qt::transparent;
    }
    void whatIsCutOffOnTheDiskIsMadeAgain()
    {
        QFETCH(Qt::GlobalColor, colour);
        Fixture f;
        QImage image(640, 320, colour == Qt::red ? QImage::Format_RGB32 : QImage::Format_ARGB32);
        image.fill(colour);
        const QString path = f.path(u"a.png"_s);
        QVERIFY(image.save(path));
        QVERIFY(!f.made(path).isNull());
        const QString kept = QDir(f.folder).entryInfoList(QDir::Files).first().absoluteFilePath();
        QFile file(kept);
        const qint64 whole = file.size();
        QVERIFY(file.resize(whole - 10));
        QVERIFY(file.resize(whole)); // zeroes, as a power cut leaves them
        f.cache.forget(path);

        QVERIFY(!f.made(path).isNull());

        QTRY_COMPARE(f.kept(), 1);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().endsWith('\0'));
    }

    void aFolderThatCannotBeWrittenCostsNothingButTime()
    {
        Fixture f;
        writeFile(f.folder, "in the way");
        QCOMPARE(f.made(writeImage(f.path(u"a.png"_s), QSize(640, 320))).size(), QSize(64, 32));
    }

    void aReplacedFileIsSeenOnceForgotten()
    {
        Fixture f;
        const QString path = writeImage(f.path(u"a.png"_s), QSize(640, 320));
        QCOMPARE(f.made(path).size(), QSize(64, 32));
        writeImage(path, QSize(300, 600), "jpg", Qt::red);
        QCOMPARE(f.cache.pixmap(path).size(), QSize(64, 32));

        f.cache.forget(path);

        QCOMPARE(f.made(path).size(), QSize(32, 64));
        QCOMPARE(f.kept(), 2);
    }

    void aDeletedFileFailsOnceAndIsNotAskedAgain()
    {
        Fixture f;
        const QString path = writeImage(f.path(u"a.png"_s), QSize(640, 320));
        QVERIFY(!f.made(path).isNull());
        QVERIFY(QFile::remove(path));
        f.cache.forgetAll();

        QVERIFY(f.made(path).isNull());
        QCOMPARE(f.failed.count(), 1);
        QCOMPARE(f.failed.first().at(1).value<Error>().code, Error::Code::File);
        QVERIFY(f.cache.hasFailed(path));
        QVERIFY(f.cache.pixmap(path).isNull());
        QCOMPARE(f.cache.waiting(), 0);

        writeImage(path, QSize(640, 320)); // it came back
        f.cache.forget(path);
        QVERIFY(!f.made(path).isNull());
    }

    void damagedAndLyingFilesFail_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("text") << QByteArray("hello");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("head only") << QByteArray::fromHex("89504e470d0a1a0a0000000d49484452");
        QTest::newRow("sound") << wave(10);
    }
    void damagedAndLyingFilesFail()
    {
        QFETCH(QByteArray, bytes);
        Fixture f;
        const QString path = writeFile(f.path(u"a.png"_s), bytes);
        QVERIFY(f.made(path).isNull());
        QCOMPARE(f.failed.first().at(1).value<Error>().code, Error::Code::InvalidData);
        QCOMPARE(f.kept(), 0);
    }

    void whatScrolledAwayIsNotMade()
    {
        Fixture f;
        QStringList paths;
        for (int i = 0; i < 60; ++i) {
            paths.append(writeImage(f.path(u"%1.png"_s.arg(i)), QSize(200, 200)));
            QVERIFY(f.cache.pixmap(paths.last()).isNull());
        }
        const qsizetype before = f.cache.waiting();
        QVERIFY(before > 40);
        f.cache.keepOnly({ paths.at(20) });
        QCOMPARE(f.cache.waiting(), 1);
        QTRY_COMPARE(f.ready.count(), 60 - before + 1);
        QCOMPARE(f.cache.waiting(), 0);
    }

    void theNewestWishComesFirst()
    {
        Fixture f;
        QStringList paths;
        for (int i = 0; i < 40; ++i) {
            paths.append(writeImage(f.path(u"%1.png"_s.arg(i)), QSize(200, 200)));
            QVERIFY(f.cache.pixmap(paths.last()).isNull());
        }
        QVERIFY(f.cache.pixmap(paths.at(30)).isNull()); // looked at again
        QTRY_COMPARE(f.ready.count(), 40);
        QStringList order;
        for (const QList<QVariant> &one : f.ready)
            order.append(one.first().toString());
        QVERIFY(order.indexOf(paths.at(30)) < order.indexOf(paths.at(38)) + 4);
        QVERIFY(order.indexOf(paths.at(38)) < order.indexOf(paths.at(10)));
    }

    void memoryIsBounded()
    {
        Fixture f;
        f.cache.setMemoryLimit(40 * 1024); // two pictures of 16 KiB
        QStringList paths;
        for (int i = 0; i < 6; ++i) {
            paths.append(writeImage(f.path(u"%1.png"_s.arg(i)), QSize(640, 640)));
            QVERIFY(!f.made(paths.last()).isNull());
        }
        QVERIFY(f.cache.pixmap(paths.first()).isNull()); // made again, from the disk
        QTRY_COMPARE(f.ready.count(), 7);
    }

    void theFolderIsBounded()
    {
        Fixture f;
        for (int i = 0; i < 5; ++i)
            writeFile(f.folder + u"/%1"_s.arg(i), QByteArray(1000, 'x'));
        QCOMPARE(ThumbnailFile::sweep(f.folder, 2'500), 2'000);
        QCOMPARE(f.kept(), 2);
    }

    void aFolderThatCannotBeWrittenCostsTimeOnly()
    {
        QTemporaryDir dir;
        const QString file = writeFile(dir.filePath(u"in the way"_s), "x");
        const QString path = writeImage(dir.filePath(u"a.png"_s), QSize(640, 320));
        QCOMPARE(ThumbnailFile::load(file, path, QSize(64, 64))->size(), QSize(64, 32));
    }

    void clearPicturesStayClear()
    {
        Fixture f;
        QImage image(400, 400, QImage::Format_ARGB32);
        image.fill(Qt::transparent);
        const QString path = f.path(u"logo.png"_s);
        QVERIFY(image.save(path));
        QVERIFY(!f.made(path).isNull());
        f.cache.forgetAll();
        QCOMPARE(middle(f.made(path)).alpha(), 0);
    }

    void leavingEarlyIsSafe()
    {
        Fixture f;
        for (int i = 0; i < 20; ++i) {
            const QString path = writeImage(f.path(u"%1.png"_s.arg(i)), QSize(800, 800));
            QVERIFY(f.cache.pixmap(path).isNull());
        }
    }
};

QTEST_MAIN(tst_ThumbnailCache)
#include "tst_thumbnailcache.moc"
