#include "models/resourcetablemodel.h"

#include <QSet>

#include <algorithm>

namespace Creator {

namespace {

// Beyond that many single steps views are quicker with a reset.
constexpr size_t mostSteps = 1'000;

template <typename T>
int threeWay(const T &a, const T &b)
{
    return a < b ? -1 : b < a ? 1 : 0;
}

/// What never ends comes after everything that does.
int byEnd(QDate a, QDate b)
{
    if (a.isValid() != b.isValid())
        return a.isValid() ? -1 : 1;
    return threeWay(a, b);
}

} // namespace

ResourceTableModel::ResourceTableModel(const Clock &clock, QObject *parent)
    : QAbstractTableModel(parent)
    , m_clock(clock)
{
}

ResourceTableModel::~ResourceTableModel() = default;

ResourceRowList ResourceTableModel::prepare(const QList<Resource> &resources,
                                            const QHash<ResourceId, int> &usedIn)
{
    const QCollator collator = nameCollator();
    ResourceRowList rows;
    rows.reserve(static_cast<size_t>(resources.size()));
    for (const Resource &resource : resources) {
        rows.push_back(Creator::rowOf(resource, collator));
        rows.back()->usedIn = usedIn.value(resource.id);
    }
    // The usual order, so that ordering again costs one pass.
    std::stable_sort(rows.begin(), rows.end(),
                     [](const Row &a, const Row &b) { return a->key.compare(b->key) < 0; });
    return rows;
}

void ResourceTableModel::setAll(ResourceRowList rows)
{
    for (const Row &row : rows) {
        if (const Row known = m_byId.value(row->resource.id))
            row->file = known->file;
    }
    m_order = std::move(rows);
    m_byId.clear();
    m_byId.reserve(static_cast<qsizetype>(m_order.size()));
    for (const Row &row : m_order)
        m_byId.insert(row->resource.id, row);
    order();
    reset();
}

void ResourceTableModel::upsert(const QList<Resource> &resources)
{
    const QCollator collator = nameCollator();
    for (const Resource &resource : resources) {
        const Row fresh = Creator::rowOf(resource, collator);
        if (const Row known = m_byId.value(resource.id)) {
            fresh->usedIn = known->usedIn;
            fresh->file
                = known->resource.location == resource.location ? known->file : FileState::NoFile;
            *known = *fresh;
        } else {
            m_byId.insert(resource.id, fresh);
            m_order.push_back(fresh);
        }
    }
    order();
    follow();
    tellChanged(NameColumn, ColumnCount - 1);
}

void ResourceTableModel::remove(const QList<ResourceId> &ids)
{
    const QSet<ResourceId> gone(ids.cbegin(), ids.cend());
    std::erase_if(m_order, [&gone](const Row &row) { return gone.contains(row->resource.id); });
    for (const ResourceId &id : ids)
        m_byId.remove(id);
    follow();
}

void ResourceTableModel::setCategories(const QList<ResourceCategory> &categories)
{
    m_categories = categories;
    const QCollator collator = nameCollator();
    std::sort(m_categories.begin(), m_categories.end(),
              [&collator](const ResourceCategory &a, const ResourceCategory &b) {
                  return collator.compare(a.name, b.name) < 0;
              });
    m_categoryNames.clear();
    m_categoryRanks.clear();
    for (const ResourceCategory &category : std::as_const(m_categories)) {
        m_categoryNames.insert(category.id, category.name);
        m_categoryRanks.insert(category.id, static_cast<int>(m_categoryRanks.size()) + 1);
    }
    if (m_sortColumn == CategoryColumn) {
        order();
        follow();
    }
    tellChanged(CategoryColumn, CategoryColumn);
}

void ResourceTableModel::setUsedIn(const QHash<ResourceId, int> &usedIn)
{
    for (const Row &row : m_order)
        row->usedIn = usedIn.value(row->resource.id);
    if (m_sortColumn == UsedColumn)
        order();
    follow();
    tellChanged(UsedColumn, UsedColumn);
}

void ResourceTableModel::setFileStates(const QHash<ResourceId, FileState> &states)
{
    for (auto it = states.cbegin(); it != states.cend(); ++it) {
        if (const Row row = m_byId.value(it.key()))
            row->file = it.value();
    }
    follow();
    tellChanged(NameColumn, ColumnCount - 1);
}

void ResourceTableModel::setFilter(const ResourceFilter &filter)
{
    if (m_filter == filter)
        return;
    m_filter = filter;
    reset();
}

void ResourceTableModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= ColumnCount)
        return;
    m_sortColumn = column;
    m_sortOrder = order;
    this->order();
    follow();
}

bool ResourceTableModel::isBefore(const ResourceRow &a, const ResourceRow &b) const
{
    const Resource &x = a.resource;
    const Resource &y = b.resource;
    int order = 0;
    switch (static_cast<Column>(m_sortColumn)) {
    case NameColumn:
    case ColumnCount:
        break;
    case TypeColumn:
        order = threeWay(x.type, y.type);
        break;
    case CategoryColumn:
        order = threeWay(m_categoryRanks.value(x.categoryId.value_or(CategoryId())),
                         m_categoryRanks.value(y.categoryId.value_or(CategoryId())));
        break;
    case LicenceColumn:
        order = threeWay(x.licence.type, y.licence.type);
        break;
    case EndColumn:
        order = byEnd(x.licence.validTo, y.licence.validTo);
        break;
    case UsedColumn:
        order = threeWay(a.usedIn, b.usedIn);
        break;
    case MeasureColumn:
        order = threeWay(x.fileSize, y.fileSize);
        break;
    }
    if (order == 0 && m_sortColumn != NameColumn)
        return a.key.compare(b.key) < 0;
    if (order == 0)
        order = a.key.compare(b.key);
    return m_sortOrder == Qt::AscendingOrder ? order < 0 : order > 0;
}

