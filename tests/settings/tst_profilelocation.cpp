#include "settings/profilelocation.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Creator;
using namespace Qt::StringLiterals;

namespace {

constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
    | QFile::WriteOther | QFile::ExeOther;

void makeFile(const QString &path)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
}

} // namespace

class tst_ProfileLocation : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void createsAPrivateFolder();
    void tightensAFolderOfOurs();
    void leavesAForeignFolderAsItIs();
    void refusesWhatIsNoFolder();
    void placesAreInside();
    void knowsSampleData();
    void newFilesArePrivate();
};

void tst_ProfileLocation::createsAPrivateFolder()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"a/b/../데이터"_s);

    const auto location = ProfileLocation::open(path);

    QVERIFY(location);
    QCOMPARE(location->folder(), folder.filePath(u"a/데이터"_s));
    QVERIFY(QFileInfo(location->folder()).isDir());
    QCOMPARE(QFile::permissions(location->folder()) & others, QFile::Permissions());
}

void tst_ProfileLocation::tightensAFolderOfOurs()
{
    QTemporaryDir folder;
    QFile::setPermissions(folder.path(), QFile::permissions(folder.path()) | others);
    makeFile(folder.filePath(u"creator.sqlite"_s));

    QVERIFY(ProfileLocation::open(folder.path()));

    QCOMPARE(QFile::permissions(folder.path()) & others, QFile::Permissions());
}

void tst_ProfileLocation::leavesAForeignFolderAsItIs()
{
    QTemporaryDir folder;
    QFile::setPermissions(folder.path(), QFile::permissions(folder.path()) | others);
    makeFile(folder.filePath(u"holiday.jpg"_s));

    QVERIFY(ProfileLocation::open(folder.path()));

    QCOMPARE(QFile::permissions(folder.path()) & others, others);
}

void tst_ProfileLocation::refusesWhatIsNoFolder()
{
    QTemporaryDir folder;
    makeFile(folder.filePath(u"file"_s));

    const auto empty = ProfileLocation::open(QString());
    const auto file = ProfileLocation::open(folder.filePath(u"file"_s));
    const auto below = ProfileLocation::open(folder.filePath(u"file/inside"_s));

    QVERIFY(!empty);
    QVERIFY(!file);
    QCOMPARE(file.error().code, Error::Code::File);
    QVERIFY(file.error().message.contains(u"is a file"));
    QVERIFY(!below);
    QVERIFY(below.error().message.contains(u"cannot be created"));
}

void tst_ProfileLocation::placesAreInside()
{
    QTemporaryDir folder;
    const auto location = ProfileLocation::open(folder.path() + u'/');

    QCOMPARE(location->settingsFile(), folder.filePath(u"settings.ini"_s));
    QCOMPARE(location->logFile(), folder.filePath(u"creator.log"_s));
}

void tst_ProfileLocation::knowsSampleData()
{
    QTemporaryDir folder;

    QVERIFY(!ProfileLocation::open(folder.path())->isSample());
    QVERIFY(ProfileLocation::open(ProfileLocation::sampleFolder())->isSample());
    QVERIFY(ProfileLocation::sampleFolder() != ProfileLocation::defaultFolder());
}

void tst_ProfileLocation::newFilesArePrivate()
{
    QTemporaryDir folder;

    keepNewFilesPrivate();
    makeFile(folder.filePath(u"new"_s));

    QCOMPARE(QFile::permissions(folder.filePath(u"new"_s)) & others, QFile::Permissions());
}

QTEST_GUILESS_MAIN(tst_ProfileLocation)
#include "tst_profilelocation.moc"
