#include "ledger.h"
#include "storage/earningrepository.h"
#include "storage/outstanding.h"

using namespace Creator;
using namespace Creator::Test;
using namespace Qt::StringLiterals;

namespace {

struct Fixture : Ledger
{
    Earning owed(const char *day, qint64 units, const char *due, const char *currency = "KRW")
    {
        Earning earning = anEarning(channel, day, units, currency);
        earning.dueAt = QDate::fromString(QLatin1String(due), Qt::ISODate);
        return earning;
    }
    /// "2026-12-12 KRW 5 (1)", "- USD 7 (2)"
    QStringList dues()
    {
        QStringList lines;
        const QList<Outstanding::Due> all = *Outstanding::byDay(reader());
        for (const Outstanding::Due &due : all) {
            lines.append(u"%1 %2 %3 (%4)"_s
                             .arg(due.day.isValid() ? due.day.toString(Qt::ISODate) : u"-"_s,
                                  due.amount.currency.code())
                             .arg(due.amount.micros / microsPerUnit)
                             .arg(due.rows));
        }
        return lines;
    }
};

} // namespace

class tst_Outstanding final : public QObject
{
    Q_OBJECT

private slots:
    void isEmptyWithoutEarnings()
    {
        Fixture f;
        QVERIFY(f.dues().isEmpty());
    }

    void sumsByDueDayAndCurrencyEarliestFirst()
    {
        Fixture f;
        f.add({ f.owed("2026-11-01", 5, "2026-12-12"), f.owed("2026-11-02", 6, "2026-12-12"),
                f.owed("2026-11-03", 7, "2026-12-12", "USD"), f.owed("2026-11-04", 8, "2026-11-30"),
                f.owed("2026-11-05", 9, ""), f.owed("2026-11-06", 10, "", "USD"),
                f.owed("2026-11-07", 11, "") });

        QCOMPARE(f.dues(),
                 (QStringList{ u"- KRW 20 (2)"_s, u"- USD 10 (1)"_s, u"2026-11-30 KRW 8 (1)"_s,
                               u"2026-12-12 KRW 11 (2)"_s, u"2026-12-12 USD 7 (1)"_s }));
    }

    void saysNothingOfADayThatNobodyLeftOut()
    {
        Fixture f;
        f.add({ f.owed("2026-11-01", 5, "2026-12-12") });
        QCOMPARE(f.dues(), QStringList{ u"2026-12-12 KRW 5 (1)"_s });
    }

    void keepsWhatCancelsOutToNothing()
    {
        Fixture f;
        Earning refund = f.owed("2026-11-02", -5, "");
        refund.kind = EarningKind::Refund;
        f.add({ f.owed("2026-11-01", 5, ""), refund });
        QCOMPARE(f.dues(), QStringList{ u"- KRW 0 (2)"_s });
    }

    void countsOnlyWhatIsPending()
    {
        Fixture f;
        QList<Earning> rows;
        for (const EarningStatus status : allStatuses) {
            Earning row = f.owed("2026-11-01", 1, "2026-12-12");
            row.status = status;
            rows.append(row);
        }
        f.add(rows);
        QCOMPARE(f.dues(), QStringList{ u"2026-12-12 KRW 1 (1)"_s });
    }

    void followsPaymentTrashAndAnotherDay()
    {
        Fixture f;
        EarningRepository earnings(*f.database);
        const EarningId a = earnings.add(f.owed("2026-11-01", 5, "2026-12-12")).result()->id;
        const EarningId b = earnings.add(f.owed("2026-11-01", 7, "")).result()->id;
        QVERIFY(
            earnings.edit({ a }, u"x"_s, [](Earning &e) { e.dueAt = QDate(2027, 1, 1); }).result());
        QCOMPARE(f.dues(), (QStringList{ u"- KRW 7 (1)"_s, u"2027-01-01 KRW 5 (1)"_s }));

        QVERIFY(earnings.moveToTrash({ b }).result());
        QCOMPARE(f.dues(), QStringList{ u"2027-01-01 KRW 5 (1)"_s });
        QVERIFY(earnings.edit({ a }, u"x"_s, [](Earning &e) { e.status = EarningStatus::Paid; })
                    .result());
        QVERIFY(f.dues().isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_Outstanding)
#include "tst_outstanding.moc"
