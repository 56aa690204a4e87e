#include "await.h"
#include "storage/notificationrepository.h"
#include "temporaryprofile.h"

#include <QSignalSpy>

using namespace Creator;
using namespace Creator::Test;
using namespace Qt::StringLiterals;

namespace {

struct Fixture : TemporaryProfile
{
    NotificationRepository notifications{ *database };

    Notification wanted(const QString &title, const QString &group = {})
    {
        Notification one;
        one.userId = channel.userId;
        one.title = title;
        one.groupKey = group;
        return one;
    }
    Notification add(const Notification &one)
    {
        const auto stored = await(notifications.add(one));
        if (!stored)
            qFatal("%s", qUtf8Printable(stored.error().message));
        return *stored;
    }
    void pass(int seconds) { clock.now = clock.now.addSecs(seconds); }
    [[nodiscard]] QString titles(const NotificationFilter &filter = {})
    {
        QStringList texts;
        const auto listed = notifications.list(channel.userId, filter);
        for (const Notification &one : *listed)
            texts.append(one.title);
        return texts.join(u' ');
    }
    [[nodiscard]] int unread() { return *notifications.unreadCount(channel.userId); }
};

} // namespace

class tst_NotificationRepository final : public QObject
{
    Q_OBJECT

private slots:
    void keepsEveryField()
    {
        Fixture f;
        Notification one = f.wanted(u"<b>“음악”</b> 만료"_s, u"licences"_s);
        one.type = NotificationType::LicenceExpiring;
        one.text = u"3일 남음"_s;
        one.table = u"resources"_s;
        one.rowId = Uuid::v7(7).toByteArray();
        one.isRead = true;

        const Notification stored = f.add(one);

        one.id = stored.id;
        one.createdAt = f.clock.now;
        one.isRead = false; // nobody has read it yet
        QCOMPARE(stored, one);
        QCOMPARE(*f.notifications.list(f.channel.userId), QList{ one });
    }

    void listsTheNewestFirst()
    {
        Fixture f;
        f.add(f.wanted(u"a"_s));
        f.pass(1);
        f.add(f.wanted(u"b"_s));
        QCOMPARE(f.titles(), u"b a"_s);
        NotificationFilter one;
        one.limit = 1;
        QCOMPARE(f.titles(one), u"b"_s);
    }

    void filtersByKindAndReading()
    {
        Fixture f;
        Notification money = f.wanted(u"money"_s);
        money.type = NotificationType::PayoutOverdue;
        const NotificationId read = f.add(money).id;
        f.pass(1);
        f.add(f.wanted(u"due"_s));
        QVERIFY(await(f.notifications.markRead({ read })));

        NotificationFilter filter;
        filter.type = NotificationType::PayoutOverdue;
        QCOMPARE(f.titles(filter), u"money"_s);
        filter.reading = NotificationFilter::Reading::Unread;
        QCOMPARE(f.titles(filter), QString());
        filter.type = std::nullopt;
        QCOMPARE(f.titles(filter), u"due"_s);
    }

    void countsTheUnreadOfOnePerson()
    {
        Fixture f;
        const NotificationId first = f.add(f.wanted(u"a"_s)).id;
        f.add(f.wanted(u"b"_s));
        f.add(f.wanted(u"c"_s));
        QCOMPARE(f.unread(), 3);
        QCOMPARE(*f.notifications.unreadCount(UserId(Uuid::v7(1))), 0);
        QVERIFY(await(f.notifications.markRead({ first })));
        QCOMPARE(f.unread(), 2);
        QVERIFY(await(f.notifications.markAllRead(f.channel.userId)));
        QCOMPARE(f.unread(), 0);
        QVERIFY(f.notifications.list(f.channel.userId)->last().isRead);
    }

