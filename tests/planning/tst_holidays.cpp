#include "planning/holidays.h"
#include "planning/lunarcalendar.h"
#include "planningfixture.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Creator;
using namespace Creator::Test;
using namespace Qt::StringLiterals;

namespace {

QString substitutes(Holidays &holidays, HolidayCountry country, int year)
{
    QStringList texts;
    for (const Holiday &one : holidays.ofYear(country, year)) {
        if (one.kind == Holiday::Kind::Substitute)
            texts.append(one.day.toString(u"MM-dd"));
    }
    return texts.join(u' ');
}

QString daysNamed(Holidays &holidays, HolidayCountry country, int year, const QString &part)
{
    QStringList texts;
    for (const Holiday &one : holidays.ofYear(country, year)) {
        if (one.kind == Holiday::Kind::Itself
            && (one.korean.contains(part) || one.english.contains(part)))
            texts.append(one.day.toString(u"MM-dd"));
    }
    return texts.join(u' ');
}

} // namespace

class tst_Holidays final : public QObject
{
    Q_OBJECT

private slots:
    void knowsTheLunarHolidaysOfKorea_data()
    {
        QTest::addColumn<int>("year");
        QTest::addColumn<QString>("seollal");
        QTest::addColumn<QString>("buddha");
        QTest::addColumn<QString>("chuseok");
        const auto row
            = [](int year, const char *seollal, const char *buddha, const char *chuseok) {
                  QTest::addRow("%d", year)
                      << year << QString::fromLatin1(seollal) << QString::fromLatin1(buddha)
                      << QString::fromLatin1(chuseok);
              };
        row(2014, "01-30 01-31 02-01", "05-06", "09-07 09-08 09-09");
        row(2017, "01-27 01-28 01-29", "05-03", "10-03 10-04 10-05");
        row(2020, "01-24 01-25 01-26", "04-30", "09-30 10-01 10-02");
        row(2021, "02-11 02-12 02-13", "05-19", "09-20 09-21 09-22");
        row(2022, "01-31 02-01 02-02", "05-08", "09-09 09-10 09-11");
        row(2023, "01-21 01-22 01-23", "05-27", "09-28 09-29 09-30");
        row(2024, "02-09 02-10 02-11", "05-15", "09-16 09-17 09-18");
        row(2025, "01-28 01-29 01-30", "05-05", "10-05 10-06 10-07");
        row(2026, "02-16 02-17 02-18", "05-24", "09-24 09-25 09-26");
        // A day later than in China.
        row(2027, "02-06 02-07 02-08", "05-13", "09-14 09-15 09-16");
        row(2028, "01-26 01-27 01-28", "05-02", "10-02 10-03 10-04");
    }

    void knowsTheLunarHolidaysOfKorea()
    {
        QFETCH(int, year);
        Holidays holidays;
        QTEST(daysNamed(holidays, HolidayCountry::Korea, year, u"설날"_s), "seollal");
        QTEST(daysNamed(holidays, HolidayCountry::Korea, year, u"부처님오신날"_s), "buddha");
        QTEST(daysNamed(holidays, HolidayCountry::Korea, year, u"추석"_s), "chuseok");
    }

    void givesSubstitutesByTheLawOfTheYear_data()
    {
        QTest::addColumn<int>("year");
        QTest::addColumn<QString>("days");
        const auto row = [](int year, const char *days) {
            QTest::addRow("%d", year) << year << QString::fromLatin1(days);
        };
        row(2014, "09-10"); // the first of all
        row(2015, "09-29");
        row(2016, "02-10");
        row(2017, "01-30 10-06"); // Chuseok met the National Foundation Day
        row(2018, "05-07 09-26");
        row(2019, "05-06");
        row(2020, "01-27");
        row(2021, "08-16 10-04 10-11"); // none for Christmas yet
        row(2022, "09-12 10-10");
        row(2023, "01-24 05-29");
        row(2024, "02-12 05-06");
        row(2025, "03-03 05-06 10-08"); // Children's Day met Buddha's Birthday: one day
        row(2026, "03-02 05-25 08-17 10-05");
        row(2027, "02-09 05-03 07-19 08-16 10-04 10-11 12-27");
        row(2028, "10-05");
    }

    void givesSubstitutesByTheLawOfTheYear()
    {
        QFETCH(int, year);
        Holidays holidays;
        QTEST(substitutes(holidays, HolidayCountry::Korea, year), "days");
    }

    void followsTheLawOfTheYear()
    {
        Holidays holidays;
        const auto named = [&](int year, const QString &name) {
            return daysNamed(holidays, HolidayCountry::Korea, year, name);
        };
        QCOMPARE(named(2025, u"제헌절"_s), QString());
        QCOMPARE(named(2026, u"제헌절"_s), u"07-17"_s);
        QCOMPARE(named(2025, u"노동절"_s), QString());
        QCOMPARE(named(2026, u"노동절"_s), u"05-01"_s);
        QCOMPARE(named(2026, u"한글날"_s), u"10-09"_s);
        QCOMPARE(named(2026, u"Memorial"_s), u"06-06"_s);
    }

