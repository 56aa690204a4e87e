#include "platforms/jsonreader.h"

#include <QTest>

using namespace Creator;
using namespace Qt::StringLiterals;

class tst_JsonReader final : public QObject
{
    Q_OBJECT

private slots:
    void readsWhatIsThere()
    {
        const auto document = JsonDocument::parse(
            R"({"a":{"b":"x"},"list":[1,"2"],"yes":true,"at":"2026-11-20T10:00:00Z","nil":null})");
        QVERIFY(document);
        const JsonValue root = document->root();
        QCOMPARE(root["a"]["b"].text(), u"x"_s);
        QCOMPARE(root["list"].items().size(), 2);
        QCOMPARE(root["list"].items().at(1).id(), u"2"_s);
        QVERIFY(root["yes"].isTrue());
        QVERIFY(root["nil"].isNull());
        QCOMPARE(root["at"].instant(), QDateTime(QDate(2026, 11, 20), QTime(10, 0), Qt::UTC));
        QCOMPARE(root.fields().size(), 5);
        QCOMPARE(root.fields().first().first, "a");
    }

    void answersNothingToAWrongQuestion()
    {
        const auto document = JsonDocument::parse(R"({"a":[1],"s":"text","n":4})");
        const JsonValue root = document->root();
        QVERIFY(root["none"]["deeper"]["still"].isNull());
        QCOMPARE(root["a"].text(), QString());
        QVERIFY(root["s"].items().isEmpty());
        QVERIFY(root["s"].fields().isEmpty());
        QVERIFY(!root["s"].integer());
        QVERIFY(!root["n"].isTrue());
        QVERIFY(root["n"].instant().isNull());
        QCOMPARE(JsonValue().text(), QString());
        QVERIFY(!JsonValue().number());
    }

    void readsCounters_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<qint64>("number");
        QTest::newRow("number") << "12"_ba << qint64(12);
        QTest::newRow("text of 64 bits") << R"("4294967301")"_ba << qint64(4294967301);
        QTest::newRow("largest") << R"("9223372036854775807")"_ba << qint64(9223372036854775807);
        QTest::newRow("whole float") << "18552.0"_ba << qint64(18552);
        QTest::newRow("negative") << "-3"_ba << qint64(-3);
        QTest::newRow("part") << "0.5"_ba << qint64(-1);
        QTest::newRow("too large") << R"("9223372036854775808")"_ba << qint64(-1);
        QTest::newRow("huge float") << "1e300"_ba << qint64(-1);
        QTest::newRow("words") << R"("12 views")"_ba << qint64(-1);
        QTest::newRow("empty") << R"("")"_ba << qint64(-1);
        QTest::newRow("flag") << "true"_ba << qint64(-1);
    }
    void readsCounters()
    {
        QFETCH(const QByteArray, json);
        QFETCH(const qint64, number);
        const auto document = JsonDocument::parse("{\"n\":" + json + "}");
        QVERIFY(document);
        QCOMPARE(document->root()["n"].integer().value_or(-1), number);
    }

    void readsIdsAsText()
    {
        const auto document
            = JsonDocument::parse(R"({"a":18446744073709551615,"b":"17","c":1.5,"d":-4})");
        QCOMPARE(document->root()["a"].id(), u"18446744073709551615"_s);
        QCOMPARE(document->root()["b"].id(), u"17"_s);
        QCOMPARE(document->root()["c"].id(), QString());
        QCOMPARE(document->root()["d"].id(), u"-4"_s);
    }

    void takesTheFirstOfTwo()
    {
        QCOMPARE(JsonDocument::parse(R"({"a":1,"a":2})")->root()["a"].integer(), 1);
    }

    void mendsText_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("text");
        QTest::newRow("nul") << R"({"t":"a\u0000b"})"_ba << u"ab"_s;
        QTest::newRow("half") << R"({"t":"a\ud83d b"})"_ba << u"a\ufffd b"_s;
        QTest::newRow("other half") << R"({"t":"a\ude00"})"_ba << u"a\ufffd"_s;
        QTest::newRow("whole") << R"({"t":"\ud83d\ude00"})"_ba << u"\U0001F600"_s;
        QTest::newRow("half and whole")
            << R"({"t":"\ud83d\ud83d\ude00"})"_ba << u"\ufffd\U0001F600"_s;
        QTest::newRow("escaped escape") << R"({"t":"\\ud83d \ud83d"})"_ba << u"\\ud83d \ufffd"_s;
        QTest::newRow("bytes") << "{\"t\":\"a\xff\"}"_ba << u"a\ufffd"_s;
        QTest::newRow("composed") << R"({"t":"e\u0301"})"_ba << u"\u00e9"_s;
    }
    void mendsText()
    {
        QFETCH(const QByteArray, json);
        QFETCH(const QString, text);
        const auto document = JsonDocument::parse(json);
        QVERIFY(document);
        QCOMPARE(document->root()["t"].text(), text);
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("page") << "<!doctype html><html></html>"_ba;
        QTest::newRow("cut off") << R"({"a":[1,2)"_ba;
        QTest::newRow("two") << "{} {}"_ba;
        QTest::newRow("too deep") << QByteArray(200, '[') + QByteArray(200, ']');
        QTest::newRow("too large") << QByteArray(JsonDocument::maxBytes + 1, ' ');
        QTest::newRow("number") << "{\"a\":01}"_ba;
    }
    void refuses()
    {
        QFETCH(const QByteArray, body);
        const auto document = JsonDocument::parse(body);
        QVERIFY(!document);
        QCOMPARE(document.error().code, Error::Code::InvalidData);
        QVERIFY(!document.error().message.isEmpty());
    }

    void lastsAsLongAsADocumentThatWasMoved()
    {
        JsonValue value;
        auto document = JsonDocument::parse(R"({"a":"kept"})");
        const JsonDocument moved = std::move(*document);
        value = moved.root()["a"];
        QCOMPARE(value.text(), u"kept"_s);
    }
};

QTEST_GUILESS_MAIN(tst_JsonReader)
#include "tst_jsonreader.moc"
