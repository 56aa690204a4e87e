#include "await.h"
#include "planning/reminderservice.h"
#include "planningfixture.h"
#include "storage/contentrepository.h"
#include "storage/earningrepository.h"
#include "storage/planrepository.h"
#include "storage/resourcerepository.h"
#include "temporaryprofile.h"

#include <QSignalSpy>

using namespace Creator;
using namespace Creator::Test;
using namespace Qt::StringLiterals;

namespace {

/// A data folder and the service over it; Sunday, 22 November 2026, 18:00 in Seoul.
struct Fixture : TemporaryProfile
{
    PlanRepository plan{ *database };
    NotificationRepository notifications{ *database };
    ContentRepository contents{ *database };
    ResourceRepository resources{ *database };
    EarningRepository earnings{ *database };
    NotificationWishes wishes;
    QTimeZone zone{ "Asia/Seoul" };
    std::unique_ptr<ReminderService> service;

    ~Fixture() { database->writer().waitForDone(); }
    ContentId add(const QString &title, const char *plannedAt, const char *deadlineAt = "")
    {
        Content content;
        content.title = title;
        content.plannedAt = utc(plannedAt);
        content.deadlineAt = utc(deadlineAt);
        const auto added = await(contents.add({ content }, u"Add"_s));
        if (!added)
            qFatal("%s", qUtf8Printable(added.error().message));
        return added->constFirst().id;
    }
    void change(ContentId id, const ContentRepository::Change &change)
    {
        if (!await(contents.change({ id }, u"Change"_s, change)))
            qFatal("not changed");
    }
    void remind(ContentId id, int minutes)
    {
        const Reminder own{ {}, u"contents"_s, id.uuid().toByteArray(), minutes, {} };
        if (!await(plan.save(own)))
            qFatal("not saved");
    }
    void addResource(const QString &name, const char *validTo)
    {
        Resource resource = aResource(1, LicenceType::Subscription, name);
        resource.id = {};
        resource.licence.validTo = day(validTo);
        if (!await(resources.save(resource)))
            qFatal("not saved");
    }
    void addMoney(const char *due, EarningStatus status = EarningStatus::Pending)
    {
        Earning earning = anEarning(channel, "2026-10-01", 3'000'000);
        earning.dueAt = day(due);
        earning.status = status;
        settleDayPaid(earning, day("2026-10-01"));
        if (!await(earnings.add(earning)))
            qFatal("not added");
    }
    /// As the program does when it is started.
    void start()
    {
        service = std::make_unique<ReminderService>(
            ReminderService::Stores{ *database, plan, notifications }, clock);
        service->setZone(zone);
        service->setWishes(wishes);
        service->setUser(channel.userId);
        settle();
    }
    /// Until what is due now is stored.
    void settle()
    {
        for (int round = 0; round < 2; ++round) {
            QSignalSpy looked(service.get(), &ReminderService::looked);
            service->readSoon();
            if (!looked.wait())
                qFatal("it did not look");
        }
    }
    void at(const char *instant)
    {
        clock.now = utc(instant);
        if (!service)
            return start();
        service->look();
        settle();
    }
    [[nodiscard]] QList<Notification> told() { return *notifications.list(channel.userId); }
    [[nodiscard]] QString titles()
    {
        QStringList texts;
        for (const Notification &one : told())
            texts.prepend(one.title);
        return texts.join(u'|');
    }
};

} // namespace

class tst_ReminderService final : public QObject
{
    Q_OBJECT

private slots:
    void remindsOfAContentOnceAnHourBefore()
    {
        Fixture f;
        const ContentId id = f.add(u"<b>Camping</b>"_s, "2026-11-22T11:00:00Z");
        f.at("2026-11-22T09:59:59Z");
        QCOMPARE(f.told().size(), 0);
        f.at("2026-11-22T10:00:00Z");
        QCOMPARE(f.told().size(), 1);
        const Notification one = f.told().first();
        QCOMPARE(one.title, u"<b>Camping</b>"_s);
        QCOMPARE(one.text, u"Planned for 22 Nov, 20:00:00"_s);
        QCOMPARE(one.type, NotificationType::ContentDue);
        QCOMPARE(one.table, u"contents"_s);
        QCOMPARE(one.rowId, id.uuid().toByteArray());
        f.at("2026-11-22T10:30:00Z");
        f.at("2026-11-22T11:30:00Z");
        QCOMPARE(f.told().size(), 1);
    }