    void knowsWhichOfSomeAreUnread()
    {
        Fixture f;
        const NotificationId oldest = f.add(f.wanted(u"a"_s)).id;
        const NotificationId read = f.add(f.wanted(u"b"_s)).id;
        const NotificationId gone = f.add(f.wanted(u"c"_s)).id;
        f.add(f.wanted(u"nobody asks"_s));
        QVERIFY(await(f.notifications.markRead({ read })));
        QVERIFY(await(f.notifications.remove({ gone })));
        const NotificationId unknown(Uuid::v7(1));
        QCOMPARE(*f.notifications.unreadAmong({ oldest, read, gone, unknown }), QSet{ oldest });
        QCOMPARE(*f.notifications.unreadAmong({}), QSet<NotificationId>());
    }

    void aGroupIsOneForFiveMinutes()
    {
        Fixture f;
        const Notification first = f.add(f.wanted(u"one"_s, u"g"_s));
        f.pass(299);
        const Notification second = f.add(f.wanted(u"two"_s, u"g"_s));
        QCOMPARE(second.id, first.id);
        QCOMPARE(f.titles(), u"two"_s);
        QCOMPARE(second.createdAt, first.createdAt);
        f.pass(1);
        QVERIFY(f.add(f.wanted(u"three"_s, u"g"_s)).id != first.id);
        QCOMPARE(f.titles(), u"three two"_s);
        QCOMPARE(f.unread(), 2);
    }

    void onlyWhatBelongsTogetherMerges()
    {
        Fixture f;
        const NotificationId first = f.add(f.wanted(u"a"_s, u"g"_s)).id;
        f.add(f.wanted(u"b"_s, u"h"_s));
        f.add(f.wanted(u"c"_s));
        f.add(f.wanted(u"d"_s));
        Notification other = f.wanted(u"e"_s, u"g"_s);
        other.type = NotificationType::Milestone;
        f.add(other);
        QCOMPARE(f.unread(), 5);
        QVERIFY(await(f.notifications.markRead({ first })));
        QVERIFY(f.add(f.wanted(u"f"_s, u"g"_s)).id != first);
    }

    void aClockSetBackMergesNothing()
    {
        Fixture f;
        const NotificationId first = f.add(f.wanted(u"a"_s, u"g"_s)).id;
        f.pass(-3600);
        QVERIFY(f.add(f.wanted(u"b"_s, u"g"_s)).id != first);
    }

    void removes()
    {
        Fixture f;
        const NotificationId first = f.add(f.wanted(u"a"_s, u"g"_s)).id;
        QVERIFY(await(f.notifications.remove({ first })));
        QCOMPARE(f.titles(), QString());
        QCOMPARE(f.unread(), 0);
        QVERIFY(f.add(f.wanted(u"b"_s, u"g"_s)).id != first);
    }

    void tellsApartWhatIsNew()
    {
        Fixture f;
        QSignalSpy added(&f.notifications, &NotificationRepository::added);
        QSignalSpy regrouped(&f.notifications, &NotificationRepository::regrouped);
        QSignalSpy changed(&f.notifications, &NotificationRepository::changed);
        f.add(f.wanted(u"a"_s, u"g"_s));
        f.add(f.wanted(u"b"_s, u"g"_s));
        QTRY_COMPARE(changed.count(), 2);
        QCOMPARE(added.count(), 1);
        QCOMPARE(regrouped.count(), 1);
        QCOMPARE(regrouped.first().first().value<Notification>().title, u"b"_s);
    }

    void refusesSomebodyUnknown()
    {
        Fixture f;
        Notification one = f.wanted(u"a"_s);
        one.userId = UserId(Uuid::v7(1));
        QVERIFY(!await(f.notifications.add(one)));
    }

    void knowsItsWords()
    {
        for (const NotificationType type : allNotificationTypes)
            QCOMPARE(notificationTypeFromWord(word(type)), type);
        QCOMPARE(word(NotificationType::ReportDone), std::string_view("report_done"));
        QVERIFY(!notificationTypeFromWord("unknown"));
    }
};

QTEST_GUILESS_MAIN(tst_NotificationRepository)
#include "tst_notificationrepository.moc"
