#include "analytics/dashboard.h"
#include "await.h"
#include "ledger.h"
#include "metricledger.h"
#include "sqldump.h"
#include "storage/accountrepository.h"
#include "storage/commentrows.h"
#include "storage/contentrepository.h"
#include "storage/manualfigures.h"
#include "storage/resourcerepository.h"

#include <QTest>

using namespace Creator;
using namespace Creator::Test;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 22);

struct Fixture : MetricLedger
{
    ContentRepository contents{ *database };
    ResourceRepository resources{ *database };
    ManualFigures figures{ *database };
    DashboardQuestion question{ today, clock.now, Currencies::krw() };

    ~Fixture() { database->writer().waitForDone(); }

    Dashboard ask()
    {
        Dashboard dashboard = *Dashboard::ask(database->reader(), question);
        if (!dashboard.readRest(database->reader(), question))
            qFatal("the rest can not be read");
        return dashboard;
    }
    Content add(const QString &title, const QDateTime &plannedAt,
                ContentStatus status = ContentStatus::Scheduled,
                const QList<ResourceUse> &uses = {})
    {
        Content content;
        content.creatorId = channel.userId;
        content.profileId = channel.id;
        content.title = title;
        content.plannedAt = plannedAt;
        content.status = status;
        content.resources = uses;
        return await(contents.add({ content }, u"Add"_s))->constFirst();
    }
    /// Views of yesterday.
    void enter(ContentId content, const QString &platform, qint64 views)
    {
        ManualFigure figure;
        figure.place = { channel.id, platform, u"me"_s };
        figure.owner = channel.userId;
        figure.content = content;
        figure.metric = findMetric("views");
        figure.day = today.addDays(-1);
        figure.value = views * microsPerUnit;
        if (!await(figures.save(figure, u"Enter"_s)))
            qFatal("not entered");
    }
    Resource licence(const QString &name, QDate lastDay)
    {
        Resource resource;
        resource.name = name;
        resource.licence.validTo = lastDay;
        return *await(resources.save(resource));
    }
    void comment(int number, CommentState state)
    {
        Comment comment;
        comment.id = CommentId(Uuid::v8("comment " + QByteArray::number(number)));
        comment.threadId = comment.id;
        comment.body = u"hello"_s;
        comment.state = state;
        comment.publishedAt = clock.now;
        comment.platform = u"bluesky"_s;
        comment.accountId = u"one"_s;
        comment.externalId = QString::number(number);
        const Status done = await(database->writer().write<void>(
            [&](WriteContext &context) { return CommentRows::insert(context, comment); }));
        QVERIFY(done);
    }
};

QStringList titles(const QList<TopContent> &top)
{
    QStringList names;
    for (const TopContent &content : top)
        names.append(content.title);
    return names;
}

} // namespace

class tst_Dashboard final : public QObject
{
    Q_OBJECT

private slots:
    void equalContentsComeInOneOrder()
    {
        Fixture f;
        QList<ContentId> ids;
        for (int i = 0; i < 9; ++i) {
            const Content made
                = f.add(u"same"_s, QDateTime(today.addDays(-9), QTime(9, 0), Qt::UTC));
            ids.append(made.id);
            f.enter(made.id, u"youtube"_s, 10);
        }
        std::sort(ids.begin(), ids.end());
        QList<ContentId> told;
        const QList<TopContent> top = *f.ask().top;
        for (const TopContent &one : top)
            told.append(one.id);
        QCOMPARE(told, ids.mid(0, Dashboard::shownRows));
    }

    void aContentIsOfThePlatformWithMostOfItsViews()
    {
        Fixture f;
        const QStringList platforms{ u"youtube"_s, u"tiktok"_s };
        for (const QString &most : platforms) {
            const Content made = f.add(most, QDateTime(today.addDays(-9), QTime(9, 0), Qt::UTC));
            for (const QString &platform : platforms)
                f.enter(made.id, platform, platform == most ? 300 : 100);
        }
        const QList<TopContent> top = *f.ask().top;
        QCOMPARE(top.size(), 2);
        for (const TopContent &one : top) {
            QCOMPARE(one.platform, one.title);
            QCOMPARE(one.views, 400 * microsPerUnit);
        }
    }