    void tellsNothingTwiceAfterARestartOrWithTheClockSetBack()
    {
        Fixture f;
        f.add(u"a"_s, "2026-11-22T11:00:00Z");
        f.addResource(u"b"_s, "2026-12-01");
        f.at("2026-11-22T10:00:00Z");
        QCOMPARE(f.told().size(), 2);
        f.start();
        QCOMPARE(f.told().size(), 2);
        f.at("2026-11-21T10:00:00Z");
        f.start();
        QCOMPARE(f.told().size(), 2);
        f.at("2026-11-22T10:00:00Z");
        f.at("2026-11-23T10:00:00Z");
        QCOMPARE(f.told().size(), 2);
    }

    void whatWasMissedIsToldOnceAtStart()
    {
        Fixture f;
        f.add(u"a"_s, "2026-11-22T11:00:00Z");
        f.at("2026-11-24T00:00:00Z");
        QCOMPARE(f.titles(), u"a"_s);
        QVERIFY2(f.told().first().text.startsWith(u"Was planned for"_s),
                 qUtf8Printable(f.told().first().text));
        f.start();
        QCOMPARE(f.told().size(), 1);
    }

    void aContentThatMovesIsToldOfAgain()
    {
        Fixture f;
        const ContentId id = f.add(u"a"_s, "2026-11-22T11:00:00Z");
        f.at("2026-11-22T10:00:00Z");
        f.change(id, [](Content &content) -> Status {
            content.plannedAt = utc("2026-11-23T11:00:00Z");
            return {};
        });
        f.at("2026-11-23T09:00:00Z");
        QCOMPARE(f.told().size(), 1);
        f.at("2026-11-23T10:00:00Z");
        QCOMPARE(f.told().size(), 2);
    }

    void saysNothingOfWhatIsOutOrInTheTrashOrKnownToBeLate()
    {
        Fixture f;
        const ContentId out = f.add(u"out"_s, "2026-11-22T11:00:00Z");
        const ContentId gone = f.add(u"gone"_s, "2026-11-22T11:00:00Z");
        f.change(out, [](Content &content) -> Status {
            content.status = ContentStatus::Published;
            content.publishedAt = utc("2026-11-22T08:00:00Z");
            return {};
        });
        QVERIFY(await(f.contents.moveToTrash({ gone })));
        f.add(u"late"_s, "2026-11-20T11:00:00Z");
        f.at("2026-11-22T10:30:00Z");
        QCOMPARE(f.titles(), QString());
    }

    void whatThePersonSetStandsInPlaceOfTheDefault()
    {
        Fixture f;
        const ContentId short_ = f.add(u"short"_s, "2026-11-22T11:00:00Z");
        const ContentId never = f.add(u"never"_s, "2026-11-22T11:00:00Z", "2026-11-22T10:55:00Z");
        f.remind(short_, 10);
        f.remind(never, neverRemind);
        f.at("2026-11-22T10:00:00Z");
        QCOMPARE(f.titles(), QString());
        f.at("2026-11-22T10:50:00Z");
        QCOMPARE(f.titles(), u"short"_s);
        f.at("2026-11-22T12:00:00Z");
        QCOMPARE(f.titles(), u"short"_s);
    }

    void atTheTimeItselfIsNotLate()
    {
        Fixture f;
        f.remind(f.add(u"a"_s, "2026-11-22T11:00:00Z"), 0);
        f.at("2026-11-22T11:00:01Z");
        QCOMPARE(f.told().first().text, u"Planned for 22 Nov, 20:00:00"_s);
    }

    void anotherTimeBeforeIsAnotherReminder()
    {
        Fixture f;
        const ContentId id = f.add(u"a"_s, "2026-11-22T11:00:00Z");
        f.remind(id, 60);
        f.at("2026-11-22T10:00:00Z");
        QCOMPARE(f.told().size(), 1);
        Reminder own;
        const QList<Reminder> rows = *f.plan.reminders();
        for (const Reminder &row : rows)
            own = ReminderNotes::isNote(row) ? own : row;
        own.minutesBefore = 10;
        QVERIFY(await(f.plan.save(own)));
        f.at("2026-11-22T10:49:00Z");
        QCOMPARE(f.told().size(), 1);
        f.at("2026-11-22T10:50:00Z");
        QCOMPARE(f.told().size(), 2);
    }

    void aReminderOfWhatIsNotPlannedIsAboutItsDeadline()
    {
        Fixture f;
        f.remind(f.add(u"a"_s, "", "2026-11-22T11:00:00Z"), 10);
        f.at("2026-11-22T10:49:00Z");
        QCOMPARE(f.told().size(), 0);
        f.at("2026-11-22T10:50:00Z");
        QCOMPARE(f.told().size(), 1);
        QCOMPARE(f.told().first().text, u"Deadline: 22 Nov, 20:00:00"_s);
    }

