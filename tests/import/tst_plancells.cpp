#include "import/plancells.h"

#include <QTest>

using namespace Creator;
using namespace Qt::StringLiterals;

namespace {

const QTimeZone berlin("Europe/Berlin");

QString momentText(const char *day, const char *clock, DateOrder order = DateOrder::YearMonthDay)
{
    const auto moment = PlanCells::moment(day, clock, order, QTime(23, 59), berlin);
    if (!moment)
        return u"none"_s;
    return moment->at.toString(u"yyyy-MM-dd HH:mm:ss"_s)
        + (moment->isWholeDay ? u" all day"_s : QString());
}

} // namespace

class tst_PlanCells final : public QObject
{
    Q_OBJECT

private slots:
    void readsMoments_data()
    {
        QTest::addColumn<QByteArray>("day");
        QTest::addColumn<QByteArray>("clock");
        QTest::addColumn<QString>("moment");
        const auto row = [](const char *day, const char *clock, const char *moment) {
            QTest::addRow("%s %s", day, clock)
                << QByteArray(day) << QByteArray(clock) << QString::fromLatin1(moment);
        };
        row("2026-03-29", "", "2026-03-29 21:59:00 all day");
        row("2026-03-29", "02:30", "2026-03-29 01:30:00");
        row("2026-03-29 03:00", "", "2026-03-29 01:00:00");
        row("2026-03-29 03:00", "09:00", "2026-03-29 01:00:00");
        row("2026-10-25", "2:30", "2026-10-25 00:30:00");
        row("2026-10-25T02:30:00+01:00", "", "2026-10-25 01:30:00");
        row("2028-02-29", "-", "2028-02-29 22:59:00 all day");
        row("2026-02-29", "", "none");
        row("2026-03", "", "none");
        row("soon", "", "none");
        row("2026-03-29", "noonish", "none");
    }

    void readsMoments()
    {
        QFETCH(QByteArray, day);
        QFETCH(QByteArray, clock);
        QTEST(momentText(day.constData(), clock.constData()), "moment");
    }

    void followsTheOrderOfTheColumn()
    {
        QCOMPARE(momentText("03/04/2026", "12:00", DateOrder::DayMonthYear),
                 u"2026-04-03 10:00:00"_s);
        QCOMPARE(momentText("03/04/2026", "12:00", DateOrder::MonthDayYear),
                 u"2026-03-04 11:00:00"_s);
    }

    void readsDurations_data()
    {
        QTest::addColumn<QByteArray>("cell");
        QTest::addColumn<int>("seconds");
        QTest::newRow("seconds") << QByteArray("90") << 90;
        QTest::newRow("minutes") << QByteArray("1:30") << 90;
        QTest::newRow("hours") << QByteArray(" 1:01:30 ") << 3690;
        QTest::newRow("nothing") << QByteArray("") << 0;
        QTest::newRow("words") << QByteArray("long") << 0;
        QTest::newRow("negative") << QByteArray("-5") << 0;
        QTest::newRow("a year") << QByteArray("31536000") << 0;
        QTest::newRow("too many parts") << QByteArray("1:2:3:4") << 0;
        QTest::newRow("a flood") << QByteArray("2147483647:2147483647:2147483647") << 0;
    }

    void readsDurations()
    {
        QFETCH(QByteArray, cell);
        QTEST(PlanCells::duration(cell.constData()), "seconds");
    }

    void readsWordsInBothLanguages()
    {
        QCOMPARE(PlanCells::status("in_production"), ContentStatus::InProduction);
        QCOMPARE(PlanCells::status("In production"), ContentStatus::InProduction);
        QCOMPARE(PlanCells::status(" 제작 중 "), ContentStatus::InProduction);
        QCOMPARE(PlanCells::status("게시됨"), ContentStatus::Published);
        QVERIFY(!PlanCells::status("later"));
        QVERIFY(!PlanCells::status(""));
        QCOMPARE(PlanCells::type("SHORT"), ContentType::Short);
        QCOMPARE(PlanCells::type("쇼츠"), ContentType::Short);
        QVERIFY(!PlanCells::type("opera"));
    }

    void readsLists()
    {
        QCOMPARE(PlanCells::list("a, b;  c  d ,,a"), (QStringList{ u"a"_s, u"b"_s, u"c d"_s }));
        QVERIFY(PlanCells::list(" ; ").isEmpty());
        const QList<ChecklistItem> wanted{ { u"촬영"_s, true },
                                           { u"편집"_s, false },
                                           { u"plain"_s, false } };
        QCOMPARE(PlanCells::checklist("[x] 촬영\n[ ] 편집\n\nplain"), wanted);
        QCOMPARE(PlanCells::checklist("[X]촬영").first().isDone, true);
    }

    void readsCosts()
    {
        const Currency won = *Currency::fromCode(std::string_view("KRW"));
        QCOMPARE(*PlanCells::cost("120000 KRW"), (Money{ 120'000'000'000, won }));
        QCOMPARE(*PlanCells::cost("₩1,000"), (Money{ 1'000'000'000, won }));
        QVERIFY(!PlanCells::cost("1000"));
        QVERIFY(!PlanCells::cost("KRW"));
        QVERIFY(!PlanCells::cost(""));
    }

    void takesTheGuardAway()
    {
        QCOMPARE(PlanCells::text("'=SUM(A1)"), u"=SUM(A1)"_s);
        QCOMPARE(PlanCells::text("'tis"), u"'tis"_s);
        QCOMPARE(PlanCells::text("\xff"), u"\uFFFD"_s);
    }
};

QTEST_APPLESS_MAIN(tst_PlanCells)
#include "tst_plancells.moc"
