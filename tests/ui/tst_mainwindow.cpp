#include "accessibility.h"
#include "fakepalettesource.h"
#include "mainwindow/commandpalette.h"
#include "mainwindow/mainwindow.h"
#include "mainwindow/mainwindowcontroller.h"
#include "mainwindow/navigationitem.h"
#include "mainwindow/navigationrail.h"
#include "mainwindow/profilecard.h"
#include "manualjob.h"
#include "memorystore.h"
#include "uisupport.h"
#include "widgets/noticearea.h"
#include "widgets/pageheader.h"
#include "widgets/searchfield.h"
#include "widgets/statusbar.h"
#include "widgets/taskarea.h"

#include <QAction>
#include <QDropEvent>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace Creator;
using namespace Creator::Test;
using namespace Qt::StringLiterals;

class tst_MainWindow : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { wear(Theme::light()); }
    void makesAPageWhenItIsFirstShown();
    void showsThePageClickedInTheRail();
    void ignoresAPageItDoesNotHave();
    void listsPagesInTheRailsOrder();
    void asksForTitlesAgainWhenTheLanguageChanges();
    void namesTheWindowAfterThePage();
    void remembersItsGeometry();
    void saysWhichFilesWereDropped();
    void refusesWhatIsNoFile();
    void placesNoticesAboveTasks();
    void showsTheProfile_data();
    void showsTheProfile();
    void countsWhatWaits();
    void forgetsThePagesDetails();
    void namesEveryWidget();
    void hasTheKeysAgreed_data();
    void hasTheKeysAgreed();
    void changesPagesByKeys();
    void opensThePaletteByKeyAndButton();
    void saysWhatUndoWouldDo();
    void asksForUndoAndRedo();
    void findsInThePage();
    void findsActionsInThePalette();
    void offersNoDisabledAction();
    void putsTheLastUsedActionFirst();
    void walksTheRailByArrows();

private:
    struct Fixture
    {
        MemoryStore memory;
        MainWindow window{ memory.store() };
        QStringList made;
        QString language = u"en"_s;

        Fixture()
        {
            add(u"dashboard"_s, u"Dashboard"_s, u"대시보드"_s);
            add(u"settings"_s, u"Settings"_s, u"설정"_s, PageSpec::Section::Bottom);
            add(u"earnings"_s, u"Earnings"_s, u"수익"_s);
        }
        void add(const QString &id, const QString &english, const QString &korean,
                 PageSpec::Section section = PageSpec::Section::Main)
        {
            window.addPage(
                { id, Icon::Dashboard,
                  [this, english, korean] { return language == "ko"_L1 ? korean : english; },
                  section, [this, id](QWidget *parent) { return makePage(id, parent); } });
        }
        QWidget *makePage(const QString &id, QWidget *parent)
        {
            made.append(id);
            auto *page = new QWidget(parent);
            auto *column = new QVBoxLayout(page);
            column->addWidget(new PageHeader(page));
            auto *field = new SearchField(page);
            field->setAccessibleName(u"Search"_s);
            column->addWidget(field);
            column->addStretch();
            return page;
        }
        void show()
        {
            window.showPage(u"dashboard"_s);
            window.show();
            if (!QTest::qWaitForWindowActive(&window))
                qFatal("no window");
        }
    };
    static void drop(MainWindow &window, const QList<QUrl> &urls)
    {
        QMimeData data;
        data.setUrls(urls);
        QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(&window, &enter);
        QDropEvent event(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(&window, &event);
    }
};

void tst_MainWindow::makesAPageWhenItIsFirstShown()
{
    Fixture f;
    QCOMPARE(f.made, QStringList());
    QVERIFY(!f.window.page(u"earnings"_s));

    f.window.showPage(u"earnings"_s);
    f.window.showPage(u"dashboard"_s);
    f.window.showPage(u"earnings"_s);

    QCOMPARE(f.made, QStringList({ u"earnings"_s, u"dashboard"_s }));
    QCOMPARE(f.window.currentPage(), u"earnings"_s);
    QVERIFY(f.window.page(u"earnings"_s));
}

void tst_MainWindow::showsThePageClickedInTheRail()
{
    Fixture f;
    f.show();
    QSignalSpy changed(&f.window, &MainWindow::pageChanged);

    QTest::mouseClick(f.window.findChild<NavigationItem *>(u"earnings"_s), Qt::LeftButton);

    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.first().first().toString(), u"earnings"_s);
    QVERIFY(f.window.page(u"earnings"_s)->isVisible());
    QVERIFY(f.window.findChild<NavigationItem *>(u"earnings"_s)->isChecked());
    QVERIFY(!f.window.findChild<NavigationItem *>(u"dashboard"_s)->isChecked());
}