    void wholeDaysCountByTheClockOnTheWall_data()
    {
        QTest::addColumn<QString>("deadline");
        QTest::addColumn<QString>("before");
        // Berlin, nine in the morning of the day after the night in which the clocks change.
        QTest::newRow("an hour more") << u"2026-10-25T08:00:00Z"_s << u"2026-10-24T07:00:00Z"_s;
        QTest::newRow("an hour less") << u"2027-03-28T07:00:00Z"_s << u"2027-03-27T08:00:00Z"_s;
    }

    void wholeDaysCountByTheClockOnTheWall()
    {
        QFETCH(QString, deadline);
        QFETCH(QString, before);
        Fixture f;
        f.zone = QTimeZone("Europe/Berlin");
        const QDateTime due = utc(before.toLatin1().constData());
        f.clock.now = due.addDays(-3);
        f.add(u"a"_s, "", deadline.toLatin1().constData());
        f.at(due.addSecs(-1).toString(Qt::ISODate).toLatin1().constData());
        QCOMPARE(f.told().size(), 0);
        f.at(before.toLatin1().constData());
        QCOMPARE(f.told().size(), 1);
    }

    void tellsOfALicenceTwoWeeksBeforeAtNine()
    {
        Fixture f;
        f.addResource(u"Night Drive"_s, "2026-12-07");
        f.addResource(u"forever"_s, "");
        f.at("2026-11-22T23:59:59Z");
        QCOMPARE(f.told().size(), 0);
        f.at("2026-11-23T00:00:00Z");
        QCOMPARE(f.titles(), u"Night Drive"_s);
        QCOMPARE(f.told().first().type, NotificationType::LicenceExpiring);
        QCOMPARE(f.told().first().table, u"resources"_s);
    }

    void tellsOfMoneyOnItsDay()
    {
        Fixture f;
        f.addMoney("2026-11-23");
        f.addMoney("2026-11-23", EarningStatus::Paid);
        f.at("2026-11-22T23:59:59Z");
        QCOMPARE(f.told().size(), 0);
        f.at("2026-11-23T00:00:00Z");
        QCOMPARE(f.titles(), u"₩3,000,000 from 라온미디어"_s);
        QCOMPARE(f.told().first().text, u"Due: 23 Nov"_s);
        QCOMPARE(f.told().first().table, u"earnings"_s);
    }

    void tellsOfOverdueMoneyADayAfter()
    {
        Fixture f;
        f.wishes.rules.moneyDue = -24 * 60;
        f.addMoney("2026-11-23");
        f.at("2026-11-23T12:00:00Z");
        QCOMPARE(f.told().size(), 0);
        f.at("2026-11-24T00:00:00Z");
        QCOMPARE(f.told().size(), 1);
        QCOMPARE(f.told().first().text, u"Overdue since: 23 Nov"_s);
    }

    void aDayIsTheSameDayInEveryZone()
    {
        Fixture f;
        f.addMoney("2026-11-22");
        f.at("2026-11-22T09:00:00Z");
        QCOMPARE(f.told().size(), 1);
        f.zone = QTimeZone("America/New_York");
        f.start();
        f.at("2026-11-22T20:00:00Z");
        QCOMPARE(f.told().size(), 1);
    }

    void whatComesTogetherIsOneNotification()
    {
        Fixture f;
        for (const QString &title : { u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s })
            f.add(title, "2026-11-22T11:00:00Z");
        f.addResource(u"Night Drive"_s, "2026-11-30");
        f.add(u"later"_s, "2026-11-22T11:02:00Z");
        f.at("2026-11-22T10:00:00Z");
        QCOMPARE(f.told().size(), 2);
        NotificationFilter contents;
        contents.type = NotificationType::ContentDue;
        const Notification one = f.notifications.list(f.channel.userId, contents)->first();
        QCOMPARE(one.title, u"5 content(s) are due"_s);
        QCOMPARE(one.text.count(u'\n'), 4);
        QVERIFY(one.text.startsWith(u"a · Planned for 22 Nov"_s));
        QVERIFY(one.text.endsWith(u"and 1 more"_s));
        f.at("2026-11-22T10:02:00Z");
        f.start();
        f.at("2026-11-22T10:04:59Z");
        QCOMPARE(f.told().size(), 2);
        f.at("2026-11-22T10:05:00Z");
        QCOMPARE(f.told().size(), 3);
        QCOMPARE(f.told().first().title, u"later"_s);
    }

