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
        QCOMPARE(canonicalText(QStringLiteral("a") + QChar(0) + QStringLiteral("b")), QStringLiteral("ab"));
        QCOMPARE(canonicalText(QString(QChar(0xd800)) + QStringLiteral("x")),
                 QString(QChar(QChar::ReplacementCharacter)) + QStringLiteral("x"));
        QCOMPARE(canonicalText(QStringLiteral("😭")), QStringLiteral("😭"));
    }

    void slugsAreSafeFileNames_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("slug");
        QTest::newRow("separators") << "a/b\\c:d" << "a-b-c-d";
        QTest::newRow("reserved") << "CON" << "file-CON";
        QTest::newRow("port") << "com1" << "file-com1";
        QTest::newRow("dots") << "..hidden." << "hidden";
        QTest::newRow("empty") << "" << "file-";
        QTest::newRow("korean") << "수익 보고서" << "수익 보고서";
        QTest::newRow("long") << QString(300, u'x') << QString(120, u'x');
    }

    void slugsAreSafeFileNames()
    {
        QFETCH(QString, text);
        QTEST(fileNameSlug(text), "slug");
    }
};

QTEST_GUILESS_MAIN(tst_Text)
#include "tst_text.moc"
