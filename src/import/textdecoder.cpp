#include "import/textdecoder.h"

#include "import/celltext.h"

#include <QString>

#include <algorithm>
#include <cstring>

namespace Creator {

namespace {

struct Name
{
    TextEncoding encoding;
    std::string_view word;
};

constexpr Name names[] = {
    { TextEncoding::Utf8, "utf-8" },
    { TextEncoding::Utf16Le, "utf-16le" },
    { TextEncoding::Utf16Be, "utf-16be" },
    { TextEncoding::Cp949, "cp949" },
    { TextEncoding::Windows1252, "windows-1252" },
};

constexpr Name aliases[] = {
    { TextEncoding::Utf8, "utf8" },          { TextEncoding::Utf16Le, "utf16le" },
    { TextEncoding::Utf16Be, "utf16be" },    { TextEncoding::Utf16Le, "utf-16" },
    { TextEncoding::Cp949, "windows-949" },  { TextEncoding::Cp949, "euc-kr" },
    { TextEncoding::Cp949, "uhc" },          { TextEncoding::Windows1252, "cp1252" },
    { TextEncoding::Windows1252, "latin1" }, { TextEncoding::Windows1252, "iso-8859-1" },
};

/// What follows the first byte of a UTF-8 character: how many bytes, and the range of the second.
struct Lead
{
    int more;
    unsigned char low;
    unsigned char high;
};

Lead leadOf(unsigned char c)
{
    if (c >= 0xc2 && c <= 0xdf)
        return { 1, 0x80, 0xbf };
    if (c >= 0xe0 && c <= 0xef)
        return { 2, static_cast<unsigned char>(c == 0xe0 ? 0xa0 : 0x80),
                 static_cast<unsigned char>(c == 0xed ? 0x9f : 0xbf) };
    if (c >= 0xf0 && c <= 0xf4)
        return { 3, static_cast<unsigned char>(c == 0xf0 ? 0x90 : 0x80),
                 static_cast<unsigned char>(c == 0xf4 ? 0x8f : 0xbf) };
    return { 0, 0, 0 };
}

/// Where well-formed UTF-8 stops: at `end`, at the beginning of an incomplete last character
/// (`incomplete`), or at the first byte that is wrong.
const char *validUntil(const char *p, const char *end, bool &incomplete)
{
    incomplete = false;
    while (p != end) {
        while (end - p >= 8) {
            std::uint64_t word = 0;
            std::memcpy(&word, p, 8);
            if (word & 0x8080808080808080ULL)
                break;
            p += 8;
        }
        while (p != end && static_cast<unsigned char>(*p) < 0x80)
            ++p;
        if (p == end)
            break;
        const Lead lead = leadOf(static_cast<unsigned char>(*p));
        if (lead.more == 0)
            return p;
        for (int i = 1; i <= lead.more; ++i) {
            if (p + i == end) {
                incomplete = true;
                return p;
            }
            const auto c = static_cast<unsigned char>(p[i]);
            const bool fits = i == 1 ? c >= lead.low && c <= lead.high : (c & 0xc0) == 0x80;
            if (!fits)
                return p;
        }
        p += lead.more + 1;
    }
    return p;
}

bool isSignOfFailure(QChar c)
{
    const char16_t code = c.unicode();
    return code == 0xfffd || code == 0x1a || (code >= 0xe000 && code <= 0xf8ff);
}

} // namespace

std::string encodingWord(TextEncoding encoding, qsizetype bomSize)
{
    for (const Name &name : names) {
        if (name.encoding == encoding)
            return std::string(name.word) + (bomSize > 0 ? "+bom" : "");
    }
    return {};
}

std::optional<TextEncoding> encodingFromWord(std::string_view word)
{
    std::string text = normalisedWord(word);
    if (text.ends_with("+bom"))
        text.resize(text.size() - 4);
    for (const Name &name : names) {
        if (name.word == text)
            return name.encoding;
    }
    for (const Name &alias : aliases) {
        if (alias.word == text)
            return alias.encoding;
    }
    return std::nullopt;
}

std::optional<EncodingSign> encodingSign(QByteArrayView head)
{
    if (head.startsWith("\xef\xbb\xbf"))
        return EncodingSign{ TextEncoding::Utf8, 3 };
    if (head.startsWith("\xff\xfe"))
        return EncodingSign{ TextEncoding::Utf16Le, 2 };
    if (head.startsWith("\xfe\xff"))
        return EncodingSign{ TextEncoding::Utf16Be, 2 };
    const qsizetype size = std::min<qsizetype>(head.size(), 64);
    if (size < 4)
        return std::nullopt;
    int zeros[2] = { 0, 0 };
    for (qsizetype i = 0; i < size; ++i)
        zeros[i % 2] += head.at(i) == '\0' ? 1 : 0;
    // Hangul in UTF-16 has no zero bytes, but delimiters, digits and line ends have.
    const qsizetype enough = std::max<qsizetype>(2, size / 8);
    if (zeros[1] >= enough && zeros[0] == 0)
        return EncodingSign{ TextEncoding::Utf16Le, 0 };
    if (zeros[0] >= enough && zeros[1] == 0)
        return EncodingSign{ TextEncoding::Utf16Be, 0 };
    return std::nullopt;
}

TextDecoder::TextDecoder(TextEncoding encoding)
    : m_encoding(encoding)
{
    switch (encoding) {
    case TextEncoding::Utf8:
        break;
    case TextEncoding::Utf16Le:
        m_decoder = std::make_unique<QStringDecoder>(QStringDecoder::Utf16LE);
        break;
    case TextEncoding::Utf16Be:
        m_decoder = std::make_unique<QStringDecoder>(QStringDecoder::Utf16BE);
        break;
    case TextEncoding::Cp949:
        m_decoder = std::make_unique<QStringDecoder>("windows-949");
        break;
    case TextEncoding::Windows1252:
        m_decoder = std::make_unique<QStringDecoder>("windows-1252");
        break;
    }
}

bool TextDecoder::decode(QByteArrayView chunk, std::string &out)
{
    if (m_encoding == TextEncoding::Utf8)
        return decodeUtf8(chunk, out);
    if (!m_decoder->isValid())
        return false;
    const QString text = m_decoder->decode(chunk);
    m_sawNul = m_sawNul || text.contains(QChar::Null);
    const bool wide = m_encoding == TextEncoding::Utf16Le || m_encoding == TextEncoding::Utf16Be;
    if (m_decoder->hasError()
        || (!wide && std::any_of(text.cbegin(), text.cend(), isSignOfFailure)))
        return false;
    const QByteArray utf8 = text.toUtf8();
    out.append(utf8.constData(), static_cast<size_t>(utf8.size()));
    return true;
}

bool TextDecoder::decodeUtf8(QByteArrayView chunk, std::string &out)
{
    if (chunk.isEmpty())
        return true;
    const char *p = chunk.data();
    const char *const end = p + chunk.size();
    bool incomplete = false;
    while (!m_tail.isEmpty() && p != end) {
        m_tail += *p++;
        const char *const stop = validUntil(m_tail.constData(), m_tail.constEnd(), incomplete);
        if (stop == m_tail.constEnd()) {
            out.append(m_tail.constData(), static_cast<size_t>(m_tail.size()));
            m_tail.clear();
        } else if (!incomplete) {
            return false;
        }
    }
    const char *const stop = validUntil(p, end, incomplete);
    m_sawNul
        = m_sawNul || std::memchr(chunk.data(), 0, static_cast<size_t>(chunk.size())) != nullptr;
    out.append(p, static_cast<size_t>(stop - p));
    if (stop == end)
        return true;
    if (!incomplete)
        return false;
    m_tail = QByteArray(stop, end - stop);
    return true;
}

bool TextDecoder::finish()
{
    if (m_encoding == TextEncoding::Utf8)
        return m_tail.isEmpty();
    // An odd last byte of UTF-16 or half a character of CP949 comes out as U+FFFD only now.
    const QString rest = m_decoder->decode(QByteArrayView());
    return !std::any_of(rest.cbegin(), rest.cend(), isSignOfFailure);
}

} // namespace Creator
