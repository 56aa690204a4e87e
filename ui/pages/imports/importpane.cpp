#include "pages/imports/importpane.h"

#include "delegates/datatable.h"
#include "domain/moneyformat.h"
#include "pages/imports/checkdelegate.h"
#include "pages/imports/importfacts.h"
#include "pages/imports/importfigures.h"
#include "theme/theme.h"
#include "widgets/card.h"
#include "widgets/emptystate.h"
#include "widgets/plainlabel.h"
#include "widgets/segmentedcontrol.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Creator {

ImportPane::ImportPane(ImportPreviewModel &model, const StateStore &store, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_figures(new ImportFigures)
    , m_filter(new SegmentedControl)
    , m_bringBack(new QCheckBox(tr("Bring back deleted rows")))
    , m_table(new DataTable)
    , m_empty(new EmptyState)
    , m_checks(new QVBoxLayout)
{
    const ThemeSizes &sizes = themeOf(this).sizes();
    auto *tools = new QHBoxLayout;
    tools->addWidget(m_filter);
    tools->addStretch();
    tools->addWidget(m_bringBack);
    auto *card = new Card;
    card->setEdgeToEdge();
    card->body()->addWidget(m_table);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(sizes.padding);
    layout->addWidget(m_figures);
    layout->addLayout(tools);
    layout->addWidget(card, 1);
    m_checks->setSpacing(sizes.tiny);
    layout->addLayout(m_checks);
    setUpTable(store);
    m_filter->setAccessibleName(tr("Rows shown"));
    setSegments();
    connect(m_filter, &SegmentedControl::currentChanged, this, [this](int index) {
        m_model.setShow(static_cast<ImportPreviewModel::Show>(index));
        describeEmptiness();
    });
    connect(m_bringBack, &QCheckBox::toggled, this, [this](bool on) {
        m_model.setBringBackDeleted(on ? RowChoice::Write : RowChoice::LeaveOut);
    });
}

ImportPane::~ImportPane() = default;

void ImportPane::setUpTable(const StateStore &store)
{
    using Kind = DataTable::Column::Kind;
    m_table->setObjectName(u"importTable"_s);
    m_table->setAccessibleName(tr("Rows of the file"));
    m_table->setModel(&m_model);
    m_table->setColumns({ { u"check"_s, themeOf(this).sizes().row + themeOf(this).sizes().grid },
                          { u"fate"_s, 164, Kind::Badge },
                          { u"day"_s, 148 },
                          { u"description"_s, 260 },
                          { u"amount"_s, 130, Kind::Figure },
                          { u"status"_s, 140 },
                          { u"match"_s, 180 } },
                        u"import"_s, store);
    m_table->setItemDelegateForColumn(ImportPreviewModel::CheckColumn, new CheckDelegate(m_table));
    m_table->setStretchColumn(ImportPreviewModel::DescriptionColumn);
    m_table->setSortingEnabled(false);
    m_table->horizontalHeader()->setSortIndicatorShown(false);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setEmptyState(m_empty);
}

void ImportPane::showPlan(const std::shared_ptr<ImportPlan> &plan)
{
    m_model.setPlan(plan);
    m_figures->setPlan(*plan);
    setSegments();
    m_bringBack->setVisible(plan->counts().deletedBefore > 0);
    if (m_bringBack->isChecked())
        m_model.setBringBackDeleted(RowChoice::Write);
    showChecks(*plan);
    describeEmptiness();
    if (m_model.rowCount() > 0 && !m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_model.index(0, ImportPreviewModel::CheckColumn));
    m_table->clearSelection();
}

void ImportPane::setSegments()
{
    using Show = ImportPreviewModel::Show;
    const auto text = [this](const QString &word, Show show) {
        return u"%1 %2"_s.arg(word, formatCount(m_model.countOf(show)));
    };
    m_filter->setSegments({ text(tr("All"), Show::All), text(tr("New"), Show::New),
                            text(tr("Changed"), Show::Changed), text(tr("Skipped"), Show::Skipped),
                            text(tr("Rejected"), Show::Rejected) });
}

void ImportPane::showChecks(const ImportPlan &plan)
{
    while (QLayoutItem *item = m_checks->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    constexpr qsizetype most = 4;
    const QList<ImportFacts::Line> lines = ImportFacts::checks(plan).mid(0, most);
    for (const ImportFacts::Line &line : lines)
        m_checks->addWidget(makeLine(line));
}

QWidget *ImportPane::makeLine(const ImportFacts::Line &line) const
{
    auto *widget = new QWidget;
    auto *row = new QHBoxLayout(widget);
    row->setContentsMargins({});
    row->setSpacing(themeOf(this).sizes().grid);
    auto *text = new PlainLabel(TextStyle::Small, line.emphasis);
    text->setText(line.text);
    if (line.verdict.isEmpty()) {
        text->setElided();
        row->addWidget(text, 1);
        return widget;
    }
    auto *verdict = new PlainLabel(TextStyle::Small, line.verdictEmphasis);
    verdict->setText(line.verdict);
    row->addWidget(text);
    row->addWidget(verdict);
    row->addStretch();
    return widget;
}

void ImportPane::setMatches(Matches matches)
{
    m_table->setColumnHidden(ImportPreviewModel::MatchColumn, matches == Matches::Hidden);
}

void ImportPane::describeEmptiness()
{
    if (m_model.show() == ImportPreviewModel::Show::All)
        m_empty->setContent(Icon::Table, tr("No rows yet"),
                            tr("Say what the columns are, and the rows appear here."));
    else
        m_empty->setContent(Icon::Check, tr("No such rows"),
                            tr("No row of the file has this outcome."));
}

} // namespace Creator
