#include "delegates/datatable.h"

#include "delegates/badgedelegate.h"
#include "delegates/moneydelegate.h"
#include "delegates/textdelegate.h"
#include "theme/controlroles.h"
#include "widgets/emptystate.h"
#include "widgets/headerstatesaver.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>

namespace Creator {

DataTable::DataTable(QWidget *parent)
    : QTableView(parent)
{
    const ThemeSizes &sizes = themeOf(this).sizes();
    setFrameless(*this);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    setItemDelegate(new TextDelegate(this));
    setMinimumHeight(sizes.header + 2 * sizes.row);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(sizes.row);
    verticalHeader()->setDefaultSectionSize(sizes.row);
    setUpHeader();
}

DataTable::~DataTable() = default;

void DataTable::setUpHeader()
{
    QHeaderView *header = horizontalHeader();
    header->setFixedHeight(themeOf(this).sizes().header);
    header->setSectionsMovable(true);
    header->setSectionsClickable(true);
    header->setHighlightSections(false);
    header->setFirstSectionMovable(true);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setMinimumSectionSize(themeOf(this).sizes().control);
    // No order of ours: the model's own stands until the person asks for another.
    header->setSortIndicator(-1, Qt::AscendingOrder);
    header->setSortIndicatorClearable(false);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, this, [this](const QPoint &place) {
        columnMenu()->popup(horizontalHeader()->mapToGlobal(place));
    });
    setSortingEnabled(true);
}

void DataTable::setModel(QAbstractItemModel *model)
{
    if (QAbstractItemModel *before = this->model())
        before->disconnect(this);
    QTableView::setModel(model);
    if (!model)
        return;
    connect(model, &QAbstractItemModel::rowsInserted, this, &DataTable::updateEmptyState);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &DataTable::updateEmptyState);
    connect(model, &QAbstractItemModel::modelReset, this, &DataTable::updateEmptyState);
    updateEmptyState();
}

void DataTable::setColumns(const QList<Column> &columns, const QString &key,
                           const StateStore &store)
{
    auto *money = new MoneyDelegate(this);
    auto *badge = new BadgeDelegate(this);
    QStringList ids;
    for (int i = 0; i < columns.size(); ++i) {
        const Column &column = columns.at(i);
        ids.append(column.id);
        setColumnWidth(i, column.width);
        if (column.kind == Column::Kind::Figure)
            setItemDelegateForColumn(i, money);
        else if (column.kind == Column::Kind::Badge)
            setItemDelegateForColumn(i, badge);
    }
    m_saver.reset();
    m_saver = std::make_unique<HeaderStateSaver>(*horizontalHeader(), ids, key, store);
}

void DataTable::setStretchColumn(int column)
{
    horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
}

void DataTable::setEmptyState(EmptyState *state)
{
    m_empty = state;
    m_empty->setParent(viewport());
    updateEmptyState();
}

void DataTable::updateEmptyState()
{
    if (!m_empty)
        return;
    m_empty->setGeometry(viewport()->rect());
    m_empty->setVisible(!model() || model()->rowCount() == 0);
}

QMenu *DataTable::columnMenu()
{
    if (!m_columnMenu)
        m_columnMenu = new QMenu(this);
    m_columnMenu->clear();
    QHeaderView *header = horizontalHeader();
    const bool isLast = header->count() - header->hiddenSectionCount() == 1;
    for (int visual = 0; visual < header->count(); ++visual) {
        const int column = header->logicalIndex(visual);
        const QString name = model()->headerData(column, Qt::Horizontal).toString();
        if (name.isEmpty())
            continue;
        QAction *action
            = m_columnMenu->addAction(QString(name).replace(u'&', QStringLiteral("&&")));
        action->setCheckable(true);
        action->setChecked(!header->isSectionHidden(column));
        action->setEnabled(!isLast || header->isSectionHidden(column));
        connect(action, &QAction::toggled, this,
                [header, column](bool shown) { header->setSectionHidden(column, !shown); });
    }
    return m_columnMenu;
}

void DataTable::setHoveredRow(int row)
{
    if (row == m_hovered)
        return;
    const auto repaint = [this](int which) {
        if (which >= 0)
            viewport()->update(0, rowViewportPosition(which), viewport()->width(),
                               rowHeight(which));
    };
    repaint(m_hovered);
    m_hovered = row;
    repaint(m_hovered);
}

void DataTable::mouseMoveEvent(QMouseEvent *event)
{
    setHoveredRow(rowAt(event->pos().y()));
    QTableView::mouseMoveEvent(event);
}

void DataTable::leaveEvent(QEvent *event)
{
    setHoveredRow(-1);
    QTableView::leaveEvent(event);
}

void DataTable::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    setHoveredRow(-1);
}

void DataTable::keyPressEvent(QKeyEvent *event)
{
    const bool menuKey = event->key() == Qt::Key_Menu && event->modifiers() == Qt::ShiftModifier;
    if (menuKey) {
        columnMenu()->popup(horizontalHeader()->mapToGlobal(QPoint()));
        event->accept();
        return;
    }
    QTableView::keyPressEvent(event);
}

void DataTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    updateEmptyState();
}

void DataTable::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    // The lines of the rows go on to the edge where the columns end before it.
    const int from = horizontalHeader()->length() - horizontalHeader()->offset();
    if (!model() || from >= viewport()->width())
        return;
    QPainter painter(viewport());
    const QColor line = themeOf(this).colors().line;
    const int last = rowAt(viewport()->height() - 1);
    const int end = last < 0 ? model()->rowCount() - 1 : last;
    for (int row = qMax(0, rowAt(0)); row <= end; ++row) {
        const int bottom = rowViewportPosition(row) + rowHeight(row) - 1;
        painter.fillRect(from, bottom, viewport()->width() - from, 1, line);
    }
}

} // namespace Creator