void tst_MainWindow::ignoresAPageItDoesNotHave()
{
    Fixture f;
    f.window.showPage(u"dashboard"_s);

    f.window.showPage(u"inbox"_s);

    QCOMPARE(f.window.currentPage(), u"dashboard"_s);
    QCOMPARE(f.window.pageTitle(u"inbox"_s), QString());
}

void tst_MainWindow::listsPagesInTheRailsOrder()
{
    Fixture f;

    QCOMPARE(f.window.pageIds(), QStringList({ u"dashboard"_s, u"earnings"_s, u"settings"_s }));
}

void tst_MainWindow::asksForTitlesAgainWhenTheLanguageChanges()
{
    Fixture f;
    f.window.showPage(u"earnings"_s);
    MainWindowController controller(f.window, {});

    f.language = u"ko"_s;
    QEvent changed(QEvent::LanguageChange);
    QApplication::sendEvent(&f.window, &changed);

    QCOMPARE(f.window.findChild<NavigationItem *>(u"earnings"_s)->text(), u"수익"_s);
    QVERIFY(f.window.windowTitle().startsWith(u"수익"_s));
    QCOMPARE(controller.action(u"page.earnings"_s)->text(), u"Go to 수익"_s);
}

void tst_MainWindow::namesTheWindowAfterThePage()
{
    Fixture f;
    QCOMPARE(f.window.windowTitle(), u"Creator Dashboard"_s);

    f.window.showPage(u"earnings"_s);

    QCOMPARE(f.window.windowTitle(), u"Earnings – Creator Dashboard"_s);
}

void tst_MainWindow::remembersItsGeometry()
{
    MemoryStore memory;
    {
        MainWindow window(memory.store());
        QSignalSpy closing(&window, &MainWindow::closing);
        window.resize(1111, 777);
        window.show();
        window.close();
        QCOMPARE(closing.count(), 1);
    }

    // As large as the screen allows: the test's own is 800 × 800.
    const MainWindow window(memory.store());

    QVERIFY(memory.states.contains(u"window/geometry"_s));
    QCOMPARE(window.height(), 777);
}

void tst_MainWindow::saysWhichFilesWereDropped()
{
    Fixture f;
    QSignalSpy dropped(&f.window, &MainWindow::filesDropped);

    drop(f.window,
         { QUrl::fromLocalFile(u"/tmp/a.csv"_s), QUrl(u"https://example.org/b.csv"_s),
           QUrl::fromLocalFile(u"/tmp/정산.csv"_s) });

    QCOMPARE(dropped.count(), 1);
    QCOMPARE(dropped.first().first().toStringList(),
             QStringList({ u"/tmp/a.csv"_s, u"/tmp/정산.csv"_s }));
}

void tst_MainWindow::refusesWhatIsNoFile()
{
    Fixture f;
    QSignalSpy dropped(&f.window, &MainWindow::filesDropped);

    drop(f.window, { QUrl(u"https://example.org/b.csv"_s) });
    drop(f.window, {});

    QCOMPARE(dropped.count(), 0);
}

void tst_MainWindow::placesNoticesAboveTasks()
{
    Fixture f;
    f.show();
    ManualJob job(u"Importing"_s);
    job.start();
    f.window.trackJob(job);
    auto *tasks = f.window.findChild<TaskArea *>();
    auto *notices = f.window.findChild<NoticeArea *>();

    tasks->advance(std::chrono::seconds(1));
    f.window.showNotice({ .title = u"Saved"_s });

    QVERIFY(tasks->isVisible());
    QVERIFY(notices->isVisible());
    QVERIFY(notices->geometry().bottom() < tasks->geometry().center().y());
    QVERIFY(tasks->geometry().bottom() < f.window.height() - 28);
    QVERIFY(f.window.rect().contains(notices->geometry()));
}

void tst_MainWindow::showsTheProfile_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("Korean") << u"하루필름"_s;
    QTest::newRow("emoji of several code points") << u"👩‍🎤 Haru"_s;
    QTest::newRow("nothing") << QString();
    QTest::newRow("HTML") << u"<b>Haru</b>"_s;
}

