#include "mainwindow/navigationrail.h"

#include "mainwindow/navigationitem.h"
#include "mainwindow/profilecard.h"
#include "mainwindow/railsearch.h"
#include "theme/theme.h"
#include "widgets/accessiblerole.h"

#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace Creator {

namespace {

constexpr qsizetype mostSearches = 8; // more are found by the palette

} // namespace

NavigationRail::NavigationRail(QWidget *parent)
    : QWidget(parent)
    , m_profile(new ProfileCard(this))
    , m_pages(new QVBoxLayout)
    , m_bottom(new QVBoxLayout)
{
    const ThemeSizes &sizes = themeOf(this).sizes();
    setFixedWidth(sizes.rail);
    setAccessibleRole(*this, QAccessible::ToolBar);
    m_pages->setSpacing(sizes.tiny);
    m_bottom->setSpacing(sizes.tiny);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(sizes.grid, sizes.grid + sizes.small, sizes.grid + sizes.hairline,
                               sizes.grid + sizes.small);
    column->setSpacing(sizes.grid + sizes.small);
    column->addWidget(m_profile);
    column->addLayout(m_pages);
    column->addStretch(1);
    column->addLayout(m_bottom);
}

NavigationRail::~NavigationRail() = default;

void NavigationRail::addItem(const PageSpec &page)
{
    auto *item = new NavigationItem(page.icon, this);
    item->setText(page.title());
    item->setAccessibleName(page.title());
    item->setObjectName(page.id);
    const QString id = page.id;
    connect(item, &QAbstractButton::clicked, this, [this, id] { emit pageRequested(id); });
    (page.section == PageSpec::Section::Main ? m_pages : m_bottom)->addWidget(item);
    m_items.insert(id, item);
}

void NavigationRail::setCurrent(const QString &id)
{
    if (NavigationItem *chosen = item(id))
        chosen->setChecked(true);
    m_current = id;
    showSearches();
}

void NavigationRail::setSearches(const QString &page, const QList<NamedSearch> &searches)
{
    if (m_searches.value(page) == searches)
        return;
    m_searches.insert(page, searches);
    if (page == m_current)
        showSearches();
}

void NavigationRail::showSearches()
{
    for (RailSearch *search : std::as_const(m_shown)) {
        search->hide();
        search->deleteLater(); // it may be the one that was just pressed
        m_pages->removeWidget(search);
    }
    m_shown.clear();
    int place = m_pages->indexOf(item(m_current)) + 1;
    if (place == 0)
        return;
    const QList<NamedSearch> searches = m_searches.value(m_current);
    for (const NamedSearch &search : searches.first(qMin(searches.size(), mostSearches)))
        addSearch(search, place++);
}

void NavigationRail::addSearch(const NamedSearch &search, int place)
{
    auto *item = new RailSearch(this);
    item->setText(search.name);
    item->setAccessibleName(tr("Saved search %1").arg(search.name));
    item->setToolTip(search.name);
    const QString id = search.id;
    connect(item, &QAbstractButton::clicked, this, [this, id] { emit searchRequested(id); });
    connect(item, &RailSearch::renameRequested, this,
            [this, id] { emit searchRenameRequested(id); });
    connect(item, &RailSearch::deleteRequested, this,
            [this, id] { emit searchDeleteRequested(id); });
    m_pages->insertWidget(place, item);
    m_shown.append(item);
}

void NavigationRail::setWaiting(const QString &id, int count)
{
    if (NavigationItem *chosen = item(id))
        chosen->setWaiting(count);
}

void NavigationRail::setTitle(const QString &id, const QString &title)
{
    if (NavigationItem *chosen = item(id)) {
        chosen->setText(title);
        chosen->setAccessibleName(title);
    }
}

void NavigationRail::focusNeighbour(int step)
{
    QList<QWidget *> items;
    for (const QVBoxLayout *layout : { m_pages, m_bottom }) {
        for (int i = 0; i < layout->count(); ++i)
            items.append(layout->itemAt(i)->widget());
    }
    const qsizetype current = items.indexOf(focusWidget());
    if (!items.isEmpty())
        items.at((current + step + items.size()) % items.size())->setFocus(Qt::TabFocusReason);
}

void NavigationRail::keyPressEvent(QKeyEvent *event)
{
    // Up and down walk over all items, whichever section they are in.
    const bool up = event->key() == Qt::Key_Up;
    if (up || event->key() == Qt::Key_Down) {
        focusNeighbour(up ? -1 : 1);
        event->accept();
        return;
    }
    QWidget::keyPressEvent(event);
}

void NavigationRail::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const ThemeColors &colors = themeOf(this).colors();
    painter.fillRect(rect(), colors.sunken);
    painter.fillRect(width() - 1, 0, 1, height(), colors.line);
}

} // namespace Creator
