#pragma once

#include "import/refusal.h"
#include "import/textdecoder.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace Creator {

/// The decoded text of one file as one contiguous, read-only UTF-8 view, and what is known of it.
///
/// Up to 8 MiB are held in memory; more is decoded into a private temporary file without a name and
/// mapped, so that the original may be cut, changed or removed meanwhile. What is not a text table
/// is refused. Moves; the view stays valid as long as the object lives.
class SourceText
{
public:
    static constexpr qint64 memoryLimit = 8 * 1024 * 1024;

    /// FORMATS §0.1.2 finds the encoding unless it is given.
    [[nodiscard]] static Accepted<SourceText>
    openFile(const QString &path, std::optional<TextEncoding> encoding = std::nullopt);
    [[nodiscard]] static Accepted<SourceText>
    fromBytes(const QByteArray &bytes, std::optional<TextEncoding> encoding = std::nullopt);

    SourceText(SourceText &&other) noexcept;
    SourceText &operator=(SourceText &&other) noexcept;
    ~SourceText();

    [[nodiscard]] std::string_view text() const;
    [[nodiscard]] TextEncoding encoding() const;
    /// "utf-8", "utf-8+bom", "cp949" …
    [[nodiscard]] std::string encodingName() const;
    /// CP949 and Windows-1252 are guesses that a person should see.
    [[nodiscard]] bool isGuessed() const;
    /// The file ends in the middle of a character: the download was cut off.
    [[nodiscard]] bool truncatedUtf8() const;
    /// Bytes of the file as it is on disk.
    [[nodiscard]] qint64 fileSize() const;
    /// SHA-256 of the file as it is on disk, 32 bytes. Computed beside the reading; waits for it.
    [[nodiscard]] QByteArray sha256() const;

    /// Gives the memory of a mapped text before `offset` back; it is read again when needed.
    void releaseBefore(qint64 offset) const;

private:
    struct Data;
    explicit SourceText(std::unique_ptr<Data> data);

    std::unique_ptr<Data> m_data;
};

/// What the first bytes of a file show it to be, if it is no text table at all.
[[nodiscard]] std::optional<RefusalReason> sniffRefusal(QByteArrayView head);

} // namespace Creator
