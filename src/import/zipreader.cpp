#include "import/zipreader.h"

#include "import/textdecoder.h"

#include <archive.h>
#include <archive_entry.h>
#include <string>

namespace Creator {

namespace {

constexpr qsizetype blockSize = 256 * 1024;

} // namespace

void ZipReader::Free::operator()(archive *handle) const
{
    archive_read_free(handle);
}

ZipReader::ZipReader(QIODevice &device)
    : m_feed{ device, {} }
    , m_handle(archive_read_new())
{
    if (!device.seek(0))
        return;
    const auto readDevice = [](archive *, void *data, const void **buffer) -> la_ssize_t {
        Feed &feed = *static_cast<Feed *>(data);
        feed.block.resize(blockSize);
        const qint64 count = feed.device.read(feed.block.data(), feed.block.size());
        *buffer = feed.block.constData();
        return static_cast<la_ssize_t>(count);
    };
    const auto seekDevice = [](archive *, void *data, la_int64_t offset, int whence) -> la_int64_t {
        QIODevice &source = static_cast<Feed *>(data)->device;
        la_int64_t target = offset;
        if (whence == SEEK_CUR)
            target += source.pos();
        else if (whence == SEEK_END)
            target += source.size();
        const bool isInside = target >= 0 && target <= source.size();
        return isInside && source.seek(target) ? target : ARCHIVE_FATAL;
    };
    archive_read_support_format_zip(m_handle.get());
    archive_read_set_read_callback(m_handle.get(), readDevice);
    archive_read_set_seek_callback(m_handle.get(), seekDevice);
    archive_read_set_callback_data(m_handle.get(), &m_feed);
    m_isOpen = archive_read_open1(m_handle.get()) == ARCHIVE_OK;
}

ZipReader::~ZipReader() = default;

ZipReader::Next ZipReader::next()
{
    if (!m_isOpen)
        return Next::Broken;
    const int result = archive_read_next_header(m_handle.get(), &m_entry);
    if (result == ARCHIVE_EOF)
        return Next::End;
    return result == ARCHIVE_OK || result == ARCHIVE_WARN ? Next::Member : Next::Broken;
}

QString ZipReader::path() const
{
    QString path;
    if (const char *utf8 = archive_entry_pathname_utf8(m_entry)) {
        path = QString::fromUtf8(utf8);
    } else if (const char *raw = archive_entry_pathname(m_entry)) {
        std::string text;
        const QByteArrayView bytes(raw, static_cast<qsizetype>(qstrlen(raw)));
        for (const TextEncoding encoding : { TextEncoding::Utf8, TextEncoding::Cp949 }) {
            TextDecoder decoder(encoding);
            text.clear();
            if (decoder.decode(bytes, text) && decoder.finish())
                break;
        }
        path = QString::fromStdString(text);
    }
    return path.replace(u'\\', u'/');
}

bool ZipReader::isFile() const
{
    return archive_entry_filetype(m_entry) == AE_IFREG;
}

bool ZipReader::isEncrypted() const
{
    return archive_entry_is_encrypted(m_entry) != 0;
}

ZipReader::Read ZipReader::readBlock(Block &block)
{
    const void *data = nullptr;
    size_t size = 0;
    la_int64_t offset = 0;
    const int result = archive_read_data_block(m_handle.get(), &data, &size, &offset);
    if (result == ARCHIVE_EOF)
        return Read::End;
    if (result != ARCHIVE_OK)
        return Read::Broken;
    block = { static_cast<const char *>(data), static_cast<qint64>(size) };
    return Read::Data;
}

} // namespace Creator
