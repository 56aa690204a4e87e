#include "import/textdecoder.h"

#include <QTest>

using namespace Creator;
using namespace Qt::StringLiterals;

namespace {

/// What the chunks give; "failed" or "incomplete" if they are not of the encoding.
QString decoded(const QList<QByteArray> &chunks, TextEncoding encoding)
{
    TextDecoder decoder(encoding);
    std::string text;
    for (const QByteArray &chunk : chunks) {
        if (!decoder.decode(chunk, text))
            return u"failed"_s;
    }
    return decoder.finish() ? QString::fromStdString(text) : u"incomplete"_s;
}

QList<QByteArray> bytewise(const QByteArray &bytes)
{
    QList<QByteArray> chunks;
    for (const char c : bytes)
        chunks.append(QByteArray(1, c));
    return chunks;
}

} // namespace

class tst_TextDecoder : public QObject
{
    Q_OBJECT

private slots:
    void decodes_data();
    void decodes();
    void failsOnWhatHasNoMeaning_data();
    void failsOnWhatHasNoMeaning();
    void keepsTheTailOfACutOffCharacter();
    void knowsTheSignsOfAnEncoding_data();
    void knowsTheSignsOfAnEncoding();
    void namesEncodings_data();
    void namesEncodings();
    void noticesNuls();
};

void tst_TextDecoder::decodes_data()
{
    QTest::addColumn<int>("encoding");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, TextEncoding encoding, const QByteArray &bytes,
                        const QString &text) {
        QTest::newRow(name) << static_cast<int>(encoding) << bytes << text;
    };

    row("ASCII", TextEncoding::Utf8, "Date,Amount"_ba, u"Date,Amount"_s);
    row("two bytes", TextEncoding::Utf8, "M\xc3\xbcller"_ba, u"Müller"_s);
    row("three bytes", TextEncoding::Utf8, "\xea\xb0\x80\xeb\x82\x98"_ba, u"가나"_s);
    row("four bytes", TextEncoding::Utf8,
        "a\xf0\x9f\x98\x82"
        "b"_ba,
        u"a😂b"_s);
    row("long ASCII before", TextEncoding::Utf8, QByteArray(100, 'x') + "\xc3\xbc",
        QString(100, u'x') + u'ü');
    row("UTF-16, little end first", TextEncoding::Utf16Le, QByteArray("a\0\x00\xac", 4), u"a가"_s);
    row("UTF-16, big end first", TextEncoding::Utf16Be, QByteArray("\0a\xac\x00", 4), u"a가"_s);
    row("CP949", TextEncoding::Cp949, "\xc1\xa4\xbb\xea\xbf\xf9"_ba, u"정산월"_s);
    row("CP949 beyond KS X 1001", TextEncoding::Cp949, "\x81\x41"_ba, u"갂"_s);
    row("CP949 keeps the backslash", TextEncoding::Cp949, "a\\b"_ba, u"a\\b"_s);
    row("Windows-1252", TextEncoding::Windows1252, "M\xfcller \x80 5"_ba, u"Müller € 5"_s);
}

void tst_TextDecoder::decodes()
{
    QFETCH(int, encoding);
    QFETCH(QByteArray, bytes);
    QFETCH(QString, text);
    const auto kind = static_cast<TextEncoding>(encoding);

    QCOMPARE(decoded({ bytes }, kind), text);
    QCOMPARE(decoded(bytewise(bytes), kind), text);
    QCOMPARE(decoded({ bytes, QByteArray(), QByteArray() }, kind), text);
}

void tst_TextDecoder::failsOnWhatHasNoMeaning_data()
{
    QTest::addColumn<int>("encoding");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("outcome");
    const auto row = [](const char *name, TextEncoding encoding, const QByteArray &bytes,
                        const QString &outcome) {
        QTest::newRow(name) << static_cast<int>(encoding) << bytes << outcome;
    };

    row("a continuation alone", TextEncoding::Utf8, "a\x80z"_ba, u"failed"_s);
    row("an overlong slash", TextEncoding::Utf8, "\xc0\xaf"_ba, u"failed"_s);
    row("an overlong in three", TextEncoding::Utf8, "\xe0\x80\x80"_ba, u"failed"_s);
    row("a surrogate", TextEncoding::Utf8, "\xed\xa0\x80"_ba, u"failed"_s);
    row("beyond Unicode", TextEncoding::Utf8, "\xf4\x90\x80\x80"_ba, u"failed"_s);
    row("five bytes", TextEncoding::Utf8, "\xf8\x88\x80\x80\x80"_ba, u"failed"_s);
    row("Latin letters", TextEncoding::Utf8, "M\xfcller"_ba, u"failed"_s);
    row("cut after the first byte", TextEncoding::Utf8, "ab\xea"_ba, u"incomplete"_s);
    row("cut after the second byte", TextEncoding::Utf8, "ab\xea\xb0"_ba, u"incomplete"_s);
    row("cut after the third byte", TextEncoding::Utf8, "ab\xf0\x9f\x98"_ba, u"incomplete"_s);
    row("0xFF in CP949", TextEncoding::Cp949, "\xc1\xa4\xff"_ba, u"failed"_s);
    row("Latin letters in CP949", TextEncoding::Cp949, "f\xfcr uns"_ba, u"failed"_s);
}

