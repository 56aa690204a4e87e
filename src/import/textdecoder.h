#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QStringDecoder>

#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace Creator {

enum class TextEncoding { Utf8, Utf16Le, Utf16Be, Cp949, Windows1252 };

/// "utf-8", "cp949" …, with "+bom" if the file began with one; as the command line prints it.
[[nodiscard]] std::string encodingWord(TextEncoding encoding, qsizetype bomSize);
/// The encoding that a word names, with or without "+bom"; any case.
[[nodiscard]] std::optional<TextEncoding> encodingFromWord(std::string_view word);

/// The bytes at the front of a file that say how it is written.
struct EncodingSign
{
    TextEncoding encoding = TextEncoding::Utf8;
    qsizetype bomSize = 0;
};

/// A byte order mark, or UTF-16 without one (zero bytes in every second position of the first 64).
[[nodiscard]] std::optional<EncodingSign> encodingSign(QByteArrayView head);

/// Turns the chunks of one file into UTF-8, strictly: a byte that has no meaning in the encoding
/// ends it. Text is passed on as it is; nothing is normalised here.
class TextDecoder
{
public:
    explicit TextDecoder(TextEncoding encoding);

    /// Appends the text of `chunk` to `out`; false once the bytes are not of this encoding.
    [[nodiscard]] bool decode(QByteArrayView chunk, std::string &out);
    /// To be called after the last chunk; false if a character is incomplete. For UTF-8 the file
    /// was then cut off: its last tail() has been left out.
    [[nodiscard]] bool finish();
    [[nodiscard]] QByteArray tail() const { return m_tail; }
    [[nodiscard]] bool sawNul() const { return m_sawNul; }

private:
    [[nodiscard]] bool decodeUtf8(QByteArrayView chunk, std::string &out);

    TextEncoding m_encoding;
    std::unique_ptr<QStringDecoder> m_decoder; // none for UTF-8
    QByteArray m_tail; // the beginning of a UTF-8 character
    bool m_sawNul = false;
};

} // namespace Creator
