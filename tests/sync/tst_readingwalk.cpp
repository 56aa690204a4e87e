#include "fakeplatform.h"
#include "platforms/pagereading.h"
#include "platforms/turn.h"
#include "sync/ageladder.h"
#include "sync/readingwalk.h"
#include "sync/runplan.h"

#include <QTest>

using namespace Creator;
using namespace Creator::Test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QDateTime noon(QDate(2026, 11, 22), QTime(12, 0), Qt::UTC);

Reading days()
{
    return fakeReading<daysPath>(ReadingSubject::ChannelDays, Reading::Shape::Days);
}

/// Answers everything at once until it is finished; the ranges that were asked for.
QStringList ranges(ReadingWalk &walk)
{
    QStringList list;
    while (!walk.isFinished() && list.size() < 100) {
        const ReadingPosition position = walk.position();
        list.append(position.from.toString(Qt::ISODate) + u'…' + position.to.toString(Qt::ISODate));
        walk.advance(walk.step({}, {}), ReadingWalk::Stop::GoOn);
    }
    return list;
}

AskableContent published(const QString &id, qint64 ageSeconds, qint64 askedSeconds = -1)
{
    return { id, noon.addSecs(-ageSeconds),
             askedSeconds < 0 ? QDateTime() : noon.addSecs(-askedSeconds) };
}

} // namespace

class tst_ReadingWalk final : public QObject
{
    Q_OBJECT

private slots:
    void theFirstRunReadsAllDaysAndLaterOnesWhatMayChange()
    {
        ReadingWalk first(days(), {}, noon);
        QCOMPARE(ranges(first), QStringList{ u"2026-11-13…2026-11-22"_s });
        const QJsonObject cursor = ReadingWalk(days(), {}, noon).step({}, {}).cursor;
        ReadingWalk later(days(), cursor, noon.addDays(1));
        QCOMPARE(ranges(later), QStringList{ u"2026-11-20…2026-11-23"_s });
    }

    void whatIsHandedOutDayByDayIsReadAsFarBackAsItMayChange()
    {
        Reading reading = days();
        reading.firstDays = 1;
        reading.overlapDays = 2;
        ReadingWalk first(reading, {}, noon);
        QCOMPARE(ranges(first),
                 (QStringList{ u"2026-11-20…2026-11-20"_s, u"2026-11-21…2026-11-21"_s,
                               u"2026-11-22…2026-11-22"_s }));
    }

    void aLongAbsenceIsCaughtUpInRanges()
    {
        const QJsonObject cursor = ReadingWalk(days(), {}, noon.addDays(-20)).step({}, {}).cursor;
        ReadingWalk walk(days(), cursor, noon);
        QCOMPARE(ranges(walk),
                 (QStringList{ u"2026-10-31…2026-11-09"_s, u"2026-11-10…2026-11-19"_s,
                               u"2026-11-20…2026-11-22"_s }));
    }

    void aClockThatWasSetBackAsksForNoFutureDays()
    {
        const QJsonObject cursor = ReadingWalk(days(), {}, noon.addDays(30)).step({}, {}).cursor;
        ReadingWalk walk(days(), cursor, noon);
        QCOMPARE(ranges(walk), QStringList{ u"2026-11-20…2026-11-22"_s });
    }

    void contentsAreAskedByTheirAge_data()
    {
        QTest::addColumn<qint64>("age");
        QTest::addColumn<qint64>("asked");
        QTest::addColumn<bool>("isDue");
        constexpr qint64 hour = 3600;
        constexpr qint64 day = 24 * hour;
        QTest::newRow("never") << 400 * day << qint64(-1) << true;
        QTest::newRow("young, 50 minutes") << hour << qint64(3000) << false;
        QTest::newRow("young, an hour") << hour << hour << true;
        QTest::newRow("a little early") << hour << qint64(3400) << true;
        QTest::newRow("a day old, an hour") << day << hour << false;
        QTest::newRow("a day old, six hours") << day << 6 * hour << true;
        QTest::newRow("a week old, six hours") << 7 * day << 6 * hour << false;
        QTest::newRow("a week old, a day") << 7 * day << day << true;
        QTest::newRow("a month old, a day") << 30 * day << day << false;
        QTest::newRow("a month old, a week") << 30 * day << 7 * day << true;
        QTest::newRow("old, a week") << 90 * day << 7 * day << false;
        QTest::newRow("old, a month") << 90 * day << 30 * day << true;
    }

