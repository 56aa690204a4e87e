#include "identity/recoverycode.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Creator;
using namespace Qt::StringLiterals;

class tst_RecoveryCode : public QObject
{
    Q_OBJECT

private slots:
    void looksAsPromised();
    void isNeverTheSame();
    void usesTheWholeAlphabet();
    void forgivesWaysOfTyping_data();
    void forgivesWaysOfTyping();
    void refusesWhatIsNoCode_data();
    void refusesWhatIsNoCode();
};

void tst_RecoveryCode::looksAsPromised()
{
    static const QRegularExpression shape(u"^[0-9A-HJKMNP-TV-Z]{5}(-[0-9A-HJKMNP-TV-Z]{5}){3}$"_s);

    const QString code = RecoveryCode::generate();

    QVERIFY2(shape.match(code).hasMatch(), qPrintable(code));
    QCOMPARE(RecoveryCode::normalized(code), std::optional(code));
}

void tst_RecoveryCode::isNeverTheSame()
{
    QSet<QString> codes;
    for (int i = 0; i < 1000; ++i)
        codes.insert(RecoveryCode::generate());

    QCOMPARE(codes.size(), 1000);
}

void tst_RecoveryCode::usesTheWholeAlphabet()
{
    QSet<QChar> letters;
    for (int i = 0; i < 1000; ++i) {
        const QString code = RecoveryCode::generate();
        for (const QChar c : code)
            letters.insert(c);
    }

    QCOMPARE(letters.size(), 33); // 32 and the hyphen
}

void tst_RecoveryCode::forgivesWaysOfTyping_data()
{
    QTest::addColumn<QString>("typed");

    QTest::newRow("as shown") << u"7K3QM-0XW91-ABCDE-ZZZZZ"_s;
    QTest::newRow("lower case") << u"7k3qm-0xw91-abcde-zzzzz"_s;
    QTest::newRow("without hyphens") << u"7K3QM0XW91ABCDEZZZZZ"_s;
    QTest::newRow("blanks around") << u"  7K3QM 0XW91 ABCDE ZZZZZ\n"_s;
    QTest::newRow("O for 0") << u"7K3QM-OXW91-ABCDE-ZZZZZ"_s;
    QTest::newRow("l and I for 1") << u"7K3QM-oXW9l-ABCDE-ZZZZZ"_s;
    QTest::newRow("long dashes") << u"7K3QM–0XW9I—ABCDE-ZZZZZ"_s;
    QTest::newRow("full width") << u"７Ｋ３ＱＭ-0XW91-ABCDE-ZZZZZ"_s;
}

void tst_RecoveryCode::forgivesWaysOfTyping()
{
    QFETCH(QString, typed);

    QCOMPARE(RecoveryCode::normalized(typed), std::optional(u"7K3QM-0XW91-ABCDE-ZZZZZ"_s));
}

void tst_RecoveryCode::refusesWhatIsNoCode_data()
{
    QTest::addColumn<QString>("typed");

    QTest::newRow("empty") << QString();
    QTest::newRow("too short") << u"7K3QM-0XW91-ABCDE-ZZZZ"_s;
    QTest::newRow("too long") << u"7K3QM-0XW91-ABCDE-ZZZZZZ"_s;
    QTest::newRow("a letter that is never used") << u"7K3QM-0XW91-ABCDE-ZZZZU"_s;
    QTest::newRow("other signs") << u"7K3QM+0XW91+ABCDE+ZZZZZ"_s;
}

void tst_RecoveryCode::refusesWhatIsNoCode()
{
    QFETCH(QString, typed);

    QCOMPARE(RecoveryCode::normalized(typed), std::nullopt);
}

QTEST_GUILESS_MAIN(tst_RecoveryCode)
#include "tst_recoverycode.moc"
