#include "mainwindow/fuzzymatch.h"
#include "mainwindow/hangul.h"

#include <QTest>

using namespace Creator;
using namespace Qt::StringLiterals;

/// What counts as the same when someone types Korean, and how well a text is named by a few
/// letters.
class tst_Hangul : public QObject
{
    Q_OBJECT

private slots:
    void findsWhatIsTyped_data();
    void findsWhatIsTyped();
    void coversTheSyllablesItTook();
    void knowsEveryInitial();
    void names_data();
    void names();
    void prefers_data();
    void prefers();
    void findsAnythingByNothing();
};

void tst_Hangul::findsWhatIsTyped_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("query");
    QTest::addColumn<int>("place");

    QTest::newRow("whole word") << u"수익"_s << u"수익"_s << 0;
    QTest::newRow("initials") << u"수익"_s << u"ㅅㅇ"_s << 0;
    QTest::newRow("initials inside") << u"이번 달 수익"_s << u"ㅅㅇ"_s << 5;
    QTest::newRow("one initial") << u"수익"_s << u"ㅇ"_s << 1;
    QTest::newRow("initials and syllable") << u"수익 보고서"_s << u"ㅅ익"_s << 0;
    QTest::newRow("syllable and initial") << u"수익 보고서"_s << u"수ㅇ"_s << 0;
    QTest::newRow("last syllable unfinished") << u"수익"_s << u"수이"_s << 0;
    QTest::newRow("first syllable unfinished") << u"닭갈비"_s << u"다"_s << 0;
    QTest::newRow("final on its way") << u"수기"_s << u"숙"_s << 0;
    QTest::newRow("final on its way, longer") << u"가져오기"_s << u"가졍"_s << 0;
    QTest::newRow("doubled initial") << u"쌍둥이"_s << u"ㅆㄷㅇ"_s << 0;
    QTest::newRow("latin case") << u"YouTube 광고"_s << u"youtube ㄱㄱ"_s << 0;
    QTest::newRow("nothing typed") << u"수익"_s << QString() << 0;

    QTest::newRow("other initials") << u"수익"_s << u"ㅅㄱ"_s << -1;
    QTest::newRow("single is not doubled") << u"쌍둥이"_s << u"ㅅㄷ"_s << -1;
    QTest::newRow("unfinished only at the end") << u"익수"_s << u"이수"_s << -1;
    QTest::newRow("another final") << u"수익"_s << u"수인"_s << -1;
    QTest::newRow("final without a next syllable") << u"수"_s << u"숙"_s << -1;
    QTest::newRow("next syllable begins otherwise") << u"수비"_s << u"숙"_s << -1;
    QTest::newRow("longer than the text") << u"수"_s << u"ㅅㅇ"_s << -1;
    QTest::newRow("jamo against latin") << u"income"_s << u"ㅅ"_s << -1;
    QTest::newRow("empty text") << QString() << u"ㅅ"_s << -1;
}

void tst_Hangul::findsWhatIsTyped()
{
    QFETCH(QString, text);
    QFETCH(QString, query);
    QFETCH(int, place);

    QCOMPARE(int(typedIndexIn(text, query)), place);
}

void tst_Hangul::coversTheSyllablesItTook()
{
    QCOMPARE(typedLength(u"수기", 0, u"숙"), 2);
    QCOMPARE(typedLength(u"수익", 0, u"ㅅㅇ"), 2);
    QCOMPARE(typedLength(u"수익", 1, u"ㅅ"), 0);
    QCOMPARE(typedLength(u"수익", 0, u""), 0);
}

void tst_Hangul::knowsEveryInitial()
{
    const QString initials = u"ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ"_s;
    const QString syllables = u"각깎난닫딸랄맘밥빵삿쌌앙잦짱찾컄탙팦핳"_s;

    for (qsizetype i = 0; i < initials.size(); ++i) {
        for (qsizetype j = 0; j < syllables.size(); ++j)
            QCOMPARE(typedCharFits(syllables.at(j), initials.at(i)), i == j);
    }
}

void tst_Hangul::names_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("query");
    QTest::addColumn<bool>("found");

    QTest::newRow("start") << u"Go to Earnings"_s << u"go"_s << true;
    QTest::newRow("inside") << u"Go to Earnings"_s << u"arn"_s << true;
    QTest::newRow("two words in any order") << u"Import a file"_s << u"file imp"_s << true;
    QTest::newRow("letters in order") << u"Go to Earnings"_s << u"gte"_s << true;
    QTest::newRow("letters out of order") << u"Go to Earnings"_s << u"zge"_s << false;
    QTest::newRow("one word missing") << u"Import a file"_s << u"import folder"_s << false;
    QTest::newRow("initials over a blank") << u"파일 가져오기"_s << u"ㅍㅇㄱㅈㅇㄱ"_s << true;
    QTest::newRow("initials of a word") << u"파일 가져오기"_s << u"ㄱㅈ"_s << true;
    QTest::newRow("not there") << u"파일 가져오기"_s << u"ㅎㅎ"_s << false;
    QTest::newRow("letters far apart") << QString(
        u"a"_s + QString(200, u'x') + u"b"_s + QString(200, u'x') + u"c"_s + QString(200, u'x')
        + u"d"_s + QString(200, u'x') + u"e"_s + QString(200, u'x') + u"f"_s)
                                       << u"abcdef"_s << false;
}

void tst_Hangul::names()
{
    QFETCH(QString, text);
    QFETCH(QString, query);
    QFETCH(bool, found);

    QCOMPARE(fuzzyScore(text, query).has_value(), found);
}

void tst_Hangul::prefers_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("better");
    QTest::addColumn<QString>("worse");

    QTest::newRow("the beginning") << u"ear"_s << u"Earnings"_s << u"Go to Earnings"_s;
    QTest::newRow("a word's beginning") << u"ear"_s << u"Go to Earnings"_s << u"Research"_s;
    QTest::newRow("whole over letters") << u"imp"_s << u"Simple"_s << u"I am Pete"_s;
    QTest::newRow("the shorter") << u"undo"_s << u"Undo"_s
                                 << u"Undo: import of a file with a long name"_s;
    QTest::newRow("Korean beginning") << u"ㅅㅇ"_s << u"수익"_s << u"이번 달 수익"_s;
}

void tst_Hangul::prefers()
{
    QFETCH(QString, query);
    QFETCH(QString, better);
    QFETCH(QString, worse);

    QVERIFY(fuzzyScore(better, query).value() > fuzzyScore(worse, query).value());
}

void tst_Hangul::findsAnythingByNothing()
{
    QVERIFY(fuzzyScore(u"Earnings", u"").has_value());
    QVERIFY(fuzzyScore(u"Earnings", u"   ").has_value());
}

QTEST_GUILESS_MAIN(tst_Hangul)
#include "tst_hangul.moc"
