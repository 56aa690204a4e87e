#include "app/application.h"
#include "dialogs/sheet.h"
#include "mainwindow/mainwindow.h"
#include "mainwindow/navigationitem.h"
#include "models/contentfilter.h"
#include "pages/planner/backlogpanel.h"
#include "pages/planner/contentsheet.h"
#include "pages/planner/datesheet.h"
#include "pages/planner/monthview.h"
#include "pages/planner/planexportmenu.h"
#include "pages/planner/planfilterbar.h"
#include "pages/planner/plannerpage.h"
#include "planfixture.h"
#include "storage/contentrepository.h"
#include "temporaryprofile.h"
#include "widgets/searchfield.h"

#include <QDateTimeEdit>
#include <QDropEvent>
#include <QFileDialog>
#include <QInputMethodEvent>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QTest>
#include <QTimer>
#include <QUrl>

using namespace Creator;
using namespace Creator::Test;
using namespace Qt::StringLiterals;

namespace {

/// The whole program on a data folder of its own, on Sunday, 22 November 2026.
class Program
{
public:
    Program()
    {
        m_profile.channel = {};
        m_app = std::make_unique<Application>(std::move(m_profile.database), m_profile.clock);
        window().resize(1440, 900);
        m_app->show();
        window().activateWindow();
    }

    MainWindow &window() { return m_app->window(); }
    PlannerPage &page() { return *window().findChild<PlannerPage *>(); }
    MonthView &month() { return *page().findChild<MonthView *>(); }
    template <typename Shown>
    Shown *shown()
    {
        for (Shown *widget : window().findChildren<Shown *>()) {
            if (widget->isVisible())
                return widget;
        }
        return nullptr;
    }
    QPushButton *button(const QString &text)
    {
        for (QPushButton *button : window().findChildren<QPushButton *>()) {
            if (button->isVisible() && button->text() == text)
                return button;
        }
        return nullptr;
    }
    void click(const QString &text)
    {
        QTRY_VERIFY(button(text));
        QTest::mouseClick(button(text), Qt::LeftButton);
    }
    /// A key as the window system sends it: to whatever has the keyboard.
    void key(int key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(window().windowHandle(), static_cast<Qt::Key>(key), modifiers);
    }
    /// As an input method gives it, whatever the script.
    static void type(QWidget &into, const QString &text)
    {
        QInputMethodEvent event;
        event.setCommitString(text);
        QApplication::sendEvent(&into, &event);
    }
    static void type(const QString &text) { type(*QApplication::focusWidget(), text); }

    /// A button's menu has an event loop of Qt's own: what is done in it is said before.
    void whenMenuIsOpen(const std::function<void(PlanExportMenu &)> &act)
    {
        QTimer::singleShot(50, &window(), [this, act] {
            if (auto *menu = shown<PlanExportMenu>())
                act(*menu);
            else
                whenMenuIsOpen(act);
        });
    }

