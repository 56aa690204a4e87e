#include "await.h"
#include "planning/seriesservice.h"
#include "planning/seriessteps.h"
#include "planning/serieswork.h"
#include "storage/contentrepository.h"
#include "storage/planrepository.h"
#include "storage/seriesrepository.h"
#include "storage/undojournal.h"
#include "temporaryprofile.h"

#include <QSignalSpy>

using namespace Creator;
using namespace Creator::Test;
using namespace Qt::StringLiterals;

namespace {

struct Fixture : TemporaryProfile
{
    ContentSeries series(const QString &rrule, const WallClock &start,
                         const QByteArray &zone = "Asia/Seoul") const
    {
        Content content;
        content.title = u"뉴스레터"_s;
        content.status = ContentStatus::Draft;
        content.profileId = channel.id;
        ContentSeries row;
        row.id = SeriesId(Uuid::v7(clock.now.toMSecsSinceEpoch()));
        row.creatorId = channel.userId;
        row.rrule = rrule;
        row.startsAt = start;
        row.zone = zone;
        row.fields = SeriesWork::fieldsOf(content);
        return row;
    }
    void begin(ContentSeries row)
    {
        const auto due = SeriesWork::due(row, clock.now);
        QVERIFY(due);
        row.madeUntil = due->until;
        QVERIFY(
            await(repository.carryOut({ std::nullopt, {}, row, due->made, {}, {} }, u"Repeat"_s)));
    }
    int extend()
    {
        QSignalSpy done(&service, &SeriesService::extended);
        service.extend();
        // Work that is ready at once is told at once.
        if (done.isEmpty() && !done.wait(10'000))
            qFatal("the service did not finish");
        return done.at(0).at(0).toInt();
    }
    QList<Content> all()
    {
        QList<Content> contents = *ContentRepository::all(database->reader());
        std::sort(contents.begin(), contents.end(),
                  [](const Content &a, const Content &b) { return a.plannedAt < b.plannedAt; });
        return contents;
    }
    QStringList moments(const QByteArray &zone)
    {
        QStringList list;
        for (const Content &content : all())
            list.append(wallClockAt(content.plannedAt, QTimeZone(zone)).toText());
        return list;
    }
    int steps() { return static_cast<int>(journal.entries()->size()); }

    ContentRepository contents{ *database };
    PlanRepository plan{ *database };
    SeriesRepository repository{ *database, contents, plan };
    UndoJournal journal{ *database };
    SeriesService service{ *database, repository, clock };
};

const WallClock monday{ QDate(2026, 11, 23), QTime(9, 0) };

} // namespace

class tst_SeriesService final : public QObject
{
    Q_OBJECT

private slots:
    void makesNinetyDaysAsOneStepThatIsUndoneAndRedone()
    {
        Fixture f;
        f.begin(f.series(u"FREQ=WEEKLY;BYDAY=MO"_s, monday));

        QCOMPARE(f.all().size(), 13);
        QCOMPARE(f.all().constFirst().plannedAt,
                 QDateTime(QDate(2026, 11, 23), QTime(0, 0), Qt::UTC));
        QCOMPARE(f.all().constFirst().title, u"뉴스레터"_s);
        QCOMPARE(f.all().constFirst().status, ContentStatus::Draft);
        QCOMPARE(f.all().constFirst().profileId, f.channel.id);
        QCOMPARE(f.steps(), 1);
        QVERIFY(await(f.journal.undo()));
        QVERIFY(f.all().isEmpty());
        QVERIFY(f.plan.series()->isEmpty());
        QVERIFY(await(f.journal.redo()));
        QCOMPARE(f.all().size(), 13);
        QCOMPARE(f.plan.series()->size(), 1);
    }

    void aSecondLookAddsNothing()
    {
        Fixture f;
        f.begin(f.series(u"FREQ=DAILY"_s, monday));
        const qsizetype before = f.all().size();

        QCOMPARE(f.extend(), 0);
        QCOMPARE(f.extend(), 0);
        QCOMPARE(f.all().size(), before);
        QCOMPARE(f.steps(), 1);
    }

