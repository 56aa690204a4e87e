#include "mainwindow/mainwindow.h"

#include "mainwindow/filedrops.h"
#include "mainwindow/navigationrail.h"
#include "mainwindow/profilecard.h"
#include "theme/paintkit.h"
#include "widgets/noticearea.h"
#include "widgets/statusbar.h"
#include "widgets/taskarea.h"

#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QMimeData>
#include <QScreen>
#include <QStackedWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Creator {

namespace {

constexpr auto geometryKey = "window/geometry"_L1;

} // namespace

MainWindow::MainWindow(StateStore store, QWidget *parent)
    : QMainWindow(parent)
    , m_store(std::move(store))
    , m_rail(new NavigationRail(this))
    , m_stack(new QStackedWidget(this))
    , m_status(new StatusBar(this))
    , m_tasks(new TaskArea(this))
    , m_notices(new NoticeArea(this))
{
    setObjectName(u"mainWindow"_s);
    setAcceptDrops(true);
    new FileDrops(*this);
    setMinimumSize(themeOf(this).sizes().windowMinWidth, themeOf(this).sizes().windowMinHeight);
    auto *center = new QWidget(this);
    auto *column = new QVBoxLayout;
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_stack, 1);
    column->addWidget(m_status);
    auto *row = new QHBoxLayout(center);
    row->setContentsMargins({});
    row->setSpacing(0);
    row->addWidget(m_rail);
    row->addLayout(column, 1);
    setCentralWidget(center);
    m_tasks->raise();
    m_notices->raise();
    connect(m_rail, &NavigationRail::pageRequested, this, &MainWindow::showPage);
    connect(m_rail, &NavigationRail::searchRequested, this, &MainWindow::searchRequested);
    connect(m_rail, &NavigationRail::searchRenameRequested, this,
            &MainWindow::searchRenameRequested);
    connect(m_rail, &NavigationRail::searchDeleteRequested, this,
            &MainWindow::searchDeleteRequested);
    connect(m_rail->profile(), &QAbstractButton::clicked, this, &MainWindow::profileRequested);
    connect(m_tasks, &TaskArea::resized, this, &MainWindow::placeFloating);
    connect(m_notices, &NoticeArea::resized, this, &MainWindow::placeFloating);
    restoreState();
    retranslate();
}

MainWindow::~MainWindow() = default;

void MainWindow::restoreState()
{
    const QByteArray geometry = m_store.load(geometryKey);
    if (geometry.isEmpty() || !restoreGeometry(geometry))
        resize(firstSize());
}

QSize MainWindow::firstSize() const
{
    const ThemeSizes &sizes = themeOf(this).sizes();
    // Room for the frame that the desktop puts around it.
    const QSize room = screen()->availableSize() - QSize(sizes.page, 2 * sizes.page);
    return QSize(sizes.windowWidth, sizes.windowHeight).boundedTo(room);
}

void MainWindow::addPage(PageSpec page)
{
    m_rail->addItem(page);
    m_pages.append({ std::move(page), nullptr });
}

const MainWindow::Page *MainWindow::find(const QString &id) const
{
    const auto it = std::find_if(m_pages.cbegin(), m_pages.cend(),
                                 [&id](const Page &page) { return page.spec.id == id; });
    return it == m_pages.cend() ? nullptr : &*it;
}

void MainWindow::showPage(const QString &id)
{
    const Page *found = find(id);
    if (!found || id == m_current)
        return;
    Page &page = m_pages[found - m_pages.constData()];
    if (!page.widget) {
        page.widget = page.spec.factory(m_stack);
        m_stack->addWidget(page.widget);
    }
    m_current = id;
    m_rail->setCurrent(id);
    m_stack->setCurrentWidget(page.widget);
    m_status->setDetails({});
    retranslate();
    emit pageChanged(id);
}

QStringList MainWindow::pageIds() const
{
    QStringList ids;
    for (const auto section : { PageSpec::Section::Main, PageSpec::Section::Bottom }) {
        for (const Page &page : m_pages) {
            if (page.spec.section == section)
                ids.append(page.spec.id);
        }
    }
    return ids;
}

QString MainWindow::pageTitle(const QString &id) const
{
    const Page *page = find(id);
    return page ? page->spec.title() : QString();
}

Icon MainWindow::pageIcon(const QString &id) const
{
    const Page *page = find(id);
    return page ? page->spec.icon : Icon::Dashboard;
}

QWidget *MainWindow::page(const QString &id) const
{
    const Page *page = find(id);
    return page ? page->widget : nullptr;
}

void MainWindow::setProfile(const QString &name, const QString &detail)
{
    m_rail->profile()->setProfile(name, detail);
}

void MainWindow::setWaiting(const QString &pageId, int count)
{
    m_rail->setWaiting(pageId, count);
}

void MainWindow::setSearches(const QString &pageId, const QList<NamedSearch> &searches)
{
    m_rail->setSearches(pageId, searches);
}

void MainWindow::showNotice(const Notice &notice)
{
    m_notices->show(notice);
}

void MainWindow::trackJob(Job &job)
{
    m_tasks->track(job);
}

void MainWindow::setSaveState(const QString &text, Emphasis emphasis)
{
    m_status->setSaveState(text, emphasis);
}

void MainWindow::setStatusInfo(const QString &text)
{
    m_status->setInfo(text);
}

void MainWindow::setStatusDetails(const QStringList &texts)
{
    m_status->setDetails(texts);
}

void MainWindow::raiseToFront()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

void MainWindow::placeFloating()
{
    const Theme &theme = themeOf(this);
    // The shadow is part of a floating widget, its visible edge keeps the page's padding.
    const int margin = theme.sizes().page - shadowMargin(theme);
    const int right = width() - margin;
    int bottom = height() - m_status->height() - margin;
    m_tasks->move(right - m_tasks->width(), bottom - m_tasks->height());
    if (!m_tasks->isHidden())
        bottom -= m_tasks->height() - shadowMargin(theme);
    m_notices->move(right - m_notices->width(), bottom - m_notices->height());
}

void MainWindow::retranslate()
{
    for (const Page &page : std::as_const(m_pages))
        m_rail->setTitle(page.spec.id, page.spec.title());
    const QString title = pageTitle(m_current);
    //: The window's title: a page's name, then the program's
    setWindowTitle(title.isEmpty() ? tr("Creator Dashboard")
                                   : tr("%1 – Creator Dashboard").arg(title));
    m_rail->setAccessibleName(tr("Pages"));
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QMainWindow::changeEvent(event);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_store.save(geometryKey, saveGeometry());
    emit closing();
    QMainWindow::closeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!FileDrops::filesIn(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QStringList files = FileDrops::filesIn(*event->mimeData());
    if (files.isEmpty())
        return;
    event->acceptProposedAction();
    emit filesDropped(files);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    placeFloating();
}

} // namespace Creator
