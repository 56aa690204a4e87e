#include "import/sourcetext.h"

#include <QCryptographicHash>
#include <QFile>
#include <QStringEncoder>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace Creator;
using namespace Qt::StringLiterals;

namespace {

QString viewOf(const SourceText &source)
{
    return QString::fromUtf8(source.text().data(), static_cast<qsizetype>(source.text().size()));
}

QString refusalOf(const Accepted<SourceText> &source)
{
    return source ? QString() : QString::fromStdString(std::string(word(source.error().reason)));
}

QByteArray sha(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

/// More than is held in memory; every line ends in a Korean letter.
QByteArray largeText()
{
    QByteArray bytes;
    bytes.reserve(SourceText::memoryLimit + 1'000'000);
    for (int i = 0; bytes.size() < SourceText::memoryLimit + 500'000; ++i)
        bytes += QByteArray::number(i) + ",some text to fill a line,\xea\xb0\x80\n";
    return bytes;
}

struct Fixture
{
    QTemporaryDir folder;

    [[nodiscard]] QString write(const QByteArray &bytes, const QString &name = u"file.csv"_s) const
    {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes);
        return file.fileName();
    }
};

} // namespace

class tst_ImportSourceText : public QObject
{
    Q_OBJECT

private slots:
    void findsTheEncoding_data();
    void findsTheEncoding();
    void obeysTheChosenEncoding();
    void refusesWhatIsNoText_data();
    void refusesWhatIsNoText();
    void everyRefusalSaysWhatToDo_data();
    void everyRefusalSaysWhatToDo();
    void refusesPathsThatAreNoFiles();
    void refusesAFileItMayNotRead();
    void readsALargeFileThroughAPrivateCopy();
    void decodesALargeFileOfAnotherEncoding();
    void findsTheRightEncodingLateInALargeFile();
    void staysWholeWhenTheOriginalIsCutOrRemoved();
    void leavesNothingInTheTemporaryFolder();
    void stillReadsWhatItReleased();
    void warnsOfACutOffLargeFile();
};

void tst_ImportSourceText::findsTheEncoding_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("encoding");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("guessed");
    QTest::addColumn<bool>("cutOff");
    const auto row = [](const char *name, const QByteArray &bytes, const QString &encoding,
                        const QString &text) {
        const bool guess = encoding == "cp949"_L1 || encoding == "windows-1252"_L1;
        QTest::newRow(name) << bytes << encoding << text << guess
                            << QByteArray(name).startsWith("cut off");
    };

    row("ASCII", "a,b\n"_ba, u"utf-8"_s, u"a,b\n"_s);
    row("UTF-8", "\xea\xb0\x80\n"_ba, u"utf-8"_s, u"가\n"_s);
    row("UTF-8 with a mark",
        "\xef\xbb\xbf"
        "a,b\n"_ba,
        u"utf-8+bom"_s, u"a,b\n"_s);
    row("UTF-16 with a mark",
        QByteArray("\xff\xfe"
                   "a\0,\0b\0",
                   8),
        u"utf-16le+bom"_s, u"a,b"_s);
    row("UTF-16 without a mark", QByteArray("a\0,\0b\0\n\0", 8), u"utf-16le"_s, u"a,b\n"_s);
    row("UTF-16, big end first", QByteArray("\0a\0,\0b\0\n", 8), u"utf-16be"_s, u"a,b\n"_s);
    row("CP949", "\xc1\xa4\xbb\xea,1\n"_ba, u"cp949"_s, u"정산,1\n"_s);
    row("Windows-1252", "f\xfcr uns\n"_ba, u"windows-1252"_s, u"für uns\n"_s);
    row("cut off in a letter", "\xea\xb0\x80\xea\xb0"_ba, u"utf-8"_s, u"가"_s);
    row("half a Korean letter at the end", "f\xc3\xbc,\xc1\xa4 \xe9\n"_ba, u"windows-1252"_s,
        u"fÃ¼,Á¤ é\n"_s);
}

void tst_ImportSourceText::findsTheEncoding()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, encoding);
    QFETCH(QString, text);
    QFETCH(bool, guessed);
    QFETCH(bool, cutOff);

    const auto source = SourceText::fromBytes(bytes);

    QVERIFY(source.has_value());
    QCOMPARE(QString::fromStdString(source->encodingName()), encoding);
    QCOMPARE(viewOf(*source), text);
    QCOMPARE(source->isGuessed(), guessed);
    QCOMPARE(source->truncatedUtf8(), cutOff);
    QCOMPARE(source->sha256(), sha(bytes));
    QCOMPARE(source->fileSize(), bytes.size());
}