    void whatWasWorkedOutTwiceIsWrittenOnce()
    {
        Fixture f;
        f.begin(f.series(u"FREQ=DAILY"_s, monday));
        f.clock.now = f.clock.now.addDays(3);
        const auto due = SeriesWork::due(f.plan.series()->constFirst(), f.clock.now);
        QVERIFY(due);

        QCOMPARE(await(f.repository.extend({ *due })).value(), 3);
        QVERIFY(await(f.contents.purge({ due->made.constFirst().id })));
        QCOMPARE(await(f.repository.extend({ *due })).value(), 0);
    }

    void whatIsThereAlreadyIsPassedOver()
    {
        Fixture f;
        f.begin(f.series(u"FREQ=WEEKLY;COUNT=4"_s, monday));
        const QList<Content> made = f.all();
        QVERIFY(await(f.contents.moveToTrash({ made.at(1).id })));
        QVERIFY(await(f.contents.purge({ made.at(2).id })));
        // As after an undo: the series says that nothing was made yet.
        ContentSeries series = f.plan.series()->constFirst();
        series.madeUntil = {};
        series.rrule = u"FREQ=WEEKLY;COUNT=5"_s;
        QVERIFY(await(f.plan.save(series)));

        QCOMPARE(f.extend(), 1); // the one that was never there
        QCOMPARE(f.all().size(), 3);
        QVERIFY(f.contents.find(made.at(1).id)->value().deletedAt.isValid());
    }

    void whatWasStoppedMeanwhileIsNotExtended()
    {
        Fixture f;
        f.begin(f.series(u"FREQ=DAILY"_s, monday));
        const qsizetype before = f.all().size();
        f.clock.now = f.clock.now.addDays(3);
        const ContentSeries series = f.plan.series()->constFirst();
        const auto due = SeriesWork::due(series, f.clock.now);
        QVERIFY(await(f.repository.carryOut(SeriesSteps::stop(series.id, {}), u"Stop"_s)));

        QCOMPARE(await(f.repository.extend({ *due })).value(), 0);
        QCOMPARE(f.all().size(), before);
    }

    void anotherRuleMakesNoneWhereATouchedOneStands()
    {
        Fixture f;
        f.begin(f.series(u"FREQ=DAILY;COUNT=3"_s, monday));
        QList<Content> coming = f.all();
        coming[1].updatedAt = coming.at(1).createdAt.addSecs(1);
        const ContentSeries series = f.plan.series()->constFirst();

        const auto step = SeriesSteps::change(
            series, { u"FREQ=DAILY;COUNT=5"_s, monday, series.zone }, coming, f.clock.now);

        QVERIFY(step);
        QCOMPARE(step->joined, QList<ContentId>{ coming.at(1).id });
        QCOMPARE(step->trashed, (QList<ContentId>{ coming.at(0).id, coming.at(2).id }));
        QCOMPARE(step->made.size(), 4);
        for (const Content &content : step->made)
            QVERIFY(content.plannedAt != coming.at(1).plannedAt);
        QVERIFY(step->begun->id != series.id); // so that none has the id of one in the trash
    }

    void aNewDayMakesOneMoreWithoutAStepToUndo()
    {
        Fixture f;
        f.begin(f.series(u"FREQ=DAILY"_s, monday));
        const qsizetype before = f.all().size();
        f.clock.now = f.clock.now.addDays(1);

        QCOMPARE(f.extend(), 1);
        QCOMPARE(f.extend(), 0);
        QCOMPARE(f.all().size(), before + 1);
        QCOMPARE(f.steps(), 1);
        // What the program noted since does not keep the series from being taken back.
        QCOMPARE(await(f.journal.undo())->kept, 0);
        QVERIFY(f.plan.series()->isEmpty());
        QCOMPARE(f.extend(), 0);
    }