    void contentsAreAskedByTheirAge()
    {
        QFETCH(qint64, age);
        QFETCH(qint64, asked);
        QFETCH(bool, isDue);
        QCOMPARE(AgeLadder::isDue(published(u"a"_s, age, asked), noon), isDue);
    }

    void aQuestionFromTheFutureIsNoQuestion()
    {
        AskableContent content = published(u"a"_s, 0);
        content.askedAt = noon.addDays(3);
        QVERIFY(AgeLadder::isDue(content, noon));
    }

    void contentsAreAskedInBatchesAndABatchGoesOnWhereItWas()
    {
        const Reading reading
            = fakeReading<statsPath>(ReadingSubject::ContentMetrics, Reading::Shape::ById);
        const QList<AskableContent> contents{ published(u"a"_s, 60), published(u"b"_s, 60),
                                              published(u"c"_s, 60) };
        ReadingWalk walk(reading, {}, noon);
        walk.setContents(contents);
        QCOMPARE(walk.position().ids, (QStringList{ u"a"_s, u"b"_s }));
        PlatformPage page;
        page.nextPage = u"2"_s;
        const SyncStep half = walk.step(page, {});
        QVERIFY(half.asked.isEmpty());

        ReadingWalk resumed(reading, half.cursor, noon);
        resumed.setContents(contents);

        QCOMPARE(resumed.position().ids, (QStringList{ u"a"_s, u"b"_s }));
        QCOMPARE(resumed.position().page, u"2"_s);
        const SyncStep whole = resumed.step({}, {});
        QCOMPARE(whole.asked, (QStringList{ u"a"_s, u"b"_s }));
        QVERIFY(!whole.cursor.contains(u"ids"_s));
        resumed.advance(whole, ReadingWalk::Stop::GoOn);
        QCOMPARE(resumed.position().ids, QStringList{ u"c"_s });
        QVERIFY(resumed.position().page.isEmpty());
        resumed.advance(resumed.step({}, {}), ReadingWalk::Stop::GoOn);
        QVERIFY(resumed.isFinished());
    }

    void daysOfAContentAreAllOfThemOnceAndThenWhatMayChange()
    {
        Reading reading = fakeReading<statsPath>(ReadingSubject::ContentDays, Reading::Shape::ById);
        reading.batch = 1;
        reading.firstDays = 90;
        reading.overlapDays = 7;
        ReadingWalk walk(reading, {}, noon);
        walk.setContents(
            { published(u"new"_s, 3600), published(u"old"_s, 50 * 86'400, 10 * 86'400) });
        QCOMPARE(walk.position().ids, QStringList{ u"new"_s });
        QCOMPARE(walk.position().from, noon.date().addDays(-89));
        QCOMPARE(walk.position().to, noon.date());
        walk.advance(walk.step({}, {}), ReadingWalk::Stop::GoOn);
        QCOMPARE(walk.position().ids, QStringList{ u"old"_s });
        QCOMPARE(walk.position().from, noon.date().addDays(-17)); // since then, and a week more
        QCOMPARE(walk.position().to, noon.date());
    }

    void nothingDueIsFinishedAtOnce()
    {
        ReadingWalk walk(
            fakeReading<statsPath>(ReadingSubject::ContentMetrics, Reading::Shape::ById), {}, noon);
        walk.setContents({});
        QVERIFY(walk.isFinished());
    }

