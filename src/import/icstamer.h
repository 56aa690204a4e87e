#pragma once

#include "core/result.h"

#include <QByteArray>

namespace Creator {

/// A calendar file reduced to what is read from it.
struct TamedIcs
{
    QByteArray text; // one VCALENDAR, lines unfolded, every component closed
    int unreadableLines = 0;
    bool isCutOff = false; // the file ends in the middle of a component
};

/// Keeps events, to-dos and time zones with the properties that the reader knows, and nothing that
/// is nested deeper: what comes after has to deal with tame input only. Refuses files above
/// 32 MiB, with more than 20,000 entries, or without a VCALENDAR (Error::Code::InvalidData).
[[nodiscard]] Result<TamedIcs> tameIcs(const QByteArray &bytes);

} // namespace Creator