    void anEmptyFileSaysSoAndNothingIsZero()
    {
        Fixture f;
        QVERIFY(f.ask().isBlank);
        QCOMPARE(f.ask().views.state, MetricFigure::State::NotOffered);

        f.add(u"a plan"_s, {});

        QVERIFY(!f.ask().isBlank);
    }

    void figuresAreOfTheLastTwentyEightDaysUpToYesterday()
    {
        Fixture f;
        f.put(u"youtube"_s, u"me"_s,
              { { "views", today, 1 },
                { "views", today.addDays(-1), 10 },
                { "views", today.addDays(-28), 100 },
                { "views", today.addDays(-29), 1000 } });

        const Dashboard dashboard = f.ask();

        QCOMPARE(dashboard.views.value, Micros(110 * microsPerUnit));
        QCOMPARE(dashboard.freshness.size(), 1);
        QCOMPARE(dashboard.freshness.constFirst().platform, u"youtube"_s);
        QCOMPARE(dashboard.freshness.constFirst().newestDay, today);
    }

    void topContentsAreRankedByTheViewsOfTheRange()
    {
        Fixture f;
        for (const char *name : { "a", "b", "c", "d", "e", "g" })
            f.putDays(u"youtube"_s, "views", today.addDays(-3), { name[0], name[0] }, name);
        f.putDays(u"youtube"_s, "views", today.addDays(-40), { 150, 50 }, "g");
        f.putDays(u"youtube"_s, "views", today.addDays(-100), { 9'000'000 }, "old");

        const QList<TopContent> top = *f.ask().top;

        QCOMPARE(titles(top), QStringList({ u"g"_s, u"e"_s, u"d"_s, u"c"_s, u"b"_s }));
        QCOMPARE(top[0].views, Micros(206 * microsPerUnit));
        QCOMPARE(top[0].viewsBefore, Micros(200 * microsPerUnit));
        QCOMPARE(top[0].platform, u"youtube"_s);
        QVERIFY(!top[1].viewsBefore);
    }

    void whatComesUpIsStillToGoOut()
    {
        Fixture f;
        f.add(u"later"_s, f.clock.now.addDays(3));
        f.add(u"soon"_s, f.clock.now.addSecs(60), ContentStatus::Draft);
        f.add(u"over"_s, f.clock.now.addDays(-1));
        f.add(u"idea"_s, {}, ContentStatus::Idea);

        const QList<Glance::Coming> next = f.ask().comingUp;

        QCOMPARE(next.size(), 2);
        QCOMPARE(next[0].title, u"soon"_s);
        QCOMPARE(next[0].status, ContentStatus::Draft);
        QCOMPARE(next[1].at, f.clock.now.addDays(3));
    }

    void licencesThatEndAreToldWithWhatUsesThem()
    {
        Fixture f;
        const Resource soon = f.licence(u"soon"_s, today.addDays(Dashboard::licenceDays));
        f.licence(u"far"_s, today.addDays(Dashboard::licenceDays + 1));
        f.licence(u"gone and unused"_s, today.addDays(-1));
        const Resource gone = f.licence(u"gone"_s, today.addDays(-1));
        f.add(u"uses"_s, {}, ContentStatus::Draft, { { gone.id, {} } });

        const QList<Glance::Ending> licences = *f.ask().licences;

        QCOMPARE(licences.size(), 2);
        QCOMPARE(licences[0].name, u"gone"_s);
        QCOMPARE(licences[0].contents, 1);
        QCOMPARE(licences[1].id, soon.id);
    }

