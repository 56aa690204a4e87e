#include "pages/settings/tables.h"

#include "theme/theme.h"

#include <QItemSelectionModel>

namespace Creator {

namespace {

constexpr int mostRows = 8;
constexpr int leastRows = 3;

} // namespace

void setUpSmallTable(DataTable &table, QAbstractItemModel &model,
                     const QList<DataTable::Column> &columns, int stretchColumn)
{
    table.setModel(&model);
    table.setColumns(columns, {}, {});
    table.setStretchColumn(stretchColumn);
    table.setSelectionMode(QAbstractItemView::SingleSelection);
    table.setEditTriggers(QAbstractItemView::NoEditTriggers);
    const auto fit = [&table, &model] {
        const ThemeSizes &sizes = themeOf(&table).sizes();
        const int rows = qBound(leastRows, model.rowCount(), mostRows);
        table.setFixedHeight(sizes.header + rows * sizes.row + sizes.tiny);
    };
    QObject::connect(&model, &QAbstractItemModel::modelReset, &table, fit);
    fit();
}

void enableWithSelection(QWidget &control, DataTable &table)
{
    const auto refresh
        = [&control, &table] { control.setEnabled(table.selectionModel()->hasSelection()); };
    QObject::connect(table.selectionModel(), &QItemSelectionModel::selectionChanged, &control,
                     refresh);
    QObject::connect(table.model(), &QAbstractItemModel::modelReset, &control, refresh);
    refresh();
}

} // namespace Creator
