#include "import/tablearchive.h"

#include "core/text.h"
#include "import/textspool.h"
#include "import/zipreader.h"

using namespace Qt::StringLiterals;

namespace Creator {

namespace {

constexpr qint64 freeOfRatio = 1024 * 1024;

/// The last part of the member's path.
QString nameOf(const ZipReader &zip)
{
    return canonicalText(zip.path().section(u'/', -1)).left(200);
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
    [[nodiscard]] Accepted<SourceText> unpack(ZipReader &zip)
    {
        TextSpool spool;
        ZipReader::Block block;
        ZipReader::Read result = zip.readBlock(block);
        for (; result == ZipReader::Read::Data; result = zip.readBlock(block)) {
            m_unpacked += block.size;
            if (m_unpacked > m_limits.totalSize || exceedsRatio())
                return refuse(RefusalReason::ArchiveTooBig);
            if (!spool.add({ block.data, static_cast<size_t>(block.size) }))
                return refuse(RefusalReason::NoSpace);
        }
        if (result != ZipReader::Read::End)
            return refuse(RefusalReason::BadArchive);
        return spool.finish();
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
    ZipReader zip(device);
    Unpacker unpacker(device.size(), limits);
    std::vector<ArchiveMember> members;
    ZipReader::Next result = zip.next();
    for (int count = 1; result == ZipReader::Next::Member; result = zip.next(), ++count) {
        if (count > limits.members)
            return refuse(RefusalReason::ArchiveTooBig);
        const QString name = nameOf(zip);
        if (name == "[Content_Types].xml"_L1)
            return refuse(RefusalReason::Xlsx);
        if (!zip.isFile())
            continue;
        if (zip.isEncrypted())
            return refuse(RefusalReason::ArchiveEncrypted);
        Accepted<SourceText> text = unpacker.unpack(zip);
        if (text)
            members.push_back({ name, std::move(*text) });
        else if (endsArchive(text.error().reason))
            return tl::unexpected(text.error());
    }
    if (result != ZipReader::Next::End)
        return refuse(RefusalReason::BadArchive);
    return members;
}

} // namespace Creator
