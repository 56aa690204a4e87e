#include "await.h"
#include "planning/seriesservice.h"
#include "planning/seriessteps.h"
#include "planning/serieswork.h"
#include "storage/contentchange.h"
#include "storage/contentrepository.h"
#include "storage/planrepository.h"
#include "storage/undojournal.h"
#include "temporaryprofile.h"

#include <QSignalSpy>

using namespace Creator;
using namespace Creator::Test;
using namespace Qt::StringLiterals;

namespace {

const WallClock friday{ QDate(2026, 11, 27), QTime(18, 0) };
const WallClock laterOnFriday{ QDate(2026, 11, 27), QTime(20, 0) };
const QDate christmas(2026, 12, 25); // a Friday

/// Begins and changes series as the planner does, over a real file.
struct Fixture : TemporaryProfile
{
    void begin(const QString &rrule, const WallClock &start = friday, ContentId of = {})
    {
        Content content;
        content.id = of;
        content.creatorId = channel.userId;
        content.title = u"캠핑 라디오"_s;
        const auto step = SeriesSteps::begin(content, { rrule, start, "Asia/Seoul" }, clock.now);
        QVERIFY(step);
        QVERIFY(await(repository.carryOut(*step, u"Repeat"_s)));
        clock.now = clock.now.addSecs(60);
    }
    void change(const QString &rrule, const WallClock &start)
    {
        const ContentSeries series = plan.series()->constFirst();
        QList<Content> coming;
        for (const Content &content : all()) {
            if (content.seriesId == series.id && !content.isOut() && content.plannedAt > clock.now)
                coming.append(content);
        }
        const auto step
            = SeriesSteps::change(series, { rrule, start, series.zone }, coming, clock.now);
        QVERIFY(step);
        QVERIFY(await(repository.carryOut(*step, u"Change"_s)));
        clock.now = clock.now.addSecs(60);
    }
    void edit(ContentId id, const ContentRepository::Change &change)
    {
        QVERIFY(await(contents.change({ id }, u"Edit"_s, change)));
        clock.now = clock.now.addSecs(60);
    }
    void move(ContentId id, const QDateTime &at)
    {
        edit(id, [at](Content &content) -> Status {
            content.plannedAt = at;
            return {};
        });
    }
    ContentId on(const QDate &day, const QTime &time = friday.time) const
    {
        return Recurrence::contentIdOf(plan.series()->constFirst().id, { day, time });
    }
    /// Those of the plan, by date.
    QList<Content> all()
    {
        QList<Content> list = *ContentRepository::all(database->reader());
        std::sort(list.begin(), list.end(),
                  [](const Content &a, const Content &b) { return a.plannedAt < b.plannedAt; });
        return list;
    }
    QStringList moments()
    {
        QStringList list;
        for (const Content &content : all())
            list.append(wallClockAt(content.plannedAt, QTimeZone("Asia/Seoul")).toText().left(16));
        return list;
    }
    int extend()
    {
        QSignalSpy done(&service, &SeriesService::extended);
        service.extend();
        if (done.isEmpty() && !done.wait(10'000))
            qFatal("the service did not finish");
        return done.at(0).at(0).toInt();
    }

    ContentRepository contents{ *database };
    PlanRepository plan{ *database };
    SeriesRepository repository{ *database, contents, plan };
    SeriesService service{ *database, repository, clock };
    UndoJournal journal{ *database };
};

} // namespace

class tst_SeriesSteps final : public QObject
{
    Q_OBJECT

private slots:
    void whatWasSkippedStaysAwayWhenTheTimeChanges_data()
    {
        QTest::addColumn<bool>("isPurged");
        QTest::newRow("in the trash") << false;
        QTest::newRow("purged") << true;
    }
    void whatWasSkippedStaysAwayWhenTheTimeChanges()
    {
        QFETCH(bool, isPurged);
        Fixture f;
        f.begin(u"FREQ=WEEKLY;COUNT=6"_s);
        const ContentId skipped = f.on(christmas);
        QVERIFY(await(f.contents.moveToTrash({ skipped })));
        if (isPurged)
            QVERIFY(await(f.contents.purge({ skipped })));

        f.change(u"FREQ=WEEKLY;COUNT=6"_s, laterOnFriday);

        const QStringList withoutChristmas{ u"2026-11-27T20:00"_s, u"2026-12-04T20:00"_s,
                                            u"2026-12-11T20:00"_s, u"2026-12-18T20:00"_s,
                                            u"2027-01-01T20:00"_s };
        QCOMPARE(f.moments(), withoutChristmas);
        // Nor does it come back by a second change, or by itself.
        f.change(u"FREQ=WEEKLY;COUNT=6"_s, friday);
        QCOMPARE(f.moments().size(), 5);
        QVERIFY(!f.moments().contains(u"2026-12-25T18:00"_s));
        ContentSeries series = f.plan.series()->constFirst();
        series.madeUntil = {};
        QVERIFY(await(f.plan.save(series)));
        QCOMPARE(f.extend(), 0);
    }