    void keepsQuietAcrossMidnight()
    {
        Fixture f;
        f.wishes.quietFrom = QTime(22, 0);
        f.wishes.quietUntil = QTime(7, 0);
        f.add(u"late"_s, "2026-11-22T14:30:00Z"); // 23:30 in Seoul
        f.add(u"night"_s, "2026-11-22T18:00:00Z"); // 3:00
        f.at("2026-11-22T13:30:00Z");
        f.at("2026-11-22T17:00:00Z");
        f.at("2026-11-22T21:59:59Z");
        QCOMPARE(f.told().size(), 0);
        f.at("2026-11-22T22:00:00Z");
        QCOMPARE(f.titles(), u"2 content(s) are due"_s);
    }

    void keepsSilentAboutAKind()
    {
        Fixture f;
        f.wishes.silenced = { NotificationType::ContentDue };
        f.add(u"a"_s, "2026-11-22T11:00:00Z");
        f.addResource(u"b"_s, "2026-11-30");
        f.at("2026-11-22T10:00:00Z");
        QCOMPARE(f.titles(), u"b"_s);
    }

    void anOccasionCanBeLeftOut()
    {
        Fixture f;
        f.wishes.rules.planned = neverRemind;
        f.add(u"a"_s, "2026-11-22T11:00:00Z");
        f.at("2026-11-22T11:30:00Z");
        QCOMPARE(f.told().size(), 0);
    }

    void newWishesCountAtOnce()
    {
        Fixture f;
        f.add(u"a"_s, "2026-11-22T12:00:00Z");
        f.at("2026-11-22T10:00:00Z");
        QCOMPARE(f.told().size(), 0);
        f.wishes.rules.planned = 3 * 60;
        f.service->setWishes(f.wishes);
        QTRY_COMPARE(f.told().size(), 1);
    }

    void saysNothingWhileNobodyIsThere()
    {
        Fixture f;
        f.start();
        f.service->setUser(std::nullopt);
        f.add(u"a"_s, "2026-11-22T11:00:00Z");
        f.clock.now = utc("2026-11-22T10:00:00Z");
        f.service->look();
        f.service->readSoon();
        QCOMPARE(f.told().size(), 0);
        f.service->setUser(f.channel.userId);
        QTRY_COMPARE(f.told().size(), 1);
    }

    void whatCouldNotBeStoredIsNotLost()
    {
        Fixture f;
        f.add(u"a"_s, "2026-11-22T11:00:00Z");
        f.clock.now = utc("2026-11-22T10:00:00Z");
        f.database->writer().setRefusing(u"No."_s);
        f.service = std::make_unique<ReminderService>(
            ReminderService::Stores{ *f.database, f.plan, f.notifications }, f.clock);
        QSignalSpy looked(f.service.get(), &ReminderService::looked);
        f.service->setUser(f.channel.userId);
        QVERIFY(looked.count() > 0 || looked.wait());
        f.database->writer().waitForDone();
        QCOMPARE(f.told().size(), 0);
        f.database->writer().setRefusing(std::nullopt);
        f.clock.now = utc("2026-11-22T10:01:00Z");
        QTRY_VERIFY((f.service->look(), f.told().size() == 1));
    }

    void readsWhileOneChangeFollowsTheOther()
    {
        Fixture f;
        f.start();
        QSignalSpy looked(f.service.get(), &ReminderService::looked);
        QTimer changes;
        connect(&changes, &QTimer::timeout, f.service.get(), &ReminderService::readSoon);
        changes.start(5);
        QVERIFY(looked.wait(2'000));
    }

    void neverWaitsLongerThanAMinute()
    {
        Fixture f;
        f.start();
        QCOMPARE(f.service->waitMs(), 60'000);
        f.add(u"a"_s, "2026-11-22T10:00:10Z");
        f.at("2026-11-22T09:00:00Z");
        QCOMPARE(f.service->waitMs(), 10'000);
        f.at("2026-11-22T08:00:00Z");
        QCOMPARE(f.service->waitMs(), 60'000);
    }

    void readsAgainByItselfEveryHourAndAfterAChangeOfAReminder()
    {
        Fixture f;
        f.start();
        const ContentId id = f.add(u"a"_s, "2026-11-22T11:00:00Z");
        f.clock.now = utc("2026-11-22T10:00:00Z");
        f.service->look();
        QTRY_COMPARE(f.told().size(), 1);
        f.remind(id, 30);
        f.clock.now = utc("2026-11-22T10:30:00Z");
        QTRY_COMPARE(f.told().size(), 2);
    }
};

QTEST_GUILESS_MAIN(tst_ReminderService)
#include "tst_reminderservice.moc"
