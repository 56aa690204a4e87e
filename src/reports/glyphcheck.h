#pragma once

#include "core/result.h"

#include <QFont>
#include <QSet>
#include <QString>
#include <QStringList>

namespace Creator {

struct ReportDocument;

/// Finds characters that no font of this machine can show, before a page drops them silently.
class GlyphCheck
{
public:
    explicit GlyphCheck(const QFont &font);

    /// The first character of `text` without a glyph in the font or any that stands in for it; 0 if
    /// all have one.
    [[nodiscard]] char32_t firstMissing(const QString &text);

    /// `text` with `stand` for each of them, and without control and direction characters.
    [[nodiscard]] QString replacingMissing(const QString &text, QChar stand);

    /// Fails with a sentence that names the character and the text it is in.
    [[nodiscard]] static Status check(const ReportDocument &document, const QFont &font);
    [[nodiscard]] static Status check(const QStringList &texts, const QFont &font);

private:
    const QFont m_font;
    QSet<char32_t> m_known;
};

} // namespace Creator
