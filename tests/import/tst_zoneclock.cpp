#include "import/zoneclock.h"

#include <QDateTime>
#include <QTest>

using namespace Creator;
using namespace Qt::StringLiterals;

namespace {

QString instantOf(ZoneClock &clock, std::string_view text)
{
    const auto cell = parseDay(text, DateOrder::YearMonthDay);
    const auto instant = cell ? clock.instant(*cell) : std::nullopt;
    return instant ? QDateTime::fromMSecsSinceEpoch(*instant, Qt::UTC).toString(Qt::ISODate)
                   : u"none"_s;
}

} // namespace

class tst_ZoneClock : public QObject
{
    Q_OBJECT

private slots:
    void movesClocksIntoUtc_data();
    void movesClocksIntoUtc();
    void remembersAcrossHours();
    void refusesUnknownZones();
};

void tst_ZoneClock::movesClocksIntoUtc_data()
{
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QString>("clock");
    QTest::addColumn<QString>("instant");

    QTest::newRow("Seoul") << u"Asia/Seoul"_s << u"2026-03-01 00:30:00"_s
                           << u"2026-02-28T15:30:00Z"_s;
    QTest::newRow("an offset") << u"+09:00"_s << u"2026-03-01 00:30:00"_s
                               << u"2026-02-28T15:30:00Z"_s;
    QTest::newRow("a short name") << u"KST"_s << u"2026-03-01 00:30:00"_s
                                  << u"2026-02-28T15:30:00Z"_s;
    QTest::newRow("winter in Berlin")
        << u"Europe/Berlin"_s << u"2026-01-01 12:00:00"_s << u"2026-01-01T11:00:00Z"_s;
    QTest::newRow("summer in Berlin")
        << u"Europe/Berlin"_s << u"2026-07-01 12:00:00"_s << u"2026-07-01T10:00:00Z"_s;
    QTest::newRow("west of Greenwich")
        << u"America/New_York"_s << u"2026-01-01 20:00:00"_s << u"2026-01-02T01:00:00Z"_s;
    QTest::newRow("a zone in the cell wins")
        << u"Asia/Seoul"_s << u"2026-03-01 00:30:00 +0000"_s << u"2026-03-01T00:30:00Z"_s;
    QTest::newRow("a day has no instant") << u"Asia/Seoul"_s << u"2026-03-01"_s << u"none"_s;
}

void tst_ZoneClock::movesClocksIntoUtc()
{
    QFETCH(QString, zone);
    QFETCH(QString, clock);
    QFETCH(QString, instant);
    std::optional<ZoneClock> zoneClock = ZoneClock::fromText(zone.toStdString());

    QVERIFY(zoneClock.has_value());
    QCOMPARE(instantOf(*zoneClock, clock.toStdString()), instant);
}

void tst_ZoneClock::remembersAcrossHours()
{
    std::optional<ZoneClock> clock = ZoneClock::fromText("Europe/Berlin");

    QCOMPARE(instantOf(*clock, "2026-03-29 01:30:00"), u"2026-03-29T00:30:00Z"_s);
    QCOMPARE(instantOf(*clock, "2026-03-29 01:59:00"), u"2026-03-29T00:59:00Z"_s);
    QCOMPARE(instantOf(*clock, "2026-03-29 03:30:00"), u"2026-03-29T01:30:00Z"_s);
    ZoneClock utc;
    QCOMPARE(instantOf(utc, "2026-03-29 03:30:00"), u"2026-03-29T03:30:00Z"_s);
}

void tst_ZoneClock::refusesUnknownZones()
{
    QVERIFY(!ZoneClock::fromText("Mars/Olympus").has_value());
    QVERIFY(!ZoneClock::fromText("").has_value());
}

QTEST_APPLESS_MAIN(tst_ZoneClock)
#include "tst_zoneclock.moc"
