#include "pages/analytics/rankingcard.h"

#include "delegates/datatable.h"
#include "delegates/sparklinedelegate.h"
#include "widgets/emptystate.h"

#include <QEvent>
#include <QItemSelectionModel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Creator {

RankingCard::RankingCard(const StateStore &store, QWidget *parent)
    : Card(parent)
    , m_table(new DataTable)
    , m_noRows(new EmptyState)
    , m_compare(new QPushButton)
    , m_showAll(new QPushButton)
{
    setHeader({});
    addHeaderWidget(m_showAll);
    addHeaderWidget(m_compare);
    setEdgeToEdge();
    m_compare->setObjectName(u"compareByAge"_s);
    m_compare->setCheckable(true);
    m_compare->setAutoDefault(false);
    m_showAll->setObjectName(u"showAll"_s);
    m_showAll->setAutoDefault(false);
    setUpTable(store);
    body()->addWidget(m_table, 1);
    connect(m_table, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        if (const RankedContent *row = m_model.at(index.row()))
            emit contentRequested(row->id);
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &RankingCard::refresh);
    connect(m_compare, &QPushButton::clicked, this, &RankingCard::toggleComparison);
    connect(m_showAll, &QPushButton::clicked, this, &RankingCard::showAll);
    retranslate();
}

RankingCard::~RankingCard() = default;

void RankingCard::setUpTable(const StateStore &store)
{
    using Kind = DataTable::Column::Kind;
    m_table->setModel(&m_model);
    m_table->setColumns({ { u"title"_s, 260, Kind::Text },
                          { u"platform"_s, 90, Kind::Text },
                          { u"published"_s, 132, Kind::Text },
                          { u"value"_s, 130, Kind::Figure },
                          { u"share"_s, 80, Kind::Figure },
                          { u"course"_s, 110, Kind::Text } },
                        u"analytics"_s, store);
    m_table->setItemDelegateForColumn(RankingModel::TrendColumn, new SparklineDelegate(m_table));
    m_table->setStretchColumn(RankingModel::TitleColumn);
    m_table->setEmptyState(m_noRows);
}

void RankingCard::setRanking(const Metric &metric, Currency home, const ContentRanking &ranking)
{
    m_metric = &metric;
    m_home = home;
    m_ranking = ranking;
    showRows();
}

void RankingCard::showRows()
{
    if (!m_metric)
        return;
    ContentRanking shown = m_ranking;
    if (m_isMeant) {
        shown.rows.clear();
        for (const RankedContent &row : std::as_const(m_ranking.rows)) {
            if (m_isMeant(row))
                shown.rows.append(row);
        }
    }
    m_model.setRanking(*m_metric, m_home, shown);
    refresh();
}

void RankingCard::showOnly(const QString &what,
                           const std::function<bool(const RankedContent &)> &isMeant)
{
    m_what = what;
    m_isMeant = isMeant;
    showRows();
}

void RankingCard::showAll()
{
    if (m_isMeant)
        showOnly({}, {});
}

QList<ContentId> RankingCard::selected() const
{
    QList<ContentId> contents;
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    for (const QModelIndex &index : rows) {
        if (const RankedContent *row = m_model.at(index.row()))
            contents.append(row->id);
    }
    return contents;
}

void RankingCard::toggleComparison()
{
    m_compared = m_compared.isEmpty() ? selected() : QList<ContentId>();
    refresh();
    emit comparedChanged();
}

void RankingCard::endComparison()
{
    m_compared.clear();
    refresh();
}

void RankingCard::refresh()
{
    const qsizetype count = m_table->selectionModel()->selectedRows().size();
    const bool addsUp = m_metric && m_metric->aggregation == MetricAggregation::Sum;
    const bool fits = addsUp && count >= fewestCompared && count <= mostCompared;
    m_compare->setChecked(!m_compared.isEmpty());
    m_compare->setEnabled(fits || !m_compared.isEmpty());
    m_compare->setToolTip(addsUp
                              ? tr("Select %1 to %2 contents").arg(fewestCompared).arg(mostCompared)
                              : tr("This metric does not add up over days"));
    m_showAll->setVisible(bool(m_isMeant));
    setHeader(tr("Contents"), m_what);
}

void RankingCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Card::changeEvent(event);
}

void RankingCard::retranslate()
{
    m_compare->setText(tr("Compare since publishing"));
    m_showAll->setText(tr("Show all"));
    m_noRows->setContent(Icon::Content, tr("No content has a figure in this time"),
                         tr("Platforms tell this figure of the whole channel only, or nothing went "
                            "out yet."));
    m_table->setAccessibleName(tr("Contents by what they came to"));
    m_model.retranslate();
    refresh();
}

} // namespace Creator
