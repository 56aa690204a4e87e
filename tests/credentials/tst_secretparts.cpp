#include "credentials/secretparts.h"

#include <QTest>

using namespace Creator;
using namespace Qt::StringLiterals;

namespace {

QByteArray secretOf(qsizetype size)
{
    QByteArray secret(size, '\0');
    for (qsizetype i = 0; i < size; ++i)
        secret[i] = char(i * 31 % 256);
    return secret;
}

QList<QByteArray> bytesOf(const SecretParts &split)
{
    QList<QByteArray> bytes;
    for (const auto &part : split.parts)
        bytes.append(part.bytes);
    return bytes;
}

} // namespace

class tst_SecretParts : public QObject
{
    Q_OBJECT

private slots:
    void givesBackWhatWasSplit_data();
    void givesBackWhatWasSplit();
    void partsOfTwoValuesDoNotMeet();
    void refusesDamage();
    void ignoresForeignHeads_data();
    void ignoresForeignHeads();
};

void tst_SecretParts::givesBackWhatWasSplit_data()
{
    QTest::addColumn<qsizetype>("size");
    QTest::addColumn<qsizetype>("parts");

    QTest::newRow("nothing") << qsizetype(0) << qsizetype(0);
    QTest::newRow("a token") << qsizetype(32) << qsizetype(0);
    QTest::newRow("the largest whole one") << largestSecretEntry - 6 << qsizetype(0);
    QTest::newRow("one byte more") << largestSecretEntry - 5 << qsizetype(1);
    QTest::newRow("exactly two parts") << largestSecretEntry * 2 << qsizetype(2);
    QTest::newRow("three parts") << largestSecretEntry * 2 + 1 << qsizetype(3);
}

void tst_SecretParts::givesBackWhatWasSplit()
{
    QFETCH(qsizetype, size);
    QFETCH(qsizetype, parts);
    const QByteArray secret = secretOf(size);

    const SecretParts split = splitSecret(u"token"_s, secret);

    QCOMPARE(split.parts.size(), parts);
    QVERIFY(split.head.size() <= largestSecretEntry);
    QStringList entries;
    for (const auto &part : split.parts) {
        QVERIFY(part.bytes.size() <= largestSecretEntry);
        entries.append(part.entry);
    }
    QCOMPARE(partEntries(u"token"_s, split.head), entries);
    QCOMPARE(joinSecret(split.head, bytesOf(split)), std::optional(secret));
}

void tst_SecretParts::partsOfTwoValuesDoNotMeet()
{
    const SecretParts first = splitSecret(u"token"_s, secretOf(4000));
    const SecretParts second = splitSecret(u"token"_s, secretOf(4001));

    for (const auto &part : first.parts)
        QVERIFY(!partEntries(u"token"_s, second.head).contains(part.entry));
}

void tst_SecretParts::refusesDamage()
{
    const SecretParts split = splitSecret(u"token"_s, secretOf(4000));
    QList<QByteArray> fewer = bytesOf(split);
    fewer.removeLast();
    QList<QByteArray> changed = bytesOf(split);
    changed[1][7] = char(changed[1][7] ^ 1);

    QVERIFY(!joinSecret(split.head, fewer));
    QVERIFY(!joinSecret(split.head, changed));
    QVERIFY(!joinSecret(split.head, {}));
}

void tst_SecretParts::ignoresForeignHeads_data()
{
    QTest::addColumn<QByteArray>("head");

    QTest::newRow("empty") << QByteArray();
    QTest::newRow("other text") << QByteArray("hunter2");
    QTest::newRow("no count") << QByteArray("parts::abc");
    QTest::newRow("no part") << QByteArray("parts:0:abc");
    QTest::newRow("endless") << QByteArray("parts:999999999:abc");
    QTest::newRow("too many fields") << QByteArray("parts:1:abc:def");
}

void tst_SecretParts::ignoresForeignHeads()
{
    QFETCH(QByteArray, head);

    QVERIFY(partEntries(u"token"_s, head).isEmpty());
    QVERIFY(!joinSecret(head, {}));
}

QTEST_GUILESS_MAIN(tst_SecretParts)
#include "tst_secretparts.moc"
