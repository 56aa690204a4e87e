#pragma once

#include "import/sourcetext.h"

#include <QByteArray>
#include <QTemporaryFile>

#include <string_view>

namespace Creator {

/// Gathers the bytes of a text that comes in pieces; what is too much for memory goes to a file
/// without a name.
class TextSpool
{
public:
    TextSpool();

    /// False: there is no room.
    [[nodiscard]] bool add(std::string_view bytes);
    /// Bytes so far.
    [[nodiscard]] qint64 size() const { return m_size; }
    /// The text of all of them; call it once.
    [[nodiscard]] Accepted<SourceText> finish(std::optional<TextEncoding> encoding = std::nullopt);

private:
    QByteArray m_bytes;
    QTemporaryFile m_file;
    qint64 m_size = 0;
};

} // namespace Creator
