#include "accessibility.h"
#include "await.h"
#include "delegates/datatable.h"
#include "fakeprompter.h"
#include "markingtranslator.h"
#include "mediafiles.h"
#include "memorystore.h"
#include "pages/resources/categoriessheet.h"
#include "pages/resources/resourcedetail.h"
#include "pages/resources/resourcegrid.h"
#include "pages/resources/resourcescontroller.h"
#include "pages/resources/resourcesheet.h"
#include "storage/attachmentstore.h"
#include "storage/undojournal.h"
#include "temporaryprofile.h"
#include "uisupport.h"
#include "widgets/emptystate.h"
#include "widgets/filterchip.h"
#include "widgets/searchfield.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QDateEdit>
#include <QDropEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace Creator;
using namespace Creator::Test;
using namespace Qt::StringLiterals;

namespace {

/// The resources page in a window, above a real library.
struct Fixture : TemporaryProfile
{
    ResourceRepository resources{ *database };
    CategoryRepository categories{ *database, resources };
    ChannelRepository channels{ *database };
    UndoJournal journal{ *database };
    FakePrompter prompter;
    MemoryStore memory;
    QTemporaryDir files;
    QWidget window;
    QList<Notice> notices;
    ResourcesController controller{ { *database, resources, categories, channels },
                                    files.filePath(u"thumbnails"_s),
                                    clock,
                                    prompter,
                                    memory.store() };
    ResourcesPage *page = nullptr;

    explicit Fixture(const QList<Resource> &wanted = {})
    {
        if (!wanted.isEmpty() && !await(resources.saveAll(wanted)))
            qFatal("not saved");
        QObject::connect(&controller, &ResourcesController::noticeRequested, &window,
                         [this](const Notice &notice) { notices.append(notice); });
        window.resize(1232, 872);
        page = controller.makePage(&window);
        page->resize(window.size());
        window.show();
        if (!QTest::qWaitFor([&] { return model().total() == wanted.size(); }))
            qFatal("not shown");
    }
    ~Fixture() { database->writer().waitForDone(); }

    ResourceTableModel &model() { return controller.model(); }
    ResourceGrid &grid() { return *page->findChild<ResourceGrid *>(); }
    DataTable &table() { return *page->findChild<DataTable *>(); }
    template <typename T>
    T &part(const QString &name)
    {
        T *found = window.findChild<T *>(name);
        if (!found)
            qFatal("no %s", qUtf8Printable(name));
        return *found;
    }
    void press(const QString &name) { QTest::mouseClick(&part<QPushButton>(name), Qt::LeftButton); }
    void pick(const QString &chip, const QString &option)
    {
        const QList<QAction *> actions = part<FilterChip>(chip).options()->actions();
        for (QAction *action : actions) {
            if (action->text() == option)
                return action->trigger();
        }
        qFatal("no option %s", qUtf8Printable(option));
    }
    ResourceId idAt(int row) { return model().at(row)->resource.id; }
    Resource stored(ResourceId id)
    {
        database->writer().waitForDone();
        return **resources.find(id);
    }
    QStringList names()
    {
        QStringList names;
        for (int row = 0; row < model().rowCount(); ++row)
            names.append(model().at(row)->resource.name);
        return names;
    }
    void drop(const QStringList &paths)
    {
        QMimeData data;
        QList<QUrl> urls;
        for (const QString &path : paths)
            urls.append(QUrl::fromLocalFile(path));
        data.setUrls(urls);
        QDragEnterEvent enter(QPoint(300, 300), Qt::CopyAction, &data, Qt::LeftButton,
                              Qt::NoModifier);
        QCoreApplication::sendEvent(page, &enter);
        if (!enter.isAccepted())
            return;
        QDropEvent event(QPointF(300, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(page, &event);
    }
    QString picture(const QString &name, QSize size = QSize(300, 200), QColor colour = Qt::red)
    {
        return writeImage(files.filePath(name), size, "png", colour);
    }
};

Resource named(const QString &name, LicenceType licence = LicenceType::Owned)
{
    Resource resource;
    resource.name = name;
    resource.licence.type = licence;
    return resource;
}

} // namespace

/// The library, driven by mouse and keyboard.
class tst_ResourcesPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { wear(Theme::light()); }

