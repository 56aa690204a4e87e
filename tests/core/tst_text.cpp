#include "core/text.h"

#include <QTest>

using namespace Creator;

class tst_Text : public QObject
{
    Q_OBJECT

private slots:
    void canonicalTextIsNfcWithoutNulAndLoneSurrogates()
    {
        QCOMPARE(canonicalText(QStringLiteral("\u1112\u1161\u11ab")), QStringLiteral("한"));
        QCOMPARE(canonicalText(QStringLiteral("a") + QChar(0) + QStringLiteral("b")),
                 QStringLiteral("ab"));
        QCOMPARE(canonicalText(QString(QChar(0xd800)) + QStringLiteral("x")),
                 QString(QChar(QChar::ReplacementCharacter)) + QStringLiteral("x"));
        QCOMPARE(canonicalText(QStringLiteral("😭")), QStringLiteral("😭"));
    }

    void bytesThatAreNoTextAreReplaced()
    {
        QCOMPARE(canonicalText(QByteArrayView("ab\xff"
                                              "c")),
                 QStringLiteral("ab") + QChar(QChar::ReplacementCharacter) + QStringLiteral("c"));
        QCOMPARE(canonicalText(QByteArrayView("\xec\x88\x98")), QStringLiteral("수"));
        QCOMPARE(canonicalText(QString(QChar(0xdc00))),
                 QString(QChar(QChar::ReplacementCharacter)));
    }

    void foldedTextComparesWhatLooksAlike()
    {
        QCOMPARE(foldedText(QStringLiteral("ＡＢＣ①")), QStringLiteral("abc1"));
        QCOMPARE(foldedText(QStringLiteral("ÄRGER")), foldedText(QStringLiteral("ärger")));
        QVERIFY(foldedText(QStringLiteral("수익")) != foldedText(QStringLiteral("수의")));
    }

    void slugsAreSafeFileNames_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("slug");
        QTest::newRow("separators") << "a/b\\c:d"
                                    << "a-b-c-d";
        QTest::newRow("reserved") << "CON"
                                  << "file-CON";
        QTest::newRow("port") << "com1"
                              << "file-com1";
        QTest::newRow("dots") << "..hidden."
                              << "hidden";
        QTest::newRow("empty") << ""
                               << "file-";
        QTest::newRow("korean") << "수익 보고서"
                                << "수익 보고서";
        QTest::newRow("long") << QString(300, u'x') << QString(120, u'x');
        QTest::newRow("long in Korean") << QString(300, u'수') << QString(66, u'수');
        QTest::newRow("a pair at the end")
            << QString(119, u'x') + QStringLiteral("😭") << QString(119, u'x');
        QTest::newRow("pairs only")
            << QStringLiteral("😭").repeated(90) << QStringLiteral("😭").repeated(50);
        QTest::newRow("reserved with an end") << "nul.csv"
                                              << "file-nul.csv";
        QTest::newRow("reserved at the start of a word") << "console"
                                                         << "console";
        QTest::newRow("control characters") << "a\tb\nc\x01"
                                            << "a b c-";
        QTest::newRow("direction marks") << QStringLiteral("a\u202etxt.exe") << "a-txt.exe";
        QTest::newRow("decomposed") << QStringLiteral("\u1112\u1161\u11ab") << "한";
    }

    void slugsAreSafeFileNames()
    {
        QFETCH(QString, text);
        QTEST(fileNameSlug(text), "slug");
    }
};

QTEST_GUILESS_MAIN(tst_Text)
#include "tst_text.moc"