void ResourceTableModel::order()
{
    std::stable_sort(m_order.begin(), m_order.end(),
                     [this](const Row &a, const Row &b) { return isBefore(*a, *b); });
}

ResourceTableModel::Shown ResourceTableModel::matching() const
{
    const ResourceMatcher matcher(m_filter, m_clock.today());
    Shown wanted;
    wanted.reserve(m_order.size());
    std::copy_if(m_order.cbegin(), m_order.cend(), std::back_inserter(wanted),
                 [&matcher](const Row &row) { return matcher.matches(*row); });
    return wanted;
}

void ResourceTableModel::reset()
{
    beginResetModel();
    m_shown = matching();
    endResetModel();
}

void ResourceTableModel::follow()
{
    const Shown wanted = matching();
    if (wanted == m_shown)
        return;
    const size_t difference = wanted.size() > m_shown.size() ? wanted.size() - m_shown.size()
                                                             : m_shown.size() - wanted.size();
    if (difference > mostSteps) {
        reset();
        return;
    }
    dropRows(wanted);
    moveRows(wanted);
    bringRows(wanted);
}

void ResourceTableModel::dropRows(const Shown &wanted)
{
    const QSet<const ResourceRow *> staying = [&wanted] {
        QSet<const ResourceRow *> rows;
        rows.reserve(static_cast<qsizetype>(wanted.size()));
        for (const Row &row : wanted)
            rows.insert(row.get());
        return rows;
    }();
    for (int row = static_cast<int>(m_shown.size()) - 1; row >= 0; --row) {
        if (staying.contains(m_shown[static_cast<size_t>(row)].get()))
            continue;
        beginRemoveRows({}, row, row);
        m_shown.erase(m_shown.begin() + row);
        endRemoveRows();
    }
}

void ResourceTableModel::moveRows(const Shown &wanted)
{
    QSet<const ResourceRow *> here;
    for (const Row &row : m_shown)
        here.insert(row.get());
    Shown moved;
    std::copy_if(wanted.cbegin(), wanted.cend(), std::back_inserter(moved),
                 [&here](const Row &row) { return here.contains(row.get()); });
    if (moved == m_shown)
        return;
    emit layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    QHash<const ResourceRow *, int> places;
    for (size_t i = 0; i < moved.size(); ++i)
        places.insert(moved[i].get(), static_cast<int>(i));
    const QModelIndexList from = persistentIndexList();
    QModelIndexList to;
    for (const QModelIndex &index : from) {
        const ResourceRow *row = m_shown[static_cast<size_t>(index.row())].get();
        to.append(createIndex(places.value(row), index.column()));
    }
    m_shown = moved;
    changePersistentIndexList(from, to);
    emit layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

void ResourceTableModel::bringRows(const Shown &wanted)
{
    for (size_t i = 0; i < wanted.size(); ++i) {
        if (i < m_shown.size() && m_shown[i] == wanted[i])
            continue;
        const auto row = static_cast<int>(i);
        beginInsertRows({}, row, row);
        m_shown.insert(m_shown.begin() + row, wanted[i]);
        endInsertRows();
    }
}

void ResourceTableModel::tellChanged(int firstColumn, int lastColumn)
{
    if (!m_shown.empty())
        emit dataChanged(index(0, firstColumn), index(rowCount() - 1, lastColumn));
}

const ResourceRow *ResourceTableModel::at(int row) const
{
    return row >= 0 && row < rowCount() ? m_shown[static_cast<size_t>(row)].get() : nullptr;
}

const ResourceRow *ResourceTableModel::find(ResourceId id) const
{
    return m_byId.value(id).get();
}

int ResourceTableModel::rowOf(ResourceId id) const
{
    const auto it = std::find_if(m_shown.cbegin(), m_shown.cend(),
                                 [id](const Row &row) { return row->resource.id == id; });
    return it == m_shown.cend() ? -1 : static_cast<int>(it - m_shown.cbegin());
}

QList<Resource> ResourceTableModel::all() const
{
    QList<Resource> resources;
    resources.reserve(total());
    for (const Row &row : m_order)
        resources.append(row->resource);
    return resources;
}

QStringList ResourceTableModel::tags() const
{
    QSet<QString> tags;
    for (const Row &row : m_order)
        tags.unite(QSet<QString>(row->resource.tags.cbegin(), row->resource.tags.cend()));
    QStringList sorted(tags.cbegin(), tags.cend());
    std::sort(sorted.begin(), sorted.end(),
              [collator = nameCollator()](const QString &a, const QString &b) {
                  return collator.compare(a, b) < 0;
              });
    return sorted;
}

int ResourceTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int ResourceTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

void ResourceTableModel::retranslate()
{
    tellChanged(NameColumn, ColumnCount - 1);
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

} // namespace Creator