    void whatWasDeletedOrMovedStaysSo()
    {
        Fixture f;
        f.begin(f.series(u"FREQ=DAILY"_s, monday));
        const QList<Content> made = f.all();
        QVERIFY(await(f.contents.moveToTrash({ made.at(3).id })));
        QVERIFY(
            await(f.contents.change({ made.at(4).id }, u"Move"_s, [&](Content &content) -> Status {
                content.plannedAt = content.plannedAt.addDays(200);
                return {};
            })));
        QVERIFY(await(f.contents.purge({ made.at(5).id })));
        f.clock.now = f.clock.now.addDays(1);

        QCOMPARE(f.extend(), 1);

        QCOMPARE(f.all().size(), made.size() - 2 + 1);
        QVERIFY(f.contents.find(made.at(3).id)->value().deletedAt.isValid());
        QCOMPARE(f.contents.find(made.at(4).id)->value().plannedAt,
                 made.at(4).plannedAt.addDays(200));
        QVERIFY(!*f.contents.find(made.at(5).id));
    }

    void changingOneChangesNoOther()
    {
        Fixture f;
        f.begin(f.series(u"FREQ=WEEKLY;BYDAY=MO"_s, monday));
        const ContentId second = f.all().at(1).id;
        QVERIFY(await(f.contents.change({ second }, u"Rename"_s, [](Content &content) -> Status {
            content.title = u"특집"_s;
            return {};
        })));

        int renamed = 0;
        for (const Content &content : f.all())
            renamed += content.title == u"특집" ? 1 : 0;
        QCOMPARE(renamed, 1);
    }

    void clockTimesStayWhenTheClocksChange_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QDate>("start");
        QTest::addColumn<int>("offsets"); // different ones that occur
        QTest::newRow("Seoul, no change") << QByteArray("Asia/Seoul") << QDate(2027, 3, 7) << 1;
        QTest::newRow("New York, spring")
            << QByteArray("America/New_York") << QDate(2027, 3, 7) << 2;
        QTest::newRow("Berlin, spring") << QByteArray("Europe/Berlin") << QDate(2027, 3, 21) << 2;
        QTest::newRow("Berlin, autumn") << QByteArray("Europe/Berlin") << QDate(2027, 10, 24) << 2;
    }
    void clockTimesStayWhenTheClocksChange()
    {
        QFETCH(QByteArray, zone);
        QFETCH(QDate, start);
        QFETCH(int, offsets);
        Fixture f;
        f.clock.now = QDateTime(start.addDays(-1), QTime(0, 0), Qt::UTC);
        f.begin(f.series(u"FREQ=WEEKLY;COUNT=4"_s, { start, QTime(9, 0) }, zone));

        QStringList expected;
        for (int week = 0; week < 4; ++week)
            expected.append(WallClock{ start.addDays(7 * week), QTime(9, 0) }.toText());
        QCOMPARE(f.moments(zone), expected);
        QSet<int> seen;
        for (const Content &content : f.all())
            seen.insert(content.plannedAt.time().hour());
        QCOMPARE(seen.size(), offsets);
    }

    void anHourThatIsLeftOutMovesOnThatDayOnly()
    {
        Fixture f;
        f.clock.now = QDateTime(QDate(2027, 3, 27), QTime(0, 0), Qt::UTC);
        f.begin(f.series(u"FREQ=DAILY;COUNT=3"_s, { QDate(2027, 3, 27), QTime(2, 30) },
                         "Europe/Berlin"));

        QCOMPARE(f.moments("Europe/Berlin"),
                 (QStringList{ u"2027-03-27T02:30:00"_s, u"2027-03-28T03:30:00"_s,
                               u"2027-03-29T02:30:00"_s }));
    }

    void theLeapDayComes()
    {
        Fixture f;
        f.clock.now = QDateTime(QDate(2028, 2, 1), QTime(0, 0), Qt::UTC);
        f.begin(f.series(u"FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29"_s,
                         { QDate(2024, 2, 29), QTime(9, 0) }));

        QCOMPARE(f.moments("Asia/Seoul"), QStringList{ u"2028-02-29T09:00:00"_s });
    }