    QList<Content> all()
    {
        auto reader = Connection::open(m_profile.dir.filePath(u"creator.sqlite"_s),
                                       Connection::Mode::ReadOnly);
        if (!reader)
            qFatal("%s", qUtf8Printable(reader.error().message));
        return ContentRepository::all(*reader).value_or(QList<Content>());
    }
    Content titled(const QString &title)
    {
        for (const Content &content : all()) {
            if (content.title == title)
                return content;
        }
        return {};
    }
    QPoint chip(const QString &title)
    {
        MonthView &view = month();
        for (const PlanBox &box : view.boxes()) {
            if (view.items().at(box.row).title == title)
                return view.rectOf(box.row).center();
        }
        return {};
    }
    QPoint card(const QString &title)
    {
        PlanCardList &list = page().findChild<BacklogPanel *>()->list();
        for (const PlanBox &box : list.boxes()) {
            if (list.items().at(box.row).title == title)
                return list.rectOf(box.row).center();
        }
        return {};
    }
    QString file(const QString &name) { return m_profile.dir.filePath(name); }

private:
    TemporaryProfile m_profile;
    std::unique_ptr<Application> m_app;
};

/// What a plan is, without the moments at which its rows were written.
QStringList planOf(QList<Content> contents)
{
    QStringList lines;
    for (const Content &c : contents)
        lines.append(c.title + u'|' + c.plannedAt.toString(Qt::ISODate) + u'|' + wordText(c.status)
                     + u'|' + c.tags.join(u',') + u'|' + QString::number(c.durationSeconds));
    lines.sort();
    return lines;
}

QDateTime at(int month, int day, int hour)
{
    return QDateTime(QDate(2026, month, day), QTime(hour, 0), Qt::UTC);
}

QLineEdit &titleOf(const ContentSheet &sheet)
{
    for (QLineEdit *line : sheet.findChildren<QLineEdit *>()) {
        if (line->accessibleName() == u"Title")
            return *line;
    }
    qFatal("the form has no title");
}

void drop(QWidget &window, const QString &path)
{
    QMimeData mime;
    mime.setUrls({ QUrl::fromLocalFile(path) });
    QDragEnterEvent enter({ 400, 400 }, Qt::CopyAction, &mime, Qt::LeftButton, {});
    QApplication::sendEvent(&window, &enter);
    QDropEvent event({ 400, 400 }, Qt::CopyAction, &mime, Qt::LeftButton, {});
    QApplication::sendEvent(&window, &event);
}

void saveAs(Program &program, const QString &path)
{
    QTRY_VERIFY(program.shown<QFileDialog>());
    auto *dialog = program.shown<QFileDialog>();
    dialog->findChild<QLineEdit *>(u"fileNameEdit"_s)->setText(path);
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_VERIFY(QFileInfo::exists(path));
}

} // namespace

