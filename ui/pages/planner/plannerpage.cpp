#include "pages/planner/plannerpage.h"

#include "delegates/datatable.h"
#include "models/contenttablemodel.h"
#include "models/earningwords.h"
#include "pages/planner/agendaview.h"
#include "pages/planner/backlogpanel.h"
#include "pages/planner/boardview.h"
#include "pages/planner/minimonth.h"
#include "pages/planner/monthview.h"
#include "pages/planner/plancardlist.h"
#include "pages/planner/planexportmenu.h"
#include "pages/planner/planfilterbar.h"
#include "pages/planner/planitems.h"
#include "pages/planner/planselection.h"
#include "pages/planner/plantabledrag.h"
#include "pages/planner/weekview.h"
#include "theme/creatorstyle.h"
#include "widgets/card.h"
#include "widgets/pageheader.h"
#include "widgets/segmentedcontrol.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace Creator {

namespace {

constexpr int backlogWidth = 264;

QDate firstOfMonth(QDate day)
{
    return { day.year(), day.month(), 1 };
}

} // namespace

PlannerPage::PlannerPage(const Plan &plan, const StateStore &store, QWidget *parent)
    : QWidget(parent)
    , m_plan(plan)
    , m_day(plan.items.today())
    , m_header(new PageHeader(this))
    , m_views(new SegmentedControl)
    , m_filters(new PlanFilterBar(plan.filter))
    , m_stack(new QStackedWidget)
    , m_mini(new MiniMonth(plan.items))
    , m_backlog(new BacklogPanel(plan.items, plan.selection))
{
    const ThemeSizes &sizes = themeOf(this).sizes();
    buildHeader();
    buildViews();
    buildTable(store);
    auto *row = new QHBoxLayout;
    row->setSpacing(sizes.gap);
    row->addWidget(m_stack, 1);
    m_backlog->setFixedWidth(backlogWidth);
    auto *side = new QVBoxLayout;
    side->setSpacing(sizes.gap);
    side->addWidget(m_mini, 0, Qt::AlignHCenter);
    side->addWidget(m_backlog, 1);
    row->addLayout(side);
    auto *content = new QVBoxLayout;
    content->setContentsMargins(sizes.page, sizes.gap, sizes.page, sizes.gap);
    content->setSpacing(sizes.gap);
    content->addWidget(m_filters);
    content->addLayout(row, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addLayout(content, 1);
    connectViews();
    retranslate();
    showDay(m_day);
}

PlannerPage::~PlannerPage() = default;

void PlannerPage::buildHeader()
{
    m_previous = new QPushButton;
    m_today = new QPushButton;
    m_next = new QPushButton;
    m_previous->setIcon(icon(Icon::ChevronLeft));
    m_next->setIcon(icon(Icon::ChevronRight));
    for (QPushButton *button : { m_previous, m_today, m_next })
        m_header->addView(button);
    m_header->addView(m_views);
    m_export = m_header->addAction(Icon::Export, {});
    m_add = m_header->addAction(Icon::Add, {}, ButtonKind::Primary);
    m_addMore = m_header->addMenuPart(*m_add);
    m_addMenu = new QMenu(this);
    connect(m_addMore, &QPushButton::clicked, this,
            [this] { m_addMenu->popup(m_add->mapToGlobal(m_add->rect().bottomLeft())); });
    connect(m_previous, &QPushButton::clicked, this, [this] { turn(-1); });
    connect(m_next, &QPushButton::clicked, this, [this] { turn(1); });
    connect(m_today, &QPushButton::clicked, this, [this] { showDay(m_plan.items.today()); });
    auto *menu = new PlanExportMenu(m_export);
    m_export->setMenu(menu);
    connect(menu, &PlanExportMenu::chosen, this, &PlannerPage::exportRequested);
    connect(m_add, &QPushButton::clicked, this, [this] { emit addRequested({}); });
    connect(m_header, &PageHeader::paletteRequested, this, &PlannerPage::paletteRequested);
}

void PlannerPage::buildViews()
{
    m_month = new MonthView(m_plan.items, m_plan.selection);
    m_week = new WeekView(m_plan.items, m_plan.selection);
    m_agenda = new AgendaView(m_plan.items, m_plan.selection);
    m_board = new BoardView(m_plan.items, m_plan.selection);
    m_board->setStatuses({ ContentStatus::Idea, ContentStatus::Draft, ContentStatus::InProduction,
                           ContentStatus::Scheduled, ContentStatus::Published });
    m_table = new DataTable;
    auto *card = new Card;
    card->setEdgeToEdge();
    card->body()->addWidget(m_table);
    card->setFocusProxy(m_table);
    for (QWidget *view :
         std::initializer_list<QWidget *>{ m_month, m_week, m_agenda, m_board, card })
        m_stack->addWidget(view);
}

void PlannerPage::buildTable(const StateStore &store)
{
    using Column = DataTable::Column;
    m_table->setModel(&m_plan.filter);
    m_table->setSelectionModel(&m_plan.selection);
    m_table->setColumns({ { u"title"_s, 280 },
                          { u"type"_s, 110 },
                          { u"status"_s, 140, Column::Kind::Badge },
                          { u"date"_s, 190 },
                          { u"deadline"_s, 190 },
                          { u"channel"_s, 130 },
                          { u"platforms"_s, 140 },
                          { u"tags"_s, 140 } },
                        u"planner/table"_s, store);
    m_tableDrag = new PlanTableDrag(*m_table, m_plan.items, m_plan.selection);
    m_table->setStretchColumn(ContentTableModel::TitleColumn);
    m_table->horizontalHeader()->setSortIndicator(ContentTableModel::PlannedColumn,
                                                  Qt::DescendingOrder);
    connect(m_table, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        const QList<ContentId> ids = m_plan.selection.ids();
        if (index.isValid() && !ids.isEmpty())
            emit openRequested(m_plan.items.at(index.row()).id);
    });
}