    void theMemoryOfAReadingGrowsKeyByKey()
    {
        const Reading reading
            = fakeReading<moneyPath>(ReadingSubject::Earnings, Reading::Shape::Pages);
        PlatformPage page;
        page.nextPage = u"2"_s;
        page.memory = { { u"since"_s, 5 } };
        ReadingWalk walk(reading, { { u"memory"_s, QJsonObject{ { u"kept"_s, 1 } } } }, noon);
        walk.advance(walk.step(page, {}), ReadingWalk::Stop::GoOn);
        QCOMPARE(walk.position().memory, (QJsonObject{ { u"kept"_s, 1 }, { u"since"_s, 5 } }));
    }

    void aPageOfOldKnownThingsEndsTheNewestOnlyWhenAllWasReadOnce()
    {
        const Reading reading
            = fakeReading<commentsPath>(ReadingSubject::Comments, Reading::Shape::Newest);
        PlatformPage page;
        page.nextPage = u"2"_s;
        RemoteComment comment;
        comment.publishedAt = noon.addDays(-3);
        page.comments = { comment };
        QVERIFY(!ReadingWalk(reading, {}, noon).step(page, {}).cursorIfKnown);
        const QJsonObject done{ { u"done"_s, true } };
        QCOMPARE(ReadingWalk(reading, done, noon).step(page, {}).cursorIfKnown,
                 std::optional(done));
        page.comments[0].publishedAt = noon.addDays(-1); // may still be corrected
        QVERIFY(!ReadingWalk(reading, done, noon).step(page, {}).cursorIfKnown);
        page.comments.clear(); // says nothing
        QVERIFY(!ReadingWalk(reading, done, noon).step(page, {}).cursorIfKnown);
    }

    void aPageThatNamesItselfAsTheNextIsTheLast()
    {
        ReadingWalk walk(fakeReading<moneyPath>(ReadingSubject::Earnings, Reading::Shape::Pages),
                         {}, noon);
        PlatformPage page;
        page.nextPage = u"2"_s;
        walk.advance(walk.step(page, {}), ReadingWalk::Stop::GoOn);
        QVERIFY(!walk.isFinished());
        walk.advance(walk.step(page, {}), ReadingWalk::Stop::GoOn);
        QVERIFY(walk.isFinished());
    }

    void anAnswerIsAskedForByItsNameOnlyInTheSameQuestion()
    {
        const Reading reading = days();
        const QJsonObject cursor = ReadingWalk(reading, {}, noon).step({}, { "e1", u"q"_s }).cursor;
        const ReadingWalk later(reading, cursor, noon.addSecs(600));
        QCOMPARE(later.knownAnswer(u"q"_s), std::optional(AnswerTag{ "e1", u"q"_s }));
        QVERIFY(!later.knownAnswer(u"other days"_s));
        QVERIFY(!later.knownAnswer({}));
    }

    void aQuestionIsNamedByItsAddressAndOnceADayAnew()
    {
        HttpRequest request = getRequest(QUrl(u"https://fake.example"_s), u"/days"_s);
        const QString today = ReadingWalk(days(), {}, noon).nameOf(request);
        QVERIFY(!today.isEmpty());
        QCOMPARE(ReadingWalk(days(), {}, noon.addSecs(600)).nameOf(request), today);
        QVERIFY(ReadingWalk(days(), {}, noon.addDays(1)).nameOf(request) != today);
        request.method = HttpRequest::Method::Post; // pages differ in what it carries
        QVERIFY(ReadingWalk(days(), {}, noon).nameOf(request).isEmpty());
    }

    void theNewestAreNamedByTheDayAsWell()
    {
        const Reading newest
            = fakeReading<commentsPath>(ReadingSubject::Comments, Reading::Shape::Newest);
        const HttpRequest request = getRequest(QUrl(u"https://fake.example"_s), u"/comments"_s);
        ReadingWalk first(newest, {}, noon);
        const QString name = first.nameOf(request);
        const QJsonObject cursor = first.step({}, { "e1", name }).cursor;
        QVERIFY(ReadingWalk(newest, cursor, noon.addSecs(600)).knownAnswer(name));

        const ReadingWalk tomorrow(newest, cursor, noon.addDays(1));
        QVERIFY(!tomorrow.knownAnswer(tomorrow.nameOf(request)));
        const SyncStep step = tomorrow.step({}, { "e2", tomorrow.nameOf(request) });
        QCOMPARE(step.cursor.value(u"tags"_s).toArray().size(), 1); // in the other's place
    }

