#pragma once

#include "analytics/contentranking.h"
#include "analytics/sparkline.h"
#include "core/clock.h"
#include "models/listtablemodel.h"

#include <QTimer>

namespace Creator {

/// Contents with what they came to. Sorts its own values, so that thousands cost nothing.
///
/// Asks for the courses of those rows only that somebody looks at.
class RankingModel final : public ListTableModel<RankedContent>
{
    Q_OBJECT

public:
    enum Column {
        TitleColumn,
        PlatformColumn,
        PublishedColumn,
        ValueColumn,
        ShareColumn,
        TrendColumn,
        ColumnCount
    };
    Q_ENUM(Column)

    explicit RankingModel(const Clock &clock, QObject *parent = nullptr);
    ~RankingModel() override;

    /// In the order that the person chose.
    void setRanking(const Metric &metric, Currency home, const ContentRanking &ranking);

    void setSparklines(const QHash<ContentId, Sparkline> &lines);

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order) override;

signals:
    void sparklinesWanted(const QList<Creator::ContentId> &contents);

protected:
    [[nodiscard]] QString idOf(const RankedContent &row) const override;
    [[nodiscard]] QVariant cell(const RankedContent &row, int column, int role) const override;

private:
    [[nodiscard]] QString text(const RankedContent &row, int column) const;
    [[nodiscard]] QList<RankedContent> sorted(QList<RankedContent> rows) const;

    [[nodiscard]] QVariant sparkline(ContentId content) const;

    const Clock &m_clock;
    QHash<ContentId, Sparkline> m_lines; // empty ones are on their way
    mutable QList<ContentId> m_wanted; // looked at, and not asked for yet
    mutable QTimer m_ask;
    const Metric *m_metric = nullptr;
    Currency m_home;
    int m_sortColumn = ValueColumn;
    Qt::SortOrder m_sortOrder = Qt::DescendingOrder;
};

} // namespace Creator