void PlannerPage::connectViews()
{
    connect(m_views, &SegmentedControl::currentChanged, this, [this](int index) {
        m_stack->setCurrentIndex(index);
        refreshTitle();
        currentWidget()->setFocus();
        emit viewChanged(static_cast<View>(index));
    });
    connect(m_month, &MonthView::monthChanged, this, [this](QDate month) {
        if (firstOfMonth(m_day) != firstOfMonth(month))
            m_day = month;
        refreshTitle();
    });
    connect(m_month, &MonthView::cursorDayChanged, this, [this](QDate day) {
        m_day = day;
        m_mini->setDay(day);
    });
    connect(m_week, &WeekView::weekChanged, this, [this](QDate first) {
        m_day = first;
        refreshTitle();
    });
    connect(m_mini, &MiniMonth::dayPicked, this, &PlannerPage::showDay);
    for (PlanView *view : planViews()) {
        connect(view, &PlanView::addRequested, this, &PlannerPage::addRequested);
        connect(view, &PlanView::openRequested, this, &PlannerPage::openRequested);
    }
}

void PlannerPage::setEditable(Qt::ItemFlags editable)
{
    m_add->setVisible(editable.testFlag(Qt::ItemIsEditable));
    m_addMore->setVisible(editable.testFlag(Qt::ItemIsEditable));
}

QList<PlanView *> PlannerPage::planViews() const
{
    return { m_month, m_week, m_agenda, m_board, &m_backlog->list() };
}

QWidget *PlannerPage::currentWidget() const
{
    return m_stack->currentWidget();
}

void PlannerPage::showView(View view)
{
    m_views->setCurrent(static_cast<int>(view));
}

PlannerPage::View PlannerPage::currentView() const
{
    return static_cast<View>(m_views->current());
}

void PlannerPage::showDay(QDate day)
{
    m_day = day;
    m_month->setCursorDay(day);
    m_month->setMonth(day);
    m_week->setWeek(day);
    m_agenda->setRange(firstOfMonth(day), firstOfMonth(day).addMonths(2).addDays(-1));
    m_agenda->showDay(day);
    m_day = day;
    refreshTitle();
}

void PlannerPage::turn(int direction)
{
    showDay(currentView() == View::Week ? m_day.addDays(7 * direction)
                                        : firstOfMonth(m_day).addMonths(direction));
}

void PlannerPage::reveal(const ContentId &id)
{
    const int row = m_plan.items.rowOf(id);
    if (row < 0)
        return;
    if (const QDate day = m_plan.items.dayOf(row); day.isValid())
        showDay(day);
    m_plan.selection.selectOnly(row);
}

void PlannerPage::keyPressEvent(QKeyEvent *event)
{
    const QList<ContentId> ids = m_plan.selection.ids();
    if (event->matches(QKeySequence::Delete) && !ids.isEmpty()) {
        emit deleteRequested(ids);
        return;
    }
    if (event->key() == Qt::Key_D && event->modifiers() == Qt::ControlModifier && !ids.isEmpty()) {
        emit dateRequested(ids);
        return;
    }
    if (event->key() == Qt::Key_D && event->modifiers() == (Qt::ControlModifier | Qt::ShiftModifier)
        && !ids.isEmpty()) {
        emit duplicateRequested(ids);
        return;
    }
    if (event->matches(QKeySequence::New) && m_add->isVisible()) {
        emit addRequested({});
        return;
    }
    QWidget::keyPressEvent(event);
}

void PlannerPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void PlannerPage::retranslate()
{
    m_plan.items.setWeekStart(QLocale().firstDayOfWeek());
    m_today->setText(tr("Today"));
    m_previous->setAccessibleName(tr("Earlier"));
    m_next->setAccessibleName(tr("Later"));
    m_previous->setToolTip(tr("Earlier"));
    m_next->setToolTip(tr("Later"));
    m_views->setSegments({ tr("Month"), tr("Week"), tr("Agenda"), tr("Board"), tr("Table") });
    m_views->setAccessibleName(tr("View"));
    m_table->setAccessibleName(tr("Contents"));
    m_export->setText(tr("Export"));
    m_add->setText(tr("New content"));
    m_add->setToolTip(QKeySequence(QKeySequence::New).toString(QKeySequence::NativeText));
    m_addMore->setAccessibleName(tr("More ways to begin"));
    m_addMore->setToolTip(tr("More ways to begin"));
    refreshTitle();
}

void PlannerPage::refreshTitle()
{
    const bool hasDays = currentView() == View::Month || currentView() == View::Week
        || currentView() == View::Agenda;
    m_header->setTitle(hasDays ? monthText(m_day) : tr("Planner"));
    for (QPushButton *button : { m_previous, m_today, m_next })
        button->setVisible(hasDays);
    m_mini->setDay(m_day);
}

} // namespace Creator