    void whatWasMovedToAnotherDayIsNotDoubled()
    {
        Fixture f;
        const WallClock monday{ QDate(2026, 11, 23), QTime(9, 0) };
        f.begin(u"FREQ=WEEKLY;COUNT=3"_s, monday);
        const ContentId moved = f.on(QDate(2026, 11, 30), monday.time);
        f.move(moved, QDateTime(QDate(2026, 12, 1), QTime(0, 0), Qt::UTC)); // Tuesday, at nine

        f.change(u"FREQ=WEEKLY;COUNT=3"_s, { monday.day, QTime(10, 0) });

        const QStringList once{ u"2026-11-23T10:00"_s, u"2026-12-01T09:00"_s,
                                u"2026-12-07T10:00"_s };
        QCOMPARE(f.moments(), once);
        QCOMPARE(f.contents.find(moved)->value().seriesId, f.plan.series()->constFirst().id);
        f.change(u"FREQ=WEEKLY;COUNT=3"_s, { monday.day, QTime(11, 0) });
        QCOMPARE(f.moments().size(), 3);
        QVERIFY(!f.moments().contains(u"2026-11-30T11:00"_s));
    }

    void whatWasOnlyEditedKeepsItsTimeAndIsNotDoubled()
    {
        Fixture f;
        f.begin(u"FREQ=WEEKLY;COUNT=2"_s);
        f.edit(f.on(friday.day), [](Content &content) -> Status {
            content.title = u"특집"_s;
            return {};
        });

        f.change(u"FREQ=WEEKLY;COUNT=2"_s, laterOnFriday);

        QCOMPARE(f.moments(), (QStringList{ u"2026-11-27T18:00"_s, u"2026-12-04T20:00"_s }));
    }

    void whatWentOutEarlyIsNotMadeAgain()
    {
        Fixture f;
        f.begin(u"FREQ=WEEKLY;COUNT=3"_s);
        const QDateTime thursday(QDate(2026, 11, 26), QTime(9, 0), Qt::UTC);
        f.edit(f.on(friday.day), [thursday](Content &content) -> Status {
            content.status = ContentStatus::Published;
            content.publishedAt = thursday;
            return {};
        });
        f.clock.now = thursday.addSecs(60);

        f.change(u"FREQ=WEEKLY;COUNT=3"_s, laterOnFriday);

        QCOMPARE(
            f.moments(),
            (QStringList{ u"2026-11-27T18:00"_s, u"2026-12-04T20:00"_s, u"2026-12-11T20:00"_s }));
        QCOMPARE(f.all().constFirst().status, ContentStatus::Published);
    }

    void todaysOneThatIsPastIsNotMadeAgainForTheEvening()
    {
        Fixture f;
        f.begin(u"FREQ=WEEKLY;COUNT=2"_s);
        f.clock.now = QDateTime(friday.day, QTime(9, 30), Qt::UTC); // 18:30 in Seoul

        f.change(u"FREQ=WEEKLY;COUNT=2"_s, laterOnFriday);

        QCOMPARE(f.moments(), (QStringList{ u"2026-11-27T18:00"_s, u"2026-12-04T20:00"_s }));
    }