void tst_MainWindow::showsTheProfile()
{
    QFETCH(QString, name);
    Fixture f;
    f.show();
    QSignalSpy asked(&f.window, &MainWindow::profileRequested);
    f.window.setProfile(name, u"2 profiles"_s);
    auto *card = f.window.findChild<ProfileCard *>();

    painted(*card);
    QTest::mouseClick(card, Qt::LeftButton);

    QCOMPARE(card->accessibleName(), name);
    QCOMPARE(card->accessibleDescription(), u"2 profiles"_s);
    QCOMPARE(asked.count(), 1);
}

void tst_MainWindow::countsWhatWaits()
{
    Fixture f;
    f.show();
    auto *item = f.window.findChild<NavigationItem *>(u"earnings"_s);
    const QColor accent = Theme::light().colors().accent;
    QCOMPARE(countColor(painted(*item), accent), 0);

    f.window.setWaiting(u"earnings"_s, 12);
    QVERIFY(countColor(painted(*item), accent) > 100);
    QVERIFY(item->accessibleDescription().contains("12"_L1));
    f.window.setWaiting(u"earnings"_s, 0);

    QCOMPARE(item->accessibleDescription(), QString());
}

void tst_MainWindow::forgetsThePagesDetails()
{
    Fixture f;
    f.window.showPage(u"earnings"_s);
    f.window.setSaveState(u"All changes saved"_s);
    f.window.setStatusDetails({ u"1 selected"_s });

    f.window.showPage(u"dashboard"_s);

    QCOMPARE(f.window.findChild<StatusBar *>()->details(), QString());
    QCOMPARE(f.window.findChild<StatusBar *>()->saveState(), u"All changes saved"_s);
}

void tst_MainWindow::namesEveryWidget()
{
    Fixture f;
    f.window.setProfile(u"Haru"_s, {});
    f.show();

    QCOMPARE(unnamedWidgets(f.window), QStringList());
    QCOMPARE(richLabels(f.window), QStringList());
}

void tst_MainWindow::hasTheKeysAgreed_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QStringList>("keys");

    QTest::newRow("first page") << u"page.dashboard"_s << QStringList{ u"Ctrl+1"_s };
    QTest::newRow("second page") << u"page.earnings"_s << QStringList{ u"Ctrl+2"_s };
    QTest::newRow("settings") << u"page.settings"_s << QStringList{ u"Ctrl+,"_s, u"Ctrl+3"_s };
    QTest::newRow("palette") << u"palette"_s << QStringList{ u"Ctrl+K"_s };
    QTest::newRow("undo") << u"undo"_s << QStringList{ u"Ctrl+Z"_s };
    QTest::newRow("redo") << u"redo"_s << QStringList{ u"Ctrl+Shift+Z"_s };
    QTest::newRow("find") << u"find"_s << QStringList{ u"Ctrl+F"_s };
    QTest::newRow("about") << u"about"_s << QStringList{ u"F1"_s };
}

void tst_MainWindow::hasTheKeysAgreed()
{
    QFETCH(QString, id);
    QFETCH(QStringList, keys);
    Fixture f;
    const MainWindowController controller(f.window, {});

    QStringList found;
    const auto shortcuts = controller.action(id)->shortcuts();
    for (const QKeySequence &shortcut : shortcuts)
        found.append(shortcut.toString());

    QCOMPARE(found, keys);
}

