#include "platforms/plaintext.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Creator;
using namespace Qt::StringLiterals;

class tst_PlainText final : public QObject
{
    Q_OBJECT

private slots:
    void readsHtml_data()
    {
        QTest::addColumn<QString>("html");
        QTest::addColumn<QString>("text");
        QTest::newRow("paragraphs") << u"<p>One</p><p>Two</p>"_s << u"One\n\nTwo"_s;
        QTest::newRow("breaks") << u"One<br>two<br/>three<BR />"_s << u"One\ntwo\nthree"_s;
        QTest::newRow("entities") << u"a &amp; b &lt;c&gt; &quot;d&quot; &#39;e&#x27; &hellip;"_s
                                  << u"a & b <c> \"d\" 'e' \u2026"_s;
        QTest::newRow("emoji") << u"&#128512;"_s << u"\U0001F600"_s;
        QTest::newRow("no entity")
            << u"R&D &nothing; &#0; &#xd800; &"_s << u"R&D &nothing; &#0; &#xd800; &"_s;
        QTest::newRow("link") << u"<a href=\"x>y\">#<span>wood</span></a>"_s << u"y\">#wood"_s;
        QTest::newRow("mention")
            << u"<p><span class=\"h-card\"><a href=\"https://a\">@<span>maker</span></a></span> Hi</p>"_s
            << u"@maker Hi"_s;
        QTest::newRow("invisible")
            << u"<a><span class=\"invisible\">https://<span>x</span></span><span>site.example</span></a>"_s
            << u"site.example"_s;
        QTest::newRow("script") << u"a<script>alert(1)</script><style>p{}</style>b"_s << u"ab"_s;
        QTest::newRow("comment") << u"a<!-- <p>no</p> -->b"_s << u"ab"_s;
        QTest::newRow("less than") << u"1 < 2 and 3 > 2"_s << u"1 < 2 and 3 > 2"_s;
        QTest::newRow("open") << u"a <b"_s << u"a <b"_s;
        QTest::newRow("blanks") << u"  a \n\t b  "_s << u"a b"_s;
        QTest::newRow("list") << u"<ul><li>a</li><li>b</li></ul>"_s << u"a\nb"_s;
        QTest::newRow("plain") << u"Great build"_s << u"Great build"_s;
        QTest::newRow("nothing") << u""_s << u""_s;
        QTest::newRow("korean") << u"<p>\u1112\u1161\u11ab</p>"_s << u"\ud55c"_s;
    }
    void readsHtml()
    {
        QFETCH(const QString, html);
        QFETCH(const QString, text);
        QCOMPARE(plainText(html), text);
    }

    void staysFastOnSenselessInput()
    {
        constexpr int length = 400000;
        QElapsedTimer timer;
        timer.start();
        QVERIFY(!plainText(QString(length, u'<')).isEmpty());
        QVERIFY(!plainText(QString(length, u'&')).isEmpty());
        QVERIFY(plainText(u"<span>"_s.repeated(length / 6)).isEmpty());
        QVERIFY(timer.elapsed() < 5000);
    }

    void makesATitle_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("title");
        QTest::newRow("first line") << u" One\nTwo"_s << u"One"_s;
        QTest::newRow("short") << u"1234567890"_s << u"1234567890"_s;
        QTest::newRow("cut") << u"12345678901"_s << u"1234567890"_s;
        QTest::newRow("never half") << u"123456789\U0001F600x"_s << u"123456789"_s;
        QTest::newRow("with its accent") << u"123456789e\u0301\u0301"_s << u"123456789"_s;
        QTest::newRow("nothing") << u"\n\n"_s << u""_s;
    }
    void makesATitle()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, title);
        QCOMPARE(titleOf(text, 10), title);
    }
};

QTEST_GUILESS_MAIN(tst_PlainText)
#include "tst_plaintext.moc"
