#include "pages/dashboard/customizesheet.h"

#include "pages/dashboard/dashboardwords.h"
#include "theme/icons.h"
#include "theme/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListWidget>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Creator {

CustomizeSheet::CustomizeSheet(const DashboardChoice &choice, QWidget *window)
    : Sheet(window)
    , m_choice(choice)
    , m_list(new QListWidget)
    , m_up(new QPushButton(icon(Icon::ChevronUp), tr("Up")))
    , m_down(new QPushButton(icon(Icon::ChevronDown), tr("Down")))
{
    setTitle(tr("Customize the dashboard"),
             tr("Numbers come first; the other cards follow in this order. Drag, or use Alt and "
                "the arrow keys."));
    m_list->setObjectName(u"cards"_s);
    m_list->setAccessibleName(tr("Cards"));
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->setDefaultDropAction(Qt::MoveAction);
    m_list->setUniformItemSizes(true);
    m_list->setMinimumHeight(themeOf(this).sizes().row * static_cast<int>(allDashboardCards.size())
                             + themeOf(this).sizes().grid);
    m_list->installEventFilter(this);
    m_up->setObjectName(u"up"_s);
    m_down->setObjectName(u"down"_s);
    auto *moves = new QHBoxLayout;
    moves->setSpacing(themeOf(this).sizes().grid);
    moves->addWidget(m_up);
    moves->addWidget(m_down);
    moves->addStretch();
    auto *reset = new QPushButton(tr("As at first"));
    reset->setObjectName(u"reset"_s);
    moves->addWidget(reset);
    body()->addWidget(m_list, 1);
    body()->addLayout(moves);
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    connect(reset, &QPushButton::clicked, this, [this] { fill({}); });
    connect(m_list, &QListWidget::currentRowChanged, this, &CustomizeSheet::refresh);
    connect(addButton(tr("Cancel")), &QPushButton::clicked, this, &Sheet::dismiss);
    addButton(tr("Show these cards"), ButtonKind::Primary)->setObjectName(u"apply"_s);
    fill(choice);
}

CustomizeSheet::~CustomizeSheet() = default;

void CustomizeSheet::fill(const DashboardChoice &choice)
{
    m_list->clear();
    for (const DashboardCard card : choice.cards) {
        auto *item = new QListWidgetItem(cardName(card), m_list);
        item->setData(Qt::UserRole, static_cast<int>(card));
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable
                       | Qt::ItemIsDragEnabled);
        item->setCheckState(choice.hidden.contains(card) ? Qt::Unchecked : Qt::Checked);
    }
    m_list->setCurrentRow(0);
}

DashboardChoice CustomizeSheet::choice() const
{
    DashboardChoice chosen = m_choice;
    chosen.cards.clear();
    chosen.hidden.clear();
    for (int row = 0; row < m_list->count(); ++row) {
        const QListWidgetItem *item = m_list->item(row);
        const auto card = static_cast<DashboardCard>(item->data(Qt::UserRole).toInt());
        chosen.cards.append(card);
        if (item->checkState() == Qt::Unchecked)
            chosen.hidden.append(card);
    }
    return chosen;
}

void CustomizeSheet::move(int step)
{
    const int row = m_list->currentRow();
    const int target = row + step;
    if (row < 0 || target < 0 || target >= m_list->count())
        return;
    m_list->insertItem(target, m_list->takeItem(row));
    m_list->setCurrentRow(target);
}

void CustomizeSheet::refresh()
{
    const int row = m_list->currentRow();
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row < m_list->count() - 1);
}

bool CustomizeSheet::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_list || event->type() != QEvent::KeyPress)
        return Sheet::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->modifiers() != Qt::AltModifier
        || (key->key() != Qt::Key_Up && key->key() != Qt::Key_Down))
        return Sheet::eventFilter(watched, event);
    move(key->key() == Qt::Key_Up ? -1 : 1);
    return true;
}

} // namespace Creator
