#include "analytics/monthlyfigures.h"
#include "moneyledger.h"

#include <QTest>

using namespace Creator;
using namespace Creator::Test;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 22);

struct Fixture : MoneyLedger
{
    MonthlyFigures income() { return *MonthlySeries::income(reader(), today, Currencies::krw()); }
    MonthlyFigures metric(const char *name)
    {
        return *MonthlySeries::metric(reader(), *findMetric(name), today);
    }
    /// A month's money on its third day, in a row, the last one in `last`.
    void earnMonths(int count, QDate last = { 2026, 10, 1 })
    {
        QList<Earning> rows;
        for (int i = 0; i < count; ++i) {
            const QDate day = last.addMonths(i + 1 - count).addDays(2);
            rows.append(earned({}, qPrintable(day.toString(Qt::ISODate)), 100 + day.month()));
        }
        add(rows);
    }
    static QStringList told(const MonthlyFigures &figures)
    {
        QStringList words;
        for (const auto &value : figures.values)
            words.append(value ? decimalText(*value) : u"?"_s);
        return words;
    }
};

} // namespace

class tst_MonthlyFigures final : public QObject
{
    Q_OBJECT

private slots:
    void monthsWithoutAnEntryBetweenOthersAreZero()
    {
        Fixture f;
        f.add({ f.earned({}, "2026-05-31", 5), f.earned({}, "2026-08-01", 7),
                f.earned({}, "2026-11-02", 9) });

        QCOMPARE(f.income().first, QDate(2026, 5, 1));
        QCOMPARE(f.told(f.income()), (QStringList{ u"5"_s, u"0"_s, u"0"_s, u"7"_s }));
    }

    void aMonthWithoutARateIsNotKnown()
    {
        Fixture f;
        f.add({ f.earned({}, "2026-08-01", 7), f.earned({}, "2026-09-01", 7),
                f.earned({}, "2026-09-01", 7, "USD"), f.earned({}, "2026-10-01", 7) });

        QCOMPARE(f.told(f.income()), (QStringList{ u"7"_s, u"?"_s, u"7"_s }));
    }

    void aMonthThatPlatformsHaveNotClosedIsLeftOut()
    {
        Fixture f;
        QList<Earning> rows;
        for (int i = 0; i < 36; ++i) {
            const QDate month = QDate(2023, 11, 3).addMonths(i);
            rows.append(f.earned({}, qPrintable(month.toString(Qt::ISODate)), i == 35 ? 5 : 100));
        }
        f.add(rows);
        const auto next = [&f](QDate on) {
            return IncomeForecast::ask(f.reader(), on, Currencies::krw())->next;
        };

        QCOMPARE(next(QDate(2026, 11, 2)).value, 100 * microsPerUnit);
        QCOMPARE(next(QDate(2026, 11, 2)).month, QDate(2026, 12, 1));
        QCOMPARE(next(QDate(2026, 11, 14)).value, 100 * microsPerUnit);
        QVERIFY(next(QDate(2026, 11, 15)).value < 100 * microsPerUnit);
    }

    void looksBackFiveYears()
    {
        Fixture f;
        f.add({ f.earned({}, "2021-10-31", 5), f.earned({}, "2021-11-01", 6),
                f.earned({}, "2026-10-31", 7) });

        QCOMPARE(f.income().first, QDate(2021, 11, 1));
        QCOMPARE(f.income().values.size(), 60);
    }

    void onlyWholeMonthsOfAMetricAreKnown()
    {
        Fixture f;
        // From 20 June; four days of August were not fetched, three of September.
        f.putDays(u"youtube"_s, "views", QDate(2026, 6, 20), QList<int>(42, 1));
        f.putDays(u"youtube"_s, "views", QDate(2026, 8, 5), QList<int>(27, 1));
        f.putDays(u"youtube"_s, "views", QDate(2026, 9, 4), QList<int>(58, 2));

        const MonthlyFigures views = f.metric("views");

        QCOMPARE(views.first.addMonths(59), QDate(2026, 10, 1));
        QCOMPARE(f.told(views).mid(55), (QStringList{ u"?"_s, u"31"_s, u"?"_s, u"60"_s, u"62"_s }));
    }

    void aDayThatOneAccountLacksIsNotKnown()
    {
        Fixture f;
        f.putDays(u"youtube"_s, "views", QDate(2026, 10, 1), QList<int>(31, 10));
        f.putDays(u"tiktok"_s, "views", QDate(2026, 10, 1), QList<int>(10, 1));
        f.putDays(u"tiktok"_s, "views", QDate(2026, 10, 12), QList<int>(20, 1));

        QCOMPARE(f.told(f.metric("views")).last(), QString::number(11 * 31));
    }

    void whatStandsNeedsNoWholeMonth()
    {
        Fixture f;
        f.put(u"youtube"_s, u"me"_s,
              { { "followers", QDate(2026, 8, 20), 100, "", MetricSpan::Snapshot },
                { "followers", QDate(2026, 9, 20), 130, "", MetricSpan::Snapshot } });

        QCOMPARE(f.told(f.metric("followers")).last(), u"130"_s);
        QCOMPARE(f.told(f.metric("followers")).size(), 59);
    }

    void nothingHasNoMonths()
    {
        Fixture f;

        QVERIFY(f.income().values.isEmpty());
        QVERIFY(f.metric("views").values.isEmpty());
        QVERIFY(!IncomeForecast::ask(f.reader(), today, Currencies::krw()));
    }

    void theForecastIsOfNextMonth()
    {
        Fixture f;
        f.earnMonths(36);

        const auto forecast = IncomeForecast::ask(f.reader(), today, Currencies::krw());

        QCOMPARE(forecast->next.month, QDate(2026, 12, 1));
        QCOMPARE(forecast->next.value, 112 * microsPerUnit);
        QCOMPARE(forecast->backTest.within, 12);
    }

    void entriesThatEndLongAgoAreNoForecast()
    {
        Fixture f;
        f.earnMonths(36, QDate(2026, 6, 1));
        QCOMPARE(IncomeForecast::ask(f.reader(), today, Currencies::krw())->next.month,
                 QDate(2026, 12, 1));
        QVERIFY(!IncomeForecast::ask(f.reader(), today.addMonths(1), Currencies::krw()));
    }
};

QTEST_GUILESS_MAIN(tst_MonthlyFigures)
#include "tst_monthlyfigures.moc"
