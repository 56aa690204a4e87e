#include "accessibility.h"
#include "await.h"
#include "markingtranslator.h"
#include "models/notificationwords.h"
#include "pages/notifications/notificationscontroller.h"
#include "temporaryprofile.h"
#include "uisupport.h"
#include "widgets/emptystate.h"
#include "widgets/segmentedcontrol.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>

using namespace Creator;
using namespace Creator::Test;
using namespace Qt::StringLiterals;

namespace {

struct Fixture : TemporaryProfile
{
    NotificationRepository notifications{ *database };
    NotificationsController controller{ notifications, clock };
    QSignalSpy rows{ &controller, &NotificationsController::rowRequested };
    QSignalSpy unread{ &controller, &NotificationsController::unreadChanged };
    QWidget window;
    NotificationsPage *page = nullptr;
    QListView *list = nullptr;

    Fixture()
    {
        window.resize(1000, 600);
        page = controller.makePage(&window);
        page->resize(window.size());
        list = page->findChild<QListView *>();
        controller.setUser(channel.userId, Qt::ItemIsEditable);
        window.show();
        window.activateWindow();
        list->setFocus();
    }
    ~Fixture() { database->writer().waitForDone(); }
    Notification add(const QString &title, NotificationType type = NotificationType::ContentDue,
                     const QString &text = {})
    {
        Notification one;
        one.userId = channel.userId;
        one.type = type;
        one.title = title;
        one.text = text;
        one.table = u"contents"_s;
        one.rowId = Uuid::v8(title.toUtf8()).toByteArray();
        const auto stored = await(notifications.add(one));
        clock.now = clock.now.addSecs(60);
        return *stored;
    }
    [[nodiscard]] QString titles() const
    {
        QStringList texts;
        for (int row = 0; row < list->model()->rowCount(); ++row)
            texts.append(list->model()->index(row, 0).data().toString());
        return texts.join(u' ');
    }
    [[nodiscard]] QPoint placeOf(int row) const
    {
        return list->visualRect(list->model()->index(row, 0)).center();
    }
    void click(int row, Qt::KeyboardModifiers keys = {})
    {
        QTest::mouseClick(list->viewport(), Qt::LeftButton, keys, placeOf(row));
    }
    [[nodiscard]] QPushButton &button(const QString &name) const
    {
        return *page->findChild<QPushButton *>(name);
    }
    [[nodiscard]] int unreadNow() const { return *notifications.unreadCount(channel.userId); }
    [[nodiscard]] SegmentedControl &reading() const
    {
        return *page->findChild<SegmentedControl *>();
    }
};

} // namespace