    void knowsTheFederalHolidays_data()
    {
        QTest::addColumn<int>("year");
        QTest::addColumn<QString>("movable");
        QTest::addColumn<QString>("observed");
        const auto row = [](int year, const char *movable, const char *observed) {
            QTest::addRow("%d", year)
                << year << QString::fromLatin1(movable) << QString::fromLatin1(observed);
        };
        // King, Washington, Memorial, Labor, Columbus, Thanksgiving
        row(2020, "01-20 02-17 05-25 09-07 10-12 11-26", "07-03");
        row(2021, "01-18 02-15 05-31 09-06 10-11 11-25", "06-18 07-05 12-24 12-31");
        row(2022, "01-17 02-21 05-30 09-05 10-10 11-24", "06-20 12-26");
        row(2023, "01-16 02-20 05-29 09-04 10-09 11-23", "01-02 11-10");
        row(2024, "01-15 02-19 05-27 09-02 10-14 11-28", "");
        row(2025, "01-20 02-17 05-26 09-01 10-13 11-27", "");
        row(2026, "01-19 02-16 05-25 09-07 10-12 11-26", "07-03");
        row(2027, "01-18 02-15 05-31 09-06 10-11 11-25", "06-18 07-05 12-24 12-31");
    }

    void knowsTheFederalHolidays()
    {
        QFETCH(int, year);
        Holidays holidays;
        QStringList movable;
        for (const QString &name : { u"King"_s, u"Washington"_s, u"Memorial"_s, u"Labor"_s,
                                     u"Columbus"_s, u"Thanksgiving"_s })
            movable.append(daysNamed(holidays, HolidayCountry::UnitedStates, year, name));
        QTEST(movable.join(u' '), "movable");
        QTEST(substitutes(holidays, HolidayCountry::UnitedStates, year), "observed");
    }

    void juneteenthIsYoung()
    {
        Holidays holidays;
        const auto days = [&](int year) {
            return daysNamed(holidays, HolidayCountry::UnitedStates, year, u"Juneteenth"_s);
        };
        QCOMPARE(days(2020), QString());
        QCOMPARE(days(2021), u"06-19"_s);
    }

    void listsARangeWithBothEnds()
    {
        Holidays holidays;
        const auto list
            = holidays.between(HolidayCountry::Korea, day("2025-12-25"), day("2026-02-16"));
        QStringList texts;
        for (const Holiday &one : list)
            texts.append(one.day.toString(u"MM-dd"));
        QCOMPARE(texts.join(u' '), u"12-25 01-01 02-16"_s);
        QVERIFY(holidays.between(HolidayCountry::Korea, {}, day("2026-01-01")).isEmpty());
        QVERIFY(holidays.between(HolidayCountry::Korea, day("1900-01-01"), day("2013-12-31"))
                    .isEmpty());
        QCOMPARE(holidays.ofYear(HolidayCountry::Korea, 2101).size(), 0);
    }

    void speaksBothLanguages()
    {
        Holidays holidays;
        for (const HolidayCountry country :
             { HolidayCountry::Korea, HolidayCountry::UnitedStates }) {
            for (const Holiday &one : holidays.ofYear(country, 2027)) {
                QVERIFY(!one.name(QLocale::Korean).isEmpty());
                QVERIFY(one.name(QLocale::English).at(0).unicode() < 128);
            }
        }
        QCOMPARE(holidays.ofYear(HolidayCountry::Korea, 2026).first().name(QLocale::Korean),
                 u"신정"_s);
        const auto may
            = holidays.between(HolidayCountry::Korea, day("2025-05-06"), day("2025-05-06"));
        QVERIFY(may.first().korean.startsWith(u"대체공휴일("));
    }

    void theLunarCalendarHoldsForACentury()
    {
        for (int year = 2014; year <= 2100; ++year) {
            const QDate seollal = dayOfKoreanLunarDate(year, 1, 1);
            const QDate chuseok = dayOfKoreanLunarDate(year, 8, 15);
            QVERIFY2(seollal >= QDate(year, 1, 21) && seollal <= QDate(year, 2, 21),
                     qPrintable(QString::number(year)));
            QVERIFY2(chuseok >= QDate(year, 9, 7) && chuseok <= QDate(year, 10, 9),
                     qPrintable(QString::number(year)));
        }
    }

    void worksAYearOutOnce()
    {
        Holidays holidays;
        const QList<Holiday> *first = &holidays.ofYear(HolidayCountry::Korea, 2026);
        const QList<Holiday> copy = *first;
        QElapsedTimer timer;
        timer.start();
        for (int i = 0; i < 10'000; ++i)
            QCOMPARE(holidays.ofYear(HolidayCountry::Korea, 2026).size(), copy.size());
        QVERIFY(timer.elapsed() < 500);
    }
};

QTEST_APPLESS_MAIN(tst_Holidays)
#include "tst_holidays.moc"
