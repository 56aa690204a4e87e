#pragma once

#include <QDate>
#include <QString>

namespace Creator {

/// "21 Nov", "11월 21일"; with the year if it is not `today`'s.
[[nodiscard]] QString shortDay(QDate day, QDate today);

} // namespace Creator