    void anAnswerWithSomethingUnreadIsAskedForAgain_data()
    {
        QTest::addColumn<int>("skipped");
        QTest::addColumn<bool>("isKnown");
        QTest::newRow("all of it") << 0 << true;
        QTest::newRow("but one") << 1 << false;
    }

    void anAnswerWithSomethingUnreadIsAskedForAgain()
    {
        QFETCH(int, skipped);
        QFETCH(bool, isKnown);
        PlatformPage page;
        page.skipped = skipped;
        const QJsonObject cursor = ReadingWalk(days(), {}, noon).step(page, { "e", u"q"_s }).cursor;
        QCOMPARE(ReadingWalk(days(), cursor, noon).knownAnswer(u"q"_s).has_value(), isKnown);
    }

    void aMomentThatMayNotBeOverNamesNothing_data()
    {
        QTest::addColumn<QByteArray>("date");
        QTest::addColumn<QByteArray>("modified");
        QTest::addColumn<bool>("isKept");
        const QByteArray noonThere = "Sun, 22 Nov 2026 12:00:00 GMT";
        QTest::newRow("the same second") << noonThere << noonThere << false;
        QTest::newRow("almost") << noonThere << QByteArray("Sun, 22 Nov 2026 11:59:01 GMT")
                                << false;
        QTest::newRow("a minute") << noonThere << QByteArray("Sun, 22 Nov 2026 11:59:00 GMT")
                                  << true;
        QTest::newRow("of the future")
            << noonThere << QByteArray("Mon, 23 Nov 2026 11:59:00 GMT") << false;
        QTest::newRow("who knows when")
            << QByteArray() << QByteArray("Sun, 22 Nov 2026 11:59:00 GMT") << false;
        QTest::newRow("no date") << noonThere << QByteArray("yesterday") << false;
    }

    void aMomentThatMayNotBeOverNamesNothing()
    {
        QFETCH(QByteArray, date);
        QFETCH(QByteArray, modified);
        QFETCH(bool, isKept);
        HttpReply reply;
        reply.headers = { { "Date", date }, { "Last-Modified", modified } };
        const AnswerTag tag = AnswerTag::of(reply, u"q"_s);
        QCOMPARE(tag.isNamed(), isKept);
        QCOMPARE(tag.lastModified, isKept ? modified : QByteArray());
        reply.headers.emplaceBack("ETag", "e1");
        QCOMPARE(AnswerTag::of(reply, u"q"_s).etag, "e1");
    }

    void pagesThatDidNotChangeLeadToThoseBehindThem()
    {
        const Reading reading
            = fakeReading<moneyPath>(ReadingSubject::Earnings, Reading::Shape::Pages);
        PlatformPage half;
        half.nextPage = u"2"_s;
        ReadingWalk first(reading, {}, noon);
        first.advance(first.step(half, { "e1", u"q1"_s }), ReadingWalk::Stop::GoOn);
        const QJsonObject stored = first.step({}, { {}, u"q2"_s, "Mon" }).cursor;

        ReadingWalk again(reading, stored, noon.addSecs(600));
        const SyncStep one = again.unchanged(u"q1"_s);
        QVERIFY(ReadingWalk::goesOnBehind(one));
        again.advance(one, ReadingWalk::Stop::GoOn);
        QCOMPARE(again.position().page, u"2"_s);
        QCOMPARE(again.knownAnswer(u"q2"_s)->lastModified, "Mon");
        const SyncStep two = again.unchanged(u"q2"_s);
        again.advance(two, ReadingWalk::Stop::GoOn);

        QVERIFY(again.isFinished());
        QCOMPARE(two.cursor, stored); // nothing to write
    }