/// What the program told, by mouse and by keyboard.
class tst_NotificationsPage final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { wear(Theme::light()); }

    void listsTheNewestFirst()
    {
        Fixture f;
        f.add(u"a"_s);
        f.add(u"<b>b</b>"_s);
        QTRY_COMPARE(f.titles(), u"<b>b</b> a"_s);
        QTRY_COMPARE(f.unread.last().first().toInt(), 2);
        QAbstractItemModelTester rules(f.list->model(),
                                       QAbstractItemModelTester::FailureReportingMode::QtTest);
    }

    void aClickOpensTheRowAndMarksItRead()
    {
        Fixture f;
        f.add(u"a"_s);
        f.add(u"b"_s);
        QTRY_COMPARE(f.titles(), u"b a"_s);
        f.click(1);
        QCOMPARE(f.rows.count(), 1);
        QCOMPARE(f.rows.first().first().value<Notification>().title, u"a"_s);
        QTRY_COMPARE(f.unread.last().first().toInt(), 1);
        QTRY_VERIFY(!f.list->model()->index(1, 0).data(NotificationModel::UnreadRole).toBool());
        QVERIFY(f.list->model()->index(0, 0).data(NotificationModel::UnreadRole).toBool());
    }

    void enterOpensTheRowOfTheKeyboard()
    {
        Fixture f;
        f.add(u"a"_s);
        f.add(u"b"_s);
        QTRY_COMPARE(f.titles(), u"b a"_s);
        QTest::keyClick(f.list, Qt::Key_Home);
        QTest::keyClick(f.list, Qt::Key_Down);
        QTest::keyClick(f.list, Qt::Key_Return);
        QCOMPARE(f.rows.count(), 1);
        QCOMPARE(f.rows.first().first().value<Notification>().title, u"a"_s);
    }

    void aClickWithControlOnlyChooses()
    {
        Fixture f;
        f.add(u"a"_s);
        f.add(u"b"_s);
        QTRY_COMPARE(f.titles(), u"b a"_s);
        f.click(0, Qt::ControlModifier);
        f.click(1, Qt::ControlModifier);
        QCOMPARE(f.rows.count(), 0);
        QCOMPARE(f.page->selectedIds().size(), 2);
        QVERIFY(f.button(u"markRead"_s).isEnabled());
        QTest::mouseClick(&f.button(u"markRead"_s), Qt::LeftButton);
        QTRY_COMPARE(f.unreadNow(), 0);
        QTRY_VERIFY(!f.button(u"markRead"_s).isEnabled());
        QVERIFY(!f.button(u"markAllRead"_s).isEnabled());
    }

    void showsTheUnreadOnly()
    {
        Fixture f;
        const NotificationId read = f.add(u"a"_s).id;
        f.add(u"b"_s);
        QVERIFY(await(f.notifications.markRead({ read })));
        QTRY_COMPARE(f.titles(), u"b a"_s);
        QTest::mouseClick(f.reading().segment(1), Qt::LeftButton);
        QCOMPARE(f.titles(), u"b"_s);
        QTest::mouseClick(&f.button(u"markAllRead"_s), Qt::LeftButton);
        QTRY_COMPARE(f.titles(), QString());
        QVERIFY(f.page->findChild<EmptyState *>()->isVisible());
        QTest::mouseClick(f.reading().segment(0), Qt::LeftButton);
        QCOMPARE(f.titles(), u"b a"_s);
        QVERIFY(!f.page->findChild<EmptyState *>()->isVisible());
    }

    void showsOneKind()
    {
        Fixture f;
        f.add(u"a"_s);
        f.add(u"licence"_s, NotificationType::LicenceExpiring);
        f.add(u"money"_s, NotificationType::PayoutOverdue);
        QTRY_COMPARE(f.titles(), u"money licence a"_s);
        auto *kinds = f.page->findChild<QComboBox *>(u"kinds"_s);
        QTest::keyClick(kinds, Qt::Key_Down);
        QCOMPARE(f.titles(), u"a"_s);
        QTest::keyClick(kinds, Qt::Key_Down);
        QCOMPARE(f.titles(), u"licence"_s);
        QTest::keyClick(kinds, Qt::Key_Home);
        QCOMPARE(f.titles(), u"money licence a"_s);
    }

    void deleteRemovesAndTheKeyboardStaysWhereItWas()
    {
        Fixture f;
        f.add(u"a"_s);
        f.add(u"b"_s);
        f.add(u"c"_s);
        QTRY_COMPARE(f.titles(), u"c b a"_s);
        QTest::keyClick(f.list, Qt::Key_Home);
        QTest::keyClick(f.list, Qt::Key_Down);
        QTest::keyClick(f.list, Qt::Key_Delete);
        QTRY_COMPARE(f.titles(), u"c a"_s);
        QCOMPARE(f.list->currentIndex().data().toString(), u"a"_s);
        QTest::keyClick(f.list, Qt::Key_Delete);
        QTRY_COMPARE(f.titles(), u"c"_s);
        QCOMPARE(f.list->currentIndex().data().toString(), u"c"_s);
        QCOMPARE(f.unreadNow(), 1);
    }

    void aViewerMayOnlyLook()
    {
        Fixture f;
        f.add(u"a"_s);
        f.controller.setUser(f.channel.userId, Qt::NoItemFlags);
        QTRY_COMPARE(f.titles(), u"a"_s);
        QTest::keyClick(f.list, Qt::Key_Home);
        f.list->selectAll();
        QVERIFY(!f.button(u"markRead"_s).isEnabled());
        QVERIFY(!f.button(u"remove"_s).isEnabled());
        QVERIFY(!f.button(u"markAllRead"_s).isEnabled());
        QTest::keyClick(f.list, Qt::Key_Delete);
        QTest::keyClick(f.list, Qt::Key_Return);
        QCOMPARE(f.rows.count(), 1);
        f.database->writer().waitForDone();
        QCOMPARE(f.unreadNow(), 1);
    }

    void nobodySeesNothing()
    {
        Fixture f;
        f.add(u"a"_s);
        QTRY_COMPARE(f.titles(), u"a"_s);
        f.controller.setUser(std::nullopt, Qt::NoItemFlags);
        QCOMPARE(f.titles(), QString());
        QCOMPARE(f.unread.last().first().toInt(), 0);
    }

    void saysHowLongAgo_data()
    {
        QTest::addColumn<QString>("now");
        QTest::addColumn<QString>("text");
        QTest::newRow("now") << u"2026-11-22T09:00:59Z"_s << u"Just now"_s;
        QTest::newRow("minutes") << u"2026-11-22T09:59:59Z"_s << u"59 minute(s) ago"_s;
        QTest::newRow("hours") << u"2026-11-22T14:59:59Z"_s << u"5 hour(s) ago"_s;
        QTest::newRow("over midnight") << u"2026-11-22T15:00:00Z"_s << u"Yesterday, 18:00:00"_s;
        QTest::newRow("a minute after midnight")
            << u"2026-11-22T09:30:00Z"_s << u"30 minute(s) ago"_s;
    }

    void saysHowLongAgo()
    {
        QFETCH(QString, now);
        const QDateTime instant(QDate(2026, 11, 22), QTime(9, 0), Qt::UTC);
        const QTimeZone zone("Asia/Seoul");
        QTEST(agoText(instant, QDateTime::fromString(now, Qt::ISODate), zone), "text");
    }

    void aTimeToComeIsSaidAsItIs()
    {
        const QDateTime instant(QDate(2026, 11, 22), QTime(9, 0), Qt::UTC);
        const QTimeZone zone("Asia/Seoul");
        QVERIFY(agoText(instant, instant.addDays(-3), zone).contains(u"18:00"_s));
        QVERIFY(agoText(instant, instant.addDays(9), zone).contains(u"18:00"_s));
    }

    void eachLineOfAGroupHasItsRoom()
    {
        Fixture f;
        f.add(u"one"_s, NotificationType::ContentDue, u"a"_s);
        f.add(u"many"_s, NotificationType::ContentDue, u"a\nb\nc\nd"_s);
        QTRY_COMPARE(f.titles(), u"many one"_s);
        const int line = QFontMetrics(Theme::light().font(TextStyle::Small)).height();
        QVERIFY(f.list->visualRect(f.list->model()->index(0, 0)).height()
                >= f.list->visualRect(f.list->model()->index(1, 0)).height() + 2 * line);
    }

    void whatIsNewIsMarked()
    {
        Fixture f;
        f.add(u"a"_s);
        QTRY_COMPARE(f.titles(), u"a"_s);
        f.list->clearFocus(); // its ring is of the same colour
        const QRect row = f.list->visualRect(f.list->model()->index(0, 0));
        const QRect end(row.right() - 40, row.top(), 40, row.height());
        const QColor accent = Theme::light().colors().accent;
        QVERIFY(countColor(painted(*f.list->viewport()), accent, end) > 10);
        QVERIFY(await(f.notifications.markAllRead(f.channel.userId)));
        QTRY_COMPARE(countColor(painted(*f.list->viewport()), accent, end), 0);
    }

    void speaksToScreenReadersAndChangesItsLanguage()
    {
        Fixture f;
        f.add(u"a"_s, NotificationType::LicenceExpiring, u"ends"_s);
        QTRY_COMPARE(f.titles(), u"a"_s);
        QCOMPARE(unnamedWidgets(*f.page), QStringList());
        QCOMPARE(richLabels(*f.page), QStringList());
        QCOMPARE(f.list->model()->index(0, 0).data(Qt::AccessibleTextRole).toString(),
                 u"Unread. Licences. a. ends. 1 minute(s) ago"_s);
        f.page->findChild<QComboBox *>(u"kinds"_s)->setCurrentIndex(2);
        QTest::mouseClick(f.reading().segment(1), Qt::LeftButton);
        {
            const MarkingTranslator marking;
            QTRY_COMPARE(unmarkedTexts(*f.page), QStringList());
            QCOMPARE(f.page->filter().type, std::optional(NotificationType::LicenceExpiring));
            QCOMPARE(f.page->filter().reading, NotificationFilter::Reading::Unread);
        }
    }

    void looksAtIt()
    {
        const QString folder = qEnvironmentVariable("CREATOR_GRABS");
        if (folder.isEmpty())
            QSKIP("pictures are made on demand");
        for (const bool dark : { false, true }) {
            wear(dark ? Theme::dark() : Theme::light());
            Fixture f;
            f.add(u"겨울 첫 눈 캠핑"_s, NotificationType::ContentDue,
                  u"Planned for today, 15:00"_s);
            f.add(u"Night Drive"_s, NotificationType::LicenceExpiring,
                  u"The licence ends: 7/12/2026"_s);
            QVERIFY(await(f.notifications.markAllRead(f.channel.userId)));
            f.add(u"₩3,000,000 from 라온미디어"_s, NotificationType::PayoutOverdue,
                  u"Overdue since: yesterday"_s);
            f.add(
                u"5 contents are due"_s, NotificationType::ContentDue,
                u"Autumn camping 3 · Planned for tomorrow, 09:00\n장비 판 이야기 · Planned for "
                u"tomorrow, 10:00\nNewsletter #49 · Must be done by tomorrow, 12:00\nand 2 more"_s);
            QTRY_COMPARE(f.list->model()->rowCount(), 4);
            QTest::keyClick(f.list, Qt::Key_Home);
            f.window.grab().save(
                folder + (dark ? u"/notifications_dark.png"_s : u"/notifications_light.png"_s));
        }
        wear(Theme::light());
    }
};

QTEST_MAIN(tst_NotificationsPage)
#include "tst_notificationspage.moc"
