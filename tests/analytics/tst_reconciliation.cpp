#include "analytics/reconciliation.h"
#include "ledger.h"
#include "storage/earningrepository.h"
#include "storage/samepayments.h"

#include <QTest>

using namespace Creator;
using namespace Creator::Test;
using namespace Qt::StringLiterals;

namespace {

using State = ReconciliationState;

const QDate today(2026, 11, 22);

Earning row(const Ledger &ledger, const char *day, qint64 units, EarningStatus status,
            const char *platform = "youtube")
{
    Earning earning = anEarning(ledger.channel, day, units, "USD");
    earning.source = EarningSource::Ads;
    earning.platform = QString::fromLatin1(platform);
    earning.status = status;
    if (status == EarningStatus::Paid)
        earning.paidAt = earning.earnedAt.addDays(20);
    return earning;
}

Payout transfer(PayoutDirection direction, const char *platform, const char *day, qint64 units,
                const char *reference = "")
{
    Payout payout;
    payout.direction = direction;
    payout.platform = QString::fromLatin1(platform);
    payout.paidAt = QDate::fromString(QLatin1String(day), Qt::ISODate);
    payout.amount = { units * microsPerUnit, Currencies::usd() };
    payout.externalId = QString::fromLatin1(reference);
    return payout;
}

Payout out(const char *day, qint64 units, const char *reference = "")
{
    return transfer(PayoutDirection::Out, "youtube", day, units, reference);
}

Payout in(const char *day, qint64 units, const char *reference = "")
{
    return transfer(PayoutDirection::In, "wise", day, units, reference);
}

QString step(const std::optional<Micros> &micros)
{
    return micros ? QString::number(*micros / double(microsPerUnit)) : u"?"_s;
}

/// "2026-03 youtube 90 100 100 ?": the month, the platform and the four steps.
QString words(const ReconciliationLine &line)
{
    return QStringList{ line.month.toString(u"yyyy-MM"_s),
                        line.platform,
                        step(line.estimated),
                        step(line.finalNet),
                        step(line.paid),
                        step(line.arrived) }
        .join(u' ');
}

QStringList words(const QList<ReconciliationLine> &lines)
{
    QStringList list;
    for (const ReconciliationLine &line : lines)
        list.append(words(line));
    return list;
}

QList<ReconciliationLine> ask(Ledger &ledger)
{
    const auto lines = Reconciliation::ask(ledger.reader(), today);
    return lines ? *lines : QList<ReconciliationLine>();
}

} // namespace

class tst_Reconciliation : public QObject
{
    Q_OBJECT

private slots:
    void knowsNothingOfAnEmptyLedger()
    {
        Ledger ledger;

        const auto lines = Reconciliation::ask(ledger.reader(), today);

        QVERIFY(lines);
        QCOMPARE(lines->size(), 0);
    }

    void followsTheMoneyOfAMonth()
    {
        Ledger ledger;
        ledger.add({ row(ledger, "2026-03-02", 40, EarningStatus::Estimated),
                     row(ledger, "2026-03-30", 50, EarningStatus::Estimated),
                     row(ledger, "2026-03-31", 100, EarningStatus::Pending) },
                   {}, { out("2026-04-21", 100, "PO-77123"), in("2026-04-24", 100, "PO-77123") });

        const QList<ReconciliationLine> lines = ask(ledger);

        QCOMPARE(words(lines), QStringList{ u"2026-03 youtube 90 100 100 100"_s });
        const ReconciliationLine &line = lines.first();
        QCOMPARE(line.state, State::Arrived);
        QCOMPARE(line.difference(), std::optional<Micros>(0));
        QCOMPARE(line.payouts.size(), 1);
        QCOMPARE(line.payouts.first().match.how, PayoutMatch::How::Reference);
        QCOMPARE(line.estimates.size(), 1);
        QCOMPARE(line.estimates.first().fate, EstimatedMonth::Fate::Replaced);
        QCOMPARE(line.estimates.first().net.micros, 90 * microsPerUnit);
        QCOMPARE(line.estimates.first().finalNet.byCurrency().value(Currencies::usd()),
                 100 * microsPerUnit);
    }