    void theNewestEndWithAFirstPageThatDidNotChange()
    {
        const Reading reading
            = fakeReading<commentsPath>(ReadingSubject::Comments, Reading::Shape::Newest);
        const HttpRequest request = getRequest(QUrl(u"https://fake.example"_s), u"/comments"_s);
        PlatformPage half;
        half.nextPage = u"2"_s;
        ReadingWalk first(reading, {}, noon);
        const QString name = first.nameOf(request);
        first.advance(first.step(half, { "e1", name }), ReadingWalk::Stop::GoOn);
        QVERIFY(first.nameOf(request).isEmpty());
        QVERIFY(!first.knownAnswer(name)); // what is behind it was never read
        ReadingWalk again(reading, first.step({}, { "e2", {} }).cursor, noon.addSecs(600));
        QCOMPARE(again.knownAnswer(name)->etag, "e1");

        again.advance(again.unchanged(name), ReadingWalk::Stop::GoOn);

        QVERIFY(again.isFinished());
        // A page that was refused twice has to be reached once more.
        const QJsonObject begun{
            { u"page"_s, u"2"_s },
            { u"done"_s, true },
            { u"skipped"_s, true },
            { u"tags"_s, QJsonArray{ QJsonObject{ { u"q"_s, name }, { u"e"_s, u"e1"_s } } } }
        };
        QVERIFY(ReadingWalk(reading, begun, noon).knownAnswer(name));
        const QJsonObject refused = ReadingWalk(reading, begun, noon).skippedCursor();
        QVERIFY(!ReadingWalk(reading, refused, noon).knownAnswer(name));
    }

    void whatIsMissingInAnAnswerIsAskedForWithoutCondition()
    {
        const Reading reading
            = fakeReading<statsPath>(ReadingSubject::ContentMetrics, Reading::Shape::ById);
        ReadingWalk walk(reading, {}, noon);
        walk.setContents({ published(u"a"_s, 60), published(u"b"_s, 60) });
        PlatformPage page;
        page.metrics.resize(1);
        page.metrics[0].contentExternalId = u"a"_s;
        const QJsonObject half = walk.step(page, { "e1", u"q"_s }).cursor;
        QVERIFY(!ReadingWalk(reading, half, noon).knownAnswer(u"q"_s));
        page.metrics.append(page.metrics.constFirst());
        page.metrics[1].contentExternalId = u"b"_s;
        const QJsonObject whole = walk.step(page, { "e1", u"q"_s }).cursor;
        ReadingWalk later(reading, whole, noon);
        QVERIFY(later.knownAnswer(u"q"_s));
        later.setContents({ published(u"a"_s, 60), published(u"b"_s, 60) });
        QCOMPARE(later.unchanged(u"q"_s).asked, (QStringList{ u"a"_s, u"b"_s }));
    }

    void aWalkForWhatIsMissingHasNoCondition()
    {
        const Reading reading
            = fakeReading<postsPath>(ReadingSubject::Contents, Reading::Shape::Pages);
        const QJsonObject cursor = ReadingWalk(reading, {}, noon).step({}, { "e1", u"q"_s }).cursor;
        QVERIFY(ReadingWalk(reading, cursor, noon.addSecs(3600)).knownAnswer(u"q"_s));
        QVERIFY(!ReadingWalk(reading, cursor, noon.addDays(1)).knownAnswer(u"q"_s));
    }

    void asManyNamesAsFitAreKept()
    {
        AnswerTags old({}, 2);
        old.remember({ "1", u"old 1"_s }, {});
        old.remember({ "2", u"old 2"_s }, u"next"_s);
        AnswerTags tags(old.toJson(), 2);
        tags.remember({ "3", u"new"_s }, {}); // instead of the oldest
        QVERIFY(!tags.find(u"old 1"_s));
        QCOMPARE(tags.find(u"old 2"_s)->nextPage, u"next"_s);
        tags.remember({ "4", u"newer"_s }, {});
        tags.remember({ "5", u"newest"_s }, {}); // what this run met stays
        QVERIFY(tags.find(u"new"_s) && tags.find(u"newer"_s));
        QVERIFY(!tags.find(u"newest"_s));
        tags.remember({ {}, u"new"_s }, {});
        QVERIFY(!tags.find(u"new"_s));
        tags.reload(AnswerTags({}, 2).toJson());
        QVERIFY(tags.toJson().isEmpty());
    }

