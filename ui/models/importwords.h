#pragma once

#include "import/importformat.h"
#include "import/importsink.h"

#include <QString>

namespace Creator {

class ImportFile;

// What an import says about rows and files, in the language that the app speaks.

/// "summary row", "failed payment"
[[nodiscard]] QString skipText(SkipReason reason);
/// "bad amount"
[[nodiscard]] QString rejectText(RejectReason reason);
/// The same for a stored word; a word of a later version comes back unchanged.
[[nodiscard]] QString rejectText(const QString &text);
/// "Stripe, itemised"; of an archive "YouTube (ZIP archive)".
[[nodiscard]] QString formatText(const QString &formatId);
/// "UTF-8", "CP949"
[[nodiscard]] QString encodingText(const QString &word);
/// "comma", "semicolon", "tab"
[[nodiscard]] QString delimiterText(char delimiter);

} // namespace Creator
