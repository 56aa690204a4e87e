#pragma once

#include "core/result.h"
#include "domain/ids.h"

#include <QList>
#include <QPair>
#include <QString>

namespace Creator {

class Connection;

/// What lists of earnings need to know of contents: which there are, and what they are called.
namespace ContentRepository {

using Titles = QList<QPair<ContentId, QString>>;

/// The newest published first.
[[nodiscard]] Result<Titles> newest(Connection &connection, int limit);
/// Those that an earning points at, by title.
[[nodiscard]] Result<Titles> withEarnings(Connection &connection, int limit);
/// All titles by id, for reports.
[[nodiscard]] Result<Titles> all(Connection &connection);

} // namespace ContentRepository

} // namespace Creator