    void aRefusedPageIsAskedOnceMoreAndThenTheFirst()
    {
        const Reading reading
            = fakeReading<commentsPath>(ReadingSubject::Comments, Reading::Shape::Newest);
        const QJsonObject begun{ { u"page"_s, u"7"_s } };
        const QJsonObject once = ReadingWalk(reading, begun, noon).skippedCursor();
        QCOMPARE(ReadingWalk(reading, once, noon).position().page, u"7"_s);
        QVERIFY(ReadingWalk(reading, once, noon).isFirstPass());
        const QJsonObject twice = ReadingWalk(reading, once, noon).skippedCursor();
        QCOMPARE(ReadingWalk(reading, twice, noon).position().page, QString());
        QVERIFY(ReadingWalk(reading, twice, noon).isFirstPass());
        // A page that comes forgets it.
        QVERIFY(!ReadingWalk(reading, once, noon).step({}, {}).cursor.contains(u"skipped"_s));
    }

    void refusedDetailsAreAskedOnceMoreAndThenPassedOver()
    {
        const Reading reading
            = fakeReading<commentsPath>(ReadingSubject::Comments, Reading::Shape::Newest);
        const QJsonObject begun{ { u"page"_s, Turn::next(u"c2"_s, { u"a"_s, u"b"_s }) } };
        const QJsonObject once = ReadingWalk(reading, begun, noon).skippedCursor();
        QCOMPARE(ReadingWalk(reading, once, noon).position().page, begun[u"page"].toString());
        const QJsonObject twice = ReadingWalk(reading, once, noon).skippedCursor();
        QCOMPARE(ReadingWalk(reading, twice, noon).position().page,
                 Turn::next(u"c2"_s, { u"b"_s }));
        // Behind the last ones of the last page it is through.
        const QJsonObject last{ { u"page"_s, Turn::next({}, { u"b"_s }) }, { u"skipped"_s, true } };
        const ReadingWalk later(reading, ReadingWalk(reading, last, noon).skippedCursor(), noon);
        QCOMPARE(later.position().page, QString());
        QVERIFY(!later.isFirstPass());
    }

    void whatCountsAtTheEndIsRememberedAtTheEnd()
    {
        const Reading reading
            = fakeReading<commentsPath>(ReadingSubject::Comments, Reading::Shape::Newest);
        PlatformPage first;
        first.nextPage = u"2"_s;
        first.memory = { { u"kept"_s, 1 }, { memoryAtEnd, QJsonObject{ { u"seen"_s, 2 } } } };
        ReadingWalk walk(reading, {}, noon);
        walk.advance(walk.step(first, {}), ReadingWalk::Stop::GoOn);
        QVERIFY(!walk.position().memory.contains(u"seen"_s));

        const SyncStep end = walk.step({}, {});

        const QJsonObject expected{ { u"kept"_s, 1 }, { u"seen"_s, 2 } };
        QCOMPARE(ReadingWalk(reading, end.cursor, noon).position().memory, expected);
        // A pass that breaks off has seen nothing.
        walk = ReadingWalk(reading, walk.skippedCursor(), noon);
        walk = ReadingWalk(reading, walk.skippedCursor(), noon);
        QVERIFY(walk.position().page.isEmpty());
        QVERIFY(!walk.position().memory.contains(u"seen"_s));
    }