    void neverShowsTheUnknownAsZero()
    {
        Ledger ledger;
        ledger.add({ row(ledger, "2026-11-02", 40, EarningStatus::Estimated),
                     row(ledger, "2026-10-31", 70, EarningStatus::Pending, "twitch"),
                     row(ledger, "2026-09-30", 60, EarningStatus::Paid, "patreon") });

        const QList<ReconciliationLine> lines = ask(ledger);

        QCOMPARE(words(lines),
                 (QStringList{ u"2026-11 youtube 40 ? ? ?"_s, u"2026-10 twitch ? 70 ? ?"_s,
                               u"2026-09 patreon ? 60 60 ?"_s }));
        QCOMPARE(lines.at(0).state, State::Estimated);
        QCOMPARE(lines.at(1).state, State::Expected);
        QCOMPARE(lines.at(2).state, State::Paid);
        QVERIFY(!lines.at(0).difference());
        QVERIFY(!lines.at(1).difference());
        QCOMPARE(lines.at(2).difference(), std::optional<Micros>(0));
    }

    void leavesOutWhatDoesNotCountAndWhatHasNoPlatform()
    {
        Ledger ledger;
        ledger.add({ row(ledger, "2026-03-02", 40, EarningStatus::Cancelled),
                     row(ledger, "2026-03-02", 40, EarningStatus::Disputed),
                     row(ledger, "2026-03-02", 40, EarningStatus::Paid, "") });

        QCOMPARE(words(ask(ledger)), QStringList());
    }

    void onePayoutCoversSeveralMonthsTheOldestFirst()
    {
        Ledger ledger;
        ledger.add({ row(ledger, "2026-07-31", 30, EarningStatus::Pending),
                     row(ledger, "2026-08-31", 40, EarningStatus::Pending),
                     row(ledger, "2026-10-31", 50, EarningStatus::Pending) },
                   {}, { out("2026-09-21", 60) });

        const QList<ReconciliationLine> lines = ask(ledger);

        QCOMPARE(words(lines),
                 (QStringList{ u"2026-10 youtube ? 50 ? ?"_s, u"2026-08 youtube ? 40 30 ?"_s,
                               u"2026-07 youtube ? 30 30 ?"_s }));
        QCOMPARE(lines.at(1).difference(), std::optional<Micros>(-10 * microsPerUnit));
        QCOMPARE(lines.at(1).state, State::Late);
        QCOMPARE(lines.at(1).lateSince, QDate(2026, 10, 30));
        QCOMPARE(lines.at(2).state, State::Paid);
    }

    void whatNoMonthExplainsStaysWithThePayout()
    {
        Ledger ledger;
        ledger.add({ row(ledger, "2026-08-31", 40, EarningStatus::Pending) }, {},
                   { out("2026-09-21", 60) });

        const QList<ReconciliationLine> lines = ask(ledger);

        QCOMPARE(words(lines),
                 (QStringList{ u"2026-09 youtube ? ? 20 ?"_s, u"2026-08 youtube ? 40 40 ?"_s }));
        QCOMPARE(lines.first().state, State::Differs);
    }

    void aPayoutDoesNotCountBesideTheRowsItPaid()
    {
        Ledger ledger;
        ledger.add({ row(ledger, "2026-08-31", 40, EarningStatus::Paid) }, {},
                   { out("2026-09-21", 40) });

        QCOMPARE(words(ask(ledger)), QStringList{ u"2026-08 youtube ? 40 40 ?"_s });
    }

    void whatOnlyFitsIsASuggestion()
    {
        Ledger ledger;
        ledger.add({ row(ledger, "2026-08-31", 40, EarningStatus::Pending) }, {},
                   { out("2026-09-21", 40), in("2026-09-23", 40) });

        const QList<ReconciliationLine> lines = ask(ledger);

        QCOMPARE(words(lines), QStringList{ u"2026-08 youtube ? 40 40 40"_s });
        QCOMPARE(lines.first().state, State::Suggested);
    }

    void lessThanWhatLeftDiffers()
    {
        Ledger ledger;
        ledger.add({ row(ledger, "2026-08-31", 40, EarningStatus::Pending) }, {},
                   { out("2026-09-21", 40, "PO-77123"), in("2026-09-23", 38, "PO-77123") });

        const QList<ReconciliationLine> lines = ask(ledger);

        QCOMPARE(words(lines), QStringList{ u"2026-08 youtube ? 40 40 38"_s });
        QCOMPARE(lines.first().state, State::Differs);
        QCOMPARE(lines.first().difference(), std::optional<Micros>(-2 * microsPerUnit));
    }

