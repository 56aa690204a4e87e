#include "models/rankingmodel.h"

#include "domain/sourcename.h"
#include "models/metricwords.h"
#include "models/sparklinerole.h"

#include <QLocale>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Creator {

namespace {

bool isFigure(int column)
{
    return column == RankingModel::ValueColumn || column == RankingModel::ShareColumn;
}

QString publishedText(const QDateTime &instant)
{
    if (instant.isNull())
        return u"—"_s;
    const QLocale locale;
    return locale.toString(instant.toTimeZone(QTimeZone::systemTimeZone()).date(),
                           locale.language() == QLocale::Korean ? u"yyyy년 M월 d일"_s
                                                                : u"d MMM yyyy"_s);
}

/// Below 0, 0 or above, as `a` stands to `b`.
int compared(const RankedContent &a, const RankedContent &b, int column)
{
    const auto order = [](const auto &x, const auto &y) { return x < y ? -1 : y < x ? 1 : 0; };
    switch (column) {
    case RankingModel::TitleColumn:
        return order(a.facts.title, b.facts.title);
    case RankingModel::PlatformColumn:
        return order(a.facts.platform, b.facts.platform);
    case RankingModel::PublishedColumn:
        return order(a.facts.publishedAt, b.facts.publishedAt);
    }
    return order(a.value, b.value);
}

} // namespace

RankingModel::RankingModel(QObject *parent)
    : ListTableModel<RankedContent>(parent)
{
    m_ask.setSingleShot(true);
    connect(&m_ask, &QTimer::timeout, this, [this] {
        for (const ContentId id : std::as_const(m_wanted))
            m_lines.insert(id, {});
        emit sparklinesWanted(std::exchange(m_wanted, {}));
    });
}

RankingModel::~RankingModel() = default;

void RankingModel::setRanking(const Metric &metric, Currency home, const ContentRanking &ranking)
{
    const bool isOther = m_metric != &metric;
    m_metric = &metric;
    m_home = home;
    m_lines.clear();
    m_wanted.clear();
    setRows(sorted(ranking.rows));
    if (isOther)
        emit headerDataChanged(Qt::Horizontal, ValueColumn, ValueColumn);
}

void RankingModel::setSparklines(const QHash<ContentId, Sparkline> &lines)
{
    m_lines.insert(lines);
    if (rowCount() > 0)
        emit dataChanged(index(0, TrendColumn), index(rowCount() - 1, TrendColumn));
}

QVariant RankingModel::sparkline(ContentId content) const
{
    const auto known = m_lines.constFind(content);
    if (known == m_lines.cend()) {
        if (!m_wanted.contains(content))
            m_wanted.append(content);
        if (!m_ask.isActive())
            m_ask.start(0);
        return {};
    }
    QVariantList values;
    for (const auto &value : *known)
        values.append(value ? QVariant(static_cast<double>(*value)) : QVariant());
    return values;
}

int RankingModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RankingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && isFigure(section))
        return static_cast<int>(Qt::AlignRight | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TitleColumn:
        return tr("Content");
    case PlatformColumn:
        return tr("Platform");
    case PublishedColumn:
        return tr("Published");
    case ValueColumn:
        return m_metric ? metricName(*m_metric) : QString();
    case ShareColumn:
        return tr("Share");
    case TrendColumn:
        //: how the value went up and down over the days
        return tr("Trend");
    }
    return {};
}

QList<RankedContent> RankingModel::sorted(QList<RankedContent> rows) const
{
    // They come with the highest first, and keep that order where they are equal.
    if (isFigure(m_sortColumn) && m_sortOrder == Qt::DescendingOrder)
        return rows;
    std::stable_sort(rows.begin(), rows.end(),
                     [this](const RankedContent &a, const RankedContent &b) {
                         const int order = compared(a, b, m_sortColumn);
                         return m_sortOrder == Qt::AscendingOrder ? order < 0 : order > 0;
                     });
    return rows;
}

void RankingModel::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = column < 0 ? ValueColumn : column;
    m_sortOrder = column < 0 ? Qt::DescendingOrder : order;
    QList<RankedContent> ranked = rows();
    std::sort(ranked.begin(), ranked.end(), [](const RankedContent &a, const RankedContent &b) {
        return a.value != b.value ? a.value > b.value : a.id < b.id;
    });
    setRows(sorted(ranked));
}

QString RankingModel::idOf(const RankedContent &row) const
{
    return row.id.toText();
}

QVariant RankingModel::cell(const RankedContent &row, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case SparklineRole:
        return column == TrendColumn ? sparkline(row.id) : QVariant();
    case SortRole:
        return isFigure(column) ? QVariant(row.value) : QVariant(text(row, column));
    case EmphasisRole:
        return static_cast<int>(column == TitleColumn || column == ValueColumn
                                    ? Emphasis::Normal
                                    : Emphasis::Secondary);
    case Qt::TextAlignmentRole:
        return isFigure(column) ? QVariant(static_cast<int>(Qt::AlignRight | Qt::AlignVCenter))
                                : QVariant();
    }
    return {};
}

QString RankingModel::text(const RankedContent &row, int column) const
{
    switch (column) {
    case TitleColumn:
        return row.facts.title;
    case PlatformColumn:
        return row.facts.platform.isEmpty() ? QString() : platformName(row.facts.platform);
    case PublishedColumn:
        return publishedText(row.facts.publishedAt);
    case ValueColumn:
        return m_metric ? metricValueText(*m_metric, row.value, m_home) : QString();
    case ShareColumn:
        return row.share ? QString::number(*row.share, 'f', 1) + u'%' : u"—"_s;
    }
    return {};
}

} // namespace Creator
