#pragma once

#include <QByteArray>
#include <QIODevice>
#include <QString>

#include <memory>

struct archive;
struct archive_entry;

namespace Creator {

/// Goes through the members of a ZIP, one after the other, without touching the file system. The
/// device must be open and able to seek, and outlive the reader.
class ZipReader
{
public:
    enum class Next { Member, End, Broken };

    explicit ZipReader(QIODevice &device);
    ~ZipReader();
    Q_DISABLE_COPY_MOVE(ZipReader)

    [[nodiscard]] Next next();

    // Of the member that next() came to:
    /// Its path as stored. Names without the UTF-8 flag are CP949 more often than not.
    [[nodiscard]] QString path() const;
    [[nodiscard]] bool isFile() const;
    [[nodiscard]] bool isEncrypted() const;

    struct Block
    {
        const char *data = nullptr;
        qint64 size = 0;
    };
    enum class Read { Data, End, Broken };
    /// The next stretch of its unpacked bytes, valid until the next call.
    [[nodiscard]] Read readBlock(Block &block);

private:
    struct Free
    {
        void operator()(archive *handle) const;
    };
    struct Feed
    {
        QIODevice &device;
        QByteArray block;
    };

    Feed m_feed;
    std::unique_ptr<archive, Free> m_handle;
    archive_entry *m_entry = nullptr;
    bool m_isOpen = false;
};

} // namespace Creator
