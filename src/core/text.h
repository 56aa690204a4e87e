#pragma once

#include <QByteArrayView>
#include <QString>

namespace Creator {

/// Text as it is stored: NFC, without NUL and without lone surrogates.
/// Every string from outside passes here once, at the door (PostgreSQL refuses the rest).
[[nodiscard]] QString canonicalText(const QString &text);

/// The same for UTF-8 bytes; invalid sequences become U+FFFD.
[[nodiscard]] QString canonicalText(QByteArrayView utf8);

/// Text for comparing and searching: NFKC, case-folded.
[[nodiscard]] QString foldedText(const QString &text);

/// A file name made of `text`: no separators, no reserved names, at most 120 characters
/// and 200 bytes.
[[nodiscard]] QString fileNameSlug(const QString &text);

} // namespace Creator