void tst_MainWindow::changesPagesByKeys()
{
    Fixture f;
    f.show();
    const MainWindowController controller(f.window, {});

    QTest::keyClick(&f.window, Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(f.window.currentPage(), u"earnings"_s);
    QTest::keyClick(&f.window, Qt::Key_Comma, Qt::ControlModifier);

    QCOMPARE(f.window.currentPage(), u"settings"_s);
}

void tst_MainWindow::opensThePaletteByKeyAndButton()
{
    Fixture f;
    f.show();
    const MainWindowController controller(f.window, {});
    QVERIFY(!f.window.findChild<CommandPalette *>());

    QTest::keyClick(&f.window, Qt::Key_K, Qt::ControlModifier);
    auto *palette = f.window.findChild<CommandPalette *>();
    QVERIFY(palette->isVisible());
    palette->dismiss();

    f.window.showPage(u"earnings"_s);
    auto *header = f.window.page(u"earnings"_s)->findChild<PageHeader *>();
    emit header->paletteRequested();
    QVERIFY(palette->isVisible());
}

void tst_MainWindow::saysWhatUndoWouldDo()
{
    Fixture f;
    MainWindowController controller(f.window, {});
    QVERIFY(!controller.action(u"undo"_s)->isEnabled());

    controller.setUndo(u"Import of R&D.csv"_s, {});

    QVERIFY(controller.action(u"undo"_s)->isEnabled());
    QVERIFY(!controller.action(u"redo"_s)->isEnabled());
    QCOMPARE(controller.action(u"undo"_s)->text(), u"Undo: Import of R&&D.csv"_s);
    QCOMPARE(actionTitle(*controller.action(u"undo"_s)), u"Undo: Import of R&D.csv"_s);
}

void tst_MainWindow::asksForUndoAndRedo()
{
    Fixture f;
    f.show();
    MainWindowController controller(f.window, {});
    controller.setUndo(u"a"_s, u"b"_s);
    QSignalSpy undo(&controller, &MainWindowController::undoRequested);
    QSignalSpy redo(&controller, &MainWindowController::redoRequested);
    QSignalSpy about(&controller, &MainWindowController::aboutRequested);

    QTest::keyClick(&f.window, Qt::Key_Z, Qt::ControlModifier);
    QTest::keyClick(&f.window, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QTest::keyClick(&f.window, Qt::Key_F1);

    QCOMPARE(undo.count(), 1);
    QCOMPARE(redo.count(), 1);
    QCOMPARE(about.count(), 1);
}

void tst_MainWindow::findsInThePage()
{
    Fixture f;
    f.show();
    const MainWindowController controller(f.window, {});
    auto *field = f.window.page(u"dashboard"_s)->findChild<SearchField *>();
    f.window.findChild<NavigationItem *>(u"dashboard"_s)->setFocus();

    QTest::keyClick(&f.window, Qt::Key_F, Qt::ControlModifier);

    QVERIFY(field->hasFocus());
}

void tst_MainWindow::findsActionsInThePalette()
{
    Fixture f;
    f.show();
    MainWindowController controller(f.window, {});
    QAction import(u"&Import a file…"_s);
    import.setObjectName(u"import"_s);
    controller.addAction(import, Icon::Import);
    QSignalSpy triggered(&import, &QAction::triggered);
    controller.openPalette();
    auto *palette = f.window.findChild<CommandPalette *>();

    palette->field()->setText(u"impo"_s);
    QTest::keyClick(palette->field(), Qt::Key_Return);

    QCOMPARE(triggered.count(), 1);
    QCOMPARE(actionTitle(import), u"Import a file…"_s);
}

void tst_MainWindow::offersNoDisabledAction()
{
    ActionSource source;
    QAction action(u"Undo"_s);
    action.setObjectName(u"undo"_s);
    source.add(action, Icon::Undo);
    QCOMPARE(source.search(u"undo"_s, 5).result().size(), 1);

    action.setEnabled(false);
    QCOMPARE(source.search(u"undo"_s, 5).result().size(), 0);
    action.setEnabled(true);
    action.setVisible(false);

    QCOMPARE(source.search(u"undo"_s, 5).result().size(), 0);
}

void tst_MainWindow::putsTheLastUsedActionFirst()
{
    ActionSource source;
    QAction one(u"One"_s);
    QAction two(u"Two"_s);
    QAction three(u"Three"_s);
    for (QAction *action : { &one, &two, &three }) {
        action->setObjectName(action->text());
        source.add(*action, Icon::Play);
    }
    source.activate(u"Two"_s);
    source.activate(u"Three"_s);

    const QList<PaletteItem> items = source.search({}, 2).result();

    QCOMPARE(items.size(), 2);
    QCOMPARE(items.at(0).title, u"Three"_s);
    QCOMPARE(items.at(1).title, u"Two"_s);
}

void tst_MainWindow::walksTheRailByArrows()
{
    Fixture f;
    f.show();
    auto *first = f.window.findChild<NavigationItem *>(u"dashboard"_s);
    first->setFocus();

    QTest::keyClick(first, Qt::Key_Down);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"earnings"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"settings"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"dashboard"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Up);

    QCOMPARE(QApplication::focusWidget()->objectName(), u"settings"_s);
    QCOMPARE(f.window.currentPage(), u"dashboard"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(f.window.currentPage(), u"settings"_s);
}

QTEST_MAIN(tst_MainWindow)
#include "tst_mainwindow.moc"
