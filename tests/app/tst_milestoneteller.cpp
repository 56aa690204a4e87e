#include "app/milestoneteller.h"
#include "metricledger.h"
#include "models/milestonewords.h"

#include <QSignalSpy>
#include <QTest>

using namespace Creator;
using namespace Creator::Test;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 30'000;

struct Fixture
{
    MetricLedger ledger;
    NotificationRepository notifications{ *ledger.database };
    MilestoneTeller teller{ *ledger.database, notifications, ledger.clock };
    UserId user = ledger.channel.userId;

    Fixture() { teller.setUser(user); }

    /// Views that end yesterday.
    void putViews(const QList<int> &values, const char *content = "")
    {
        ledger.putDays(u"youtube"_s, "views", ledger.clock.today().addDays(-values.size()), values,
                       content);
    }
    bool look()
    {
        QSignalSpy looked(&teller, &MilestoneTeller::looked);
        teller.look();
        return looked.wait(patience);
    }
    QStringList titles() const
    {
        QStringList list;
        const auto all = notifications.list(user);
        for (const Notification &one : *all)
            list.append(one.title);
        return list;
    }
    qint64 told() { return *ledger.database->reader().scalar("SELECT count(*) FROM told_news"); }
};

} // namespace

class tst_MilestoneTeller : public QObject
{
    Q_OBJECT

private slots:
    void whatWasThereBeforeIsNoNews()
    {
        Fixture f;
        f.putViews({ 900, 200 });

        QVERIFY(f.look());

        QCOMPARE(f.titles(), QStringList());
        QCOMPARE(f.told(), 2);
    }

    void whereItsFiguresAreIsKeptWithIt()
    {
        const MilestonePlace place{ u"followers"_s, QDate(2026, 11, 20) };
        QCOMPARE(MilestonePlace::fromRowId(place.toRowId()), std::optional(place));
        const MilestonePlace any{ u"views"_s, {} };
        QCOMPARE(MilestonePlace::fromRowId(any.toRowId()), std::optional(any));
        QVERIFY(!MilestonePlace::fromRowId("no such metric/2026-11-20"));
        QVERIFY(!MilestonePlace::fromRowId({}));
    }

    void tellsOfAThresholdOnce()
    {
        Fixture f;
        f.putViews({ 900 });
        QVERIFY(f.look());
        f.putViews({ 200, 900 });

        QVERIFY(f.look());
        QVERIFY(f.look());

        QCOMPARE(f.titles(), QStringList{ u"Views on YouTube (me) reached 1,000"_s });
        const Notification told = f.notifications.list(f.user)->first();
        QCOMPARE(told.type, NotificationType::Milestone);
        const auto place = MilestonePlace::fromRowId(told.rowId);
        QVERIFY(place);
        QCOMPARE(place->metric, u"views"_s);
    }

    void doesNotTellAgainOfWhatWasRemoved()
    {
        Fixture f;
        f.putViews({ 900 });
        QVERIFY(f.look());
        f.putViews({ 200, 900 });
        QVERIFY(f.look());
        QVERIFY(f.notifications.remove({ f.notifications.list(f.user)->first().id }).result());

        QVERIFY(f.look());

        QCOMPARE(f.titles(), QStringList());
    }

    void tellsSeveralPiecesOfNewsAsOne()
    {
        Fixture f;
        f.putViews(QList<int>(40, 20));
        QVERIFY(f.look());
        f.putViews({ 400 });

        QVERIFY(f.look());

        QCOMPARE(f.titles(), QStringList{ u"2 piece(s) of news in the figures"_s });
        const QString text = f.notifications.list(f.user)->first().text;
        QVERIFY2(text.contains(u"Views on YouTube (me) reached 1,000"_s), qUtf8Printable(text));
        QVERIFY2(text.contains(u"was the best day ever with 400"_s), qUtf8Printable(text));
    }

    void remembersWhatIsSilencedAsTold()
    {
        Fixture f;
        f.putViews({ 900 });
        QVERIFY(f.look());
        f.putViews({ 200, 900 });
        f.teller.setSilenced({ NotificationType::Milestone });
        QVERIFY(f.look());
        f.teller.setSilenced({});

        QVERIFY(f.look());

        QCOMPARE(f.titles(), QStringList());
    }

    void waitsUntilTheGroupOfItsLastNewsIsOver()
    {
        Fixture f;
        f.teller.lookSoon();
        QCOMPARE(f.teller.waitMs(), 2'000);
        f.putViews({ 900 });
        QVERIFY(f.look());
        f.putViews({ 200, 900 });
        QVERIFY(f.look());

        f.ledger.clock.now = f.ledger.clock.now.addSecs(60);
        f.teller.lookSoon();
        QCOMPARE(f.teller.waitMs(), 240'000);

        f.ledger.clock.now = f.ledger.clock.now.addSecs(600);
        f.teller.lookSoon();
        QCOMPARE(f.teller.waitMs(), 2'000);
    }

    void saysNothingWhileNobodyIsThere()
    {
        Fixture f;
        f.putViews({ 900 });
        f.teller.setUser({});
        QSignalSpy looked(&f.teller, &MilestoneTeller::looked);

        f.teller.look();
        f.ledger.database->writer().waitForDone();
        QCoreApplication::sendPostedEvents();

        QCOMPARE(looked.count(), 0);
        QCOMPARE(f.told(), 0);
    }
};

QTEST_GUILESS_MAIN(tst_MilestoneTeller)
#include "tst_milestoneteller.moc"