    void anEmptyLibrarySaysWhatToDo()
    {
        Fixture f;
        auto *empty = f.grid().findChild<EmptyState *>();
        QVERIFY(empty && empty->isVisibleTo(f.page));
        f.prompter.filesToOpen = { f.picture(u"a.png"_s) };
        QTest::mouseClick(empty->findChild<QPushButton *>(u"action"_s), Qt::LeftButton);
        QTRY_COMPARE(f.names(), QStringList{ u"a"_s });
        QVERIFY(!empty->isVisibleTo(f.page));
    }

    void droppedFilesAreReadAndAdded()
    {
        Fixture f;
        const QString song = writeFile(f.files.filePath(u"in/Slow morning.wav"_s), wave(1'500));
        f.picture(u"in/Camp.v2.png"_s, QSize(640, 480));

        f.drop({ f.files.filePath(u"in"_s) });

        QTRY_COMPARE(f.names(), (QStringList{ u"Camp.v2"_s, u"Slow morning"_s }));
        const Resource added = f.stored(f.idAt(1));
        QCOMPARE(added.type, ResourceType::Audio);
        QCOMPARE(added.durationMs, 1'500);
        QCOMPARE(added.location, song);
        QCOMPARE(f.stored(f.idAt(0)).pixels, QSize(640, 480));
        QTRY_COMPARE(f.page->selectedIds().size(), 1);
        QCOMPARE(f.notices.size(), 1);
        QCOMPARE(f.journal.entries()->size(), 1);
    }

    void aFileThatIsThereAlreadyIsToldNotAdded()
    {
        Fixture f;
        const QString a = f.picture(u"a.png"_s);
        f.drop({ a });
        QTRY_COMPARE(f.model().total(), 1);
        QTRY_COMPARE(f.notices.size(), 1);
        QVERIFY(QFile::copy(a, f.files.filePath(u"copy.png"_s)));
        f.drop({ f.files.filePath(u"copy.png"_s), f.files.filePath(u"absent.png"_s) });
        QTRY_COMPARE(f.notices.size(), 2);
        QCOMPARE(f.notices.last().tone, Tone::Warning);
        QVERIFY(f.notices.last().text.contains(u"copy.png"_s));
        QVERIFY(f.notices.last().text.contains(u"absent.png"_s));
        QCOMPARE(f.model().total(), 1);
    }

    void calendarsAreLeftToTheWindow()
    {
        Fixture f;
        QMimeData data;
        data.setUrls({ QUrl::fromLocalFile(f.files.filePath(u"plan.ics"_s)) });
        QDragEnterEvent enter(QPoint(300, 300), Qt::CopyAction, &data, Qt::LeftButton,
                              Qt::NoModifier);

        QApplication::sendEvent(f.page, &enter);

        QVERIFY(!enter.isAccepted());
    }
    void aMissingFileThatIsDroppedIsFoundAgain()
    {
        Fixture f;
        const QString a = f.picture(u"a.png"_s);
        f.drop({ a });
        QTRY_COMPARE(f.notices.size(), 1);
        QVERIFY(QFile::rename(a, f.files.filePath(u"b.png"_s)));
        f.press(u"check"_s);
        QTRY_COMPARE(f.notices.size(), 2);
        QCOMPARE(f.notices.last().tone, Tone::Warning);

        f.drop({ f.files.filePath(u"b.png"_s) });

        QTRY_COMPARE(f.stored(f.idAt(0)).location, f.files.filePath(u"b.png"_s));
        QCOMPARE(f.model().total(), 1);
        QTRY_COMPARE(f.model().at(0)->file, FileState::Present);
    }

    void movedFilesAreFoundInAFolder()
    {
        Fixture f;
        const QString a = f.picture(u"a.png"_s);
        f.drop({ a });
        QTRY_COMPARE(f.notices.size(), 1);
        QVERIFY(QDir().mkpath(f.files.filePath(u"archive/2026"_s)));
        const QString moved = f.files.filePath(u"archive/2026/other name.png"_s);
        QVERIFY(QFile::rename(a, moved));
        f.press(u"check"_s);
        QTRY_COMPARE(f.notices.size(), 2);
        QTRY_VERIFY(f.part<QPushButton>(u"relink"_s).isVisibleTo(f.page));

        f.prompter.filesToOpen = { f.files.filePath(u"archive"_s) };
        f.press(u"relink"_s);

        QTRY_COMPARE(f.stored(f.idAt(0)).location, moved);
        QCOMPARE(f.prompter.fileQuestions.last().pick, Prompter::Pick::Folder);
        QTRY_VERIFY(!f.part<QPushButton>(u"relink"_s).isVisibleTo(f.page));
    }

    void bothViewsShareTheSelection()
    {
        Fixture f({ named(u"a"_s), named(u"b"_s), named(u"c"_s) });
        const QRect second = f.grid().visualRect(f.model().index(1, 0));
        QTest::mouseClick(f.grid().viewport(), Qt::LeftButton, {}, second.center());
        QCOMPARE(f.page->selectedIds(), QList<ResourceId>{ f.idAt(1) });

        f.page->showView(ResourcesPage::View::Table);

        QVERIFY(f.table().selectionModel()->isRowSelected(1, {}));
        QVERIFY(f.page->detail().isVisibleTo(f.page));
        f.table().setFocus();
        QTest::keyClick(&f.table(), Qt::Key_A, Qt::ControlModifier);
        f.page->showView(ResourcesPage::View::Grid);
        QCOMPARE(f.page->selectedIds().size(), 3);
        QVERIFY(!f.page->detail().isVisibleTo(f.page));
        QCOMPARE(f.memory.states.value(u"resources/view"_s), QByteArray("grid"));
    }

    void theKeyboardGoesThroughTheGrid()
    {
        Fixture f({ named(u"a"_s), named(u"b"_s), named(u"c"_s) });
        f.grid().setFocus();
        f.grid().setCurrentIndex(f.model().index(0, 0));
        QTest::keyClick(&f.grid(), Qt::Key_Right);
        QCOMPARE(f.page->selectedIds(), QList<ResourceId>{ f.idAt(1) });
        QTest::keyClick(&f.grid(), Qt::Key_Return);
        auto *sheet = f.window.findChild<ResourceSheet *>();
        QVERIFY(sheet);
        QCOMPARE(f.part<QLineEdit>(u"name"_s).text(), u"b"_s);
        QTest::keyClick(sheet, Qt::Key_Escape);

        f.grid().setFocus();
        QTest::keyClick(&f.grid(), Qt::Key_Delete);
        QTRY_COMPARE(f.names(), (QStringList{ u"a"_s, u"c"_s }));
        QVERIFY(f.stored(f.resources.list(f.database->reader())->first().id).name == u"a"_s);
        QCOMPARE(f.notices.last().actionText, u"Undo"_s);
    }

    void typingFiltersAndTheSelectionStays()
    {
        Fixture f({ named(u"apple"_s), named(u"apricot"_s), named(u"banana"_s) });
        f.page->reveal(f.idAt(1));
        const ResourceId apricot = f.idAt(1);
        auto *search = f.page->findChild<ResourceFilterBar *>()->findChild<SearchField *>();
        QTest::keyClicks(search, u"ap"_s);
        QTRY_COMPARE(f.names(), (QStringList{ u"apple"_s, u"apricot"_s }));
        QCOMPARE(f.page->selectedIds(), QList<ResourceId>{ apricot });
        QTest::keyClicks(search, u"x"_s);
        QTRY_COMPARE(f.model().rowCount(), 0);
        auto *empty = f.grid().findChild<EmptyState *>();
        QTest::mouseClick(empty->findChild<QPushButton *>(u"action"_s), Qt::LeftButton);
        QTRY_COMPARE(f.model().rowCount(), 3);
    }

    void whatEndsWhenIsReadFromTheNextEndOn()
    {
        Resource late = named(u"a late"_s);
        late.licence.validTo = QDate(2027, 6, 1);
        Resource soon = named(u"b soon"_s);
        soon.licence.validTo = QDate(2026, 12, 1);
        Fixture f({ late, soon, named(u"never"_s, LicenceType::Cc0) });
        f.pick(u"only"_s, u"What ends when"_s);
        QCOMPARE(f.names(), (QStringList{ u"b soon"_s, u"a late"_s }));
        f.pick(u"only"_s, u"Licence ends within 30 days"_s);
        QCOMPARE(f.names(), QStringList{ u"b soon"_s });
        f.pick(u"only"_s, u"All"_s);
        f.pick(u"licence"_s, u"CC0"_s);
        QCOMPARE(f.names(), QStringList{ u"never"_s });
    }

    void theEditorWritesWhatWasTyped()
    {
        Fixture f({ named(u"song"_s) });
        const ResourceCategory music = *await(f.categories.save({ {}, u"Music"_s, {} }));
        QTRY_COMPARE(f.model().categories().size(), 1);
        f.page->reveal(f.idAt(0));
        f.press(u"edit"_s);
        f.part<QLineEdit>(u"name"_s).setText(u"Slow  song"_s);
        f.part<QComboBox>(u"category"_s).setCurrentText(u"Music"_s);
        f.part<QLineEdit>(u"tags"_s).setText(u" calm,, 가을 ,calm"_s);
        auto &type = f.part<QComboBox>(u"licenceType"_s);
        type.setCurrentIndex(type.findText(u"By subscription"_s));
        f.part<QComboBox>(u"plan"_s).setCurrentText(u"Shop Pro"_s);
        f.part<QDateEdit>(u"validTo"_s).setDate(QDate(2027, 1, 31));
        f.part<QLineEdit>(u"territories"_s).setText(u"kr us"_s);
        f.part<QPlainTextEdit>(u"attribution"_s).setPlainText(u"by Haru"_s);
        const QString invoice = writeFile(f.files.filePath(u"invoice.pdf"_s), "%PDF-");
        f.prompter.filesToOpen = { invoice };
        f.press(u"chooseProof"_s);
        f.press(u"save"_s);

        QTRY_COMPARE(f.names(), QStringList{ u"Slow song"_s });
        const Resource stored = f.stored(f.idAt(0));
        QCOMPARE(stored.categoryId, std::optional(music.id));
        QCOMPARE(stored.tags, (QStringList{ u"calm"_s, u"가을"_s }));
        QCOMPARE(stored.licence.type, LicenceType::Subscription);
        QCOMPARE(stored.licence.subscription, u"Shop Pro"_s);
        QCOMPARE(stored.licence.validTo, QDate(2027, 1, 31));
        QVERIFY(!stored.licence.validFrom.isValid());
        QCOMPARE(stored.licence.territories, (QStringList{ u"KR"_s, u"US"_s }));
        QCOMPARE(stored.licence.attribution, u"by Haru"_s);
        QCOMPARE(stored.licence.proof, invoice);
        QTRY_COMPARE(AttachmentStore::list(*f.database, stored.id)->size(), 1);
        QVERIFY(!f.window.findChild<ResourceSheet *>());
    }

    void theEditorRefusesWhatCannotBe_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("text");
        QTest::newRow("no name") << u"name"_s << u"  "_s;
        QTest::newRow("half a path") << u"location"_s << u"music/a.mp3"_s;
        QTest::newRow("unsafe address") << u"location"_s << u"javascript:alert(1)"_s;
        QTest::newRow("no country") << u"territories"_s << u"Korea"_s;
    }
    void theEditorRefusesWhatCannotBe()
    {
        QFETCH(QString, field);
        QFETCH(QString, text);
        Fixture f({ named(u"song"_s) });
        emit f.page->editRequested({ f.idAt(0) });
        f.part<QLineEdit>(field).setText(text);
        f.press(u"save"_s);
        QVERIFY(f.window.findChild<ResourceSheet *>());
        QCOMPARE(f.stored(f.idAt(0)), f.model().at(0)->resource);
        QCOMPARE(f.journal.entries()->size(), 1);
    }

    void aLicenceEndsAfterItBegins()
    {
        Fixture f({ named(u"song"_s) });
        emit f.page->editRequested({ f.idAt(0) });
        f.part<QDateEdit>(u"validFrom"_s).setDate(QDate(2027, 2, 1));
        f.part<QDateEdit>(u"validTo"_s).setDate(QDate(2027, 1, 31));
        f.press(u"save"_s);
        QVERIFY(f.window.findChild<ResourceSheet *>());
    }

    void aNewPathIsReadAgain()
    {
        Fixture f({ named(u"song"_s) });
        emit f.page->editRequested({ f.idAt(0) });
        f.part<QLineEdit>(u"location"_s).setText(f.picture(u"a.png"_s, QSize(31, 17)));
        f.press(u"save"_s);
        QTRY_COMPARE(f.model().at(0)->resource.pixels, QSize(31, 17));
        QCOMPARE(f.stored(f.idAt(0)).type, ResourceType::Other); // as the person left it
    }

    void aChangedFileIsReadAgain()
    {
        Fixture f;
        const QString a = f.picture(u"a.png"_s, QSize(31, 17));
        f.drop({ a });
        QTRY_COMPARE(f.notices.size(), 1);
        const QByteArray before = f.stored(f.idAt(0)).contentHash;
        f.picture(u"a.png"_s, QSize(400, 300), Qt::blue);
        f.press(u"check"_s);
        QTRY_COMPARE(f.model().at(0)->resource.pixels, QSize(400, 300));
        QVERIFY(f.stored(f.idAt(0)).contentHash != before);
        QTRY_COMPARE(f.model().at(0)->file, FileState::Present);
    }

    void contentsThatUseItAreListedAndOpened()
    {
        Fixture f({ named(u"song"_s) });
        const ResourceId song = f.idAt(0);
        const auto linked = f.database->writer().write<ContentId>(
            [song](WriteContext &context) -> Result<ContentId> {
                const ContentId id(context.newId());
                auto content = context.connection.prepare(
                    "INSERT INTO contents (id, creator_id, title, created_at, updated_at) "
                    "SELECT ?1, user_id, '<b>Tom & Mina</b>', 0, 0 FROM creator_profiles LIMIT 1");
                content->bind(1, id.uuid());
                auto use = context.connection.prepare(
                    "INSERT INTO content_resources (content_id, resource_id, role, created_at, "
                    "updated_at) VALUES (?1, ?2, '', 0, 0)");
                use->bind(1, id.uuid());
                use->bind(2, song.uuid());
                if (!content->run() || !use->run())
                    qFatal("not linked");
                return id;
            });
        const ContentId content = *await(linked);
        f.page->reveal(song);
        f.controller.refreshUses();
        QTRY_COMPARE(f.model().at(0)->usedIn, 1);
        QSignalSpy asked(&f.controller, &ResourcesController::contentRequested);
        QPushButton *link = nullptr;
        QTRY_VERIFY([&] {
            const auto buttons = f.page->detail().findChildren<QPushButton *>();
            for (QPushButton *button : buttons) {
                if (button->accessibleName() == u"<b>Tom & Mina</b>"_s)
                    link = button;
            }
            return link != nullptr;
        }());
        link->click();
        QCOMPARE(asked.first().first().value<ContentId>(), content);
        QCOMPARE(richLabels(*f.page), QStringList());
    }

    void theReverseQuestionCoversTheWholeSubscription()
    {
        Resource a = named(u"a"_s, LicenceType::Subscription);
        a.licence.subscription = u"Shop Pro"_s;
        a.licence.validTo = QDate(2026, 12, 31);
        Resource b = a;
        b.name = u"b"_s;
        Fixture f({ a, b, named(u"c"_s) });
        QSignalSpy asked(&f.controller, &ResourcesController::exposureRequested);
        f.page->reveal(f.idAt(0));
        f.press(u"exposure"_s);
        QTRY_COMPARE(asked.count(), 1);
        QCOMPARE(asked.last().at(0).value<QList<ResourceId>>(), QList<ResourceId>{ f.idAt(0) });
        QCOMPARE(asked.last().at(1).toDate(), QDate(2026, 12, 31));

        f.part<QComboBox>(u"scope"_s).setCurrentIndex(1);
        QCOMPARE(asked.last().at(0).value<QList<ResourceId>>().size(), 2);
        f.part<QDateEdit>(u"day"_s).setDate(QDate(2026, 12, 1));
        QCOMPARE(asked.last().at(1).toDate(), QDate(2026, 12, 1));

        const ContentId film(Uuid::v8("film"));
        f.controller.showExposure(QList<Exposure>{ { film, u"Film"_s, u"Stays online."_s } });
        QSignalSpy opened(&f.controller, &ResourcesController::contentRequested);
        auto *sheet = f.window.findChild<ExposureSheet *>();
        const auto buttons = sheet->findChildren<QPushButton *>();
        for (QPushButton *button : buttons) {
            if (button->accessibleName() == u"Film"_s)
                button->click();
        }
        QCOMPARE(opened.count(), 1);
        f.controller.showExposure(QList<Exposure>()); // nobody looks any more
    }

    void categoriesAreAddedRenamedAndRefused()
    {
        Fixture f;
        emit f.page->categoriesRequested();
        auto &name = f.part<QLineEdit>(u"newCategory"_s);
        auto &list = f.part<QListWidget>(u"categories"_s);
        QTest::keyClicks(&name, u"Music"_s);
        QTest::keyClick(&name, Qt::Key_Return);
        QTRY_COMPARE(list.count(), 1);
        list.item(0)->setText(u"Songs"_s);
        QTRY_COMPARE(f.model().categories().value(0).name, u"Songs"_s);
        QTest::keyClicks(&name, u"songs"_s);
        f.press(u"add"_s);
        QTRY_VERIFY([&] {
            const auto labels = f.window.findChild<CategoriesSheet *>()->findChildren<QLabel *>();
            return std::any_of(labels.cbegin(), labels.cend(), [](const QLabel *label) {
                return label->isVisible() && label->text().contains(u"already"_s);
            });
        }());
        list.setCurrentRow(0);
        f.press(u"delete"_s);
        QTRY_COMPARE(f.model().categories().size(), 0);
    }

    void severalAreTaggedAndSortedAtOnce()
    {
        Fixture f({ named(u"a"_s), named(u"b"_s), named(u"c"_s) });
        const ResourceCategory music = *await(f.categories.save({ {}, u"R&B"_s, {} }));
        QTRY_COMPARE(f.model().categories().size(), 1);
        f.grid().setFocus();
        QTest::keyClick(&f.grid(), Qt::Key_A, Qt::ControlModifier);
        emit f.grid().customContextMenuRequested(QPoint(10, 10));
        // Of the menu, not of the filters; the page owns the actions that it shares with shortcuts.
        auto *menu = f.page->findChild<QMenu *>({}, Qt::FindDirectChildrenOnly);
        QVERIFY(menu);
        const auto choose = [menu](const QString &text) {
            const auto actions = menu->actions() + menu->findChildren<QAction *>();
            for (QAction *action : actions) {
                if (action->text() == text)
                    return action->trigger();
            }
            qFatal("no action %s", qUtf8Printable(text));
        };
        f.prompter.text = u" calm, "_s;

        choose(u"R&&B"_s);
        choose(u"Add a tag…"_s);
        choose(u"Add a tag…"_s); // a second time changes nothing

        QTRY_COMPARE(f.model().find(f.idAt(2))->resource.tags, QStringList{ u"calm"_s });
        for (int row = 0; row < 3; ++row) {
            QCOMPARE(f.stored(f.idAt(row)).categoryId, std::optional(music.id));
            QCOMPARE(f.stored(f.idAt(row)).tags, QStringList{ u"calm"_s });
        }
        choose(u"None"_s);
        QTRY_VERIFY(!f.stored(f.idAt(0)).categoryId);
    }

    void aViewerOnlyLooks()
    {
        Fixture f({ named(u"a"_s) });
        f.controller.setEditable(Qt::NoItemFlags);
        f.page->reveal(f.idAt(0));
        QVERIFY(!f.part<QPushButton>(u"addFiles"_s).isEnabled());
        QVERIFY(!f.part<QPushButton>(u"edit"_s).isEnabled());
        f.drop({ f.picture(u"a.png"_s) });
        f.controller.addFiles({ f.picture(u"b.png"_s) });
        f.grid().setFocus();
        QTest::keyClick(&f.grid(), Qt::Key_Delete);
        f.database->writer().waitForDone();
        QCOMPARE(f.resources.list(f.database->reader())->size(), 1);
    }

    void undoAndTheTrashAreFollowed()
    {
        Fixture f({ named(u"a"_s), named(u"b"_s) });
        QObject::connect(&f.journal, &UndoJournal::applied, &f.resources,
                         &ResourceRepository::announceBulkChange);
        QVERIFY(await(f.resources.moveToTrash({ f.idAt(0) })));
        QTRY_COMPARE(f.names(), QStringList{ u"b"_s });
        QVERIFY(await(f.journal.undo()));
        QTRY_COMPARE(f.names(), (QStringList{ u"a"_s, u"b"_s }));
    }

    void onlyWhatIsInSightIsAskedForItsPicture()
    {
        Fixture f;
        QList<Resource> many;
        for (int i = 0; i < 300; ++i) {
            Resource r = named(u"%1"_s.arg(i, 3, 10, QLatin1Char('0')));
            r.type = ResourceType::Image;
            r.location = f.picture(u"%1.png"_s.arg(i), QSize(30, 20));
            many.append(r);
        }
        QVERIFY(await(f.resources.saveAll(many)));
        QTRY_COMPARE(f.model().total(), 300);
        QTRY_VERIFY(QDir(f.files.filePath(u"thumbnails"_s)).count() > 10);
        painted(f.window);
        const auto kept = QDir(f.files.filePath(u"thumbnails"_s)).entryList(QDir::Files).size();
        QVERIFY2(kept < 100, qPrintable(QString::number(kept)));
    }

    void everyWidgetHasAName()
    {
        Fixture f({ named(u"a"_s) });
        f.page->reveal(f.idAt(0));
        QCOMPARE(unnamedWidgets(*f.page), QStringList());
        emit f.page->editRequested({ f.idAt(0) });
        QCOMPARE(unnamedWidgets(*f.window.findChild<ResourceSheet *>()), QStringList());
        QCOMPARE(richLabels(f.window), QStringList());
    }

    void theLanguageIsSwitchedLive()
    {
        Fixture f;
        const MarkingTranslator marks;
        QEvent change(QEvent::LanguageChange);
        QCoreApplication::sendEvent(f.page, &change);
        QCOMPARE(f.page->findChild<QPushButton *>(u"addFiles"_s)->text(), u"⟦Add files⟧"_s);
        QCOMPARE(f.model().headerData(0, Qt::Horizontal).toString(), u"⟦Name⟧"_s);
    }

    void modelsKeepTheRulesWhileThePageWorks()
    {
        Fixture f({ named(u"a"_s), named(u"b"_s) });
        const QAbstractItemModelTester rules(
            &f.model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        f.pick(u"only"_s, u"Unused"_s);
        f.table().sortByColumn(ResourceTableModel::EndColumn, Qt::DescendingOrder);
        QVERIFY(await(f.resources.moveToTrash({ f.idAt(0) })));
        QTRY_COMPARE(f.model().rowCount(), 1);
    }
};

QTEST_MAIN(tst_ResourcesPage)
#include "tst_resourcespage.moc"