    void isLateWhereItShouldHaveBeenSeenToArrive()
    {
        Ledger ledger;
        ledger.add({ row(ledger, "2026-08-31", 40, EarningStatus::Pending) }, {},
                   { out("2026-09-21", 40), in("2026-10-30", 7) });

        const QList<ReconciliationLine> lines = ask(ledger);

        QCOMPARE(lines.first().state, State::Late);
        QCOMPARE(lines.first().lateSince, QDate(2026, 9, 26));
        QVERIFY(!lines.first().arrived);
    }

    void aPayoutUnderWayIsNotYetPaid()
    {
        Ledger ledger;
        Payout sent = out("2026-11-21", 40);
        sent.status = PayoutStatus::InTransit;
        ledger.add({ row(ledger, "2026-10-31", 40, EarningStatus::Pending) }, {}, { sent });

        const QList<ReconciliationLine> lines = ask(ledger);

        QCOMPARE(words(lines), QStringList{ u"2026-10 youtube ? 40 ? ?"_s });
        QCOMPARE(lines.first().state, State::Expected);
        QCOMPARE(lines.first().payouts.size(), 1);
    }

    void aPayoutThatCameBackPaysNothingAndIsShown()
    {
        Ledger ledger;
        Payout failed = out("2026-10-21", 40);
        failed.reversed = true;
        ledger.add({ row(ledger, "2026-10-31", 40, EarningStatus::Pending) }, {}, { failed });

        const QList<ReconciliationLine> lines = ask(ledger);

        QCOMPARE(words(lines), QStringList{ u"2026-10 youtube ? 40 ? ?"_s });
        QCOMPARE(lines.first().payouts.size(), 1);
        QCOMPARE(lines.first().payouts.first().share, 0);
    }

    void rowsThatNameAPayoutAreItsOwn()
    {
        Ledger ledger;
        ledger.add({ row(ledger, "2026-07-31", 30, EarningStatus::Pending),
                     row(ledger, "2026-08-31", 40, EarningStatus::Paid) },
                   {}, { out("2026-09-21", 40) });
        QVERIFY(ledger.database->writer()
                    .write<void>([](WriteContext &context) {
                        return context.connection.execute(
                            "UPDATE earnings SET payout_id = (SELECT id FROM payouts) "
                            "WHERE status = 'paid'");
                    })
                    .result());

        QCOMPARE(words(ask(ledger)),
                 (QStringList{ u"2026-08 youtube ? 40 40 ?"_s, u"2026-07 youtube ? 30 ? ?"_s }));
    }

    void aPaymentThatHasNotComeIsNotPaidByItsSale_data()
    {
        QTest::addColumn<EarningStatus>("status");
        QTest::addColumn<bool>("isDeleted");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("paid") << EarningStatus::Paid << false
                              << QStringList{ u"2026-10 kofi ? 5 5 ?"_s,
                                              u"2026-10 stripe ? 5 5 ?"_s };
        QTest::newRow("pending") << EarningStatus::Pending << false
                                 << QStringList{ u"2026-10 kofi ? 5 5 ?"_s,
                                                 u"2026-10 stripe ? 5 ? ?"_s };
        QTest::newRow("its sale in the trash")
            << EarningStatus::Pending << true << QStringList{ u"2026-10 stripe ? 5 ? ?"_s };
    }

    void aPaymentThatHasNotComeIsNotPaidByItsSale()
    {
        QFETCH(EarningStatus, status);
        QFETCH(bool, isDeleted);
        QFETCH(QStringList, expected);
        Ledger ledger;
        EarningRepository earnings(*ledger.database);
        SamePayments pairs(*ledger.database);
        const auto sale
            = earnings.add(row(ledger, "2026-10-05", 5, EarningStatus::Paid, "kofi")).result();
        const auto payment = earnings.add(row(ledger, "2026-10-05", 5, status, "stripe")).result();
        QVERIFY(pairs.confirm(sale->id, payment->id, u"Match"_s).result());
        if (isDeleted)
            QVERIFY(earnings.moveToTrash({ sale->id }).result());
        QStringList told = words(ask(ledger));
        told.sort();
        QCOMPARE(told, expected);
    }
};

QTEST_GUILESS_MAIN(tst_Reconciliation)
#include "tst_reconciliation.moc"