void tst_ImportSourceText::obeysTheChosenEncoding()
{
    const QByteArray korean = "\xc1\xa4\xbb\xea,1\n";

    const auto western = SourceText::fromBytes(korean, TextEncoding::Windows1252);
    const auto impossible = SourceText::fromBytes(korean, TextEncoding::Utf8);

    QVERIFY(western.has_value());
    QCOMPARE(viewOf(*western), u"Á¤»ê,1\n"_s);
    QVERIFY(!western->isGuessed());
    QCOMPARE(refusalOf(impossible), u"bad_encoding"_s);
}

void tst_ImportSourceText::refusesWhatIsNoText_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("refusal");

    QTest::newRow("nothing") << QByteArray() << u"empty"_s;
    QTest::newRow("only line ends") << "\r\n\r\n"_ba << u"empty"_s;
    QTest::newRow("only a mark") << "\xef\xbb\xbf"_ba << u"empty"_s;
    QTest::newRow("a web page") << "<!DOCTYPE html>\n<html>"_ba << u"html"_s;
    QTest::newRow("a web page, blanks before it") << "\n  <html lang=\"en\">"_ba << u"html"_s;
    QTest::newRow("a web page with a mark") << "\xef\xbb\xbf<!doctype HTML>"_ba << u"html"_s;
    QTest::newRow("a web page in XML")
        << "<?xml version=\"1.0\"?>\n<html xmlns=\"x\">"_ba << u"html"_s;
    QTest::newRow("a web page in UTF-16")
        << QByteArray("\xff\xfe<\0h\0t\0m\0l\0>\0", 14) << u"html"_s;
    QTest::newRow("PDF") << "%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"_ba << u"pdf"_s;
    QTest::newRow("PDF after a line") << "\n%PDF-1.4\n"_ba << u"pdf"_s;
    QTest::newRow("ZIP or workbook") << "PK\x03\x04\x14"_ba << u"zip"_s;
    QTest::newRow("gzip") << "\x1f\x8b\x08\x00"_ba << u"gzip"_s;
    QTest::newRow("old workbook") << "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"_ba << u"xls"_s;
    QTest::newRow("zeros") << QByteArray(1000, '\0') << u"binary"_s;
    QTest::newRow("a zero in a text")
        << QByteArray("a,b\nc,\0d\ne,f and more text\n", 27) << u"binary"_s;
    QTest::newRow("a picture") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16) << u"binary"_s;
    QTest::newRow("control characters")
        << QByteArray("\x01\x02\x03\x04", 4).repeated(30) << u"binary"_s;
}

void tst_ImportSourceText::refusesWhatIsNoText()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, refusal);
    Fixture fixture;

    QCOMPARE(refusalOf(SourceText::fromBytes(bytes)), refusal);
    QCOMPARE(refusalOf(SourceText::openFile(fixture.write(bytes))), refusal);
}

void tst_ImportSourceText::everyRefusalSaysWhatToDo_data()
{
    QTest::addColumn<int>("reason");
    for (int i = 0; i <= static_cast<int>(RefusalReason::Cancelled); ++i) {
        const std::string_view name = word(static_cast<RefusalReason>(i));
        QTest::newRow(std::string(name).c_str()) << i;
    }
}

void tst_ImportSourceText::everyRefusalSaysWhatToDo()
{
    QFETCH(int, reason);

    const Refusal refusal = refuse(static_cast<RefusalReason>(reason)).value();

    QVERIFY(refusal.message.endsWith(u'.'));
    QCOMPARE(refusal.toJson().value(u"refuse"_s).toBool(), true);
    QCOMPARE(refusal.toJson().value(u"reason"_s).toString().toLatin1(),
             QByteArray(QTest::currentDataTag()));
    QCOMPARE(refusal.toJson().value(u"message"_s).toString(), refusal.message);
    QCOMPARE(refusal.toError().message, refusal.message);
    QCOMPARE(refusal.toError().code == Error::Code::Cancelled,
             refusal.reason == RefusalReason::Cancelled);
}

void tst_ImportSourceText::refusesPathsThatAreNoFiles()
{
    Fixture fixture;

    QCOMPARE(refusalOf(SourceText::openFile(fixture.folder.path())), u"directory"_s);
    QCOMPARE(refusalOf(SourceText::openFile(fixture.folder.filePath(u"nothing.csv"_s))),
             u"missing"_s);
    QCOMPARE(refusalOf(SourceText::openFile(u"/dev/zero"_s)), u"unreadable"_s);
    QCOMPARE(refusalOf(SourceText::openFile(QString())), u"missing"_s);
}

