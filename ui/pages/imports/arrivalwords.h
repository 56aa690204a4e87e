#pragma once

#include <QString>
#include <QStringList>

namespace Creator {

/// "stripe_payouts.csv has arrived", "3 files have arrived"
[[nodiscard]] QString arrivalTitle(const QStringList &paths);
/// The names of several, the first ones if they are many; of one where it lies.
[[nodiscard]] QString arrivalDetail(const QStringList &paths);

} // namespace Creator
