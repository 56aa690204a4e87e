#include "import/sourcetext.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryFile>

#include <algorithm>
#include <atomic>
#include <future>
#include <vector>

#ifdef Q_OS_UNIX
#include <sys/mman.h>
#include <unistd.h>
#endif

namespace Creator {

namespace {

constexpr qint64 chunkSize = 1024 * 1024;
constexpr qsizetype headSize = 64 * 1024;

std::vector<TextEncoding> candidates(QByteArrayView head, std::optional<TextEncoding> wanted,
                                     qsizetype &bomSize)
{
    const std::optional<EncodingSign> sign = encodingSign(head);
    bomSize = sign && (!wanted || *wanted == sign->encoding) ? sign->bomSize : 0;
    if (wanted)
        return { *wanted };
    if (sign)
        return { sign->encoding };
    return { TextEncoding::Utf8, TextEncoding::Cp949, TextEncoding::Windows1252 };
}

} // namespace

struct SourceText::Data
{
    std::string memory; // a small file
    std::unique_ptr<QTemporaryFile> copy; // a large one
    std::string_view view;
    TextEncoding encoding = TextEncoding::Utf8;
    qsizetype bomSize = 0;
    bool truncated = false;
    bool chosen = false; // the encoding was given
    qint64 fileSize = 0;
    std::atomic_bool stopHashing = false;
    std::shared_future<QByteArray> hash;

    ~Data()
    {
        stopHashing = true;
        if (hash.valid())
            hash.wait();
    }
};

namespace {

/// One try to read the whole file in one encoding.
class Decoding
{
public:
    enum class Outcome { Ok, WrongEncoding, Vanished, NoSpace, Binary };

    Decoding(QIODevice &source, qint64 size, TextEncoding encoding)
        : m_source(source)
        , m_size(size)
        , m_decoder(encoding)
    {
    }

    /// Into memory or, if `copy` is given, into that file.
    [[nodiscard]] Outcome run(qsizetype bomSize, QFile *copy)
    {
        if (!m_source.seek(0))
            return Outcome::Vanished;
        qint64 done = 0;
        qsizetype skip = bomSize;
        while (done < m_size) {
            const QByteArray chunk = m_source.read(std::min(chunkSize, m_size - done));
            if (chunk.isEmpty())
                return Outcome::Vanished;
            done += chunk.size();
            if (hashInline)
                hasher.addData(chunk);
            if (!m_decoder.decode(QByteArrayView(chunk).sliced(skip), text))
                return Outcome::WrongEncoding;
            skip = 0;
            if (m_decoder.sawNul())
                return Outcome::Binary;
            if (copy && !flush(*copy))
                return Outcome::NoSpace;
        }
        if (!m_source.read(1).isEmpty())
            return Outcome::Vanished; // it grew while it was read
        m_truncated = !m_decoder.finish();
        return Outcome::Ok;
    }

    [[nodiscard]] bool truncated() const { return m_truncated; }
    [[nodiscard]] QByteArray tail() const { return m_decoder.tail(); }

    bool hashInline = true;
    QCryptographicHash hasher{ QCryptographicHash::Sha256 };
    std::string text;

private:
    bool flush(QFile &copy)
    {
        const auto size = static_cast<qint64>(text.size());
        const bool written = copy.write(text.data(), size) == size;
        text.clear();
        return written;
    }

