#include "import/occurrencecounter.h"

#include <QTest>

#include <map>
#include <random>
#include <string>

using namespace Creator;

class tst_OccurrenceCounter : public QObject
{
    Q_OBJECT

private slots:
    void countsTheOccurrencesOfAKey();
    void keepsSpacesApart();
    void tellsKeysApartThatDifferInOneByte_data();
    void tellsKeysApartThatDifferInOneByte();
    void agreesWithAMap();
    void startsAgainWhenCleared();
};

void tst_OccurrenceCounter::countsTheOccurrencesOfAKey()
{
    OccurrenceCounter counter;

    QCOMPARE(counter.count("a"), 1u);
    QCOMPARE(counter.count("b"), 1u);
    QCOMPARE(counter.count("a"), 2u);
    QCOMPARE(counter.count("a"), 3u);
    QCOMPARE(counter.size(), 2);
}

void tst_OccurrenceCounter::keepsSpacesApart()
{
    OccurrenceCounter counter;

    QCOMPARE(counter.count('e', "po_1"), 1u);
    QCOMPARE(counter.count('p', "po_1"), 1u);
    QCOMPARE(counter.count('e', "po_1"), 2u);
}

void tst_OccurrenceCounter::tellsKeysApartThatDifferInOneByte_data()
{
    QTest::addColumn<QByteArray>("one");
    QTest::addColumn<QByteArray>("other");

    QTest::newRow("empty and a zero byte") << QByteArray() << QByteArray(1, '\0');
    QTest::newRow("one and two zero bytes") << QByteArray(1, '\0') << QByteArray(2, '\0');
    QTest::newRow("seven and eight zero bytes") << QByteArray(7, '\0') << QByteArray(8, '\0');
    QTest::newRow("last byte") << QByteArray("txn_0000001") << QByteArray("txn_0000002");
    QTest::newRow("first byte") << QByteArray("axn_0000001") << QByteArray("bxn_0000001");
    QTest::newRow("words swapped")
        << QByteArray("aaaaaaaabbbbbbbb") << QByteArray("bbbbbbbbaaaaaaaa");
}

void tst_OccurrenceCounter::tellsKeysApartThatDifferInOneByte()
{
    QFETCH(QByteArray, one);
    QFETCH(QByteArray, other);
    OccurrenceCounter counter;

    QCOMPARE(counter.count({ one.constData(), static_cast<size_t>(one.size()) }), 1u);
    QCOMPARE(counter.count({ other.constData(), static_cast<size_t>(other.size()) }), 1u);
}

void tst_OccurrenceCounter::agreesWithAMap()
{
    std::mt19937 random(7);
    OccurrenceCounter counter;
    counter.reserve(100);
    std::map<std::string, std::uint32_t> expected;

    for (int i = 0; i < 50'000; ++i) {
        const std::string key = "txn_" + std::to_string(random() % 20'000);
        QCOMPARE(counter.count(key), ++expected[key]);
    }

    QCOMPARE(counter.size(), static_cast<std::int64_t>(expected.size()));
}

void tst_OccurrenceCounter::startsAgainWhenCleared()
{
    OccurrenceCounter counter;
    QCOMPARE(counter.count("a"), 1u);

    counter.clear();

    QCOMPARE(counter.size(), 0);
    QCOMPARE(counter.count("a"), 1u);
}

QTEST_APPLESS_MAIN(tst_OccurrenceCounter)
#include "tst_occurrencecounter.moc"
