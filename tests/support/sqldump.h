#pragma once

#include "storage/connection.h"

#include <QStringList>

namespace Creator::Test {

/// Every row that `sql` yields as one line, its columns separated by `|`; NULL is empty.
[[nodiscard]] inline QStringList dump(Connection &connection, const char *sql, int columns = 1)
{
    QStringList lines;
    auto rows = connection.prepare(sql);
    if (!rows)
        qFatal("%s", qUtf8Printable(rows.error().message));
    while (rows->step().value_or(false)) {
        QStringList cells;
        for (int i = 0; i < columns; ++i)
            cells.append(rows->text(i));
        lines.append(cells.join(QLatin1Char('|')));
    }
    return lines;
}

} // namespace Creator::Test
