#include "pages/notifications/notificationspage.h"

#include "models/notificationmodel.h"
#include "models/notificationwords.h"
#include "pages/notifications/notificationdelegate.h"
#include "theme/controlroles.h"
#include "theme/theme.h"
#include "widgets/card.h"
#include "widgets/emptystate.h"
#include "widgets/pageheader.h"
#include "widgets/segmentedcontrol.h"

#include <QComboBox>
#include <QEvent>
#include <QListView>
#include <QPushButton>
#include <QShortcut>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Creator {

NotificationsPage::NotificationsPage(NotificationModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_header(new PageHeader)
    , m_reading(new SegmentedControl)
    , m_kinds(new QComboBox)
    , m_markRead(m_header->addAction(Icon::Check, {}))
    , m_remove(m_header->addAction(Icon::Trash, {}))
    , m_markAll(m_header->addAction(Icon::Check, {}))
    , m_list(new QListView)
    , m_empty(new EmptyState)
{
    const ThemeSizes &sizes = themeOf(this).sizes();
    auto *card = new Card;
    card->setEdgeToEdge();
    card->body()->addWidget(m_list, 1);
    auto *content = new QVBoxLayout;
    content->setContentsMargins(sizes.page, sizes.padding, sizes.page, sizes.padding);
    content->addWidget(card, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addLayout(content, 1);
    m_header->addView(m_reading);
    m_header->addView(m_kinds);
    m_markRead->setObjectName(u"markRead"_s);
    m_remove->setObjectName(u"remove"_s);
    m_markAll->setObjectName(u"markAllRead"_s);
    m_kinds->setObjectName(u"kinds"_s);
    buildList();
    retranslate();
    connect(m_reading, &SegmentedControl::currentChanged, this, &NotificationsPage::filterChanged);
    connect(m_kinds, &QComboBox::currentIndexChanged, this, &NotificationsPage::filterChanged);
    connect(m_markRead, &QPushButton::clicked, this, [this] { emit readRequested(selectedIds()); });
    connect(m_remove, &QPushButton::clicked, this, [this] { emit removeRequested(selectedIds()); });
    connect(m_markAll, &QPushButton::clicked, this, &NotificationsPage::allReadRequested);
    connect(m_header, &PageHeader::paletteRequested, this, &NotificationsPage::paletteRequested);
    m_minute.setInterval(60s);
    connect(&m_minute, &QTimer::timeout, this, [this] {
        if (isVisible())
            m_model.retranslate();
    });
    m_minute.start();
}

NotificationsPage::~NotificationsPage() = default;

void NotificationsPage::buildList()
{
    setFrameless(*m_list);
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new NotificationDelegate(m_list));
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setMouseTracking(true);
    m_list->setTabKeyNavigation(false);
    auto *over = new QVBoxLayout(m_list->viewport());
    over->setContentsMargins(0, 0, 0, 0);
    over->addWidget(m_empty);
    // A click with Ctrl or Shift chooses; a plain one goes there.
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) {
        if (QGuiApplication::keyboardModifiers() == Qt::NoModifier)
            open(index);
    });
    for (const Qt::Key key : { Qt::Key_Return, Qt::Key_Enter }) {
        connect(new QShortcut(key, m_list, nullptr, nullptr, Qt::WidgetShortcut),
                &QShortcut::activated, this, [this] { open(m_list->currentIndex()); });
    }
    connect(new QShortcut(Qt::Key_Delete, m_list, nullptr, nullptr, Qt::WidgetShortcut),
            &QShortcut::activated, this, [this] {
                if (m_remove->isEnabled())
                    emit removeRequested(selectedIds());
            });
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &NotificationsPage::refresh);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) {
                if (current.isValid())
                    m_place = current.row();
            });
    connect(&m_model, &QAbstractItemModel::modelReset, this, &NotificationsPage::keepPlace);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &NotificationsPage::refresh);
}

NotificationFilter NotificationsPage::filter() const
{
    NotificationFilter filter;
    if (m_reading->current() == 1)
        filter.reading = NotificationFilter::Reading::Unread;
    const int kind = m_kinds->currentIndex() - 1;
    if (kind >= 0)
        filter.type = notificationTypesToday.at(static_cast<size_t>(kind));
    return filter;
}

QList<NotificationId> NotificationsPage::selectedIds() const
{
    QList<NotificationId> ids;
    const QModelIndexList rows = m_list->selectionModel()->selectedRows();
    for (const QModelIndex &index : rows) {
        if (const Notification *one = m_model.at(index.row()))
            ids.append(one->id);
    }
    return ids;
}

void NotificationsPage::setEditable(Qt::ItemFlags editable)
{
    m_editable = editable;
    refresh();
}

void NotificationsPage::setUnread(int count)
{
    m_unread = count;
    refresh();
}

void NotificationsPage::open(const QModelIndex &index)
{
    if (const Notification *one = m_model.at(index.row()))
        emit openRequested(one->id);
}

void NotificationsPage::keepPlace()
{
    // Rows that went leave the keyboard where it was, at what stands there now.
    const int last = m_model.rowCount() - 1;
    if (m_place >= 0 && last >= 0 && m_list->hasFocus())
        m_list->setCurrentIndex(m_model.index(qMin(m_place, last), 0));
    refresh();
}

void NotificationsPage::refresh()
{
    const bool may = m_editable.testFlag(Qt::ItemIsEditable);
    const QModelIndexList rows = m_list->selectionModel()->selectedRows();
    bool hasUnread = false;
    for (const QModelIndex &index : rows)
        hasUnread = hasUnread || index.data(NotificationModel::UnreadRole).toBool();
    m_markRead->setEnabled(may && hasUnread);
    m_remove->setEnabled(may && !rows.isEmpty());
    m_markAll->setEnabled(may && m_unread > 0);
    m_empty->setVisible(m_model.rowCount() == 0);
    const bool filters = m_reading->current() == 1 || m_kinds->currentIndex() > 0;
    if (filters)
        m_empty->setContent(Icon::Bell, tr("Nothing of that kind"),
                            tr("Show all, to see what you were told before."));
    else
        m_empty->setContent(Icon::Bell, tr("Nothing to tell you yet"),
                            tr("Planned content, licences that end and money that is due will "
                               "come up here in time."));
}

void NotificationsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_model.retranslate();
}

void NotificationsPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void NotificationsPage::retranslate()
{
    const QSignalBlocker noFilter(m_kinds);
    const QSignalBlocker noReading(m_reading);
    const int kind = qMax(0, m_kinds->currentIndex());
    m_header->setTitle(tr("Notifications"));
    m_reading->setSegments({ tr("All"), tr("Unread") });
    m_reading->setAccessibleName(tr("Shown"));
    m_kinds->clear();
    m_kinds->addItem(tr("All kinds"));
    for (const NotificationType type : notificationTypesToday)
        m_kinds->addItem(notificationTypeText(type));
    m_kinds->setCurrentIndex(kind);
    m_kinds->setAccessibleName(tr("Kind"));
    m_markRead->setText(tr("Mark as read"));
    m_remove->setText(tr("Remove"));
    m_markAll->setText(tr("Mark all as read"));
    m_list->setAccessibleName(tr("Notifications"));
    m_model.retranslate();
    refresh();
}

} // namespace Creator
