#include "import/textspool.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace Creator {

TextSpool::TextSpool()
    : m_file(QDir::temp().filePath(u"import-XXXXXX"_s))
{
}

bool TextSpool::add(std::string_view bytes)
{
    m_size += static_cast<qint64>(bytes.size());
    m_bytes.append(bytes.data(), static_cast<qsizetype>(bytes.size()));
    if (m_bytes.size() <= SourceText::memoryLimit)
        return true;
    if (!m_file.isOpen() && !m_file.open())
        return false;
    const bool written = m_file.write(m_bytes) == m_bytes.size();
    m_bytes.clear();
    return written;
}

Accepted<SourceText> TextSpool::finish(std::optional<TextEncoding> encoding)
{
    if (!m_file.isOpen())
        return SourceText::fromBytes(m_bytes, encoding);
    if (m_file.write(m_bytes) != m_bytes.size() || !m_file.flush())
        return refuse(RefusalReason::NoSpace);
    return SourceText::openFile(m_file.fileName(), encoding);
}

} // namespace Creator