class tst_PlanAMonth final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        QApplication::setApplicationDisplayName(u"Creator Dashboard"_s);
    }

    void byMouse()
    {
        Program program;
        Mouse mouse(program.window());
        for (NavigationItem *item : program.window().findChildren<NavigationItem *>()) {
            if (item->objectName() == "planner"_L1)
                mouse.click(*item, item->rect().center());
        }
        QTRY_VERIFY(program.shown<PlannerPage>());
        for (const QString &title : { u"가을 캠핑 1편"_s, u"가을 캠핑 2편"_s, u"Gear check"_s }) {
            program.click(u"New content"_s);
            QTRY_VERIFY(program.shown<ContentSheet>());
            auto *sheet = program.shown<ContentSheet>();
            program.type(titleOf(*sheet), title);
            program.click(u"Add content"_s);
            QTRY_COMPARE(program.titled(title).title, title);
            QTRY_VERIFY(!program.shown<ContentSheet>());
        }
        // Planned: from the backlog to three days.
        QWidget &month = *program.month().viewport();
        QWidget &backlog = *program.page().findChild<BacklogPanel *>()->list().viewport();
        for (const auto &[title, day] : { std::pair(u"가을 캠핑 1편"_s, 24),
                                          { u"가을 캠핑 2편"_s, 26 },
                                          { u"Gear check"_s, 27 } }) {
            QTRY_VERIFY(!program.card(title).isNull());
            mouse.drag(backlog, program.card(title), month,
                       program.month().dayRect({ 2026, 11, day }).center());
            QTRY_COMPARE(program.titled(title).plannedAt, at(11, day, 9));
        }
        // Rescheduled: into the next month, and back to the backlog.
        QTRY_VERIFY(!program.chip(u"가을 캠핑 2편"_s).isNull());
        mouse.drag(month, program.chip(u"가을 캠핑 2편"_s), month,
                   program.month().dayRect({ 2026, 12, 3 }).center());
        QTRY_COMPARE(program.titled(u"가을 캠핑 2편"_s).plannedAt, at(12, 3, 9));
        QTRY_VERIFY(!program.chip(u"Gear check"_s).isNull());
        mouse.drag(month, program.chip(u"Gear check"_s), backlog, { 40, 20 }); // notices lie lower
        QTRY_VERIFY(program.titled(u"Gear check"_s).plannedAt.isNull());
        // Searched.
        auto *search = program.page().filters().findChild<SearchField *>();
        mouse.click(*search, search->rect().center());
        program.type(u"Gear"_s);
        QTRY_VERIFY(program.chip(u"가을 캠핑 1편"_s).isNull());
        QVERIFY(!program.card(u"Gear check"_s).isNull());
        search->clear();
        QTRY_VERIFY(!program.chip(u"가을 캠핑 1편"_s).isNull());
        // Exported.
        program.whenMenuIsOpen([](PlanExportMenu &menu) {
            QTest::mouseClick(&menu, Qt::LeftButton, {},
                              menu.actionGeometry(menu.action(PlanExport::Calendar)).center());
        });
        program.click(u"Export"_s);
        saveAs(program, program.file(u"plan.ics"_s));
        // Imported again, by another program that has nothing yet.
        Program other;
        drop(other.window(), program.file(u"plan.ics"_s));
        other.click(u"Import 3 contents"_s);
        QTRY_COMPARE(other.all().size(), 3);
        QCOMPARE(planOf(other.all()), planOf(program.all()));
    }

    void byKeyboardAlone()
    {
        Program program;
        QTRY_VERIFY(program.window().isActiveWindow());
        program.key(Qt::Key_2, Qt::ControlModifier);
        QTRY_VERIFY(program.shown<PlannerPage>());
        program.month().setFocus(); // as Tab would, some steps later
        program.key(Qt::Key_Home); // today, Sunday the 22nd
        for (const QString &title : { u"one"_s, u"two"_s }) {
            program.key(Qt::Key_Right);
            program.key(Qt::Key_N);
            QTRY_VERIFY(program.shown<ContentSheet>());
            QTRY_VERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
            program.type(title);
            program.key(Qt::Key_Return);
            QTRY_VERIFY(!program.titled(title).title.isEmpty());
            QTRY_VERIFY(!program.shown<ContentSheet>());
            program.month().setFocus();
        }
        QCOMPARE(program.titled(u"one"_s).plannedAt, at(11, 23, 9));
        QCOMPARE(program.titled(u"two"_s).plannedAt, at(11, 24, 9));
        // Rescheduled: a week later, then to a date that is typed.
        QTRY_VERIFY(!program.chip(u"two"_s).isNull());
        program.key(Qt::Key_Tab);
        program.key(Qt::Key_Down, Qt::AltModifier);
        QTRY_COMPARE(program.titled(u"two"_s).plannedAt, at(12, 1, 9));
        program.key(Qt::Key_D, Qt::ControlModifier);
        QTRY_VERIFY(program.shown<DateSheet>());
        program.shown<DateSheet>()->findChild<QDateTimeEdit *>()->setDateTime(at(12, 4, 18));
        program.key(Qt::Key_Return);
        QTRY_COMPARE(program.titled(u"two"_s).plannedAt, at(12, 4, 18));
        // Searched, by the palette.
        program.key(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(program.titled(u"two"_s).plannedAt, at(12, 1, 9));
        program.key(Qt::Key_F, Qt::ControlModifier);
        QTRY_VERIFY(qobject_cast<SearchField *>(QApplication::focusWidget()));
        program.type(u"one"_s);
        QTRY_VERIFY(program.chip(u"two"_s).isNull());
        qobject_cast<SearchField *>(QApplication::focusWidget())->clear();
        QTRY_VERIFY(!program.chip(u"two"_s).isNull());
        // Exported and imported again.
        QPushButton *button = program.button(u"Export"_s);
        QVERIFY(button);
        program.whenMenuIsOpen([](PlanExportMenu &menu) {
            QTest::keyClick(&menu, Qt::Key_Down);
            QTest::keyClick(&menu, Qt::Key_Return);
        });
        button->setFocus();
        program.key(Qt::Key_Space);
        saveAs(program, program.file(u"plan.ics"_s));
        Program other;
        drop(other.window(), program.file(u"plan.ics"_s));
        QTRY_VERIFY(other.button(u"Import 2 contents"_s));
        QTRY_VERIFY(other.button(u"Import 2 contents"_s)->isEnabled());
        QTRY_VERIFY(other.window().isActiveWindow());
        // The sheet has the keyboard once it stands.
        QTRY_VERIFY(other.shown<Sheet>()->isAncestorOf(QApplication::focusWidget()));
        other.button(u"Import 2 contents"_s)->setFocus(); // as Tab would
        other.key(Qt::Key_Space);
        QTRY_COMPARE(other.all().size(), 2);
        QCOMPARE(planOf(other.all()), planOf(program.all()));
    }
};

QTEST_MAIN(tst_PlanAMonth)
#include "tst_planamonth.moc"
