#pragma once

#include "import/refusal.h"
#include "import/zipreader.h"

#include <QIODevice>
#include <QString>
#include <QXmlStreamReader>

#include <functional>

namespace Creator {

/// How much a workbook may hold.
struct XlsxLimits
{
    qint64 unpacked = 512LL * 1024 * 1024; // bytes of each part that is read
    qint64 strings = 64LL * 1024 * 1024; // bytes of the texts that cells share
    qint64 cells = 5'000'000; // empty ones before filled ones included
    qint64 text = 256LL * 1024 * 1024; // bytes of the sheet as CSV
};

/// One part of a workbook as a stream, unpacked while it is read and never beyond the limit.
class XlsxPart final : public QIODevice
{
    Q_OBJECT

public:
    XlsxPart(QIODevice &workbook, const XlsxLimits &limits);

    /// Opens the part of that path, "xl/workbook.xml". Without a refusal but not open: there is
    /// none.
    [[nodiscard]] Accepted<void> find(const QString &path);
    [[nodiscard]] bool isSequential() const override { return true; }
    /// Why reading ended early; nothing if it did not.
    [[nodiscard]] std::optional<RefusalReason> trouble() const { return m_trouble; }

protected:
    qint64 readData(char *data, qint64 size) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    XlsxLimits m_limits;
    ZipReader m_zip;
    ZipReader::Block m_block;
    qint64 m_unpacked = 0;
    std::optional<RefusalReason> m_trouble;
};

/// The ZIP is an Office document, broken ones included; not a download of tables.
[[nodiscard]] bool isOfficeDocument(QIODevice &device);

/// Reads a part with `read`, and tells why that failed: a document type is never accepted. Nothing
/// happens if there is no such part.
[[nodiscard]] Accepted<void> readXlsxPart(QIODevice &workbook, const QString &path,
                                          const XlsxLimits &limits,
                                          const std::function<void(QXmlStreamReader &)> &read);

} // namespace Creator
