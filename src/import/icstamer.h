#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QList>

namespace Creator {

/// A calendar file reduced to what is read from it.
struct TamedIcs
{
    QByteArray text; // one VCALENDAR, lines unfolded, every component closed
    QList<int> entryLines; // where each event and to-do begins, from 1
    int unreadableLines = 0;
    bool isCutOff = false; // the file ends in the middle of a component
};

/// Stands for a comma inside of a category, which libical takes for the end of it.
inline constexpr char16_t icsCommaMark = 0x81;

/// Keeps events, to-dos and time zones with the properties that the reader knows, and nothing that
/// is nested deeper: what comes after has to deal with tame input only. Refuses files above
/// 32 MiB, with more than 20,000 entries, or without a VCALENDAR (Error::Code::InvalidData).
[[nodiscard]] Result<TamedIcs> tameIcs(const QByteArray &bytes);

} // namespace Creator
