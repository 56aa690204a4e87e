#include "import/sourcetext.h"

#include <algorithm>

namespace Creator {

namespace {

bool looksBinary(QByteArrayView head)
{
    const auto odd = std::count_if(head.begin(), head.end(), [](char c) {
        const auto code = static_cast<unsigned char>(c);
        return code < 0x20 && code != '\t' && code != '\n' && code != '\r' && code != '\f';
    });
    return odd * 20 > head.size() || (head.contains('\0') && !encodingSign(head));
}

/// A workbook with a password is wrapped into the container of the old ones, as a stream of this
/// name (UTF-16).
bool isEncryptedWorkbook(QByteArrayView head)
{
    static constexpr char name[] = "E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0";
    return head.toByteArray().contains(QByteArrayView(name, sizeof(name) - 1));
}

} // namespace

std::optional<RefusalReason> sniffRefusal(QByteArrayView head)
{
    if (head.isEmpty())
        return RefusalReason::Empty;
    if (head.startsWith("PK\x03\x04") || head.startsWith("PK\x05\x06"))
        return RefusalReason::Zip;
    if (head.startsWith("\x1f\x8b"))
        return RefusalReason::Gzip;
    if (head.startsWith("\xd0\xcf\x11\xe0"))
        return isEncryptedWorkbook(head) ? RefusalReason::WorkbookEncrypted : RefusalReason::Xls;
    if (head.first(std::min<qsizetype>(head.size(), 1024)).toByteArray().contains("%PDF-"))
        return RefusalReason::Pdf;
    const std::optional<EncodingSign> sign = encodingSign(head);
    const bool wide = sign && sign->encoding != TextEncoding::Utf8;
    QByteArray start = head.first(std::min<qsizetype>(head.size(), 2048)).toByteArray();
    if (wide)
        start.removeIf([](char c) { return c == '\0'; });
    start = start.mid(sign ? sign->bomSize : 0).trimmed().toLower();
    if (start.startsWith("<!doctype html") || start.startsWith("<html") || start.startsWith("<head")
        || (start.startsWith("<") && start.contains("<html")))
        return RefusalReason::Html;
    if (start.isEmpty() && head.size() < 64)
        return RefusalReason::Empty;
    if (!wide && looksBinary(head))
        return RefusalReason::Binary;
    return std::nullopt;
}

} // namespace Creator
