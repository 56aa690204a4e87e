#include "app/notifywiring.h"
#include "app/traynotifier.h"
#include "await.h"
#include "delegates/datatable.h"
#include "identity/session.h"
#include "mainwindow/mainwindow.h"
#include "mainwindow/navigationitem.h"
#include "mainwindow/navigationrail.h"
#include "settings/appsettings.h"
#include "storage/contentrepository.h"
#include "storage/earningrepository.h"
#include "storage/planrepository.h"
#include "storage/resourcerepository.h"
#include "storage/userrepository.h"
#include "temporaryprofile.h"
#include "uisupport.h"

#include <QListView>
#include <QSignalSpy>

using namespace Creator;
using namespace Creator::Test;
using namespace Qt::StringLiterals;

namespace {

/// A desktop that keeps what it was asked to show.
class FakeDesktop final : public DesktopNotifier
{
public:
    QList<DesktopNotification> shown;
    QStringList withdrawn;
    bool refuses = false;

    void show(const DesktopNotification &notification) override
    {
        if (refuses)
            emit refused(notification);
        else
            shown.append(notification);
    }
    void withdraw(const QString &tag) override { withdrawn.append(tag); }
};

/// The window with everything that is told, over a real file.
struct Fixture : TemporaryProfile
{
    AppSettings settings{ dir.filePath(u"settings.ini"_s), QLocale(u"en_US"_s) };
    ContentRepository contents{ *database };
    EarningRepository earnings{ *database };
    ResourceRepository resources{ *database };
    PlanRepository plan{ *database };
    MainWindow window;
    Session session;
    NotifyWiring wiring{ { *database, contents, earnings, resources, plan, settings },
                         clock,
                         window };
    QSignalSpy contentAsked{ &wiring, &NotifyWiring::contentRequested };
    QSignalSpy resourceAsked{ &wiring, &NotifyWiring::resourceRequested };
    QSignalSpy earningAsked{ &wiring, &NotifyWiring::earningRequested };
    FakeDesktop *desktop = nullptr;
    FakeDesktop *instead = nullptr;

    Fixture()
    {
        window.addPage({ u"home"_s, Icon::Earnings, [] { return u"Home"_s; },
                         PageSpec::Section::Main,
                         [](QWidget *parent) { return new QWidget(parent); } });
        window.showPage(u"home"_s);
        window.show();
    }
    ~Fixture() { database->writer().waitForDone(); }
    void begin(Role role = Role::Creator)
    {
        User user;
        user.id = channel.userId;
        user.role = role;
        session.begin(user);
        wiring.follow(session);
    }
    void start()
    {
        auto first = std::make_unique<FakeDesktop>();
        auto second = std::make_unique<FakeDesktop>();
        desktop = first.get();
        instead = second.get();
        wiring.start(std::move(first), std::move(second));
    }
    ContentId addContent(const QString &title, int minutesAhead)
    {
        Content content;
        content.title = title;
        content.plannedAt = clock.now.addSecs(minutesAhead * 60);
        return await(contents.add({ content }, u"Add"_s))->constFirst().id;
    }
    [[nodiscard]] QString waiting()
    {
        return window.findChild<NavigationRail *>()
            ->item(u"notifications"_s)
            ->accessibleDescription();
    }
    QListView &list()
    {
        window.showPage(u"notifications"_s);
        return *window.page(u"notifications"_s)->findChild<QListView *>();
    }
};

} // namespace

