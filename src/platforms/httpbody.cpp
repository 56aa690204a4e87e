#include "platforms/httpbody.h"

#include <array>
#include <zlib.h>

namespace Creator {

HttpBody::HttpBody(qint64 maxBytes)
    : m_maxBytes(maxBytes)
{
}

HttpBody::~HttpBody()
{
    if (m_stream)
        inflateEnd(m_stream.get());
}

bool HttpBody::setEncoding(const QByteArray &contentEncoding)
{
    const QByteArray encoding = contentEncoding.trimmed().toLower();
    if (encoding.isEmpty() || encoding == "identity")
        return true;
    if (encoding != "gzip" && encoding != "x-gzip")
        return false;
    constexpr int gzipOnly = 16 + MAX_WBITS;
    m_stream = std::make_unique<z_stream_s>();
    return inflateInit2(m_stream.get(), gzipOnly) == Z_OK;
}

bool HttpBody::append(const QByteArray &raw)
{
    m_rawBytes += raw.size();
    if (m_rawBytes > m_maxBytes)
        m_isTooBig = true;
    if (m_isTooBig || m_isDamaged)
        return false;
    if (m_stream)
        return inflateSome(raw);
    m_decoded.append(raw);
    return true;
}

HttpBody::State HttpBody::state(qint64 expected) const
{
    if (m_isTooBig)
        return State::TooBig;
    if (m_isDamaged)
        return State::Damaged;
    const bool isMissing = expected >= 0 && m_rawBytes != expected;
    const bool isUnfinished = m_stream && m_rawBytes > 0 && !m_isAtMemberEnd;
    return isMissing || isUnfinished ? State::CutShort : State::Whole;
}

bool HttpBody::inflateSome(const QByteArray &raw)
{
    std::array<char, 64 * 1024> out;
    z_stream_s *z = m_stream.get();
    z->next_in = reinterpret_cast<Bytef *>(const_cast<char *>(raw.constData())); // zlib only reads
    z->avail_in = uInt(raw.size());
    do {
        if (m_isAtMemberEnd && z->avail_in > 0) {
            inflateReset(z); // gzip allows one member after the other
            m_isAtMemberEnd = false;
        }
        z->next_out = reinterpret_cast<Bytef *>(out.data());
        z->avail_out = uInt(out.size());
        const int answer = inflate(z, Z_NO_FLUSH);
        if (answer != Z_OK && answer != Z_STREAM_END && answer != Z_BUF_ERROR) {
            m_isDamaged = true;
            return false;
        }
        const qsizetype fresh = qsizetype(out.size() - z->avail_out);
        m_isTooBig = m_decoded.size() + fresh > m_maxBytes;
        if (m_isTooBig)
            return false;
        m_decoded.append(out.data(), fresh);
        m_isAtMemberEnd = answer == Z_STREAM_END;
    } while (z->avail_in > 0 || z->avail_out == 0);
    return true;
}

} // namespace Creator