void tst_ImportSourceText::refusesAFileItMayNotRead()
{
    if (::geteuid() == 0)
        QSKIP("root may read everything");
    Fixture fixture;
    const QString path = fixture.write("a,b\n");
    QFile::setPermissions(path, {});

    QCOMPARE(refusalOf(SourceText::openFile(path)), u"unreadable"_s);
}

void tst_ImportSourceText::readsALargeFileThroughAPrivateCopy()
{
    Fixture fixture;
    const QByteArray text = largeText();
    const QByteArray bytes = "\xef\xbb\xbf" + text;

    const auto source = SourceText::openFile(fixture.write(bytes));

    QVERIFY(source.has_value());
    QCOMPARE(QString::fromStdString(source->encodingName()), u"utf-8+bom"_s);
    QVERIFY(source->text() == std::string_view(text.constData(), static_cast<size_t>(text.size())));
    QCOMPARE(source->sha256(), sha(bytes));
    QCOMPARE(source->fileSize(), bytes.size());
    QVERIFY(!source->truncatedUtf8());
}

void tst_ImportSourceText::decodesALargeFileOfAnotherEncoding()
{
    Fixture fixture;
    const QString text = QString::fromUtf8(largeText());
    QStringEncoder encoder(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom);
    const QByteArray bytes = encoder.encode(text);

    const auto source = SourceText::openFile(fixture.write(bytes));

    QVERIFY(source.has_value());
    QCOMPARE(QString::fromStdString(source->encodingName()), u"utf-16le+bom"_s);
    QVERIFY(viewOf(*source) == text);
    QCOMPARE(source->sha256(), sha(bytes));
}

void tst_ImportSourceText::findsTheRightEncodingLateInALargeFile()
{
    Fixture fixture;
    const QByteArray ascii = QByteArray("1,plain text in every line\n").repeated(400'000);

    const auto source = SourceText::openFile(fixture.write(ascii + "\xc1\xa4\xbb\xea\n"));

    QVERIFY(source.has_value());
    QCOMPARE(QString::fromStdString(source->encodingName()), u"cp949"_s);
    QVERIFY(viewOf(*source).endsWith(u"정산\n"_s));
}

void tst_ImportSourceText::staysWholeWhenTheOriginalIsCutOrRemoved()
{
    Fixture fixture;
    const QByteArray bytes = largeText();
    const QString path = fixture.write(bytes);
    const auto source = SourceText::openFile(path);
    QVERIFY(source.has_value());

    QVERIFY(QFile::resize(path, 10));
    QVERIFY(QFile::remove(path));

    QVERIFY(source->text()
            == std::string_view(bytes.constData(), static_cast<size_t>(bytes.size())));
    QCOMPARE(source->sha256(), sha(bytes));
}

void tst_ImportSourceText::leavesNothingInTheTemporaryFolder()
{
    Fixture fixture;
    const QString path = fixture.write(largeText());
    QTemporaryDir temporary;
    const QByteArray before = qgetenv("TMPDIR");
    qputenv("TMPDIR", temporary.path().toUtf8());
    {
        const auto source = SourceText::openFile(path);
        QVERIFY(source.has_value());
        for (const QFileInfo &left :
             QDir(temporary.path()).entryInfoList(QDir::Files | QDir::Hidden)) {
            QCOMPARE(
                left.permissions()
                    & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
                QFile::Permissions());
        }
    }
    if (before.isEmpty())
        qunsetenv("TMPDIR");
    else
        qputenv("TMPDIR", before);

    QCOMPARE(QDir(temporary.path()).entryList(QDir::Files | QDir::Hidden), QStringList());
}

void tst_ImportSourceText::stillReadsWhatItReleased()
{
    Fixture fixture;
    const QByteArray bytes = largeText();
    const auto large = SourceText::openFile(fixture.write(bytes));
    const auto small = SourceText::fromBytes("a,b\n");

    large->releaseBefore(bytes.size());
    large->releaseBefore(-5);
    small->releaseBefore(4);

    QVERIFY(large->text()
            == std::string_view(bytes.constData(), static_cast<size_t>(bytes.size())));
    QCOMPARE(viewOf(*small), u"a,b\n"_s);
}

void tst_ImportSourceText::warnsOfACutOffLargeFile()
{
    Fixture fixture;
    const QByteArray bytes = largeText() + "\xea\xb0";

    const auto source = SourceText::openFile(fixture.write(bytes));

    QVERIFY(source.has_value());
    QVERIFY(source->truncatedUtf8());
    QVERIFY(source->text().ends_with('\n'));
    QCOMPARE(source->sha256(), sha(bytes));
}

QTEST_GUILESS_MAIN(tst_ImportSourceText)
#include "tst_importsourcetext.moc"
