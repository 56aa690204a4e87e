#include "models/planpapers.h"

#include <QTest>

using namespace Creator;
using namespace Qt::StringLiterals;

namespace {

struct Fixture
{
    explicit Fixture(const QLocale &locale = QLocale(u"en_US"_s))
    {
        QLocale::setDefault(locale);
        wishes.zone = QTimeZone("Asia/Seoul");
        wishes.now = QDateTime(QDate(2026, 11, 22), QTime(20, 0), Qt::UTC);
        wishes.weekStart = QLocale().firstDayOfWeek();
        wishes.subtitle = u"캠핑로그"_s;
    }
    ~Fixture() { QLocale::setDefault(QLocale::c()); }

    /// At a time of Seoul.
    Content &add(const QString &title, QDate day, QTime time, int minutes = 0)
    {
        Content content;
        content.title = title;
        content.status = ContentStatus::Draft;
        content.plannedAt = QDateTime(day, time, wishes.zone).toUTC();
        content.durationSeconds = minutes * 60;
        contents.append(content);
        return contents.last();
    }

    PlanPaperWishes wishes;
    QList<Content> contents;
};

QString shown(const PlanPaper &paper)
{
    QStringList all;
    for (const PlanPaper::Item &item : paper.items)
        all.append(paper.days.at(item.day).day.toString(u"MMdd"_s) + u' ' + item.time + u' '
                   + item.title);
    return all.join(u", "_s);
}

} // namespace

class tst_PlanPapers final : public QObject
{
    Q_OBJECT

private slots:
    void aMonthHasItsWeeksByLocale()
    {
        Fixture f;
        const PlanPaper us = monthPaper({}, QDate(2026, 11, 20), f.wishes);
        QCOMPARE(us.title, u"November 2026"_s);
        QCOMPARE(us.days.size(), 35);
        QCOMPARE(us.days.first().day, QDate(2026, 11, 1));
        QCOMPARE(us.weekdays.first(), u"Sunday"_s);
        QCOMPARE(us.days.at(30).place, PlanPaper::Place::Outside);
        QCOMPARE(us.days.at(25).holiday, u"Thanksgiving Day"_s);
        QCOMPARE(us.days.at(25).rest, PlanPaper::Rest::Free);
        f.wishes.weekStart = Qt::Monday;
        QCOMPARE(monthPaper({}, QDate(2026, 11, 20), f.wishes).days.size(), 42);
        QCOMPARE(monthPaper({}, QDate(2027, 2, 20), f.wishes).days.size(), 28);
    }

    void aKoreanMonthHasKoreanHolidays()
    {
        Fixture f(QLocale(u"ko_KR"_s));
        const PlanPaper paper = monthPaper({}, QDate(2026, 9, 1), f.wishes);
        QCOMPARE(paper.title, u"2026년 9월"_s);
        QCOMPARE(paper.weekdays.first(), u"일요일"_s);
        const int chuseok = static_cast<int>(paper.days.first().day.daysTo(QDate(2026, 9, 25)));
        QCOMPARE(paper.days.at(chuseok).holiday, u"추석"_s);
        QVERIFY(paper.stand.contains(u"2026년 11월 23일")); // the day in Seoul
        QVERIFY(paper.stand.contains(u"Asia/Seoul"));
    }

    void itemsStandOnTheirDayInTheZone()
    {
        Fixture f;
        f.add(u"late"_s, QDate(2026, 11, 23), QTime(0, 30));
        f.add(u"early"_s, QDate(2026, 11, 22), QTime(23, 30));
        f.add(u"day"_s, QDate(2026, 11, 23), QTime(0, 0)).metadata.insert(u"all_day"_s, true);
        f.add(u"other month"_s, QDate(2026, 12, 1), QTime(9, 0));
        f.contents.append(Content()); // an idea without a date

        const PlanPaper paper = monthPaper(f.contents, QDate(2026, 11, 1), f.wishes);

        QCOMPARE(shown(paper), u"1122 23:30 early, 1123  day, 1123 00:30 late"_s);
        QCOMPARE(paper.items.at(1).span, PlanPaper::Span::WholeDay);
        QCOMPARE(paper.items.at(0).status, ContentStatus::Draft);
    }

    void aWeekCrossesMidnightAndStandsSideBySide()
    {
        Fixture f;
        f.add(u"stream"_s, QDate(2026, 11, 17), QTime(23, 0), 120);
        f.add(u"a"_s, QDate(2026, 11, 18), QTime(10, 0), 60);
        f.add(u"b"_s, QDate(2026, 11, 18), QTime(10, 30));
        f.add(u"next week"_s, QDate(2026, 11, 22), QTime(10, 0));

        const PlanPaper paper = weekPaper(f.contents, QDate(2026, 11, 18), f.wishes);

        QCOMPARE(paper.days.size(), 7);
        QCOMPARE(paper.days.first().day, QDate(2026, 11, 15));
        QCOMPARE(paper.days.first().label, u"Sun 15"_s);
        QCOMPARE(shown(paper),
                 u"1117 23:00 stream, 1118 23:00 stream, 1118 10:00 a, 1118 10:30 b"_s);
        QCOMPARE(paper.items.at(0).end, 24 * 60);
        QCOMPARE(paper.items.at(1).begin, 0);
        QCOMPARE(paper.items.at(1).end, 60);
        QCOMPARE(paper.items.at(2).lanes, 2);
        QVERIFY(paper.items.at(2).lane != paper.items.at(3).lane);
        QCOMPARE(paper.items.at(3).end - paper.items.at(3).begin, 45);
        QCOMPARE(paper.firstHour, 0);
        QCOMPARE(paper.lastHour, 24);
    }

    void anEmptyWeekShowsTheWorkingDay()
    {
        Fixture f;
        const PlanPaper paper = weekPaper({}, QDate(2026, 11, 18), f.wishes);
        QCOMPARE(paper.firstHour, 8);
        QCOMPARE(paper.lastHour, 20);
        QCOMPARE(paper.legend.size(), allContentStatuses.size());
    }

    void aWholeDayStandsOnceInAWeek()
    {
        Fixture f;
        Content &content = f.add(u"day"_s, QDate(2026, 11, 18), QTime(0, 0), 3 * 24 * 60);
        content.metadata.insert(u"all_day"_s, true);
        const ChannelId channel(Uuid::v7(1));
        content.profileId = channel;
        f.wishes.channels.insert(channel, u"Vlog"_s);

        const PlanPaper paper = weekPaper(f.contents, QDate(2026, 11, 18), f.wishes);

        QCOMPARE(shown(paper), u"1118  day"_s);
        QCOMPARE(paper.items.first().detail, u"Video · Vlog"_s);
    }
};

QTEST_MAIN(tst_PlanPapers)
#include "tst_planpapers.moc"
