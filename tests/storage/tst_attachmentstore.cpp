#include "storage/attachmentstore.h"
#include "storage/earningrepository.h"
#include "storage/undojournal.h"
#include "temporaryprofile.h"

#include <QCryptographicHash>

using namespace Creator;
using namespace Creator::Test;
using namespace Qt::StringLiterals;

namespace {

struct Fixture : TemporaryProfile
{
    EarningRepository earnings{ *database };
    QTemporaryDir outside;
    EarningId earning = earnings.add(anEarning(channel, "2026-03-01", 5)).result()->id;

    QString file(const QString &name, const QByteArray &bytes)
    {
        const QString path = outside.filePath(name);
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("not written");
        return path;
    }
    Result<void> attach(const QString &path)
    {
        return AttachmentStore::attach(*database, earning, path).result();
    }
    QList<Attachment> list() { return *AttachmentStore::list(*database, earning); }
    QStringList kept()
    {
        return QDir(database->attachmentsFolder())
            .entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }
    static QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
    }
};

} // namespace

class tst_AttachmentStore final : public QObject
{
    Q_OBJECT

private slots:
    void keepsACopyThatOutlivesTheOriginal()
    {
        Fixture f;
        const QString path = f.file(u"세금계산서 11월.pdf"_s, "%PDF-1.7 invoice");

        QVERIFY(f.attach(path));
        QVERIFY(QFile::remove(path));

        const QList<Attachment> list = f.list();
        QCOMPARE(list.size(), 1);
        QCOMPARE(list.first().fileName, u"세금계산서 11월.pdf"_s);
        QCOMPARE(list.first().size, 16);
        QCOMPARE(f.bytesOf(list.first().path), QByteArray("%PDF-1.7 invoice"));
        QVERIFY(!list.first().id.isNull());
    }

    void liesUnderItsHashWhateverItIsCalled_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("climbing") << u"a/../b/../evil.pdf"_s;
        QTest::newRow("backslashes") << u"..\\..\\evil.pdf"_s;
        QTest::newRow("hidden") << u".profile"_s;
        QTest::newRow("the database's own name") << u"profile.sqlite"_s;
        QTest::newRow("a quote") << u"it's.pdf"_s;
    }

    void liesUnderItsHashWhateverItIsCalled()
    {
        QFETCH(QString, name);
        Fixture f;
        QVERIFY(QDir(f.outside.path()).mkpath(u"a"_s) && QDir(f.outside.path()).mkpath(u"b"_s));
        const QByteArray bytes("content of " + name.toUtf8());

        QVERIFY(f.attach(f.file(name, bytes)));

        const QString hash = QString::fromLatin1(
            QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
        QCOMPARE(f.kept(), QStringList{ hash });
        QCOMPARE(f.list().first().path, f.database->attachmentsFolder() + u'/' + hash);
        QVERIFY(!f.list().first().fileName.contains(u'/'));
    }

    void twoFilesOfOneNameStayTwo()
    {
        Fixture f;
        QVERIFY(f.attach(f.file(u"1/invoice.pdf"_s, "first")));
        QVERIFY(f.attach(f.file(u"2/invoice.pdf"_s, "second")));

        const QList<Attachment> list = f.list();
        QCOMPARE(list.size(), 2);
        QCOMPARE(list.at(0).fileName, list.at(1).fileName);
        QCOMPARE(f.bytesOf(list.at(0).path), QByteArray("first"));
        QCOMPARE(f.bytesOf(list.at(1).path), QByteArray("second"));
    }

    void equalBytesAreKeptOnce()
    {
        Fixture f;
        QVERIFY(f.attach(f.file(u"a.pdf"_s, "same")));
        QVERIFY(f.attach(f.file(u"b.pdf"_s, "same")));

        QCOMPARE(f.list().size(), 2);
        QCOMPARE(f.list().at(1).fileName, u"b.pdf"_s);
        QCOMPARE(f.kept().size(), 1);
    }

    void belongsToItsEarningOnly()
    {
        Fixture f;
        const EarningId other = f.earnings.add(anEarning(f.channel, "2026-03-02", 6)).result()->id;
        QVERIFY(f.attach(f.file(u"a.pdf"_s, "x")));
        QVERIFY(AttachmentStore::list(*f.database, other)->isEmpty());
    }

    void refusesWhatItCannotKeep()
    {
        Fixture f;
        QCOMPARE(f.attach(f.outside.filePath(u"absent.pdf"_s)).error().code, Error::Code::File);
        QCOMPARE(f.attach(f.outside.path()).error().code, Error::Code::File);
        QFile large(f.file(u"large.mov"_s, {}));
        QVERIFY(large.open(QIODevice::WriteOnly) && large.resize(AttachmentStore::maxSize + 1));
        QCOMPARE(f.attach(large.fileName()).error().code, Error::Code::File);
        const EarningId nobody(Uuid::v7(1));
        const auto orphan
            = AttachmentStore::attach(*f.database, nobody, f.file(u"a.pdf"_s, "x")).result();
        QCOMPARE(orphan.error().code, Error::Code::NotFound);

        QVERIFY(f.kept().isEmpty());
        QVERIFY(f.list().isEmpty());
        QCOMPARE(*f.database->reader().scalar("SELECT count(*) FROM attachments"), 0);
    }

    void anEmptyFileIsAFile()
    {
        Fixture f;
        QVERIFY(f.attach(f.file(u"empty.txt"_s, {})));
        QCOMPARE(f.list().first().size, 0);
        QCOMPARE(f.bytesOf(f.list().first().path), QByteArray());
    }

    void undoTakesItOffAndRedoPutsItBack()
    {
        Fixture f;
        QVERIFY(f.attach(f.file(u"a.pdf"_s, "x")));
        UndoJournal journal(*f.database);

        QVERIFY(journal.undo().result());
        QVERIFY(f.list().isEmpty());
        QVERIFY(journal.redo().result());

        QCOMPARE(f.bytesOf(f.list().first().path), QByteArray("x"));
    }

    void othersCannotReadIt()
    {
        Fixture f;
        QVERIFY(f.attach(f.file(u"a.pdf"_s, "x")));
        // The folder above is closed to others, whatever the copy itself allows.
        const auto others = QFile::ReadGroup | QFile::ReadOther | QFile::ExeGroup | QFile::ExeOther;
        QVERIFY(!(QFile::permissions(f.database->folder()) & others));
    }
};

QTEST_GUILESS_MAIN(tst_AttachmentStore)
#include "tst_attachmentstore.moc"
