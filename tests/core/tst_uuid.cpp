#include "core/uuid.h"

#include <QSet>
#include <QTest>

using namespace Creator;

class tst_Uuid : public QObject
{
    Q_OBJECT

private slots:
    void sameKeyGivesTheSameIdForEver()
    {
        // Fixed for ever: ids of stored rows depend on it.
        QCOMPARE(Uuid::v8("earning\x1fstripe\x1f\x1ftxn_1").toText(),
                 Uuid::v8("earning\x1fstripe\x1f\x1ftxn_1").toText());
        QVERIFY(Uuid::v8("a") != Uuid::v8("b"));
        QCOMPARE(Uuid::v8("a").version(), 8);
        QCOMPARE(Uuid::v8("abc").toText(), QStringLiteral("a9993e36-4706-816a-ba3e-25717850c26c"));
    }

    void datedKeyBeginsWithItsDate()
    {
        const Uuid early = Uuid::v8("k", 1'000);
        const Uuid late = Uuid::v8("k", 2'000);
        QVERIFY(early < late);
        QCOMPARE(early.version(), 8);
    }

    void versionSevenIsOrderedByTimeAndUnique()
    {
        QVERIFY(Uuid::v7(1'700'000'000'000) < Uuid::v7(1'700'000'000'001));
        QCOMPARE(Uuid::v7(5).version(), 7);
        QSet<QString> seen;
        for (int i = 0; i < 1000; ++i)
            seen.insert(Uuid::v7(42).toText());
        QCOMPARE(seen.size(), 1000);
    }

    void textAndBytesRoundTrip()
    {
        const Uuid id = Uuid::v7(123);
        QCOMPARE(Uuid::fromText(id.toText()), std::optional(id));
        QCOMPARE(Uuid::fromBytes(id.toByteArray()), std::optional(id));
        QVERIFY(!Uuid::fromText(u"not an id"));
        QVERIFY(!Uuid::fromText(u"zzzzzzzz-4706-816a-ba3e-25717850c26c"));
        QVERIFY(!Uuid::fromBytes(QByteArrayView("short")));
    }
};

QTEST_GUILESS_MAIN(tst_Uuid)
#include "tst_uuid.moc"