    void refusedDaysAreAskedOnceMoreAndThenPassedOver()
    {
        const QJsonObject once = ReadingWalk(days(), {}, noon).skippedCursor();
        ReadingWalk again(days(), once, noon.addDays(1));
        QCOMPARE(again.position().from, noon.date().addDays(-9));
        const QJsonObject twice = again.skippedCursor();
        ReadingWalk later(days(), twice, noon.addDays(1));
        QCOMPARE(later.position().from, noon.date().addDays(-2));
        QVERIFY(later.isFirstPass());
    }

    void aRunAsksAboutTheNewestContentsOnly()
    {
        Reading reading = fakeReading<statsPath>(ReadingSubject::ContentDays, Reading::Shape::ById);
        reading.batch = 1;
        reading.most = 2;
        QList<AskableContent> contents;
        for (const int days : { 30, 1, 400, 2 })
            contents.append({ u"p%1"_s.arg(days), noon.addDays(-days), {} });
        ReadingWalk walk(reading, {}, noon);
        walk.setContents(contents);
        QStringList asked;
        while (!walk.isFinished()) {
            asked += walk.position().ids;
            walk.advance(walk.step({}, {}), ReadingWalk::Stop::GoOn);
        }
        QCOMPARE(asked, (QStringList{ u"p1"_s, u"p2"_s }));
    }

    void whatIsDroppedIsTriedAgainAfterAWeek()
    {
        const QJsonObject cursor = ReadingWalk(days(), {}, noon).droppedCursor(u"no money"_s);
        QCOMPARE(ReadingWalk(days(), cursor, noon.addDays(6)).dropped(), u"no money"_s);
        QCOMPARE(ReadingWalk(days(), cursor, noon.addDays(7)).dropped(), QString());
        QVERIFY(!ReadingWalk(days(), cursor, noon.addDays(8))
                     .step({}, {})
                     .cursor.contains(u"dropped"_s));
    }

    void theNextRunComesWhenItIsWorthIt_data()
    {
        using Outcome = RunReport::Outcome;
        QTest::addColumn<RunPlan::Ended>("ended");
        QTest::addColumn<QDateTime>("expected");
        const QDateTime young = noon.addSecs(-3600);
        const QDateTime old = noon.addDays(-3);
        QTest::newRow("something new")
            << RunPlan::Ended{ Outcome::Done, noon, {}, young } << noon.addSecs(3600);
        QTest::newRow("nothing new")
            << RunPlan::Ended{ Outcome::Done, noon, {}, old } << noon.addSecs(6 * 3600);
        QTest::newRow("nothing at all")
            << RunPlan::Ended{ Outcome::Done, noon, {}, {} } << noon.addSecs(6 * 3600);
        QTest::newRow("partial") << RunPlan::Ended{ Outcome::Partial, noon, {}, old }
                                 << noon.addSecs(3600);
        QTest::newRow("offline") << RunPlan::Ended{ Outcome::Offline, noon, {}, old }
                                 << noon.addSecs(300);
        QTest::newRow("limit") << RunPlan::Ended{ Outcome::RateLimited, noon, noon.addSecs(900),
                                                  old }
                               << noon.addSecs(901);
        QTest::newRow("sign-in") << RunPlan::Ended{ Outcome::NeedsSignIn, noon, {}, old }
                                 << QDateTime();
    }

    void theNextRunComesWhenItIsWorthIt()
    {
        QFETCH(RunPlan::Ended, ended);
        QFETCH(QDateTime, expected);
        QCOMPARE(RunPlan::nextRun(ended, 0), expected);
        if (expected.isValid())
            QVERIFY(RunPlan::nextRun(ended, 0.99) >= expected);
    }

    void aPlanBeyondAllPlansIsDue()
    {
        QVERIFY(RunPlan::isDue(noon, noon));
        QVERIFY(!RunPlan::isDue(noon.addSecs(1), noon));
        QVERIFY(!RunPlan::isDue({}, noon));
        QVERIFY(RunPlan::isDue(noon.addDays(400), noon));
    }
};

QTEST_GUILESS_MAIN(tst_ReadingWalk)
#include "tst_readingwalk.moc"