    void theContentThatItBeganWithIsNotDoubled()
    {
        Fixture f;
        Content idea;
        idea.creatorId = f.channel.userId;
        idea.title = u"캠핑 라디오"_s;
        idea.plannedAt = instantOf(friday, QTimeZone("Asia/Seoul"));
        const ContentId first = await(f.contents.add({ idea }, u"Add"_s))->constFirst().id;
        f.clock.now = f.clock.now.addSecs(60);
        f.begin(u"FREQ=WEEKLY;COUNT=2"_s, friday, first);
        f.move(first, idea.plannedAt.addDays(-1));

        f.change(u"FREQ=WEEKLY;COUNT=2"_s, laterOnFriday);

        QCOMPARE(f.moments(), (QStringList{ u"2026-11-26T18:00"_s, u"2026-12-04T20:00"_s }));
    }

    void ofTwoADayOnlyTheOneThatWasSkippedStaysAway()
    {
        Fixture f;
        const WallClock morning{ friday.day, QTime(9, 0) };
        f.begin(u"FREQ=DAILY;BYHOUR=9,18;COUNT=4"_s, morning);
        QVERIFY(await(f.contents.moveToTrash({ f.on(friday.day, QTime(18, 0)) })));

        f.change(u"FREQ=DAILY;BYHOUR=9,20;COUNT=4"_s, morning);

        QCOMPARE(
            f.moments(),
            (QStringList{ u"2026-11-27T09:00"_s, u"2026-11-28T09:00"_s, u"2026-11-28T20:00"_s }));
    }

    void whatNobodyTouchedIsMadeAnewAndUndoneAsOneStep()
    {
        Fixture f;
        f.begin(u"FREQ=WEEKLY;COUNT=3"_s);
        const QStringList before = f.moments();

        f.change(u"FREQ=DAILY;COUNT=3"_s, friday);

        QCOMPARE(
            f.moments(),
            (QStringList{ u"2026-11-27T18:00"_s, u"2026-11-28T18:00"_s, u"2026-11-29T18:00"_s }));
        QVERIFY(await(f.journal.undo()));
        QCOMPARE(f.moments(), before);
        QVERIFY(await(f.journal.redo()));
        QCOMPARE(f.moments().size(), 3);
    }

    void whatCameByItselfGoesWithTheSeriesThatIsTakenBack()
    {
        Fixture f;
        f.begin(u"FREQ=DAILY"_s);
        f.clock.now = f.clock.now.addDays(3);
        QVERIFY(f.extend() > 1);
        const ContentId touched = f.all().last().id;
        const ContentId untouched = f.all().at(f.all().size() - 2).id;
        f.clock.now = f.clock.now.addSecs(60);
        // Touched without a step of its own, so that the next one to undo is the series.
        const Content renamed = [&] {
            Content content = f.contents.find(touched)->value();
            content.title = u"특집"_s;
            return content;
        }();
        QVERIFY(await(f.database->writer().write<void>(
            [renamed](WriteContext &context) { return ContentChange(context).update(renamed); })));

        QVERIFY(await(f.journal.undo()));

        QVERIFY(f.plan.series()->isEmpty());
        QCOMPARE(f.all().size(), 1);
        QCOMPARE(f.all().constFirst().id, touched);
        QVERIFY(f.contents.find(untouched)->value().deletedAt.isValid());
    }

    void whatCameByItselfGoesWhenAChangeIsTakenBack()
    {
        Fixture f;
        f.begin(u"FREQ=WEEKLY"_s);
        const QStringList before = f.moments();
        f.change(u"FREQ=DAILY"_s, friday);
        f.clock.now = f.clock.now.addDays(2);
        QVERIFY(f.extend() > 0);

        QVERIFY(await(f.journal.undo()));

        QCOMPARE(f.moments(), before);
    }
};

QTEST_GUILESS_MAIN(tst_SeriesSteps)
#include "tst_seriessteps.moc"
