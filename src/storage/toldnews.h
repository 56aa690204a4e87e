#pragma once

#include "core/result.h"

#include <QSet>
#include <QString>
#include <QStringList>

namespace Creator {

class Connection;
struct WriteContext;

/// What a person was told of once and is not told of again. Keys are made by who tells.
namespace ToldNews {

[[nodiscard]] Result<QSet<QString>> all(Connection &connection);
/// A key that is there already stays as it is.
[[nodiscard]] Status note(WriteContext &context, const QStringList &keys);

} // namespace ToldNews

} // namespace Creator