void tst_TextDecoder::failsOnWhatHasNoMeaning()
{
    QFETCH(int, encoding);
    QFETCH(QByteArray, bytes);
    QFETCH(QString, outcome);
    const auto kind = static_cast<TextEncoding>(encoding);

    QCOMPARE(decoded({ bytes }, kind), outcome);
    if (kind == TextEncoding::Utf8)
        QCOMPARE(decoded(bytewise(bytes), kind), outcome);
}

void tst_TextDecoder::keepsTheTailOfACutOffCharacter()
{
    TextDecoder decoder(TextEncoding::Utf8);
    std::string text;

    QVERIFY(decoder.decode("ab\xea\xb0"_ba, text));

    QVERIFY(!decoder.finish());
    QCOMPARE(QString::fromStdString(text), u"ab"_s);
    QCOMPARE(decoder.tail(), "\xea\xb0"_ba);
}

void tst_TextDecoder::knowsTheSignsOfAnEncoding_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<QString>("sign");

    QTest::newRow("UTF-8 mark") << "\xef\xbb\xbf"
                                   "Date"_ba
                                << u"utf-8+bom"_s;
    QTest::newRow("UTF-16 mark, little end") << QByteArray("\xff\xfe"
                                                           "D\0",
                                                           4)
                                             << u"utf-16le+bom"_s;
    QTest::newRow("UTF-16 mark, big end") << QByteArray("\xfe\xff\0D", 4) << u"utf-16be+bom"_s;
    QTest::newRow("zeros behind letters") << QByteArray("D\0a\0t\0e\0", 8) << u"utf-16le"_s;
    QTest::newRow("zeros before letters") << QByteArray("\0D\0a\0t\0e", 8) << u"utf-16be"_s;
    QTest::newRow("Hangul and commas")
        << QByteArray("\x20\xb0,\0\x98\xb0,\0\xe4\xb2\n\0", 10).repeated(3) << u"utf-16le"_s;
    QTest::newRow("plain text") << "Date,Amount\n2026"_ba << u"none"_s;
    QTest::newRow("zeros on both sides") << QByteArray(32, '\0') << u"none"_s;
    QTest::newRow("one zero") << QByteArray("Date\0Amount of money", 20) << u"none"_s;
    QTest::newRow("too short") << QByteArray("a\0", 2) << u"none"_s;
    QTest::newRow("nothing") << QByteArray() << u"none"_s;
}

void tst_TextDecoder::knowsTheSignsOfAnEncoding()
{
    QFETCH(QByteArray, head);
    QFETCH(QString, sign);

    const auto found = encodingSign(head);

    QCOMPARE(found ? QString::fromStdString(encodingWord(found->encoding, found->bomSize))
                   : u"none"_s,
             sign);
}

void tst_TextDecoder::namesEncodings_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("word");

    QTest::newRow("UTF-8") << u"UTF-8"_s << u"utf-8"_s;
    QTest::newRow("with a mark") << u"utf-8+bom"_s << u"utf-8"_s;
    QTest::newRow("UTF-16") << u"utf-16le"_s << u"utf-16le"_s;
    QTest::newRow("big end") << u"UTF-16BE"_s << u"utf-16be"_s;
    QTest::newRow("CP949") << u"cp949"_s << u"cp949"_s;
    QTest::newRow("EUC-KR is a part of it") << u"EUC-KR"_s << u"cp949"_s;
    QTest::newRow("Latin 1 is a part of 1252") << u"iso-8859-1"_s << u"windows-1252"_s;
    QTest::newRow("unknown") << u"klingon"_s << u"none"_s;
    QTest::newRow("nothing") << u""_s << u"none"_s;
}

void tst_TextDecoder::namesEncodings()
{
    QFETCH(QString, written);
    QFETCH(QString, word);

    const auto found = encodingFromWord(written.toStdString());

    QCOMPARE(found ? QString::fromStdString(encodingWord(*found, 0)) : u"none"_s, word);
}

void tst_TextDecoder::noticesNuls()
{
    std::string text;
    TextDecoder plain(TextEncoding::Utf8);
    TextDecoder wide(TextEncoding::Utf16Le);
    TextDecoder clean(TextEncoding::Utf8);

    QVERIFY(plain.decode(QByteArray("a\0b", 3), text));
    QVERIFY(wide.decode(QByteArray("a\0\0\0b\0", 6), text));
    QVERIFY(clean.decode("ab"_ba, text));

    QVERIFY(plain.sawNul());
    QVERIFY(wide.sawNul());
    QVERIFY(!clean.sawNul());
}

QTEST_APPLESS_MAIN(tst_TextDecoder)
#include "tst_textdecoder.moc"