class tst_NotifyWiring final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { wear(Theme::light()); }

    void aDueContentIsCountedListedAndShownOnTheDesktop()
    {
        Fixture f;
        f.begin();
        f.start();
        const ContentId id = f.addContent(u"가을 캠핑"_s, 30);
        QTRY_COMPARE(f.desktop->shown.size(), 1);
        QCOMPARE(f.desktop->shown.first().title, u"가을 캠핑"_s);
        QVERIFY(!f.desktop->shown.first().openText.isEmpty());
        QTRY_COMPARE(f.waiting(), u"1 waiting"_s);
        QCOMPARE(f.list().model()->rowCount(), 1);
        QCOMPARE(f.instead->shown.size(), 0);

        emit f.desktop->opened(f.desktop->shown.first().tag);

        QCOMPARE(f.contentAsked.count(), 1);
        QCOMPARE(f.contentAsked.first().first().value<ContentId>(), id);
        QTRY_COMPARE(f.waiting(), QString());
        QTRY_COMPARE(f.desktop->withdrawn, QStringList{ f.desktop->shown.first().tag });
    }

    void enterInTheListGoesToTheEarning()
    {
        Fixture f;
        f.begin();
        Earning earning = anEarning(f.channel, "2026-11-02", 3'000'000);
        earning.dueAt = QDate(2026, 11, 20);
        const EarningId id = await(f.earnings.add(earning))->id;
        f.start();
        QTRY_COMPARE(f.desktop->shown.size(), 1);
        QListView &list = f.list();
        f.window.activateWindow();
        list.setFocus();
        QTRY_VERIFY(list.hasFocus());
        QTest::keyClick(&list, Qt::Key_Home);
        QTest::keyClick(&list, Qt::Key_Return);
        QCOMPARE(f.earningAsked.count(), 1);
        QCOMPARE(f.earningAsked.first().first().value<Earning>().id, id);
    }

    void aResourceIsOpenedInTheLibrary()
    {
        Fixture f;
        f.begin();
        Resource resource;
        resource.name = u"Night Drive"_s;
        resource.licence.validTo = QDate(2026, 11, 25);
        const ResourceId id = await(f.resources.save(resource))->id;
        f.start();
        QTRY_COMPARE(f.desktop->shown.size(), 1);
        emit f.desktop->opened(f.desktop->shown.first().tag);
        QCOMPARE(f.resourceAsked.count(), 1);
        QCOMPARE(f.resourceAsked.first().first().value<ResourceId>(), id);
    }

    void whatWasDeletedMeanwhileIsSaidToBeGone()
    {
        Fixture f;
        f.begin();
        f.start();
        const ContentId id = f.addContent(u"a"_s, 30);
        QTRY_COMPARE(f.desktop->shown.size(), 1);
        QVERIFY(await(f.contents.moveToTrash({ id })));
        emit f.desktop->opened(f.desktop->shown.first().tag);
        QCOMPARE(f.contentAsked.count(), 0);
        QCOMPARE(f.window.currentPage(), u"notifications"_s);
    }

    void whatTheDesktopRefusesIsShownInstead()
    {
        Fixture f;
        f.begin();
        f.start();
        f.desktop->refuses = true;
        f.addContent(u"a"_s, 30);
        QTRY_COMPARE(f.instead->shown.size(), 1);
        emit f.instead->opened({});
        QCOMPARE(f.window.currentPage(), u"notifications"_s);
    }

    void saysNothingBeforeItIsStarted()
    {
        Fixture f;
        f.begin();
        f.addContent(u"a"_s, 30);
        f.database->writer().waitForDone();
        QCOMPARE(f.waiting(), QString());
        f.start();
        QTRY_COMPARE(f.desktop->shown.size(), 1);
    }

    void aViewerIsNotReminded()
    {
        Fixture f;
        f.addContent(u"a"_s, 30);
        f.begin(Role::Viewer);
        f.start();
        f.wiring.readSoon();
        f.session.lock();
        QCOMPARE(f.desktop->shown.size(), 0);
        User creator;
        creator.id = f.channel.userId;
        creator.role = Role::Creator;
        f.session.begin(creator);
        QTRY_COMPARE(f.desktop->shown.size(), 1);
    }

    void newSettingsCountAtOnce()
    {
        Fixture f;
        f.begin();
        f.start();
        f.addContent(u"a"_s, 90);
        NotificationWishes wishes;
        wishes.rules.planned = 120;
        f.settings.setNotificationWishes(wishes);
        QTRY_COMPARE(f.desktop->shown.size(), 1);
    }

    void anImportIsToldOfWhileThePersonLooksElsewhere()
    {
        Fixture f;
        f.begin();
        f.start();
        ImportBatch batch;
        batch.id = ImportBatchId(Uuid::v7(1));
        batch.fileName = u"payouts.csv"_s;
        f.window.activateWindow();
        QTRY_VERIFY(f.window.isActiveWindow());
        f.wiring.announceImport(batch);
        QWidget other;
        other.show();
        other.activateWindow();
        QTRY_VERIFY(!f.window.isActiveWindow());
        f.wiring.announceImport(batch);
        QTRY_COMPARE(f.desktop->shown.size(), 1);
        QCOMPARE(f.desktop->shown.first().title, u"Imported payouts.csv"_s);
        NotificationWishes silent;
        silent.silenced = { NotificationType::ImportDone };
        f.settings.setNotificationWishes(silent);
        f.wiring.announceImport(batch);
        f.database->writer().waitForDone();
        QCOMPARE(*f.database->reader().scalar("SELECT count(*) FROM notifications"), 1);
    }

    void manyFilesAtOnceAreOneNotification()
    {
        Fixture f;
        f.begin();
        f.start();
        QWidget other;
        other.show();
        other.activateWindow();
        QTRY_VERIFY(!f.window.isActiveWindow());
        for (int i = 1; i <= 10; ++i) {
            ImportBatch batch;
            batch.id = ImportBatchId(Uuid::v7(i));
            batch.fileName = u"%1.csv"_s.arg(i);
            f.wiring.announceImport(batch);
        }
        QTRY_COMPARE(f.desktop->shown.size(), 10); // each in the place of the one before
        const QString tag = f.desktop->shown.first().tag;
        for (const DesktopNotification &one : std::as_const(f.desktop->shown))
            QCOMPARE(one.tag, tag);
        QCOMPARE(f.desktop->shown.last().title, u"Imported 10.csv"_s);
        QCOMPARE(f.waiting(), u"1 waiting"_s);
    }

    void whatNobodyReadStaysHoweverMuchCameAfterIt()
    {
        Fixture f;
        f.begin();
        f.start();
        f.addContent(u"a"_s, 30);
        QTRY_COMPARE(f.desktop->shown.size(), 1);
        NotificationRepository elsewhere(*f.database);
        f.clock.now = f.clock.now.addSecs(600); // no group with the next one
        for (int i = 0; i < 201; ++i) {
            Notification one;
            one.userId = f.channel.userId;
            one.title = QString::number(i);
            QVERIFY(await(elsewhere.add(one)));
        }
        f.addContent(u"b"_s, 30);
        QTRY_COMPARE(f.desktop->shown.size(), 2);
        QTRY_COMPARE(f.waiting(), u"203 waiting"_s);
        QCOMPARE(f.desktop->withdrawn, QStringList());

        emit f.desktop->opened(f.desktop->shown.last().tag);

        QTRY_COMPARE(f.desktop->withdrawn, QStringList{ f.desktop->shown.last().tag });
    }

    void quietHoursKeepTheDesktopQuietButNotTheList()
    {
        Fixture f;
        NotificationWishes wishes;
        wishes.quietFrom = QTime(8, 0);
        wishes.quietUntil = QTime(10, 0);
        f.settings.setNotificationWishes(wishes);
        f.begin();
        f.start();
        QWidget other;
        other.show();
        other.activateWindow();
        QTRY_VERIFY(!f.window.isActiveWindow());
        ImportBatch batch;
        batch.fileName = u"payouts.csv"_s;
        f.wiring.announceImport(batch);
        QTRY_COMPARE(f.waiting(), u"1 waiting"_s);
        QCOMPARE(f.desktop->shown.size(), 0);
    }

    void withoutATrayItIsRefused()
    {
        TrayNotifier tray;
        QSignalSpy refused(&tray, &DesktopNotifier::refused);
        tray.show({ u"a"_s, u"title"_s, u"text"_s, u"Open"_s });
        QCOMPARE(refused.count(), QSystemTrayIcon::isSystemTrayAvailable() ? 0 : 1);
    }

    void newsInTheFiguresLeadToThem_data()
    {
        QTest::addColumn<QString>("table");
        QTest::addColumn<QByteArray>("row");
        QTest::newRow("a milestone") << u"metric_places"_s << QByteArray("views/2026-11-20");
        QTest::newRow("late money") << u"payouts"_s << QByteArray();
        QTest::newRow("an import") << u"import_batches"_s << QByteArray(16, 'x');
        QTest::newRow("a file that arrived") << u"arrived_files"_s << QByteArray(16, 'y');
    }

    void newsInTheFiguresLeadToThem()
    {
        QFETCH(QString, table);
        QFETCH(QByteArray, row);
        Fixture f;
        f.begin();
        f.start();
        QSignalSpy figures(&f.wiring, &NotifyWiring::figuresRequested);
        QSignalSpy payouts(&f.wiring, &NotifyWiring::payoutsRequested);
        QSignalSpy imports(&f.wiring, &NotifyWiring::importsRequested);
        QSignalSpy arrivals(&f.wiring, &NotifyWiring::arrivalRequested);
        Notification news;
        news.userId = f.channel.userId;
        news.type = NotificationType::Milestone;
        news.title = u"News"_s;
        news.table = table;
        news.rowId = row;
        QVERIFY(await(f.wiring.notifications().add(news)));
        QTRY_COMPARE(f.desktop->shown.size(), 1);

        emit f.desktop->opened(f.desktop->shown.constFirst().tag);

        QCOMPARE(figures.size(), table == u"metric_places"_s ? 1 : 0);
        QCOMPARE(payouts.size(), table == u"payouts"_s ? 1 : 0);
        QCOMPARE(imports.size(), table == u"import_batches"_s ? 1 : 0);
        QCOMPARE(arrivals.size(), table == u"arrived_files"_s ? 1 : 0);
        if (!figures.isEmpty()) {
            QCOMPARE(figures[0][0].toString(), u"views"_s);
            QCOMPARE(figures[0][1].toDate(), QDate(2026, 11, 20));
        }
    }
};

QTEST_MAIN(tst_NotifyWiring)
#include "tst_notifywiring.moc"
