#pragma once

#include "core/result.h"
#include "domain/account.h"

#include <QList>

#include <optional>

namespace Creator {

class Connection;
struct WriteContext;

/// How a SocialAccount lies in its table. The only place that knows the columns' order.
namespace AccountRows {

/// Without deleted ones; by platform, in the order of their making.
[[nodiscard]] Result<QList<SocialAccount>> all(Connection &connection);
[[nodiscard]] Result<std::optional<SocialAccount>> find(Connection &connection, SocialAccountId id);
/// A deleted one too.
[[nodiscard]] Result<std::optional<SocialAccount>>
find(Connection &connection, const QString &platform, const QString &accountId);

/// Inserts or replaces the row of `account.id`, and brings it back if it was deleted. False if it
/// was like this already; then nothing is written.
[[nodiscard]] Result<bool> put(WriteContext &context, const SocialAccount &account);

} // namespace AccountRows

} // namespace Creator
