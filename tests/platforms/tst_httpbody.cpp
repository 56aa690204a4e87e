#include "httpwire.h"
#include "platforms/httpbody.h"

#include <QTest>

using namespace Creator;
using Creator::Test::gzipped;
using State = HttpBody::State;

class tst_HttpBody final : public QObject
{
    Q_OBJECT

private slots:
    void takesABodyInPieces()
    {
        HttpBody body(100);
        QVERIFY(body.setEncoding({}));
        QVERIFY(body.append("ab"));
        QVERIFY(body.append("cd"));
        QCOMPARE(body.decoded(), "abcd");
        QCOMPARE(body.state(4), State::Whole);
        QCOMPARE(body.state(-1), State::Whole);
        QCOMPARE(body.state(5), State::CutShort);
    }

    void unpacksByteByByte()
    {
        const QByteArray packed = gzipped(QByteArray(1'000, 'x'));
        HttpBody body(1'000);
        QVERIFY(body.setEncoding("gzip"));
        for (const char byte : packed) {
            QCOMPARE(body.state(-1) == State::Whole, body.rawBytes() == 0);
            QVERIFY(body.append(QByteArray(1, byte)));
        }
        QCOMPARE(body.state(packed.size()), State::Whole);
        QCOMPARE(body.decoded(), QByteArray(1'000, 'x'));
    }

    void unpacksMemberAfterMember()
    {
        HttpBody body(100);
        QVERIFY(body.setEncoding("x-gzip"));
        QVERIFY(body.append(gzipped("one ") + gzipped("two")));
        QCOMPARE(body.decoded(), "one two");
        QCOMPARE(body.state(-1), State::Whole);
    }

    void countsTheUnpackedBytes()
    {
        const QByteArray bomb = gzipped(QByteArray(10'000'000, '\0'));
        QVERIFY(bomb.size() < 100'000);
        HttpBody body(1'000'000);
        QVERIFY(body.setEncoding("gzip"));
        QVERIFY(!body.append(bomb));
        QCOMPARE(body.state(-1), State::TooBig);
        QVERIFY(body.decoded().size() <= 1'000'000);
    }

    void theLimitItselfFits()
    {
        HttpBody fits(4);
        QVERIFY(fits.append("abcd"));
        QVERIFY(!fits.append("e"));
        QCOMPARE(fits.state(-1), State::TooBig);
    }

    void tellsHalfFromDamaged()
    {
        const QByteArray packed = gzipped("something that is long enough to be cut");
        HttpBody half(100);
        QVERIFY(half.setEncoding("gzip"));
        QVERIFY(half.append(packed.left(packed.size() / 2)));
        QCOMPARE(half.state(packed.size() / 2), State::CutShort);

        HttpBody noise(100);
        QVERIFY(noise.setEncoding("gzip"));
        QVERIFY(!noise.append("this is no gzip at all"));
        QCOMPARE(noise.state(-1), State::Damaged);

        QByteArray wrong = packed;
        wrong[wrong.size() - 6] = char(~wrong.at(wrong.size() - 6)); // in the checksum
        HttpBody flipped(100);
        QVERIFY(flipped.setEncoding("gzip"));
        QVERIFY(!flipped.append(wrong));
        QCOMPARE(flipped.state(-1), State::Damaged);
    }

    void refusesAnEncodingThatItDidNotAskFor()
    {
        QVERIFY(!HttpBody(10).setEncoding("br"));
        QVERIFY(HttpBody(10).setEncoding(" Identity "));
    }

    void anEmptyPackedBodyIsWhole()
    {
        HttpBody body(10);
        QVERIFY(body.setEncoding("gzip"));
        QCOMPARE(body.state(0), State::Whole);
    }
};

QTEST_GUILESS_MAIN(tst_HttpBody)
#include "tst_httpbody.moc"
