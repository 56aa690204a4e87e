#pragma once

#include "delegates/datatable.h"

class QWidget;

namespace Creator {

/// A table of a few rows inside a card: as high as its rows, up to eight, one row chosen at a time.
void setUpSmallTable(DataTable &table, QAbstractItemModel &model,
                     const QList<DataTable::Column> &columns, int stretchColumn);

/// `control` works while a row of the table is chosen.
void enableWithSelection(QWidget &control, DataTable &table);

} // namespace Creator