    QIODevice &m_source;
    qint64 m_size;
    TextDecoder m_decoder;
    bool m_truncated = false;
};

std::optional<RefusalReason> reasonOf(Decoding::Outcome outcome)
{
    switch (outcome) {
    case Decoding::Outcome::Vanished:
        return RefusalReason::Vanished;
    case Decoding::Outcome::NoSpace:
        return RefusalReason::NoSpace;
    case Decoding::Outcome::Binary:
        return RefusalReason::Binary;
    case Decoding::Outcome::Ok:
    case Decoding::Outcome::WrongEncoding:
        break;
    }
    return std::nullopt;
}

std::shared_future<QByteArray> known(const QByteArray &hash)
{
    std::promise<QByteArray> promise;
    promise.set_value(hash);
    return promise.get_future().share();
}

/// The raw bytes of a UTF-8 file are its mark, its text and the character it was cut off in.
QByteArray hashOfCopy(int handle, qint64 size, const QByteArray &before, const QByteArray &after,
                      const std::atomic_bool &stop)
{
    QCryptographicHash hasher(QCryptographicHash::Sha256);
    hasher.addData(before);
#ifdef Q_OS_UNIX
    QByteArray chunk(chunkSize, Qt::Uninitialized);
    for (qint64 done = 0; done < size && !stop;) {
        // pread keeps the pages out of our memory, unlike the mapping.
        const ssize_t count
            = ::pread(handle, chunk.data(), static_cast<size_t>(chunk.size()), done);
        if (count <= 0)
            return {};
        hasher.addData(QByteArrayView(chunk.constData(), count));
        done += count;
    }
#else
    Q_UNUSED(handle)
    Q_UNUSED(size)
    Q_UNUSED(stop)
#endif
    hasher.addData(after);
    return hasher.result();
}

std::optional<RefusalReason> refusalOfPath(const QFileInfo &info)
{
    if (!info.exists())
        return RefusalReason::Missing;
    if (info.isDir())
        return RefusalReason::Directory;
    return info.isFile() ? std::nullopt : std::optional(RefusalReason::Unreadable);
}

} // namespace

SourceText::SourceText(std::unique_ptr<Data> data)
    : m_data(std::move(data))
{
}

SourceText::SourceText(SourceText &&other) noexcept = default;
SourceText &SourceText::operator=(SourceText &&other) noexcept = default;
SourceText::~SourceText() = default;

Accepted<SourceText> SourceText::openFile(const QString &path, std::optional<TextEncoding> encoding)
{
    if (const auto reason = refusalOfPath(QFileInfo(path)))
        return refuse(*reason);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return refuse(RefusalReason::Unreadable);
    const qint64 size = file.size();
    if (size <= memoryLimit) {
        const QByteArray bytes = file.read(size + 1);
        if (bytes.size() != size)
            return refuse(RefusalReason::Vanished);
        return fromBytes(bytes, encoding);
    }
    const QByteArray head = file.read(headSize);
    if (const auto reason = sniffRefusal(head))
        return refuse(*reason);

    auto data = std::make_unique<Data>();
    data->fileSize = size;
    data->chosen = encoding.has_value();
    for (const TextEncoding candidate : candidates(head, encoding, data->bomSize)) {
        auto copy = std::make_unique<QTemporaryFile>(
            QDir::temp().filePath(QStringLiteral("import-XXXXXX")));
        if (!copy->open())
            return refuse(RefusalReason::NoSpace);
        Decoding decoding(file, size, candidate);
        decoding.hashInline = candidate != TextEncoding::Utf8;
        const Decoding::Outcome outcome = decoding.run(data->bomSize, copy.get());
        if (const auto reason = reasonOf(outcome))
            return refuse(*reason);
        if (outcome == Decoding::Outcome::WrongEncoding)
            continue;
        if (!copy->flush())
            return refuse(RefusalReason::NoSpace);
        const qint64 length = copy->size();
        const uchar *const mapped = length > 0 ? copy->map(0, length) : nullptr;
        if (!mapped)
            return refuse(RefusalReason::NoSpace);
        data->encoding = candidate;
        data->truncated = decoding.truncated();
        data->view = { reinterpret_cast<const char *>(mapped), static_cast<size_t>(length) };
        if (decoding.hashInline)
            data->hash = known(decoding.hasher.result());
        else
            data->hash = std::async(std::launch::async, hashOfCopy, copy->handle(), length,
                                    head.first(data->bomSize), decoding.tail(),
                                    std::cref(data->stopHashing))
                             .share();
        data->copy = std::move(copy);
        return SourceText(std::move(data));
    }
    return refuse(RefusalReason::BadEncoding);
}

Accepted<SourceText> SourceText::fromBytes(const QByteArray &bytes,
                                           std::optional<TextEncoding> encoding)
{
    const QByteArrayView head = QByteArrayView(bytes).first(std::min(bytes.size(), headSize));
    if (const auto reason = sniffRefusal(head))
        return refuse(*reason);
    auto data = std::make_unique<Data>();
    data->fileSize = bytes.size();
    data->chosen = encoding.has_value();
    for (const TextEncoding candidate : candidates(head, encoding, data->bomSize)) {
        TextDecoder decoder(candidate);
        std::string text;
        text.reserve(static_cast<size_t>(bytes.size()));
        if (!decoder.decode(QByteArrayView(bytes).sliced(data->bomSize), text))
            continue;
        if (decoder.sawNul())
            return refuse(RefusalReason::Binary);
        data->truncated = !decoder.finish();
        if (data->truncated && candidate == TextEncoding::Cp949 && !encoding)
            continue; // half a character at the end: rather the Western guess
        data->encoding = candidate;
        data->memory = std::move(text);
        data->view = data->memory;
        data->hash = known(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256));
        return SourceText(std::move(data));
    }
    return refuse(RefusalReason::BadEncoding);
}

std::string_view SourceText::text() const
{
    return m_data->view;
}
TextEncoding SourceText::encoding() const
{
    return m_data->encoding;
}
qint64 SourceText::fileSize() const
{
    return m_data->fileSize;
}
QByteArray SourceText::sha256() const
{
    return m_data->hash.get();
}

std::string SourceText::encodingName() const
{
    return encodingWord(m_data->encoding, m_data->bomSize);
}

bool SourceText::isGuessed() const
{
    return !m_data->chosen
        && (m_data->encoding == TextEncoding::Cp949
            || m_data->encoding == TextEncoding::Windows1252);
}

bool SourceText::truncatedUtf8() const
{
    return m_data->truncated && m_data->encoding == TextEncoding::Utf8;
}

void SourceText::releaseBefore(qint64 offset) const
{
#ifdef Q_OS_UNIX
    if (!m_data->copy)
        return;
    const qint64 page = ::sysconf(_SC_PAGESIZE);
    const qint64 length = std::min(offset, static_cast<qint64>(m_data->view.size())) / page * page;
    if (length > 0)
        ::madvise(const_cast<char *>(m_data->view.data()), static_cast<size_t>(length),
                  MADV_DONTNEED);
#else
    Q_UNUSED(offset)
#endif
}

} // namespace Creator
