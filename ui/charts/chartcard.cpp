#include "charts/chartcard.h"

#include "charts/chartexport.h"
#include "charts/chartlegend.h"
#include "charts/charttablemodel.h"
#include "charts/chartview.h"
#include "charts/markmenu.h"
#include "charts/qtchartrenderer.h"
#include "core/text.h"
#include "delegates/datatable.h"
#include "theme/icons.h"
#include "theme/theme.h"
#include "widgets/emptystate.h"
#include "widgets/plainlabel.h"
#include "widgets/prompter.h"

#include <QEvent>
#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QStackedLayout>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace Creator {

ChartCard::ChartCard(Prompter &prompter, QWidget *parent)
    : Card(parent)
    , m_prompter(prompter)
    , m_legend(new ChartLegend(this))
    , m_toggle(new QPushButton(this))
    , m_export(new QPushButton(icon(Icon::Export), QString(), this))
    , m_stack(new QStackedLayout)
    , m_waiting(new QWidget(this))
    , m_empty(new EmptyState(this))
{
    setHeader({});
    addHeaderWidget(m_legend);
    addHeaderWidget(m_toggle);
    addHeaderWidget(m_export);
    m_toggle->setObjectName(u"toggle"_s);
    m_export->setObjectName(u"export"_s);
    auto *waiting = new QVBoxLayout(m_waiting);
    auto *label = new PlainLabel(TextStyle::Small, Emphasis::Muted, m_waiting);
    label->setObjectName(u"waiting"_s);
    label->setAlignment(Qt::AlignCenter);
    waiting->addWidget(label);
    m_stack->addWidget(m_waiting);
    m_stack->addWidget(m_empty);
    body()->addLayout(m_stack, 1);
    setMinimumHeight(themeOf(this).sizes().chart);
    connect(m_toggle, &QPushButton::clicked, this, [this] {
        if (isTableShown())
            showChart();
        else
            showTable();
    });
    connect(m_export, &QPushButton::clicked, this, &ChartCard::openExportMenu);
    retranslate();
}

ChartCard::~ChartCard() = default;

void ChartCard::setData(const ChartData &data)
{
    m_data = data;
    m_loading = false;
    setHeader(data.title, data.subtitle);
    setAccessibleName(data.title);
    setAccessibleDescription(data.summary);
    m_legend->setData(data);
    fitHeader();
    if (m_view)
        m_view->setData(data);
    if (m_model)
        m_model->setData(data);
    refresh();
}

void ChartCard::setLoading()
{
    m_loading = true;
    refresh();
}

bool ChartCard::isTableShown() const
{
    return m_shown == Shown::Table;
}

void ChartCard::showTable()
{
    m_shown = Shown::Table;
    retranslate();
    refresh();
}

void ChartCard::showChart()
{
    m_shown = Shown::Chart;
    retranslate();
    refresh();
}

void ChartCard::refresh()
{
    const bool usable = !m_loading && !m_data.isEmpty();
    m_toggle->setEnabled(usable);
    m_export->setEnabled(usable);
    if (!usable) {
        m_stack->setCurrentWidget(m_loading ? m_waiting : m_empty);
        return;
    }
    if (isTableShown()) {
        makeTable();
        m_stack->setCurrentWidget(m_table);
        return;
    }
    if (m_view)
        m_stack->setCurrentWidget(m_view);
    else if (isVisible())
        QTimer::singleShot(0, this, &ChartCard::makeView);
}

void ChartCard::makeView()
{
    if (m_view || m_loading || m_data.isEmpty())
        return;
    m_view = new ChartView(this);
    m_stack->addWidget(m_view);
    m_view->resize(m_waiting->size());
    m_view->setData(m_data);
    connect(m_view, &ChartView::marksRequested, this,
            [this](const ChartData::Mark &marks, const QPoint &at) {
                pickMark(*m_view, marks, at, [this](const QString &id) { emit markRequested(id); });
            });
    refresh();
}

void ChartCard::makeTable()
{
    if (m_table)
        return;
    m_model = new ChartTableModel(this);
    m_model->setData(m_data);
    m_table = new DataTable(this);
    m_table->setSortingEnabled(false);
    m_table->setModel(m_model);
    m_table->setAccessibleName(m_data.title);
    // Titles of contents may be many and long.
    m_table->horizontalHeader()->setMaximumSectionSize(themeOf(this).sizes().palette);
    m_table->resizeColumnsToContents();
    m_stack->addWidget(m_table);
}

void ChartCard::showEvent(QShowEvent *event)
{
    Card::showEvent(event);
    fitHeader();
    refresh();
}

void ChartCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Card::changeEvent(event);
}

void ChartCard::retranslate()
{
    m_toggle->setAccessibleName(isTableShown() ? tr("Show as chart") : tr("Show as table"));
    m_toggle->setIcon(icon(isTableShown() ? Icon::Chart : Icon::Table));
    m_export->setAccessibleName(tr("Export"));
    fitHeader();
    findChild<PlainLabel *>(u"waiting"_s)->setText(tr("Loading…"));
}

void ChartCard::fitHeader()
{
    if (!isVisible()) // its width is not its own yet
        return;
    const QList<QPushButton *> buttons{ m_toggle, m_export };
    for (QPushButton *button : buttons) {
        button->setText(button->accessibleName());
        button->setToolTip({});
    }
    if (headerWidth() <= width())
        return;
    for (QPushButton *button : buttons) {
        button->setToolTip(button->accessibleName());
        button->setText({});
    }
}

void ChartCard::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    fitHeader();
}

void ChartCard::openExportMenu()
{
    auto *menu = new QMenu(m_export);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [this, menu](const QString &text, const QString &ending) {
        connect(menu->addAction(text), &QAction::triggered, this, [this, ending] { save(ending); });
    };
    add(tr("Picture (PNG)"), u"png"_s);
    add(tr("Drawing (SVG)"), u"svg"_s);
    add(tr("Document (PDF)"), u"pdf"_s);
    add(tr("Values (CSV)"), u"csv"_s);
    menu->popup(m_export->mapToGlobal(QPoint(0, m_export->height())));
}

void ChartCard::save(const QString &ending)
{
    const Prompter::FileQuestion question{ .title = tr("Export chart"),
                                           .suggestedName
                                           = fileNameSlug(m_data.title) + u'.' + ending,
                                           .filters
                                           = { u"%1 (*.%2)"_s.arg(ending.toUpper(), ending) } };
    m_prompter.saveFile(question, this, [this](const QString &file) {
        if (file.isEmpty())
            return;
        const QSize size = this->size().expandedTo(minimumSize());
        const Status saved = exportChart(m_data, QtChartRenderer(font().families()), size, file);
        if (!saved)
            m_prompter.inform(tr("The chart was not exported"), saved.error().message);
    });
}

} // namespace Creator
