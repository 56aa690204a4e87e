#pragma once

#include <QStringView>

namespace Creator {

/// Whether `link` may be handed to the desktop: https, http or mailto, without user name or
/// password, without control, blank or bidirectional characters that would make it look like
/// another one.
[[nodiscard]] bool isSafeLink(QStringView link);

enum class LinkOutcome { Opened, Refused };

/// Opens a link in the person's browser or mail program. The only way out of the application.
[[nodiscard]] LinkOutcome openLink(const QString &link);

/// Shows a folder of this computer in the person's file manager; anything else is refused.
[[nodiscard]] LinkOutcome openFolder(const QString &folder);

/// Shows a file that the person just had written (a calendar, a table or a PDF) in the program that
/// the desktop has for it; anything else is refused.
[[nodiscard]] LinkOutcome openFile(const QString &file);

} // namespace Creator
