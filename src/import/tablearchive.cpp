#include "import/tablearchive.h"

#include "core/text.h"

#include <QDir>
#include <QTemporaryFile>

#include <algorithm>
#include <archive.h>
#include <archive_entry.h>
#include <memory>

using namespace Qt::StringLiterals;

namespace Creator {

namespace {

constexpr size_t blockSize = 256 * 1024;
constexpr qint64 freeOfRatio = 1024 * 1024;

struct Feed
{
    QIODevice &device;
    QByteArray block;
};

la_ssize_t readBlock(archive *, void *data, const void **buffer)
{
    Feed &feed = *static_cast<Feed *>(data);
    feed.block.resize(static_cast<qsizetype>(blockSize));
    const qint64 count = feed.device.read(feed.block.data(), feed.block.size());
    *buffer = feed.block.constData();
    return static_cast<la_ssize_t>(count);
}

la_int64_t seekTo(archive *, void *data, la_int64_t offset, int whence)
{
    QIODevice &device = static_cast<Feed *>(data)->device;
    la_int64_t target = offset;
    if (whence == SEEK_CUR)
        target += device.pos();
    else if (whence == SEEK_END)
        target += device.size();
    return device.seek(target) ? target : ARCHIVE_FATAL;
}

struct ArchiveFree
{
    void operator()(archive *handle) const { archive_read_free(handle); }
};
using ArchiveHandle = std::unique_ptr<archive, ArchiveFree>;

/// The last part of the member's path. Names without the UTF-8 flag are CP949 more often than not.
QString nameOf(archive_entry *entry)
{
    QString name;
    if (const char *utf8 = archive_entry_pathname_utf8(entry)) {
        name = QString::fromUtf8(utf8);
    } else if (const char *raw = archive_entry_pathname(entry)) {
        std::string text;
        const QByteArrayView bytes(raw, static_cast<qsizetype>(qstrlen(raw)));
        for (const TextEncoding encoding : { TextEncoding::Utf8, TextEncoding::Cp949 }) {
            TextDecoder decoder(encoding);
            text.clear();
            if (decoder.decode(bytes, text) && decoder.finish())
                break;
        }
        name = QString::fromStdString(text);
    }
    name.replace(u'\\', u'/');
    return canonicalText(name.section(u'/', -1)).left(200);
}

class Unpacker
{
public:
    Unpacker(qint64 packedSize, const ArchiveLimits &limits)
        : m_packedSize(packedSize)
        , m_limits(limits)
    {
    }

    /// The member's bytes as text; a refusal that does not end the whole archive leaves it out.
    [[nodiscard]] Accepted<SourceText> unpack(archive *handle)
    {
        QByteArray memory;
        QTemporaryFile spool(QDir::temp().filePath(u"import-XXXXXX"_s));
        const void *block = nullptr;
        size_t size = 0;
        la_int64_t offset = 0;
        int result = archive_read_data_block(handle, &block, &size, &offset);
        for (; result == ARCHIVE_OK;
             result = archive_read_data_block(handle, &block, &size, &offset)) {
            m_unpacked += static_cast<qint64>(size);
            if (m_unpacked > m_limits.totalSize || exceedsRatio())
                return refuse(RefusalReason::ArchiveTooBig);
            if (!spool.isOpen())
                memory.append(static_cast<const char *>(block), static_cast<qsizetype>(size));
            else if (spool.write(static_cast<const char *>(block), static_cast<qint64>(size)) < 0)
                return refuse(RefusalReason::NoSpace);
            if (!spool.isOpen() && memory.size() > SourceText::memoryLimit) {
                if (!spool.open() || spool.write(memory) != memory.size())
                    return refuse(RefusalReason::NoSpace);
                memory.clear();
            }
        }
        if (result != ARCHIVE_EOF)
            return refuse(RefusalReason::BadArchive);
        if (!spool.isOpen())
            return SourceText::fromBytes(memory);
        return spool.flush() ? SourceText::openFile(spool.fileName())
                             : refuse(RefusalReason::NoSpace);
    }

private:
    [[nodiscard]] bool exceedsRatio() const
    {
        return m_unpacked > freeOfRatio && m_unpacked / m_limits.ratio > m_packedSize;
    }

    qint64 m_packedSize;
    ArchiveLimits m_limits;
    qint64 m_unpacked = 0;
};

bool endsArchive(RefusalReason reason)
{
    return reason == RefusalReason::ArchiveTooBig || reason == RefusalReason::BadArchive
        || reason == RefusalReason::NoSpace;
}

} // namespace

Accepted<std::vector<ArchiveMember>> readTableArchive(QIODevice &device,
                                                      const ArchiveLimits &limits)
{
    const ArchiveHandle handle(archive_read_new());
    Feed feed{ device, {} };
    archive_read_support_format_zip(handle.get());
    archive_read_set_read_callback(handle.get(), readBlock);
    archive_read_set_seek_callback(handle.get(), seekTo);
    archive_read_set_callback_data(handle.get(), &feed);
    if (archive_read_open1(handle.get()) != ARCHIVE_OK)
        return refuse(RefusalReason::BadArchive);

    Unpacker unpacker(device.size(), limits);
    std::vector<ArchiveMember> members;
    archive_entry *entry = nullptr;
    int result = archive_read_next_header(handle.get(), &entry);
    for (int count = 1; result == ARCHIVE_OK || result == ARCHIVE_WARN;
         result = archive_read_next_header(handle.get(), &entry), ++count) {
        if (count > limits.members)
            return refuse(RefusalReason::ArchiveTooBig);
        const QString name = nameOf(entry);
        if (name == "[Content_Types].xml"_L1)
            return refuse(RefusalReason::Xlsx);
        if (archive_entry_filetype(entry) != AE_IFREG)
            continue;
        if (archive_entry_is_encrypted(entry))
            return refuse(RefusalReason::ArchiveEncrypted);
        Accepted<SourceText> text = unpacker.unpack(handle.get());
        if (text)
            members.push_back({ name, std::move(*text) });
        else if (endsArchive(text.error().reason))
            return tl::unexpected(text.error());
    }
    if (result != ARCHIVE_EOF)
        return refuse(RefusalReason::BadArchive);
    return members;
}

} // namespace Creator
