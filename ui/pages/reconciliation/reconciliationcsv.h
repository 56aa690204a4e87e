#pragma once

#include "analytics/reconciliation.h"

namespace Creator::ReconciliationCsv {

/// The lines as a table, amounts as exact decimals of the line's currency; what nobody knows is an
/// empty cell. `today` decides how days are said.
[[nodiscard]] QByteArray bytes(const QList<ReconciliationLine> &lines, QDate today);

} // namespace Creator::ReconciliationCsv
