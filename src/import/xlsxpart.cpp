#include "import/xlsxpart.h"

#include <algorithm>
#include <cstring>

using namespace Qt::StringLiterals;

namespace Creator {

namespace {

// Real workbooks have a few dozen parts; one with more is made to keep us busy.
constexpr int mostParts = 10'000;

} // namespace

XlsxPart::XlsxPart(QIODevice &workbook, const XlsxLimits &limits)
    : m_limits(limits)
    , m_zip(workbook)
{
}

Accepted<void> XlsxPart::find(const QString &path)
{
    ZipReader::Next next = m_zip.next();
    for (int count = 1; next == ZipReader::Next::Member; next = m_zip.next(), ++count) {
        if (count > mostParts)
            return refuse(RefusalReason::WorkbookTooBig);
        if (!m_zip.isFile() || m_zip.path().compare(path, Qt::CaseInsensitive) != 0)
            continue;
        if (m_zip.isEncrypted())
            return refuse(RefusalReason::WorkbookEncrypted);
        setOpenMode(ReadOnly | Unbuffered);
        return {};
    }
    if (next == ZipReader::Next::Broken)
        return refuse(RefusalReason::BadWorkbook);
    return {};
}

qint64 XlsxPart::readData(char *data, qint64 size)
{
    if (m_trouble)
        return -1;
    while (m_block.size == 0) {
        const ZipReader::Read read = m_zip.readBlock(m_block);
        if (read == ZipReader::Read::End)
            return 0;
        if (read == ZipReader::Read::Broken) {
            m_trouble = RefusalReason::BadWorkbook;
            return -1;
        }
        m_unpacked += m_block.size;
        if (m_unpacked > m_limits.unpacked) {
            m_trouble = RefusalReason::WorkbookTooBig;
            return -1;
        }
    }
    const qint64 count = std::min(size, m_block.size);
    std::memcpy(data, m_block.data, static_cast<size_t>(count));
    m_block.data += count;
    m_block.size -= count;
    return count;
}

bool isOfficeDocument(QIODevice &device)
{
    ZipReader zip(device);
    for (int count = 0; count < mostParts && zip.next() == ZipReader::Next::Member; ++count) {
        const QString path = zip.path();
        if (path == "[Content_Types].xml"_L1 || path.startsWith("xl/"_L1))
            return true;
    }
    return false;
}

Accepted<void> readXlsxPart(QIODevice &workbook, const QString &path, const XlsxLimits &limits,
                            const std::function<void(QXmlStreamReader &)> &read)
{
    XlsxPart part(workbook, limits);
    if (const auto found = part.find(path); !found)
        return tl::unexpected(found.error());
    if (!part.isOpen())
        return {};
    QXmlStreamReader xml(&part);
    xml.setEntityExpansionLimit(0);
    read(xml);
    if (part.trouble())
        return refuse(*part.trouble());
    if (xml.hasError())
        return refuse(RefusalReason::BadWorkbook);
    return {};
}

} // namespace Creator
