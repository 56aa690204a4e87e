#pragma once

#include "core/clock.h"
#include "import/planmerge.h"
#include "models/roles.h"

#include <QAbstractTableModel>

#include <array>

namespace Creator {

/// The entries of a calendar or a table of contents before anything is written, each with what
/// will happen to it. What is ticked here is what is written.
class PlanPreviewModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        CheckColumn,
        FateColumn,
        TitleColumn,
        DateColumn,
        StatusColumn,
        DetailColumn,
        ColumnCount,
    };
    Q_ENUM(Column)
    enum class Show { All, New, Changed, Skipped, Refused };
    Q_ENUM(Show)
    static constexpr int showCount = 5;

    explicit PlanPreviewModel(const Clock &clock, QObject *parent = nullptr);
    ~PlanPreviewModel() override;

    void setMerge(const PlanMerge &merge, const QTimeZone &zone);
    void clear();
    [[nodiscard]] bool isEmpty() const { return m_merge.rows.isEmpty(); }
    [[nodiscard]] const PlanMerge &merge() const { return m_merge; }
    void setShow(Show show);
    [[nodiscard]] Show show() const { return m_show; }
    /// Entries of the whole file under a filter.
    [[nodiscard]] int countOf(Show show) const { return m_counts[static_cast<size_t>(show)]; }
    /// New and changed ones that were unticked.
    [[nodiscard]] const QSet<ContentId> &leftOut() const { return m_leftOut; }
    /// What would be written.
    [[nodiscard]] QList<Content> chosen() const { return m_merge.written(m_leftOut); }
    /// How many that are, without copying them.
    [[nodiscard]] int chosenCount() const { return m_chosenCount; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

signals:
    /// Other entries are ticked now.
    void choicesChanged();

private:
    [[nodiscard]] const PlanMergeRow &at(int row) const;
    [[nodiscard]] QString text(const PlanMergeRow &row, int column) const;
    [[nodiscard]] QVariant checkState(const PlanMergeRow &row) const;
    void filter();
    void countChosen();

    const Clock &m_clock;
    QTimeZone m_zone = QTimeZone::utc();
    PlanMerge m_merge;
    Show m_show = Show::All;
    std::array<int, showCount> m_counts{};
    QList<int> m_visible; // indices into the rows
    QSet<ContentId> m_leftOut;
    int m_chosenCount = 0;
};

} // namespace Creator