    void monthsAsleepAreNotMadeUpFor()
    {
        Fixture f;
        f.begin(f.series(u"FREQ=WEEKLY;BYDAY=MO"_s, monday));
        f.clock.now = f.clock.now.addDays(120);

        QVERIFY(f.extend() > 0);

        const QDateTime madeBefore
            = QDateTime(QDate(2026, 11, 22), QTime(9, 0), Qt::UTC).addDays(90);
        for (const Content &content : f.all())
            QVERIFY(content.plannedAt < madeBefore || content.plannedAt >= f.clock.now);
    }

    void aClockSetBackMakesNothing()
    {
        Fixture f;
        f.begin(f.series(u"FREQ=DAILY"_s, monday));
        f.clock.now = f.clock.now.addDays(-30);

        QCOMPARE(f.extend(), 0);
    }

    void stoppedIsStopped()
    {
        Fixture f;
        const ContentSeries series = f.series(u"FREQ=DAILY"_s, monday);
        f.begin(series);
        const QList<Content> made = f.all();
        QVERIFY(await(f.repository.carryOut(
            { series.id, { made.last().id }, std::nullopt, {}, {}, {} }, u"Stop"_s)));
        f.clock.now = f.clock.now.addDays(10);

        QCOMPARE(f.extend(), 0);
        QCOMPARE(f.all().size(), made.size() - 1);
        QVERIFY(await(f.journal.undo()));
        QCOMPARE(f.all().size(), made.size());
        QCOMPARE(f.extend(), 10);
    }

    void aRuleThatCannotBeReadStopsNoOther()
    {
        Fixture f;
        QVERIFY(await(f.plan.save(f.series(u"FREQ=SECONDLY"_s, monday))));
        QVERIFY(await(f.plan.save(f.series(u"FREQ=WEEKLY;COUNT=2"_s, monday))));

        QCOMPARE(f.extend(), 2);
    }

    void aViewerMakesNothingAndTheNextOneDoes()
    {
        Fixture f;
        QVERIFY(await(f.plan.save(f.series(u"FREQ=WEEKLY;COUNT=2"_s, monday))));
        f.database->writer().setRefusing(u"viewer"_s);
        QCOMPARE(f.extend(), 0);
        f.database->writer().setRefusing(std::nullopt);
        QCOMPARE(f.extend(), 2);
    }

    void anOlderContentIsTheFirstOfItsSeries()
    {
        Fixture f;
        Content idea;
        idea.title = u"뉴스레터"_s;
        const Content first = await(f.contents.add({ idea }, u"Add"_s))->constFirst();
        ContentSeries series = f.series(u"FREQ=WEEKLY;BYDAY=MO;COUNT=3"_s, monday);
        auto due = SeriesWork::due(series, f.clock.now);
        QVERIFY(due);
        const QDateTime at = due->made.takeFirst().plannedAt;
        series.madeUntil = due->until;

        QVERIFY(await(f.repository.carryOut(
            { std::nullopt, {}, series, due->made, { first.id }, at }, u"Repeat"_s)));

        QCOMPARE(f.all().size(), 3);
        const Content joined = f.contents.find(first.id)->value();
        QCOMPARE(joined.seriesId, series.id);
        QCOMPARE(joined.plannedAt, at);
        QVERIFY(await(f.journal.undo()));
        QCOMPARE(f.all().size(), 1);
        QVERIFY(f.contents.find(first.id)->value().plannedAt.isNull());
        QVERIFY(!f.contents.find(first.id)->value().seriesId);
    }

    void aChannelOrResourceThatIsGoneIsLeftOut()
    {
        Fixture f;
        ContentSeries series = f.series(u"FREQ=WEEKLY;COUNT=1"_s, monday);
        Content content = [&] {
            Content c;
            c.title = u"a"_s;
            c.profileId = ChannelId(Uuid::v7(1));
            c.resources = { { ResourceId(Uuid::v7(2)), u"music"_s } };
            return c;
        }();
        series.fields = SeriesWork::fieldsOf(content);
        QVERIFY(await(f.plan.save(series)));

        QCOMPARE(f.extend(), 1);
        QVERIFY(!f.all().constFirst().profileId);
        QVERIFY(f.all().constFirst().resources.isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_SeriesService)
#include "tst_seriesservice.moc"
