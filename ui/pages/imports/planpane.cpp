#include "pages/imports/planpane.h"

#include "delegates/datatable.h"
#include "domain/moneyformat.h"
#include "pages/imports/checkdelegate.h"
#include "pages/imports/plancolumnsform.h"
#include "pages/imports/planfigures.h"
#include "theme/theme.h"
#include "widgets/card.h"
#include "widgets/emptystate.h"
#include "widgets/plainlabel.h"
#include "widgets/segmentedcontrol.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Creator {

namespace {

constexpr qsizetype mostRemarks = 4;

} // namespace

PlanPane::PlanPane(PlanPreviewModel &model, const StateStore &store, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_figures(new PlanFigures)
    , m_filter(new SegmentedControl)
    , m_columns(new PlanColumnsForm)
    , m_columnsCard(new Card)
    , m_table(new DataTable)
    , m_empty(new EmptyState)
    , m_remarks(new QVBoxLayout)
{
    const ThemeSizes &sizes = themeOf(this).sizes();
    buildColumns();
    auto *right = new QVBoxLayout;
    right->setSpacing(sizes.padding);
    buildHead(*right);
    auto *card = new Card;
    card->setEdgeToEdge();
    card->body()->addWidget(m_table);
    right->addWidget(card, 1);
    m_remarks->setSpacing(sizes.tiny);
    right->addLayout(m_remarks);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(sizes.padding);
    layout->addWidget(m_columnsCard);
    layout->addLayout(right, 1);
    buildTable(store);
    setSegments();
    connect(m_filter, &SegmentedControl::currentChanged, this, [this](int index) {
        m_model.setShow(static_cast<PlanPreviewModel::Show>(index));
        describeEmptiness();
    });
}

PlanPane::~PlanPane() = default;

void PlanPane::buildHead(QVBoxLayout &layout)
{
    layout.addWidget(m_figures);
    auto *tools = new QHBoxLayout;
    m_filter->setAccessibleName(tr("Entries shown"));
    tools->addWidget(m_filter);
    tools->addStretch();
    layout.addLayout(tools);
}

void PlanPane::buildColumns()
{
    const ThemeSizes &sizes = themeOf(this).sizes();
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_columns);
    // The card's surface shows through.
    scroll->viewport()->setAutoFillBackground(false);
    m_columns->setAutoFillBackground(false);
    m_columnsCard->setHeader(tr("Columns"));
    m_columnsCard->body()->addWidget(scroll);
    m_columnsCard->setFixedWidth(sizes.rail + sizes.rail / 3);
    m_columnsCard->hide();
}

void PlanPane::buildTable(const StateStore &store)
{
    using Kind = DataTable::Column::Kind;
    const ThemeSizes &sizes = themeOf(this).sizes();
    m_table->setObjectName(u"planTable"_s);
    m_table->setAccessibleName(tr("Entries of the file"));
    m_table->setModel(&m_model);
    m_table->setColumns({ { u"check"_s, sizes.row + sizes.grid },
                          { u"fate"_s, 116, Kind::Badge },
                          { u"title"_s, 260 },
                          { u"date"_s, 146 },
                          { u"status"_s, 104 },
                          { u"detail"_s, 220 } },
                        u"import/plan"_s, store);
    m_table->setItemDelegateForColumn(PlanPreviewModel::CheckColumn, new CheckDelegate(m_table));
    m_table->setStretchColumn(PlanPreviewModel::TitleColumn);
    m_table->setSortingEnabled(false);
    m_table->horizontalHeader()->setSortIndicatorShown(false);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setEmptyState(m_empty);
}

void PlanPane::showPreview(const PlanPreview &preview)
{
    m_trouble = preview.trouble ? preview.trouble->message : QString();
    m_columnsCard->setVisible(preview.source.has_value());
    if (preview.source)
        m_columns->setSource(*preview.source, preview.columns);
    m_figures->setMerge(preview.merge);
    showRemarks(preview);
    setSegments();
    describeEmptiness();
    if (m_model.rowCount() > 0 && !m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_model.index(0, PlanPreviewModel::CheckColumn));
    m_table->clearSelection();
}

void PlanPane::showRemarks(const PlanPreview &preview)
{
    while (QLayoutItem *item = m_remarks->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    QHash<ContentId, QString> titles;
    for (const PlanMergeRow &row : preview.merge.rows)
        titles.insert(row.content.id, row.content.title);
    QStringList sentences = preview.merge.warnings;
    if (!preview.violations.isEmpty())
        sentences.prepend(tr("%Ln licence(s) stand against what comes in; importing is allowed, "
                             "since it tells facts.",
                             nullptr, static_cast<int>(preview.violations.size())));
    for (const LicenceViolation &violation : preview.violations)
        sentences.append(tr("“%1”: %2").arg(titles.value(violation.content), violation.sentence));
    const qsizetype more = sentences.size() - mostRemarks;
    sentences = sentences.mid(0, mostRemarks);
    if (more > 0)
        sentences.append(tr("… and %Ln more", nullptr, static_cast<int>(more)));
    for (const QString &sentence : std::as_const(sentences)) {
        auto *label = new PlainLabel(TextStyle::Small, Emphasis::Strong);
        label->setText(sentence);
        label->setElided();
        m_remarks->addWidget(label);
    }
}

void PlanPane::setSegments()
{
    using Show = PlanPreviewModel::Show;
    const auto text = [this](const QString &word, Show show) {
        return u"%1 %2"_s.arg(word, formatCount(m_model.countOf(show)));
    };
    m_filter->setSegments({ text(tr("All"), Show::All), text(tr("New"), Show::New),
                            text(tr("Changed"), Show::Changed), text(tr("Skipped"), Show::Skipped),
                            text(tr("Refused"), Show::Refused) });
}

void PlanPane::describeEmptiness()
{
    if (!m_trouble.isEmpty())
        m_empty->setContent(Icon::Table, tr("No entries yet"), m_trouble);
    else if (m_model.show() == PlanPreviewModel::Show::All)
        m_empty->setContent(Icon::Table, tr("The file has no entries"),
                            tr("It was read, and nothing in it is a content."));
    else
        m_empty->setContent(Icon::Check, tr("No such entries"),
                            tr("No entry of the file has this outcome."));
}

} // namespace Creator
