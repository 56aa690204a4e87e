#include "core/job.h"
#include "media/audiolength.h"
#include "media/factsjob.h"
#include "media/mediafacts.h"
#include "media/thumbnail.h"
#include "mediafiles.h"

#include <QCryptographicHash>
#include <QImageReader>
#include <QRegularExpression>
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
    QString path(const QString &name) const { return dir.filePath(name); }
};

/// A JPEG whose camera was held upright: EXIF orientation 6.
QByteArray uprightJpeg(const QString &path, QSize size)
{
    writeImage(path, size, "jpg");
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("not read");
    const QByteArray jpeg = file.readAll();
    const QByteArray tiff = QByteArray::fromHex("4d4d002a00000008"
                                                "0001"
                                                "011200030000000100060000"
                                                "00000000");
    const QByteArray exif = QByteArray("Exif\0\0", 6) + tiff;
    QByteArray segment = QByteArray::fromHex("ffe1");
    segment.append(char((exif.size() + 2) >> 8)).append(char((exif.size() + 2) & 0xff));
    return jpeg.left(2) + segment + exif + jpeg.mid(2);
}

} // namespace

class tst_MediaFacts final : public QObject
{
    Q_OBJECT

private slots:
    void readsAllOfAnImage()
    {
        Fixture f;
        const QString path = writeImage(f.path(u"한글 사진.png"_s), QSize(320, 200));
        const MediaFacts facts = *readFacts(path);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(facts.type, ResourceType::Image);
        QCOMPARE(facts.pixels, QSize(320, 200));
        QCOMPARE(facts.size, file.size());
        QCOMPARE(facts.durationMs, 0);
        QCOMPARE(facts.hash, QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256));
    }

    void readsTheLengthOfSound()
    {
        Fixture f;
        const QString path = writeFile(f.path(u"loop.wav"_s), wave(2'500));
        QCOMPARE(*audioLength(path), 2'500);
        const MediaFacts facts = *readFacts(path);
        QCOMPARE(facts.type, ResourceType::Audio);
        QCOMPARE(facts.durationMs, 2'500);
        QVERIFY(facts.pixels.isEmpty());
    }

    void decidesByContentNotByName_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<ResourceType>("type");
        QTest::newRow("sound called a picture") << u"a.png"_s << wave(100) << ResourceType::Audio;
        QTest::newRow("text called a picture")
            << u"a.jpg"_s << QByteArray("hello\nworld") << ResourceType::Document;
        QTest::newRow("nothing called a picture")
            << u"a.png"_s << QByteArray() << ResourceType::Other;
        QTest::newRow("bytes called a sound")
            << u"a.mp3"_s << QByteArray::fromHex("000102030405") << ResourceType::Other;
        QTest::newRow("pdf") << u"contract"_s << QByteArray("%PDF-1.7\n") << ResourceType::Document;
        QTest::newRow("font") << u"a.ttf"_s
                              << QByteArray("\0\1\0\0\0\x0e\0\x80\0\3\0\x60"
                                            "FFTM",
                                            16)
                              << ResourceType::Font;
        QTest::newRow("notes") << u"plan.md"_s << QByteArray("# Plan\n") << ResourceType::Document;
        QTest::newRow("unknown") << u"a.xyz"_s << QByteArray::fromHex("0001ff")
                                 << ResourceType::Other;
    }
    void decidesByContentNotByName()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, bytes);
        QFETCH(ResourceType, type);
        Fixture f;
        QCOMPARE(mediaType(writeFile(f.path(name), bytes)), type);
    }

    void aPictureUnderAFalseNameIsShown()
    {
        Fixture f;
        const QString path = writeImage(f.path(u"really.png"_s), QSize(40, 30), "jpg");
        QCOMPARE(*imageSize(path), QSize(40, 30));
        QCOMPARE(thumbnail(path, QSize(20, 20))->size(), QSize(20, 15));
    }

    void aLieIsAnError()
    {
        Fixture f;
        const QString path = writeFile(f.path(u"a.png"_s), "GIF? no. <svg xmlns='x'/>");
        QCOMPARE(imageSize(path).error().code, Error::Code::InvalidData);
        QCOMPARE(thumbnail(path, QSize(20, 20)).error().code, Error::Code::InvalidData);
        QCOMPARE(audioLength(path).error().code, Error::Code::InvalidData);
        QCOMPARE(thumbnail(f.path(u"absent"_s), QSize(20, 20)).error().code, Error::Code::File);
        QCOMPARE(audioLength(f.path(u"absent"_s)).error().code, Error::Code::File);
    }

    void drawingsAreNotRead()
    {
        Fixture f;
        const QString path
            = writeFile(f.path(u"a.svg"_s),
                        "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'><image "
                        "href='file:///etc/passwd'/></svg>");
        QCOMPARE(thumbnail(path, QSize(20, 20)).error().code, Error::Code::InvalidData);
    }

    void aTruncatedImageIsRefused()
    {
        Fixture f;
        QFile file(writeImage(f.path(u"a.png"_s), QSize(400, 400)));
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.resize(file.size() / 2));
        file.close();
        QCOMPARE(*imageSize(file.fileName()), QSize(400, 400));
        QCOMPARE(thumbnail(file.fileName(), QSize(50, 50)).error().code, Error::Code::InvalidData);
    }

    void aTruncatedSoundHasNoLengthButAHash()
    {
        Fixture f;
        const MediaFacts facts = *readFacts(writeFile(f.path(u"a.wav"_s), wave(1'000).left(20)));
        QCOMPARE(facts.durationMs, 0);
        QCOMPARE(facts.size, 20);
        QCOMPARE(facts.hash.size(), 32);
    }

    void smallImagesAreNotEnlarged()
    {
        Fixture f;
        const QString path = writeImage(f.path(u"a.png"_s), QSize(20, 10));
        QCOMPARE(thumbnail(path, QSize(100, 100))->size(), QSize(20, 10));
    }

    void narrowImagesKeepAtLeastAPixel()
    {
        Fixture f;
        const QString path = writeImage(f.path(u"a.png"_s), QSize(5'000, 1));
        QCOMPARE(thumbnail(path, QSize(100, 100))->size(), QSize(100, 1));
    }

    void hugeImagesAreMadeSmallWhileTheyAreRead()
    {
        Fixture f;
        const QString path = f.path(u"wide.png"_s);
        {
            QImage image(30'000, 2'400, QImage::Format_RGB32); // 275 MiB
            image.fill(Qt::darkGreen);
            QImageWriter writer(path, "png");
            writer.setCompression(1);
            QVERIFY(writer.write(image));
        }
        const Result<QImage> small = thumbnail(path, QSize(200, 200));
        QVERIFY2(small.has_value(), small ? "" : qPrintable(small.error().message));
        QCOMPARE(small->size(), QSize(200, 16));
        QCOMPARE(small->pixelColor(100, 8), QColor(Qt::darkGreen));
    }

    void largeImagesOfOneBitAreSampled()
    {
        Fixture f;
        const QString path = writeHugeImage(f.path(u"a.png"_s), 8'000);
        const Result<QImage> small = thumbnail(path, QSize(200, 200));
        QVERIFY(small.has_value());
        QCOMPARE(small->size(), QSize(200, 200));
        QCOMPARE(small->pixelColor(100, 100), QColor(Qt::white));
    }

    void whatWouldTakeTooMuchIsRefused()
    {
        Fixture f;
        const QString path = writeHugeImage(f.path(u"a.png"_s), 30'000);
        QTest::ignoreMessage(QtWarningMsg,
                             QRegularExpression(u"exceeds the current allocation limit"_s));
        QCOMPARE(*imageSize(path), QSize(30'000, 30'000));
        QCOMPARE(thumbnail(path, QSize(200, 200)).error().code, Error::Code::InvalidData);
        QCOMPARE(QImageReader::allocationLimit(), decodeLimitMiB);
    }

    void picturesAreTurnedAsTheCameraSays()
    {
        Fixture f;
        const QByteArray bytes = uprightJpeg(f.path(u"flat.jpg"_s), QSize(400, 200));
        const QString path = writeFile(f.path(u"upright.jpg"_s), bytes);
        QCOMPARE(*imageSize(path), QSize(200, 400));
        QCOMPARE(thumbnail(path, QSize(100, 100))->size(), QSize(50, 100));
    }

    void hashingStopsWhenAsked()
    {
        Fixture f;
        const QString path = writeFile(f.path(u"a"_s), QByteArray(3 * 1024 * 1024, 'x'));
        int asked = 0;
        const auto result = contentHash(path, [&asked] { return ++asked > 1; });
        QCOMPARE(result.error().code, Error::Code::Cancelled);
        QCOMPARE(asked, 2);
    }

    void foldersAreNotFiles()
    {
        Fixture f;
        QCOMPARE(readFacts(f.dir.path()).error().code, Error::Code::File);
        QCOMPARE(readFacts(u"/dev/zero"_s).error().code, Error::Code::File);
    }

    void aJobReadsFilesAndFoldersOnce()
    {
        Fixture f;
        const QString song = writeFile(f.path(u"in/deep/loop.wav"_s), wave(300));
        const QString picture = writeImage(f.path(u"a.png"_s), QSize(8, 8));
        FactsJob job({ picture, f.path(u"in"_s), song, f.path(u"absent.png"_s) });
        QSignalSpy finished(&job, &Job::finished);

        job.start();
        QVERIFY(finished.wait());

        QVERIFY(!job.error());
        QCOMPARE(job.files().size(), 2);
        QCOMPARE(job.files().at(0).path, picture);
        QCOMPARE(job.files().at(1).path, song);
        QCOMPARE(job.files().at(1).facts.durationMs, 300);
        QCOMPARE(job.unreadable(), QStringList{ f.path(u"absent.png"_s) });
    }

    void aCancelledJobSaysSo()
    {
        Fixture f;
        FactsJob job({ writeFile(f.path(u"a"_s), "x") });
        QSignalSpy finished(&job, &Job::finished);
        job.start();
        job.cancel();
        QVERIFY(finished.wait());
        QVERIFY(job.error());
        QCOMPARE(job.error()->code, Error::Code::Cancelled);
    }

    void factsLeaveNameAndLicenceAlone()
    {
        Resource resource;
        resource.name = u"mine"_s;
        resource.licence.type = LicenceType::Owned;
        applyFacts(resource, { ResourceType::Audio, 9, {}, 1'000, "hash" });
        QCOMPARE(resource.name, u"mine"_s);
        QCOMPARE(resource.licence.type, LicenceType::Owned);
        QCOMPARE(resource.type, ResourceType::Audio);
        QCOMPARE(resource.fileSize, 9);
        QCOMPARE(resource.durationMs, 1'000);
        QCOMPARE(resource.contentHash, QByteArray("hash"));
    }
};

QTEST_GUILESS_MAIN(tst_MediaFacts)
#include "tst_mediafacts.moc"
