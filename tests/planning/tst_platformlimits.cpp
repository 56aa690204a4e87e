#include "planning/platformlimits.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Creator;
using namespace Qt::StringLiterals;

class tst_PlatformLimits final : public QObject
{
    Q_OBJECT

private slots:
    void countsAsThePlatformCounts_data()
    {
        QTest::addColumn<TextUnit>("unit");
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("length");
        const QString family = u"👨‍👩‍👧"_s;
        const QString flag = u"🇰🇷"_s;
        const QString decomposed = u"\u1100\u1161\u11A8"_s; // 각

        QTest::newRow("UTF-16 of Hangul") << TextUnit::Utf16 << u"가을"_s << 2;
        QTest::newRow("UTF-16 of a family") << TextUnit::Utf16 << family << 8;
        QTest::newRow("nothing") << TextUnit::Grapheme << u""_s << 0;
        QTest::newRow("a family is a letter") << TextUnit::Grapheme << family << 1;
        QTest::newRow("a flag is a letter") << TextUnit::Grapheme << flag + flag << 2;
        QTest::newRow("Hangul in parts") << TextUnit::Grapheme << decomposed << 1;
        QTest::newRow("a line end") << TextUnit::Grapheme << u"a\r\nb"_s << 3;
        QTest::newRow("bytes") << TextUnit::Utf8 << u"가a"_s << 4;

        QTest::newRow("X: Latin") << TextUnit::Weighted << u"hello, wörld"_s << 12;
        QTest::newRow("X: Hangul") << TextUnit::Weighted << u"안녕"_s << 4;
        QTest::newRow("X: Hangul in parts") << TextUnit::Weighted << decomposed << 2;
        QTest::newRow("X: kana and Han") << TextUnit::Weighted << u"あ漢"_s << 4;
        QTest::newRow("X: quotes and dashes") << TextUnit::Weighted << u"“a” – b"_s << 7;
        QTest::newRow("X: an ellipsis") << TextUnit::Weighted << u"…"_s << 2;
        QTest::newRow("X: emoji") << TextUnit::Weighted << u"😀"_s + family + flag << 6;
        QTest::newRow("X: keycap") << TextUnit::Weighted << u"1️⃣"_s << 2;
        QTest::newRow("X: a digit") << TextUnit::Weighted << u"1"_s << 1;
        QTest::newRow("X: a long link")
            << TextUnit::Weighted << u"see https://example.org/"_s + u"a"_s.repeated(200) << 27;
        QTest::newRow("X: a short link") << TextUnit::Weighted << u"http://t.co"_s << 23;
        QTest::newRow("X: a link before Hangul")
            << TextUnit::Weighted << u"https://a.com/x를"_s << 25;
        QTest::newRow("X: two links")
            << TextUnit::Weighted << u"https://a.com https://b.com."_s << 48;
        QTest::newRow("X: a bare domain") << TextUnit::Weighted << u"at example.com now"_s << 30;
        QTest::newRow("X: no domain") << TextUnit::Weighted << u"e.g. this.that"_s << 14;

        QTest::newRow("Mastodon: a link")
            << TextUnit::GraphemeShortLinks << u"가 https://example.org/very/long/path"_s << 25;
        QTest::newRow("Mastodon: a mention")
            << TextUnit::GraphemeShortLinks << u"@friend@mastodon.social hi"_s << 10;
        QTest::newRow("Threads: an emoji") << TextUnit::EmojiBytes << u"a😀가"_s << 6;
    }

    void countsAsThePlatformCounts()
    {
        QFETCH(TextUnit, unit);
        QFETCH(QString, text);
        QTEST(PlatformLimits::lengthIn(unit, text), "length");
    }

    void knowsTheLimits_data()
    {
        QTest::addColumn<int>("title");
        QTest::addColumn<int>("description");
        QTest::newRow("youtube") << 100 << 5000;
        QTest::newRow("tiktok") << 0 << 2200;
        QTest::newRow("instagram") << 0 << 2200;
        QTest::newRow("x") << 0 << 280;
        QTest::newRow("bluesky") << 0 << 300;
        QTest::newRow("mastodon") << 0 << 500;
        QTest::newRow("threads") << 0 << 500;
        QTest::newRow("facebook") << 0 << 63206;
        QTest::newRow("linkedin") << 0 << 3000;
        QTest::newRow("twitch") << 140 << 0;
        QTest::newRow("naver_blog") << 100 << 0;
        QTest::newRow("podcast") << 255 << 4000;
        QTest::newRow("somewhere") << 0 << 0;
    }

    void knowsTheLimits()
    {
        const QString platform = QString::fromLatin1(QTest::currentDataTag());
        const auto limitOf
            = [](const std::optional<TextCount> &count) { return count ? count->limit : 0; };
        QTEST(limitOf(PlatformLimits::titleCount(platform, u"a"_s)), "title");
        QTEST(limitOf(PlatformLimits::descriptionCount(platform, u"a"_s)), "description");
        QCOMPARE(PlatformLimits::platforms().contains(platform), platform != u"somewhere"_s);
    }

    void saysHowMuchIsOver()
    {
        const auto exact = PlatformLimits::titleCount(u"youtube"_s, u"가"_s.repeated(100));
        QCOMPARE(*exact, (TextCount{ 100, 100 }));
        QCOMPARE(exact->over(), 0);
        const auto over = PlatformLimits::titleCount(u"youtube"_s, u"가"_s.repeated(103));
        QCOMPARE(over->over(), 3);
        QCOMPARE(over->left(), -3);
        QCOMPARE(PlatformLimits::descriptionCount(u"x"_s, u"가"_s.repeated(141))->over(), 2);
    }

    void blueskyCountsLettersAndBytes()
    {
        const auto letters = PlatformLimits::descriptionCount(u"bluesky"_s, u"a"_s.repeated(301));
        QCOMPARE(*letters, (TextCount{ 301, 300 }));
        const QString families = u"👨‍👩‍👧"_s.repeated(200); // 18 bytes each
        const auto bytes = PlatformLimits::descriptionCount(u"bluesky"_s, families);
        QCOMPARE(*bytes, (TextCount{ 3600, 3000 }));
    }

    void staysQuickWithLongTexts()
    {
        const QString text = u"가나다 https://example.org/a 😀 "_s.repeated(20'000);
        QElapsedTimer timer;
        timer.start();
        for (const QString &platform : PlatformLimits::platforms())
            (void)PlatformLimits::descriptionCount(platform, text);
        QVERIFY2(timer.elapsed() < 5'000, qPrintable(QString::number(timer.elapsed())));
    }
};

QTEST_APPLESS_MAIN(tst_PlatformLimits)
#include "tst_platformlimits.moc"
