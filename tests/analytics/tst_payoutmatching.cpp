#include "analytics/payoutmatching.h"

#include <QTest>

using namespace Creator;
using namespace Qt::StringLiterals;

namespace {

Payout transfer(PayoutDirection direction, const char *platform, const char *day, qint64 units,
                const char *reference = "", const char *currency = "USD")
{
    Payout payout;
    payout.direction = direction;
    payout.platform = QString::fromLatin1(platform);
    payout.paidAt = QDate::fromString(QLatin1String(day), Qt::ISODate);
    payout.amount = { units * microsPerUnit, *Currency::fromCode(std::string_view(currency)) };
    payout.externalId = QString::fromLatin1(reference);
    return payout;
}

Payout out(const char *day, qint64 units, const char *reference = "")
{
    return transfer(PayoutDirection::Out, "youtube", day, units, reference);
}

Payout in(const char *day, qint64 units, const char *reference = "", const char *currency = "USD")
{
    return transfer(PayoutDirection::In, "wise", day, units, reference, currency);
}

/// "reference 2026-03-24", "suggested 2026-03-26", "none".
QStringList words(const QList<PayoutMatch> &matches)
{
    QStringList list;
    for (const PayoutMatch &match : matches) {
        if (match.how == PayoutMatch::How::None) {
            list.append(match.arrival ? u"none, and yet one"_s : u"none"_s);
            continue;
        }
        list.append((match.how == PayoutMatch::How::Reference ? u"reference "_s : u"suggested "_s)
                    + match.arrival->paidAt.toString(Qt::ISODate));
    }
    return list;
}

} // namespace

class tst_PayoutMatching : public QObject
{
    Q_OBJECT

private slots:
    void findsWhatArrived_data()
    {
        QTest::addColumn<QList<Payout>>("payouts");
        QTest::addColumn<QStringList>("expected");
        const auto row
            = [](const char *name, const QList<Payout> &payouts, const QStringList &expected) {
                  QTest::newRow(name) << payouts << expected;
              };
        const QString none = u"none"_s;
        row("nothing", {}, {});
        row("nothing arrived", { out("2026-03-21", 100) }, { none });
        row("the same amount", { out("2026-03-21", 100), in("2026-03-24", 100) },
            { u"suggested 2026-03-24"_s });
        row("five days later", { out("2026-03-21", 100), in("2026-03-26", 100) },
            { u"suggested 2026-03-26"_s });
        row("six days later", { out("2026-03-21", 100), in("2026-03-27", 100) }, { none });
        row("five days before", { out("2026-03-21", 100), in("2026-03-16", 100) },
            { u"suggested 2026-03-16"_s });
        row("another amount", { out("2026-03-21", 100), in("2026-03-24", 99) }, { none });
        row("another currency", { out("2026-03-21", 100), in("2026-03-24", 100, "", "EUR") },
            { none });
        row("a reference", { out("2026-03-21", 100, "PO-77123"), in("2026-06-30", 98, "PO-77123") },
            { u"reference 2026-06-30"_s });
        row("a reference that stands before an amount",
            { out("2026-03-21", 100, "PO-77123"), in("2026-03-21", 100),
              in("2026-03-25", 100, "PO-77123") },
            { u"reference 2026-03-25"_s });
        row("a short reference", { out("2026-03-21", 100, "12"), in("2026-06-30", 98, "12") },
            { none });
        row("each arrival once",
            { out("2026-03-21", 100), out("2026-03-22", 100), in("2026-03-22", 100) },
            { none, u"suggested 2026-03-22"_s });
        row("each to the nearest",
            { out("2026-03-20", 100), out("2026-03-23", 100), in("2026-03-23", 100),
              in("2026-03-21", 100) },
            { u"suggested 2026-03-21"_s, u"suggested 2026-03-23"_s });
        row("not on the same platform",
            { out("2026-03-21", 100), transfer(PayoutDirection::In, "youtube", "2026-03-21", 100) },
            { none });
    }

    void findsWhatArrived()
    {
        QFETCH(QList<Payout>, payouts);
        QFETCH(QStringList, expected);

        QCOMPARE(words(PayoutMatching::match(payouts)), expected);
    }

    void findsAReferenceInsideAText()
    {
        Payout arrival = in("2026-03-30", 95);
        arrival.description = u"Google PO-77123 AdSense"_s;

        const auto matches = PayoutMatching::match({ out("2026-03-21", 100, "PO-77123"), arrival });

        QCOMPARE(words(matches), QStringList{ u"reference 2026-03-30"_s });
    }

    void leavesOutWhatCameBackOrFailed()
    {
        Payout failed = out("2026-03-21", 100);
        failed.status = PayoutStatus::Failed;
        Payout reversed = in("2026-03-21", 100);
        reversed.reversed = true;

        QCOMPARE(words(PayoutMatching::match({ failed, in("2026-03-21", 100) })),
                 QStringList{ u"none"_s });
        QCOMPARE(words(PayoutMatching::match({ out("2026-03-21", 100), reversed })),
                 QStringList{ u"none"_s });
    }

    void keepsTheOrderOfThePayouts()
    {
        const auto matches = PayoutMatching::match(
            { in("2026-03-20", 7), out("2026-03-25", 2), out("2026-03-21", 1) });

        QCOMPARE(matches.size(), 2);
        QCOMPARE(matches.at(0).payout.amount.micros, 2 * microsPerUnit);
        QCOMPARE(matches.at(1).payout.amount.micros, microsPerUnit);
    }
};

QTEST_GUILESS_MAIN(tst_PayoutMatching)
#include "tst_payoutmatching.moc"
