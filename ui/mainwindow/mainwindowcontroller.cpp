#include "mainwindow/mainwindowcontroller.h"

#include "mainwindow/commandpalette.h"
#include "mainwindow/mainwindow.h"
#include "widgets/pageheader.h"
#include "widgets/searchfield.h"

#include <QAction>
#include <QEvent>

using namespace Qt::StringLiterals;

namespace Creator {

namespace {

constexpr auto pagePrefix = "page."_L1;
constexpr auto settingsPage = "settings"_L1;

} // namespace

MainWindowController::MainWindowController(MainWindow &window, QList<PaletteSource *> sources,
                                           QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_sources(std::move(sources))
{
    m_sources.prepend(&m_actions);
    makePageActions();
    connect(makeAction(u"undo"_s, Qt::CTRL | Qt::Key_Z, Icon::Undo), &QAction::triggered, this,
            &MainWindowController::undoRequested);
    connect(makeAction(u"redo"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_Z, Icon::Redo),
            &QAction::triggered, this, &MainWindowController::redoRequested);
    connect(makeAction(u"history"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_H, Icon::History),
            &QAction::triggered, this, &MainWindowController::historyRequested);
    connect(makeAction(u"find"_s, Qt::CTRL | Qt::Key_F, Icon::Search), &QAction::triggered, this,
            &MainWindowController::findInPage);
    connect(makeAction(u"about"_s, Qt::Key_F1, Icon::Help), &QAction::triggered, this,
            &MainWindowController::aboutRequested);

    // The palette is not to be found in itself.
    auto *palette = new QAction(this);
    palette->setObjectName(u"palette"_s);
    palette->setShortcut(Qt::CTRL | Qt::Key_K);
    connect(palette, &QAction::triggered, this, &MainWindowController::openPalette);
    m_window.addAction(palette);

    connect(&m_window, &MainWindow::pageChanged, this, &MainWindowController::onPageChanged);
    m_window.installEventFilter(this);
    if (!m_window.currentPage().isEmpty())
        onPageChanged(m_window.currentPage());
    setUndo({}, {});
    retranslate();
}

MainWindowController::~MainWindowController() = default;

QAction *MainWindowController::makeAction(const QString &id, const QKeySequence &keys, Icon icon)
{
    auto *action = new QAction(Creator::icon(icon), QString(), this);
    action->setObjectName(id);
    action->setShortcut(keys);
    addAction(*action, icon);
    return action;
}

void MainWindowController::makePageActions()
{
    const QStringList ids = m_window.pageIds();
    for (qsizetype i = 0; i < ids.size(); ++i) {
        const QString &id = ids.at(i);
        QList<QKeySequence> keys;
        if (i < 9)
            keys.append(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + i)));
        if (id == settingsPage)
            keys.prepend(QKeySequence(Qt::CTRL | Qt::Key_Comma));
        QAction *action = makeAction(pagePrefix + id, {}, m_window.pageIcon(id));
        action->setShortcuts(keys);
        connect(action, &QAction::triggered, this, [this, id] { m_window.showPage(id); });
    }
}

void MainWindowController::addAction(QAction &action, Icon icon)
{
    m_window.addAction(&action);
    m_actions.add(action, icon);
}

QAction *MainWindowController::action(const QString &id) const
{
    return findChild<QAction *>(id, Qt::FindDirectChildrenOnly);
}

void MainWindowController::setUndo(const QString &undo, const QString &redo)
{
    m_undoText = undo;
    m_redoText = redo;
    action(u"undo"_s)->setEnabled(!undo.isEmpty());
    action(u"redo"_s)->setEnabled(!redo.isEmpty());
    retranslate();
}

void MainWindowController::openPalette()
{
    if (!m_palette) { // made late: nobody waits for it when the program starts
        m_palette = new CommandPalette(&m_window);
        m_palette->setSources(m_sources);
    }
    m_palette->openFresh();
}

void MainWindowController::onPageChanged(const QString &id)
{
    const auto headers = m_window.page(id)->findChildren<PageHeader *>();
    for (PageHeader *header : headers)
        connect(header, &PageHeader::paletteRequested, this, &MainWindowController::openPalette,
                Qt::UniqueConnection);
}

void MainWindowController::findInPage()
{
    const QWidget *page = m_window.page(m_window.currentPage());
    const auto fields = page ? page->findChildren<SearchField *>() : QList<SearchField *>();
    for (SearchField *field : fields) {
        if (!field->isVisible())
            continue;
        field->setFocus(Qt::ShortcutFocusReason);
        field->selectAll();
        return;
    }
}

bool MainWindowController::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_window && event->type() == QEvent::LanguageChange)
        retranslate();
    return QObject::eventFilter(watched, event);
}

void MainWindowController::retranslate()
{
    // The text of a step is data: its ampersands are no access keys.
    const auto plain = [](QString text) { return text.replace(u'&', "&&"_L1); };
    //: %1 is what was done, as in "Undo: Import of payouts.csv"
    action(u"undo"_s)->setText(m_undoText.isEmpty() ? tr("Undo")
                                                    : tr("Undo: %1").arg(plain(m_undoText)));
    action(u"redo"_s)->setText(m_redoText.isEmpty() ? tr("Redo")
                                                    : tr("Redo: %1").arg(plain(m_redoText)));
    action(u"history"_s)->setText(tr("History"));
    action(u"find"_s)->setText(tr("Find in page"));
    action(u"about"_s)->setText(tr("About Creator Dashboard"));
    const QStringList ids = m_window.pageIds();
    for (const QString &id : ids) {
        //: %1 is the name of a page
        action(pagePrefix + id)->setText(tr("Go to %1").arg(plain(m_window.pageTitle(id))));
    }
}

} // namespace Creator
