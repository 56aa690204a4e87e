#pragma once

#include <QStringView>

namespace Creator {

/// What a number format makes of a number.
enum class XlsxShow { Number, Day, Month, Clock, DayAndClock };

/// Of a number format: those that every workbook has by their id, others by their code,
/// `yyyy"년" m"월" d"일"`.
[[nodiscard]] XlsxShow xlsxShow(int formatId, QStringView code);

} // namespace Creator
