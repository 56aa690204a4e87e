#pragma once

#include "import/columnmapping.h"
#include "import/importfile.h"

namespace Creator {

/// What the mapping wizard shows of a table: its columns and their first cells. Made on a worker.
struct MappingSource
{
    QStringList columns;
    QList<QStringList> samples; // per column, a few cells
    QString signature; // by which presets are found
    ColumnMapping suggested;

    [[nodiscard]] static MappingSource of(ImportTable &table);
    [[nodiscard]] int find(const QString &column) const;
};

} // namespace Creator
