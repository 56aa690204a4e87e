#include "import/icsreader.h"
#include "import/icstamer.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTest>

using namespace Creator;
using namespace Qt::StringLiterals;

namespace {

QDateTime utc(const char *text)
{
    return QDateTime::fromString(QLatin1String(text), Qt::ISODate).toUTC();
}

IcsWishes wishes()
{
    return { QTimeZone("Asia/Seoul"), utc("2026-01-01T00:00:00Z"), utc("2027-06-01T00:00:00Z") };
}

IcsReading sample(const char *name)
{
    QFile file(QStringLiteral(CREATOR_TEST_DATA "/ics/") + QLatin1String(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no sample %s", name);
    const auto reading = readIcs(file.readAll(), wishes());
    if (!reading)
        qFatal("%s", qUtf8Printable(reading.error().message));
    return *reading;
}

/// A calendar with one event of these lines.
QByteArray eventOf(QByteArray lines)
{
    lines.replace("\n", "\r\n");
    return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nBEGIN:VEVENT\r\n" + lines
        + "\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
}

QList<IcsItem> itemsOf(const QByteArray &lines)
{
    const auto reading = readIcs(eventOf(lines), wishes());
    return reading ? reading->items : QList<IcsItem>();
}

QString shown(const QList<IcsItem> &items)
{
    QStringList texts;
    for (const IcsItem &item : items)
        texts.append(item.start.toString(u"yyyy-MM-dd HH:mm"));
    return texts.join(u", ");
}

} // namespace

class tst_IcsReader final : public QObject
{
    Q_OBJECT

private slots:
    void readsKOrganizer()
    {
        const IcsReading read = sample("korganizer.ics");

        QCOMPARE(read.items.size(), 2);
        QVERIFY2(read.warnings.isEmpty(), qPrintable(read.warnings.join(u' ')));
        const IcsItem &event = read.items.at(0);
        QCOMPARE(event.uid, u"libkcal-1437821964.1045"_s);
        QCOMPARE(event.title, u"Schnittabgabe, Folge 12"_s);
        QCOMPARE(
            event.description,
            u"Rohschnitt prüfen\nTon mischen; danach hochladen. Diese Zeile ist lang genug, um "
            "umgebrochen zu werden."_s);
        // After the clocks were put back that night.
        QCOMPARE(event.start, utc("2026-10-25T08:30:00Z"));
        QCOMPARE(event.durationSeconds, 5400);
        QCOMPARE(event.changedAt, utc("2026-11-20T08:14:55Z"));
        QVERIFY(event.categories.contains(u"Video"_s));
        const IcsItem &todo = read.items.at(1);
        QCOMPARE(todo.kind, IcsItem::Kind::ToDo);
        QCOMPARE(todo.progress, IcsItem::Progress::InProcess);
        QVERIFY(todo.start.isNull());
        // The last minute of the day in Seoul.
        QCOMPARE(todo.due, utc("2026-11-30T14:59:00Z"));
    }

    void readsGnomeCalendar()
    {
        const IcsReading read = sample("gnome.ics");

        QVERIFY2(read.warnings.isEmpty(), qPrintable(read.warnings.join(u' ')));
        QCOMPARE(shown(read.items), u"2026-12-07 10:00, 2026-12-28 10:00, 2026-12-22 11:00"_s);
        QCOMPARE(read.items.at(0).title,
                 u"라이브 방송: 연말 결산과 구독자 질문에 답하는 시간을 함께 가져요"_s);
        QCOMPARE(read.items.at(1).occurrence, utc("2026-12-28T10:00:00Z"));
        QCOMPARE(read.items.at(2).occurrence, utc("2026-12-21T10:00:00Z"));
        QCOMPARE(read.items.at(2).title, u"라이브 방송 (하루 늦게)"_s);
        QCOMPARE(read.items.at(2).durationSeconds, 3600);
    }

    void readsGoogleCalendar()
    {
        const IcsReading read = sample("google.ics");

        QCOMPARE(read.items.size(), 2);
        QCOMPARE(read.items.at(0).start, utc("2026-11-23T00:00:00Z"));
        QCOMPARE(read.items.at(0).durationSeconds, 1800);
        QCOMPARE(read.items.at(0).description, u"<b>썸네일</b> 두 장"_s);
        QVERIFY(read.items.at(1).isAllDay);
        QCOMPARE(read.items.at(1).start, utc("2026-12-23T15:00:00Z"));
        QCOMPARE(read.items.at(1).durationSeconds, 0);
        QCOMPARE(read.warnings.size(), 1);
        QVERIFY(read.warnings.first().contains(u"cancelled"));
    }

    void readsOutlook()
    {
        const IcsReading read = sample("outlook.ics");

        QVERIFY2(read.warnings.isEmpty(), qPrintable(read.warnings.join(u' ')));
        QCOMPARE(read.items.size(), 2);
        QCOMPARE(read.items.at(0).title, u"Sponsor call"_s);
        // A Windows name; winter since the day before.
        QCOMPARE(read.items.at(0).start, utc("2026-11-02T15:00:00Z"));
        QCOMPARE(read.items.at(0).description, u"Bring the contract."_s);
        // Only the file itself says what this zone is.
        QCOMPARE(read.items.at(1).start, utc("2026-07-01T14:00:00Z"));
    }

    void readsTimes_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QString>("start");
        const auto row = [](const char *name, const char *line, const char *start) {
            QTest::newRow(name) << QByteArray(line) << QString::fromLatin1(start);
        };
        row("UTC", "DTSTART:20261122T093000Z", "2026-11-22 09:30");
        row("floating", "DTSTART:20261122T093000", "2026-11-22 00:30");
        row("a day", "DTSTART;VALUE=DATE:20261122", "2026-11-21 15:00");
        row("an IANA zone", "DTSTART;TZID=Europe/Berlin:20261122T093000", "2026-11-22 08:30");
        row("a gap", "DTSTART;TZID=America/New_York:20260308T023000", "2026-03-08 07:30");
        row("twice", "DTSTART;TZID=America/New_York:20261101T013000", "2026-11-01 05:30");
        row("a vendor's prefix",
            "DTSTART;TZID=/mozilla.org/20050126_1/America/New_York:20260701T100000",
            "2026-07-01 14:00");
        row("a Windows zone", "DTSTART;TZID=Korea Standard Time:20261122T093000",
            "2026-11-22 00:30");
        row("29 February", "DTSTART:20280229T000000Z", "2028-02-29 00:00");
        row("a leap second", "DTSTART:20161231T235960Z", "2016-12-31 23:59");
    }

    void readsTimes()
    {
        QFETCH(QByteArray, line);
        QTEST(shown(itemsOf("UID:1\nSUMMARY:x\n" + line)), "start");
    }

    void leavesOutImpossibleDates_data()
    {
        QTest::addColumn<QByteArray>("line");
        for (const char *line :
             { "DTSTART:20260229T000000Z", "DTSTART:20261322T000000Z", "DTSTART:tomorrow",
               "DTSTART:", "X-NONE:1", "DTSTART;VALUE=PERIOD:x" })
            QTest::newRow(line) << QByteArray(line);
    }

    void leavesOutImpossibleDates()
    {
        QFETCH(QByteArray, line);
        const auto read = readIcs(eventOf("UID:1\nSUMMARY:x\n" + line), wishes());
        QVERIFY(read);
        QCOMPARE(read->items.size(), 0);
        QCOMPARE(read->rejected.size(), 1);
        QCOMPARE(read->rejected.first().title, u"x"_s);
        QVERIFY(read->rejected.first().line > 1);
        QVERIFY(read->rejected.first().reason.contains(u"date"));
    }

    void describedZonesJumpWhereTheySay_data()
    {
        QTest::addColumn<QByteArray>("clock");
        QTest::addColumn<QString>("start");
        QTest::newRow("winter") << QByteArray("20260201T100000") << u"2026-02-01 15:00"_s;
        QTest::newRow("before the gap") << QByteArray("20260308T015900") << u"2026-03-08 06:59"_s;
        QTest::newRow("in the gap") << QByteArray("20260308T023000") << u"2026-03-08 07:30"_s;
        QTest::newRow("after the gap") << QByteArray("20260308T030000") << u"2026-03-08 07:00"_s;
        QTest::newRow("twice") << QByteArray("20261101T013000") << u"2026-11-01 05:30"_s;
        QTest::newRow("after both") << QByteArray("20261101T020000") << u"2026-11-01 07:00"_s;
        QTest::newRow("before all rules") << QByteArray("16020101T000000") << u"1602-01-01 05:00"_s;
    }

    void describedZonesJumpWhereTheySay()
    {
        QFETCH(QByteArray, clock);
        QFile file(QStringLiteral(CREATOR_TEST_DATA "/ics/outlook.ics"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QByteArray text = file.readAll();
        text.replace("20260701T100000", clock);

        const auto read = readIcs(text, wishes());

        QTEST(read->items.last().start.toString(u"yyyy-MM-dd HH:mm"), "start");
    }

    void saysWhichZoneItDoesNotKnow()
    {
        const auto read
            = readIcs(eventOf("UID:1\nDTSTART;TZID=Mars/Olympus:20261122T093000"), wishes());
        QCOMPARE(shown(read->items), u"2026-11-22 00:30"_s);
        QVERIFY(read->warnings.first().contains(u"Mars/Olympus"));
    }

    void unrollsRulesWithinTheWishes()
    {
        QCOMPARE(shown(itemsOf("UID:1\nDTSTART;TZID=Europe/Berlin:20260328T100000\n"
                               "RRULE:FREQ=DAILY;COUNT=3\nRDATE:20260501T000000Z")),
                 u"2026-03-28 09:00, 2026-03-29 08:00, 2026-03-30 08:00, 2026-05-01 00:00"_s);
        QCOMPARE(shown(itemsOf("UID:1\nDTSTART:20200101T000000Z\nRRULE:FREQ=YEARLY")),
                 u"2026-01-01 00:00, 2027-01-01 00:00"_s);
        QCOMPARE(itemsOf("UID:1\nDTSTART:20260101T000000Z\nRRULE:FREQ=DAILY").size(), 366);
        QCOMPARE(itemsOf("UID:1\nDTSTART:20260101T000000Z\nRRULE:FREQ=SECONDLY").size(), 1);
        QCOMPARE(shown(itemsOf("UID:1\nDTSTART;VALUE=DATE:20260102\nRRULE:FREQ=WEEKLY;COUNT=2\n"
                               "EXDATE;VALUE=DATE:20260102")),
                 u"2026-01-08 15:00"_s);
    }

    void oneOfTwoWithTheSameUidCounts()
    {
        const QByteArray one = "BEGIN:VEVENT\r\nUID:a\r\nDTSTART:20261122T000000Z\r\nSEQUENCE:";
        const auto text = [&](const char *first, const char *second) {
            return "BEGIN:VCALENDAR\r\n" + one + first + "\r\nSUMMARY:first\r\nEND:VEVENT\r\n" + one
                + second + "\r\nSUMMARY:second\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
        };
        QCOMPARE(readIcs(text("2", "1"), wishes())->items.first().title, u"first"_s);
        QCOMPARE(readIcs(text("1", "1"), wishes())->items.first().title, u"second"_s);
        QCOMPARE(readIcs(text("1", "1"), wishes())->items.size(), 1);
        QCOMPARE(readIcs(text("1", "2"), wishes())->warnings.size(), 1);
    }

    void survivesBadLines()
    {
        const auto read = readIcs("\xEF\xBB\xBF"
                                  "BEGIN:VCALENDAR\nno colon here\nBEGIN:VEVENT\nUID:1\n"
                                  "SUMMARY:\xFF\xFE bad \x07 bytes\nDTSTART:20261122T000000Z\n"
                                  "DURATION:PT1X\nRRULE:FREQ=NEVER\nBEGIN:VALARM\nSUMMARY:alarm\n",
                                  wishes());
        QVERIFY(read);
        QCOMPARE(read->items.size(), 1);
        QCOMPARE(read->items.first().title, u"\uFFFD\uFFFD bad bytes"_s);
        QVERIFY(read->warnings.join(u' ').contains(u"cut off"));
        QVERIFY(read->warnings.join(u' ').contains(u"could not be read"));
    }

    void readsUtf16AndOldLineEnds()
    {
        const QString text = u"BEGIN:VCALENDAR\rBEGIN:VEVENT\rUID:1\rDTSTART:20261122T000000Z\r"
                             "SUMMARY:가\r 을\rEND:VEVENT\rEND:VCALENDAR"_s;
        const QByteArray utf16 = QByteArray("\xFF\xFE")
            + QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
        QCOMPARE(readIcs(utf16, wishes())->items.first().title, u"가을"_s);
        QCOMPARE(readIcs(text.toUtf8(), wishes())->items.first().title, u"가을"_s);
    }

    void refusesWhatIsNoCalendar_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("a table") << QByteArray("Date,Amount\n2026-01-01,5\n");
        QTest::newRow("an address book") << QByteArray("BEGIN:VCARD\r\nFN:A\r\nEND:VCARD\r\n");
        QTest::newRow("zeros") << QByteArray(100'000, '\0');
        QTest::newRow("too large") << QByteArray(33 * 1024 * 1024, ' ');
        QByteArray many = "BEGIN:VCALENDAR\n";
        for (int i = 0; i < 20'001; ++i)
            many += "BEGIN:VTODO\nEND:VTODO\n";
        QTest::newRow("too many") << many;
    }

    void refusesWhatIsNoCalendar()
    {
        QFETCH(QByteArray, bytes);
        const auto read = readIcs(bytes, wishes());
        QVERIFY(!read);
        QCOMPARE(read.error().code, Error::Code::InvalidData);
        QVERIFY(read.error().message.endsWith(u'.'));
    }

    void staysQuickWithHostileFiles()
    {
        QElapsedTimer timer;
        timer.start();
        QByteArray deep = "BEGIN:VCALENDAR\n";
        deep += QByteArray("BEGIN:VEVENT\n").repeated(200'000);
        QVERIFY(readIcs(deep, wishes()));
        const QByteArray title = "SUMMARY:" + QByteArray("\xF0\x9F\x98\x80").repeated(250'000);
        QCOMPARE(itemsOf("UID:1\nDTSTART:20261122T000000Z\n" + title).first().title.size(),
                 500'000);
        QByteArray folded = "UID:1\nDTSTART:20261122T000000Z\nSUMMARY:x";
        folded += QByteArray("\n yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy").repeated(30'000);
        QCOMPARE(itemsOf(folded).first().title.size(), 30'000 * 34 + 1);
        QByteArray zones = "BEGIN:VCALENDAR\nBEGIN:VTIMEZONE\nTZID:x\n";
        zones += QByteArray("BEGIN:STANDARD\nDTSTART:16010101T000000\nTZOFFSETTO:+0100\n"
                            "TZOFFSETFROM:+0100\nRRULE:FREQ=SECONDLY\nEND:STANDARD\n")
                     .repeated(10'000);
        QVERIFY(readIcs(zones, wishes()));
        QByteArray numbers = "0";
        for (int i = 1; i < 60; ++i)
            numbers += ',' + QByteArray::number(i);
        // libical alone would look for that day for minutes.
        QCOMPARE(itemsOf("UID:1\nDTSTART:20261122T000000Z\nRRULE:FREQ=DAILY;BYMONTH=2;"
                         "BYMONTHDAY=30;BYMINUTE="
                         + numbers + ";BYSECOND=" + numbers)
                     .size(),
                 1);
        QVERIFY2(timer.elapsed() < 5'000, qPrintable(QString::number(timer.elapsed())));
    }

    void tamesWhatIsNotRead()
    {
        const auto tamed = tameIcs("BEGIN:VCALENDAR\nX-WR-CALNAME:a\nBEGIN:VJOURNAL\nUID:j\n"
                                   "END:VJOURNAL\nBEGIN:VEVENT\nUID:1\nATTACH;ENCODING=BASE64:AA\n"
                                   "summary;LANGUAGE=ko:b\nBEGIN:VALARM\nUID:alarm\nEND:VALARM\n"
                                   "END:VEVENT\nEND:VCALENDAR\n");
        QCOMPARE(tamed->text,
                 "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:1\r\n"
                 "summary;LANGUAGE=ko:b\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n");
        QVERIFY(!tamed->isCutOff);
    }
};

QTEST_APPLESS_MAIN(tst_IcsReader)
#include "tst_icsreader.moc"