    void whatBelongsToAnotherChannelIsLeftOut()
    {
        Fixture f;
        f.add(u"mine"_s, f.clock.now.addDays(1));
        f.licence(u"for all"_s, today.addDays(3));
        f.putDays(u"youtube"_s, "views", today.addDays(-3), { 5 }, "a");
        f.question.channel = ChannelId(Uuid::fromBytes(QByteArray(16, '7')).value());

        const Dashboard dashboard = f.ask();

        QVERIFY(dashboard.comingUp.isEmpty());
        QVERIFY(dashboard.top->isEmpty());
        QCOMPARE(dashboard.licences->size(), 1);
        f.question.channel = f.channel.id;
        QCOMPARE(f.ask().comingUp.size(), 1);
    }

    void commentsThatWaitAreThreads()
    {
        Fixture f;
        f.comment(1, CommentState::Unread);
        f.comment(2, CommentState::Unread);
        f.comment(3, CommentState::Open);
        f.comment(4, CommentState::Resolved);

        QCOMPARE(f.ask().unreadThreads, 2);
        QCOMPARE(f.ask().openThreads, 1);

        f.question.channel = f.channel.id; // none of its accounts has comments
        QCOMPARE(f.ask().unreadThreads, 0);
    }

    void moneyIsWhatPlainSqlSays()
    {
        Ledger f;
        QList<Earning> earnings;
        for (const auto &[earned, due, units] :
             { std::tuple("2026-11-03", "2026-11-10", 300),
               std::tuple("2026-11-05", "2026-11-30", 200),
               std::tuple("2026-11-21", "2026-12-24", 50), std::tuple("2026-10-07", "", 70),
               std::tuple("2026-10-30", "", 4000) }) {
            Earning earning = anEarning(f.channel, earned, units);
            earning.dueAt = QDate::fromString(QLatin1String(due), Qt::ISODate);
            earnings.append(earning);
        }
        Payout coming;
        coming.creatorId = f.channel.id;
        coming.amount = { 90 * microsPerUnit, Currencies::krw() };
        coming.status = PayoutStatus::InTransit;
        coming.paidAt = QDate(2026, 11, 25);
        coming.platform = u"patreon"_s;
        coming.externalId = u"p1"_s;
        Payout arrived = coming;
        arrived.status = PayoutStatus::Paid;
        arrived.externalId = u"p2"_s;
        f.add(earnings, {}, { coming, arrived });

        DashboardQuestion question{ today, f.clock.now, Currencies::krw() };
        const Dashboard dashboard = *Dashboard::ask(f.reader(), question);

        QCOMPARE(dump(f.reader(),
                      "SELECT sum(amount) FROM earnings WHERE "
                      "date(earned_at / 1000, 'unixepoch') LIKE '2026-11-%'"),
                 QStringList(QString::number(dashboard.money.thisMonth)));
        QCOMPARE(dashboard.money.thisMonth, Micros(550 * microsPerUnit));
        QCOMPARE(dashboard.money.lastMonthToDate, Micros(70 * microsPerUnit));
        QCOMPARE(dashboard.money.overdue, Micros(300 * microsPerUnit));
        QCOMPARE(dashboard.payouts.size(), 3);
        QCOMPARE(dashboard.payouts[0].kind, NextPayout::Kind::Payout);
        QCOMPARE(dashboard.payouts[0].platform, u"patreon"_s);
        QCOMPARE(dashboard.payouts[1].day, QDate(2026, 11, 30));
        QCOMPARE(dashboard.payouts[1].amount.micros, Micros(200 * microsPerUnit));

        question.channel = ChannelId(Uuid::v8("another"));
        const Dashboard other = *Dashboard::ask(f.reader(), question);
        QCOMPARE(other.money.thisMonth, Micros(0));
        QCOMPARE(other.money.outstandingRows, 0);
        QVERIFY(other.payouts.isEmpty());
        QVERIFY(!other.isBlank);
    }
};

QTEST_GUILESS_MAIN(tst_Dashboard)
#include "tst_dashboard.moc"
