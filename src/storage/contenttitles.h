#pragma once

#include "core/result.h"
#include "domain/ids.h"

#include <QList>
#include <QPair>
#include <QString>

namespace Creator {

class Connection;

/// What lists of earnings need to know of contents: which there are, and what they are called.
namespace ContentTitles {

using List = QList<QPair<ContentId, QString>>;

/// The newest published first.
[[nodiscard]] Result<List> newest(Connection &connection, int limit);
/// Those that an earning points at, by title.
[[nodiscard]] Result<List> withEarnings(Connection &connection, int limit);
/// All titles by id, for reports.
[[nodiscard]] Result<List> all(Connection &connection);

} // namespace ContentTitles

} // namespace Creator
