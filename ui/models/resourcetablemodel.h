#pragma once

#include "core/clock.h"
#include "models/resourcerow.h"
#include "models/roles.h"

#include <QAbstractTableModel>

namespace Creator {

/// The library in memory: all of it, filtered and in an order, as rows.
///
/// A new filter or order resets; everything else tells exactly which rows came, went, moved and
/// changed, so that views keep selection and place.
class ResourceTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        NameColumn,
        TypeColumn,
        CategoryColumn,
        LicenceColumn,
        EndColumn,
        UsedColumn,
        MeasureColumn,
        ColumnCount,
    };
    Q_ENUM(Column)
    enum Role {
        /// A ResourceType as int.
        TypeRole = FirstOwnRole,
        /// The path of a file; empty for links.
        FileRole,
        /// A FileState as int.
        FileStateRole,
    };

    explicit ResourceTableModel(const Clock &clock, QObject *parent = nullptr);
    ~ResourceTableModel() override;

    /// The costly half of setAll(), for a worker.
    [[nodiscard]] static ResourceRowList prepare(const QList<Resource> &resources,
                                                 const QHash<ResourceId, int> &usedIn);
    void setAll(ResourceRowList rows);
    /// Adds what is new and replaces what is known by its id.
    void upsert(const QList<Resource> &resources);
    void remove(const QList<ResourceId> &ids);
    void setCategories(const QList<ResourceCategory> &categories);
    void setUsedIn(const QHash<ResourceId, int> &usedIn);
    void setFileStates(const QHash<ResourceId, FileState> &states);
    void setFilter(const ResourceFilter &filter);
    [[nodiscard]] const ResourceFilter &filter() const { return m_filter; }

    /// Null if there is no such row.
    [[nodiscard]] const ResourceRow *at(int row) const;
    [[nodiscard]] const ResourceRow *find(ResourceId id) const;
    /// Where a resource is shown; -1 if it is not.
    [[nodiscard]] int rowOf(ResourceId id) const;
    /// All, shown or not.
    [[nodiscard]] QList<Resource> all() const;
    [[nodiscard]] int total() const { return static_cast<int>(m_order.size()); }
    /// Every tag once, by name.
    [[nodiscard]] QStringList tags() const;
    [[nodiscard]] const QList<ResourceCategory> &categories() const { return m_categories; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order) override;

    /// The words of the language changed.
    void retranslate();

private:
    using Row = std::shared_ptr<ResourceRow>;
    using Shown = std::vector<Row>;

    void order();
    [[nodiscard]] bool isBefore(const ResourceRow &a, const ResourceRow &b) const;
    [[nodiscard]] Shown matching() const;
    void reset();
    /// Shows what the filter wants now, telling each step.
    void follow();
    void dropRows(const Shown &wanted);
    void moveRows(const Shown &wanted);
    void bringRows(const Shown &wanted);
    void tellChanged(int firstColumn, int lastColumn);
    [[nodiscard]] QString text(const ResourceRow &row, int column) const;
    [[nodiscard]] QVariant raw(const ResourceRow &row, int column) const;
    [[nodiscard]] QVariant badge(const ResourceRow &row, int column) const;
    [[nodiscard]] QVariant emphasis(const ResourceRow &row, int column) const;
    [[nodiscard]] QString tooltip(const ResourceRow &row, int column) const;

    const Clock &m_clock;
    ResourceRowList m_order; // all, in the order asked for
    Shown m_shown;
    QHash<ResourceId, Row> m_byId;
    QList<ResourceCategory> m_categories;
    QHash<CategoryId, QString> m_categoryNames;
    QHash<CategoryId, int> m_categoryRanks; // by name, from 1
    ResourceFilter m_filter;
    int m_sortColumn = NameColumn;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace Creator
