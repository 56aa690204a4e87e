#pragma once

#include <QByteArray>

#include <memory>

struct z_stream_s;

namespace Creator {

/// The body of a reply as it arrives: counted, unpacked, and never larger than allowed, however
/// small it was when it travelled.
class HttpBody final
{
public:
    enum class State { Whole, CutShort, TooBig, Damaged };

    explicit HttpBody(qint64 maxBytes);
    ~HttpBody();

    /// Before the first append(). False if it cannot read that Content-Encoding.
    [[nodiscard]] bool setEncoding(const QByteArray &contentEncoding);
    /// False: no more, state() says why.
    bool append(const QByteArray &raw);
    /// `expected`: the Content-Length; negative if none was given.
    [[nodiscard]] State state(qint64 expected) const;
    [[nodiscard]] qint64 rawBytes() const { return m_rawBytes; }
    [[nodiscard]] const QByteArray &decoded() const { return m_decoded; }

private:
    bool inflateSome(const QByteArray &raw);

    const qint64 m_maxBytes;
    qint64 m_rawBytes = 0;
    QByteArray m_decoded;
    std::unique_ptr<z_stream_s> m_stream; // of gzip
    bool m_isAtMemberEnd = false;
    bool m_isTooBig = false;
    bool m_isDamaged = false;
};

} // namespace Creator
