#include "ledger.h"
#include "storage/earningscan.h"

using namespace Creator;
using namespace Creator::Test;
using namespace Qt::StringLiterals;

namespace {

/// What a scan passed, copied while it lived.
struct Seen
{
    QDate day;
    QString description;
    ScannedEarning row;
};

QList<Seen> scan(Ledger &ledger, DateBasis basis, QDate from, QDate to)
{
    QList<Seen> seen;
    const Status done = scanEarnings(
        ledger.reader(), ScanParts::All, basis, from, to, [&seen](const ScannedEarning &row) {
            seen.append({ QDate(1970, 1, 1).addDays(row.day),
                          QString::fromUtf8(row.description.data(),
                                            static_cast<qsizetype>(row.description.size())),
                          row });
        });
    if (!done)
        qFatal("%s", qUtf8Printable(done.error().message));
    return seen;
}

QString names(const QList<Seen> &seen)
{
    QString all;
    for (const Seen &row : seen)
        all += row.description;
    return all;
}

Earning named(const Ledger &ledger, const char *day, const QString &name, QDate paid = {})
{
    Earning earning = anEarning(ledger.channel, day, 10);
    earning.description = name;
    earning.paidAt = paid;
    return earning;
}

} // namespace

class tst_EarningScan final : public QObject
{
    Q_OBJECT

private slots:
    void passesAPeriodInTheOrderOfDays()
    {
        Ledger ledger;
        ledger.add({ named(ledger, "2026-03-31", u"c"_s, QDate(2026, 5, 1)),
                     named(ledger, "2026-03-01", u"a"_s), named(ledger, "2026-04-01", u"d"_s),
                     named(ledger, "2026-03-15", u"b"_s, QDate(2026, 4, 2)),
                     named(ledger, "1969-12-31", u"z"_s, QDate(1969, 12, 31)) });
        const QDate first(2026, 3, 1);
        const QDate last(2026, 3, 31);

        QCOMPARE(names(scan(ledger, DateBasis::Earned, first, last)), u"abc"_s);
        QCOMPARE(names(scan(ledger, DateBasis::Earned, {}, first)), u"za"_s);
        QCOMPARE(names(scan(ledger, DateBasis::Earned, last, {})), u"cd"_s);
        QCOMPARE(names(scan(ledger, DateBasis::Paid, {}, {})), u"zbc"_s);
        QCOMPARE(names(scan(ledger, DateBasis::Paid, QDate(2026, 4, 2), QDate(2026, 4, 2))),
                 u"b"_s);
        QCOMPARE(scan(ledger, DateBasis::Earned, {}, {}).first().day, QDate(1969, 12, 31));
        QCOMPARE(scan(ledger, DateBasis::Paid, QDate(2026, 4, 1), {}).first().day,
                 QDate(2026, 4, 2));
    }

    void tellsEverythingOfARow()
    {
        Ledger ledger;
        Earning earning = named(ledger, "2026-03-01", u"캠핑"_s);
        earning.amount = { 97 * microsPerUnit, Currencies::usd() };
        earning.source = EarningSource::Course;
        earning.kind = EarningKind::Chargeback;
        earning.status = EarningStatus::Disputed;
        earning.platform = u"stripe"_s;
        earning.accountId = u"acct"_s;
        earning.metadata = { { u"a"_s, 1 } };
        ledger.add({ earning });

        QString payer;
        QString metadata;
        ScannedEarning row;
        QVERIFY(scanEarnings(ledger.reader(), ScanParts::All, DateBasis::Earned, {}, {},
                             [&](const ScannedEarning &r) {
                                 payer = QString::fromUtf8(r.payer.data(),
                                                           static_cast<qsizetype>(r.payer.size()));
                                 metadata = QString::fromStdString(std::string(r.metadataJson));
                                 QCOMPARE(r.platform, std::string_view("stripe"));
                                 QCOMPARE(r.account, std::string_view("acct"));
                                 row = r;
                             }));

        QCOMPARE(payer, u"라온미디어"_s);
        QCOMPARE(metadata, u"{\"a\":1}"_s);
        QCOMPARE(row.channel, ledger.channel.id.uuid());
        QVERIFY(row.content.isNull());
        QCOMPARE(row.source, EarningSource::Course);
        QCOMPARE(row.kind, EarningKind::Chargeback);
        QCOMPARE(row.status, EarningStatus::Disputed);
        QCOMPARE(row.currency, Currencies::usd());
        QCOMPARE(row.amount, 97 * microsPerUnit);
    }

    void worksOutWhatCameBeforeFees_data()
    {
        QTest::addColumn<qint64>("gross");
        QTest::addColumn<qint64>("fee");
        QTest::addColumn<qint64>("before");
        QTest::newRow("nothing known") << qint64{ -1 } << qint64{ -1 } << qint64{ 10 };
        QTest::newRow("fee only") << qint64{ -1 } << qint64{ 3 } << qint64{ 13 };
        QTest::newRow("gross wins") << qint64{ 20 } << qint64{ 3 } << qint64{ 20 };
        QTest::newRow("a gross of nothing") << qint64{ 0 } << qint64{ 3 } << qint64{ 0 };
    }

    void worksOutWhatCameBeforeFees()
    {
        QFETCH(qint64, gross);
        QFETCH(qint64, fee);
        QFETCH(qint64, before);
        Ledger ledger;
        Earning earning = named(ledger, "2026-03-01", u"a"_s);
        if (gross >= 0)
            earning.gross = gross * microsPerUnit;
        if (fee >= 0)
            earning.fee = fee * microsPerUnit;
        ledger.add({ earning });

        QCOMPARE(scan(ledger, DateBasis::Earned, {}, {}).first().row.gross, before * microsPerUnit);
    }

    void leavesOutTheTrash()
    {
        Ledger ledger;
        ledger.add({ named(ledger, "2026-03-01", u"a"_s), named(ledger, "2026-03-02", u"b"_s) });
        QVERIFY(ledger.database->writer()
                    .write<void>([](WriteContext &c) {
                        return c.connection.execute(
                            "UPDATE earnings SET deleted_at = 1 WHERE description = 'a'");
                    })
                    .result());
        QCOMPARE(names(scan(ledger, DateBasis::Earned, {}, {})), u"b"_s);
    }
};

QTEST_GUILESS_MAIN(tst_EarningScan)
#include "tst_earningscan.moc"
