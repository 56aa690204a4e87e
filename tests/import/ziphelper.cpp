#include "ziphelper.h"

#include <archive.h>
#include <archive_entry.h>

namespace Creator::Test {

QByteArray zipOf(const QList<QPair<QByteArray, QByteArray>> &members)
{
    qsizetype total = 64 * 1024;
    for (const auto &member : members)
        total += member.first.size() + member.second.size() + 1024;
    QByteArray bytes(total, Qt::Uninitialized);
    size_t used = 0;
    archive *const zip = archive_write_new();
    archive_write_set_format_zip(zip);
    archive_write_open_memory(zip, bytes.data(), static_cast<size_t>(bytes.size()), &used);
    for (const auto &[name, contents] : members) {
        archive_entry *const entry = archive_entry_new();
        archive_entry_set_pathname(entry, name.constData());
        archive_entry_set_filetype(entry, name.endsWith('/') ? AE_IFDIR : AE_IFREG);
        archive_entry_set_perm(entry, 0644);
        archive_entry_set_size(entry, contents.size());
        archive_write_header(zip, entry);
        archive_write_data(zip, contents.constData(), static_cast<size_t>(contents.size()));
        archive_entry_free(entry);
    }
    archive_write_close(zip);
    archive_write_free(zip);
    bytes.truncate(static_cast<qsizetype>(used));
    return bytes;
}

} // namespace Creator::Test
