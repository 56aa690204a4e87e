#include "planning/lunarcalendar.h"

#include <QTest>

using namespace Creator;

class tst_LunarCalendar final : public QObject
{
    Q_OBJECT

private slots:
    void findsLunarDays_data()
    {
        QTest::addColumn<int>("year");
        QTest::addColumn<int>("month");
        QTest::addColumn<int>("day");
        QTest::addColumn<QDate>("on");
        const auto row = [](int year, int month, int day, QDate on) {
            QTest::addRow("%d: %d/%d", year, month, day) << year << month << day << on;
        };
        row(2026, 1, 1, QDate(2026, 2, 17));
        row(2026, 1, 15, QDate(2026, 3, 3)); // 정월대보름
        row(2026, 5, 5, QDate(2026, 6, 19)); // 단오
        row(2026, 7, 7, QDate(2026, 8, 19)); // 칠석
        // China's new year is a day earlier in these years.
        row(1997, 1, 1, QDate(1997, 2, 8));
        row(2027, 1, 1, QDate(2027, 2, 7));
        row(2028, 1, 1, QDate(2028, 1, 27));
        // After a leap month: the second month of 2023, the sixth of 2025.
        row(2023, 4, 8, QDate(2023, 5, 27));
        row(2025, 8, 15, QDate(2025, 10, 6));
        row(2020, 4, 8, QDate(2020, 4, 30)); // before the leap fourth month
    }

    void findsLunarDays()
    {
        QFETCH(int, year);
        QFETCH(int, month);
        QFETCH(int, day);
        QTEST(dayOfKoreanLunarDate(year, month, day), "on");
    }
};

QTEST_APPLESS_MAIN(tst_LunarCalendar)
#include "tst_lunarcalendar.moc"
